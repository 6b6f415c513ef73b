package wenheng.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Location;

/** 结果提示：待填报的值、只有一所学校的学段、修约后看不出结论的数。 */
final class ResultRemarks {

    /** Prose gives coefficients to two places, whatever the tables do. */
    private static final int PROSE_DECIMALS = 2;

    private final Standard standard;
    private final Roll roll;
    private final List<Assessment.StageResult> stages;
    private final List<Diagnostic> findings = new ArrayList<>();

    ResultRemarks(Standard standard, Roll roll, List<Assessment.StageResult> stages) {
        this.standard = standard;
        this.roll = roll;
        this.stages = stages;
    }

    List<Diagnostic> all() {
        roll.sections().forEach(this::remark);
        stages.forEach(this::remark);
        return findings;
    }

    private void remark(Section section) {
        if (!section.lacking().isEmpty()) {
            String sentence = VerdictWriter.lacking(section);
            findings.add(Diagnostic.warning(
                    "评估-待填报",
                    section.school().place(),
                    sentence.substring(0, sentence.length() - 1),
                    "请在学校表中补填；确实为零的填0"));
        }
        section.unit().values().values().forEach(value -> remark(section, value));
    }

    private void remark(Section section, Assessment.Value value) {
        BigDecimal exact = value.figure().value();
        int decimals = value.figure().decimals();
        BigDecimal floor = value.threshold().multiply(standard.floorRatio());
        if (Printing.hidesWant(exact, value.threshold(), decimals) || Printing.hidesWant(exact, floor, decimals)) {
            BigDecimal limit = Printing.hidesWant(exact, value.threshold(), decimals) ? value.threshold() : floor;
            findings.add(hidden(
                    section.school().place(),
                    value.figure().name() + "印作" + value.figure().printed() + "，实为"
                            + Printing.showingWant(exact, limit, decimals) + "，按未修约值判为"
                            + (exact.compareTo(limit) < 0 ? "低于" : "不低于") + plain(limit)));
        }
    }

    private void remark(Assessment.StageResult stage) {
        if (stage.unitCount() == 1) {
            findings.add(Diagnostic.info(
                    "评估-仅一校", Location.NOWHERE, stage.stage().chinese() + "只有1所学校计入评估，差异系数为0，不反映校际差异", ""));
        }
        stage.indicators().forEach(this::remark);
    }

    private void remark(Assessment.IndicatorResult result) {
        result.coefficient().ifPresent(figure -> {
            int decimals = List.of(PROSE_DECIMALS, figure.decimals()).stream()
                    .filter(places -> Printing.hidesExcess(figure.value(), result.limit(), places))
                    .findFirst()
                    .orElse(-1);
            if (decimals >= 0) {
                findings.add(hidden(
                        Location.NOWHERE,
                        figure.name() + "保留" + decimals + "位小数印作"
                                + figure.withDecimals(decimals).printed() + "，实为"
                                + Printing.showingExcess(figure.value(), result.limit(), figure.decimals()) + "，按未修约值判为"
                                + (figure.value().compareTo(result.limit()) > 0 ? "高于" : "不高于")
                                + plain(result.limit())));
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
