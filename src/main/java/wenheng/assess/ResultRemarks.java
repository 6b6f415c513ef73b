package wenheng.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Printing;
import wenheng.assess.standard.Standard;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Location;
import wenheng.provenance.Figure;
import wenheng.provenance.Source;

/** 结果提示：待填报的值、只有一所学校的学段、修约后看不出结论的数、不加权算则结论不同的差异系数。 */
final class ResultRemarks {

    /** Prose gives coefficients to two places, whatever the tables do. */
    private static final int PROSE_DECIMALS = 2;

    /** What {@link Dispersion#unweightedRoughly} gives is nearer than this to {@link Dispersion#unweighted}. */
    private static final double ROUGHNESS = 1e-6;

    /** A weighted coefficient and the one beside it are told to at least so many decimals. */
    private static final int COMPARED_DECIMALS = 3;

    private final Standard standard;
    private final SectionRoll roll;
    private final List<Assessment.StageResult> stages;
    private final List<Diagnostic> findings = new ArrayList<>();

    ResultRemarks(Standard standard, SectionRoll roll, List<Assessment.StageResult> stages) {
        this.standard = standard;
        this.roll = roll;
        this.stages = stages;
    }

    List<Diagnostic> all() {
        roll.sections().parallelStream()
                .<Diagnostic>mapMulti((section, sink) -> remarkOnSection(section, sink))
                .forEachOrdered(findings::add);
        stages.forEach(this::remarkOnStage);
        return findings;
    }

    private void remarkOnSection(Section section, Consumer<Diagnostic> sink) {
        if (!section.lacking().isEmpty()) {
            String sentence = VerdictWriter.lacking(section);
            sink.accept(Diagnostic.warning(
                    "评估-待填报",
                    section.school().place(),
                    // Without its 。
                    sentence.substring(0, sentence.length() - 1),
                    "请在学校表中补填；确实为零的填0"));
        }
        if (standard.judgesSchools()) {
            section.unit().values().values().forEach(value -> remarkOnValue(section, value, sink));
        }
    }

    /** Tells of a value that, as it is printed, seems to lie on the other side of the threshold or of 基本值. */
    private void remarkOnValue(Section section, Assessment.Value value, Consumer<Diagnostic> sink) {
        BigDecimal exact = value.figure().value();
        int decimals = value.figure().decimals();
        BigDecimal floor = value.threshold().multiply(standard.floorRatio());
        if (Printing.hidesWant(exact, value.threshold(), decimals) || Printing.hidesWant(exact, floor, decimals)) {
            BigDecimal limit = Printing.hidesWant(exact, value.threshold(), decimals) ? value.threshold() : floor;
            sink.accept(hidden(
                    section.school().place(),
                    value.figure().name() + "印作" + value.figure().printed() + "，实为"
                            + Printing.showingWant(exact, limit, decimals) + "，按未修约值判为"
                            + (exact.compareTo(limit) < 0 ? "低于" : "不低于") + plain(limit)));
        }
    }

    private void remarkOnStage(Assessment.StageResult stage) {
        if (stage.unitCount() == 1) {
            findings.add(Diagnostic.info(
                    "评估-仅一校",
                    place(stage.stage(), stage.units().map(Figure::sources).orElse(List.of())),
                    stage.stage().chinese() + "只有1所学校计入评估，差异系数为0，不反映校际差异",
                    ""));
        }
        stage.indicators().parallelStream()
                .<Diagnostic>mapMulti((result, sink) -> result.limit().ifPresent(limit -> {
                    remarkOnCoefficient(stage.stage(), result, limit, sink);
                    compareUnweighted(stage.stage(), result, limit, sink);
                }))
                .forEachOrdered(findings::add);
        stage.composite().ifPresent(composite -> remarkOnComposite(stage.stage(), composite));
    }

    /** Where the figures of a stage come from: the table of its first school, or the row of a result computed elsewhere. */
    private Location place(Stage stage, List<Source> sources) {
        Optional<Location> school = roll.sections(stage).stream()
                .findFirst()
                .map(section -> section.school().place());
        if (school.isPresent() && school.get() instanceof Location.InCell cell) {
            return Location.of(cell.sheet().isEmpty() ? cell.file() : cell.file() + "#" + cell.sheet());
        }
        return school.or(() -> sources.stream().findFirst().map(Source::location))
                .orElse(Location.NOWHERE);
    }

    /** Those who compute without pupils as weights come to another verdict here, and will ask. */
    private void compareUnweighted(
            Stage stage, Assessment.IndicatorResult result, BigDecimal limit, Consumer<Diagnostic> sink) {
        if (result.coefficient().isEmpty() || roll.sections(stage).isEmpty()) {
            return;
        }
        String id = result.indicator().id();
        BigDecimal weighted = result.coefficient().get().value();
        List<BigDecimal> values = roll.sections(stage).stream()
                .map(section -> section.unit().values().get(id).figure().value())
                .toList();
        double distance = Dispersion.unweightedRoughly(values) - limit.doubleValue();
        // Not a number (a mean of 0) does not return here.
        if (Math.abs(distance) > ROUGHNESS && distance > 0 == weighted.compareTo(limit) > 0) {
            return;
        }
        Dispersion.unweighted(values)
                .filter(plain -> plain.compareTo(limit) > 0 != weighted.compareTo(limit) > 0)
                .ifPresent(plain -> sink.accept(Diagnostic.info(
                        "指标-未加权",
                        place(stage, result.coefficient().get().sources()),
                        result.coefficient().get().name() + "按学生数加权为"
                                + Printing.showingExcess(weighted, limit, COMPARED_DECIMALS) + "，不加权计算为"
                                + Printing.showingExcess(plain, limit, COMPARED_DECIMALS) + "，两者与规定值"
                                + plain(limit) + "比较的结论不同，以加权的为准",
                        "差异系数应当按学生数加权计算")));
    }

    private void remarkOnComposite(Stage stage, Assessment.Composite composite) {
        composite
                .value()
                .filter(figure -> composite.limit().isPresent())
                .filter(figure ->
                        Printing.hidesExcess(figure.value(), composite.limit().get(), PROSE_DECIMALS))
                .ifPresent(figure -> findings.add(hidden(
                        place(stage, figure.sources()),
                        figure.name() + "保留" + PROSE_DECIMALS + "位小数印作"
                                + figure.withDecimals(PROSE_DECIMALS).printed() + "，实为"
                                + Printing.showingExcess(
                                        figure.value(), composite.limit().get(), figure.decimals())
                                + "，按未修约值判断")));
    }

    /** Tells of a coefficient that seems to lie on the other side of the limit when printed as in prose, else as in tables. */
    private void remarkOnCoefficient(
            Stage stage, Assessment.IndicatorResult result, BigDecimal limit, Consumer<Diagnostic> sink) {
        result.coefficient().ifPresent(figure -> {
            int decimals = List.of(PROSE_DECIMALS, figure.decimals()).stream()
                    .filter(places -> Printing.hidesExcess(figure.value(), limit, places))
                    .findFirst()
                    .orElse(-1);
            if (decimals >= 0) {
                sink.accept(hidden(
                        place(stage, figure.sources()),
                        figure.name() + "保留" + decimals + "位小数印作"
                                + figure.withDecimals(decimals).printed() + "，实为"
                                + Printing.showingExcess(figure.value(), limit, figure.decimals()) + "，按未修约值判为"
                                + (figure.value().compareTo(limit) > 0 ? "高于" : "不高于")
                                + plain(limit)));
            }
        });
    }

    private static Diagnostic hidden(Location place, String fact) {
        return Diagnostic.info("评估-修约", place, fact, "文稿中引用此数时，请多写几位小数");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
