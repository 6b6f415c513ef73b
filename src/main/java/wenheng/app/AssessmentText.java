package wenheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.assess.Indicator;
import wenheng.assess.Standard;
import wenheng.provenance.Figure;

/** 评估结果的文本：在终端上给经办人看。 */
public final class AssessmentText {

    /** What the verdict covers, and what it does not. */
    static final String SCOPE = "本结论只涉及资源配置和社会认可度两部分；政府保障程度、教育质量和一票否决事项未纳入，须另行核查。";

    private static final String UNKNOWN = "待填报";

    private final StringBuilder out = new StringBuilder();

    private AssessmentText() {}

    /** The report, lines ending in a line feed. */
    public static String write(Assessment assessment) {
        AssessmentText text = new AssessmentText();
        text.line(assessment.county() + assessment.year() + "年督导评估结果");
        assessment.standards().forEach(text::result);
        return text.out.toString();
    }

    private void result(Assessment.Result result) {
        Standard standard = result.standard();
        line("");
        line("《" + standard.title() + "》（" + standard.document() + "）");
        result.stages().forEach(this::stage);
        failing(result);
        excluded(result);
        recognition(result);
        verdict(result.verdict());
    }

    private void stage(Assessment.StageResult stage) {
        String name = stage.stage().chinese();
        line("");
        line("【" + name + "】" + stage.unitCount() + "所学校，学生" + stage.students().printed() + "人，综合达标"
                + stage.unitsPassing().printed() + "所");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("指标", "标准", "全县平均值", "标准差", "差异系数", "上限", "达标校数", "差异系数判定"));
        stage.indicators().forEach(indicator -> rows.add(row(stage, indicator)));
        new TextTable(rows).lines().forEach(this::line);
    }

    private static List<String> row(Assessment.StageResult stage, Assessment.IndicatorResult result) {
        Indicator indicator = result.indicator();
        return List.of(
                indicator.id() + " " + indicator.name() + "（" + indicator.unit() + "）",
                indicator.hasThreshold()
                        ? indicator.thresholds().get(stage.stage()).toPlainString()
                        : "—",
                printed(result.mean()),
                printed(result.deviation()),
                result.coefficient().map(Figure::printed).orElse(result.passes().isPresent() ? "—" : UNKNOWN),
                indicator.isJudged() ? result.limit().toPlainString() : "—",
                indicator.hasThreshold() ? result.unitsMet().printed() : "—",
                !indicator.isJudged()
                        ? "—"
                        : result.passes().map(passes -> passes ? "符合" : "不符合").orElse(UNKNOWN));
    }

    private static String printed(Optional<Figure> figure) {
        return figure.map(Figure::printed).orElse(UNKNOWN);
    }

    private void failing(Assessment.Result result) {
        List<Assessment.Unit> units = result.units().stream()
                .filter(unit -> unit.values().values().stream().anyMatch(value -> !value.met())
                        || !unit.missing().isEmpty())
                .toList();
        line("");
        line(units.isEmpty() ? "【未达标学校】无" : "【未达标学校】");
        units.forEach(unit -> unit(result.standard(), unit));
    }

    private void unit(Standard standard, Assessment.Unit unit) {
        String verdict = unit.passes().map(passes -> passes ? "综合达标" : "综合不达标").orElse("综合达标与否待定");
        line("  " + unit.school() + "（" + unit.stage().chinese() + "）：" + unit.metCount() + "项达标，" + verdict);
        for (Indicator indicator : standard.indicators()) {
            Assessment.Value value = unit.values().get(indicator.id());
            if (value == null) {
                line("    " + indicator.id() + " " + indicator.name() + "：" + UNKNOWN);
            } else {
                value.shortfall().ifPresent(shortfall -> line("    " + shortfall(indicator, value, shortfall)));
            }
        }
    }

    private static String shortfall(Indicator indicator, Assessment.Value value, Assessment.Shortfall shortfall) {
        Figure needed = shortfall.needed();
        return indicator.id() + " " + indicator.name() + " " + value.figure().printed() + indicator.unit() + "，标准"
                + value.threshold().toPlainString() + "，差" + shortfall.gap().printed() + "；" + needed.name()
                + needed.printed() + needed.unit() + (value.floorMet() ? "" : "（低于最低比例）");
    }

    private void excluded(Assessment.Result result) {
        if (!result.excluded().isEmpty()) {
            line("");
            line("【不计入评估】");
            result.excluded()
                    .forEach(each ->
                            line("  " + each.school() + "（" + each.stage().chinese() + "）：" + each.reason()));
        }
    }

    private void recognition(Assessment.Result result) {
        line("");
        if (result.recognition().isEmpty()) {
            line("【社会认可度】" + UNKNOWN);
            return;
        }
        Assessment.Recognition recognition = result.recognition().get();
        line("【社会认可度】" + recognition.rate().printed() + "%，规定不低于"
                + recognition.threshold().movePointRight(2).stripTrailingZeros().toPlainString() + "%，"
                + (recognition.passes() ? "符合" : "不符合"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("群体", "发放", "回收", "满意", "满意率"));
        recognition
                .groups()
                .forEach(group -> rows.add(List.of(
                        group.name(),
                        group.issued().printed(),
                        group.returned().printed(),
                        group.satisfied().printed(),
                        group.rate().printed() + "%")));
        new TextTable(rows).lines().forEach(this::line);
    }

    private void verdict(Assessment.Verdict verdict) {
        line("");
        line("【结论】" + verdict.passes().map(passes -> passes ? "符合" : "不符合").orElse("数据不全，暂不能判定"));
        list("不符合之处：", verdict.reasons());
        list("待填报：", verdict.missing());
        line("  " + SCOPE);
    }

    private void list(String head, List<String> sentences) {
        if (!sentences.isEmpty()) {
            line("  " + head);
            for (int i = 0; i < sentences.size(); i++) {
                line("    " + (i + 1) + ". " + sentences.get(i));
            }
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
