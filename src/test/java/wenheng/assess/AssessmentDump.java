package wenheng.assess;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenheng.assess.school.School;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.provenance.Figure;

/** What was read and what came of it, as the worked cases write it down. */
final class AssessmentDump {

    private final StringBuilder out = new StringBuilder();

    static String of(List<School> schools, Diagnostics findings) {
        AssessmentDump dump = new AssessmentDump();
        schools.forEach(dump::school);
        return dump.with(findings);
    }

    static String of(Assessment.Result result, Diagnostics findings) {
        AssessmentDump dump = new AssessmentDump();
        dump.result(result);
        return dump.with(findings);
    }

    /** Only 政府保障、教育质量、一票否决, and what was found in 县级指标. */
    static String ofItems(Assessment.Result result, Diagnostics findings) {
        AssessmentDump dump = new AssessmentDump();
        dump.items(result);
        return dump.with(new Diagnostics(findings.all().stream()
                .filter(each -> each.code().startsWith("指标"))
                .toList()));
    }

    static String of(Diagnostics findings) {
        return new AssessmentDump().with(findings);
    }

    private String with(Diagnostics findings) {
        findings.all().stream().map(Diagnostic::text).forEach(text -> line("%s".formatted(text)));
        return out.toString();
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    private void school(School school) {
        line("%s %s %s %s %s%s"
                .formatted(
                        school.name(),
                        school.code(),
                        school.type().chinese(),
                        school.ownership(),
                        school.setting(),
                        school.boarding() ? " 寄宿" : ""));
        school.figures().forEach((column, figure) -> line("  %s".formatted(given(figure))));
    }

    private void result(Assessment.Result result) {
        result.units().forEach(this::unit);
        result.excluded()
                .forEach(each -> line("不计入 %s %s %s"
                        .formatted(
                                each.school(), each.stageName(), each.reason().plain())));
        result.stages().forEach(this::stage);
        items(result);
        result.recognition()
                .ifPresent(known -> line("%s %s".formatted(given(known.rate()), verdict(Optional.of(known.passes())))));
        line("结论：%s".formatted(verdict(result.verdict().passes())));
        result.verdict().reasons().forEach(each -> line("  因 %s".formatted(each.plain())));
        result.verdict().missing().forEach(each -> line("  缺 %s".formatted(each.plain())));
    }

    private void items(Assessment.Result result) {
        Stream.of(result.government(), result.quality(), result.vetoes())
                .flatMap(List::stream)
                .forEach(this::item);
    }

    private void unit(Assessment.Unit unit) {
        line("单元 %s %s %s %d项达标 %s"
                .formatted(
                        unit.school(),
                        unit.stage().chinese(),
                        unit.students().printed(),
                        unit.metCount(),
                        verdict(unit.passes())));
        unit.values().forEach((id, value) -> {
            line("  %s %s %s%s"
                    .formatted(
                            id, given(value.figure()), value.met() ? "达标" : "未达标", value.floorMet() ? "" : "，不足基本值"));
            value.shortfall().ifPresent(gap -> line("    差%s；补%s".formatted(given(gap.gap()), given(gap.needed()))));
        });
        unit.missing().forEach(each -> line("  缺 %s".formatted(each)));
    }

    private void stage(Assessment.StageResult stage) {
        line("学段 %s %s %s %s"
                .formatted(
                        stage.stage().chinese(),
                        brief(stage.units()),
                        brief(stage.students()),
                        brief(stage.unitsPassing())));
        stage.unitsPassing()
                .filter(figure -> !figure.sources().isEmpty())
                .ifPresent(figure -> line("  %s".formatted(given(figure))));
        stage.students()
                .filter(figure -> !figure.sources().isEmpty())
                .ifPresent(figure -> line("  %s".formatted(given(figure))));
        stage.indicators().forEach(each -> {
            line("  %s 上限%s %s"
                    .formatted(
                            each.indicator().id(),
                            each.limit().map(Object::toString).orElse("无"),
                            verdict(each.passes())));
            Stream.of(each.mean(), each.deviation(), each.coefficient(), each.unitsMet())
                    .flatMap(Optional::stream)
                    .forEach(figure -> line("    %s".formatted(given(figure))));
        });
        stage.composite()
                .ifPresent(each -> line("  综合 %s %s"
                        .formatted(each.value().map(AssessmentDump::given).orElse("—"), verdict(each.passes()))));
    }

    private void item(Assessment.Item item) {
        line("%s %s：%s %s".formatted(item.id(), item.name(), verdict(item.passes()), item.clause()));
        line("  要求 %s%s"
                .formatted(
                        item.requirement(),
                        item.threshold()
                                .map(limit -> "（" + limit.toPlainString() + "）")
                                .orElse("")));
        item.values().forEach(value -> line("  值 %s".formatted(given(value))));
        item.points().ifPresent(points -> line("  得分 %s".formatted(given(points))));
        item.shortfalls().forEach(each -> line("  差 %s".formatted(each.plain())));
        item.missing().forEach(each -> line("  缺 %s".formatted(each)));
        if (!item.conclusion().isEmpty()) {
            line("  简要结论 %s".formatted(item.conclusion().plain()));
        }
    }

    private static String brief(Optional<Figure> figure) {
        return figure.map(each -> each.printed() + each.unit()).orElse("—");
    }

    /** 名称＝精确值单位（印作…，怎样算的）[来源]. */
    private static String given(Figure figure) {
        String exact = figure.value().toPlainString();
        String value = exact.length() > 24 ? exact.substring(0, 24) + "…" : exact;
        String formula =
                figure.formula().text().isEmpty() ? "" : "｜" + figure.formula().text();
        String cells = figure.sources().stream().map(source -> source.cell()).collect(Collectors.joining(","));
        return figure.name() + "＝" + value + figure.unit() + "，印作" + figure.printed() + formula
                + (figure.clause().isEmpty() ? "" : "｜" + figure.clause())
                + " [" + cells + "]";
    }

    private static String verdict(Optional<Boolean> passes) {
        return passes.map(yes -> yes ? "达标" : "不达标").orElse("待定");
    }
}
