package wenheng.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wenheng.assess.Assessment;
import wenheng.assess.explanation.Distribution;
import wenheng.assess.explanation.Ranking;
import wenheng.assess.standard.Indicator;
import wenheng.provenance.Figure;

/** 学段的文本：各项指标和差异系数一表，校际分布一表。 */
final class StageText {

    static final String UNKNOWN = "待填报";
    /** What the rule does not ask for. */
    private static final String NONE = "—";
    /** Who is lowest is what one asks; more names do not fit a line. */
    private static final int LOWEST = 2;

    private final TextLines out;
    private final Assessment.Result result;
    private final Assessment.StageResult stage;

    StageText(TextLines out, Assessment.Result result, Assessment.StageResult stage) {
        this.out = out;
        this.result = result;
        this.stage = stage;
    }

    void write() {
        out.head("【" + stage.stage().chinese() + "】" + printed(stage.units()) + "所学校，学生" + printed(stage.students())
                + "人" + (result.standard().judgesSchools() ? "，综合达标" + printed(stage.unitsPassing()) + "所" : ""));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("指标", "标准", "全县平均值", "标准差", "差异系数", "上限", "达标校数", "差异系数判定"));
        stage.indicators().forEach(indicator -> rows.add(row(indicator)));
        out.table(rows);
        stage.composite().ifPresent(this::composite);
        distributions();
    }

    private List<String> row(Assessment.IndicatorResult row) {
        Indicator indicator = row.indicator();
        return List.of(
                indicator.id() + " " + indicator.name() + "（" + indicator.unit() + "）",
                Optional.ofNullable(indicator.thresholds().get(stage.stage()))
                        .map(BigDecimal::toPlainString)
                        .orElse(NONE),
                printed(row.mean()),
                printed(row.deviation()),
                row.coefficient().map(Figure::printed).orElse(row.passes().isPresent() ? NONE : UNKNOWN),
                row.limit().map(BigDecimal::toPlainString).orElse(NONE),
                indicator.hasThreshold() ? printed(row.unitsMet()) : NONE,
                row.passes().map(StageText::verdict).orElse(row.limit().isPresent() ? UNKNOWN : NONE));
    }

    private void composite(Assessment.Composite composite) {
        out.line("  综合差异系数" + printed(composite.value())
                + composite.limit().map(limit -> "，上限" + limit.toPlainString()).orElse("")
                + composite.passes().map(passes -> "，" + verdict(passes)).orElse(""));
    }

    private void distributions() {
        List<List<String>> rows = new ArrayList<>();
        List<String> lowest = new ArrayList<>();
        for (Assessment.IndicatorResult row : stage.indicators()) {
            Distribution.of(result, stage.stage(), row.indicator()).ifPresent(each -> {
                rows.add(spread(row.indicator(), each));
                lowest.add(row.indicator().id() + " 最低：" + lowest(row.indicator()));
            });
        }
        if (!rows.isEmpty() && stage.unitCount() > 1) {
            String floor = result.standard()
                    .floorRatio()
                    .movePointRight(2)
                    .stripTrailingZeros()
                    .toPlainString();
            rows.add(
                    0,
                    List.of(
                            "校际分布",
                            "最低",
                            "下四分位",
                            "中位数",
                            "上四分位",
                            "最高",
                            "不足" + floor + "%",
                            floor + "%至标准",
                            "达标",
                            "待填报"));
            out.line("");
            out.table(rows);
            lowest.forEach(line -> out.line("  " + line));
        }
    }

    private static List<String> spread(Indicator indicator, Distribution each) {
        return List.of(
                indicator.id() + " " + indicator.name() + "（" + indicator.unit() + "）",
                each.minimum().printed(),
                each.lowerQuartile().printed(),
                each.median().printed(),
                each.upperQuartile().printed(),
                each.maximum().printed(),
                judged(indicator, each.belowFloor()),
                judged(indicator, each.belowThreshold()),
                judged(indicator, each.met()),
                each.missing() + "所");
    }

    /** Where the rule lays down no threshold for schools, none is met or missed. */
    private static String judged(Indicator indicator, int schools) {
        return indicator.hasThreshold() ? schools + "所" : NONE;
    }

    private String lowest(Indicator indicator) {
        return Ranking.of(result, stage.stage(), indicator).places().stream()
                .limit(LOWEST)
                .map(place -> place.unit().school() + place.value().figure().printed())
                .collect(Collectors.joining("、"));
    }

    private static String printed(Optional<Figure> figure) {
        return figure.map(Figure::printed).orElse(UNKNOWN);
    }

    private static String verdict(boolean passes) {
        return passes ? "符合" : "不符合";
    }
}
