package wenheng.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.assess.Indicator;
import wenheng.assess.Stage;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;

/** 一个学段的数据项：指标、学校列表、未达标学校。 */
final class StageFacts {

    private static final int RATE_DECIMALS = 1;
    /** Limits are printed as the rule writes them, 0.50. */
    private static final int LIMIT_DECIMALS = 2;

    private final Assessment.StageResult result;
    private final List<Assessment.Unit> units;
    private final List<Indicator> indicators;

    private StageFacts(Assessment.Result whole, Assessment.StageResult result) {
        this.result = result;
        this.units = whole.units().stream()
                .filter(unit -> unit.stage() == result.stage())
                .toList();
        this.indicators = whole.standard().indicators();
    }

    static Model.GroupNode of(Assessment.Result whole, Assessment.StageResult result) {
        return new StageFacts(whole, result).group();
    }

    private Model.GroupNode group() {
        String stage = result.stage().chinese();
        Figure unitCount = count(stage + "评估单元数", result.unitCount(), "所");
        Figure failing = count(
                stage + "未达标学校数",
                (int) units.stream()
                        .filter(unit -> unit.passes().equals(Optional.of(false)))
                        .count(),
                "所");
        Entries entries = new Entries()
                .text("学段", stage)
                .figure("单元数", unitCount)
                .figure("学生数", result.students())
                .figure("达标单元数", result.unitsPassing())
                .figure("未达标单元数", failing)
                .figure(
                        "达标率",
                        Arithmetic.percent(stage + "综合达标率", result.unitsPassing(), unitCount, RATE_DECIMALS),
                        stage + "综合达标率");
        addIndicators(entries);
        List<Model.GroupNode> rows =
                units.stream().map(unit -> UnitFacts.of(unit, indicators)).toList();
        result.composite().ifPresent(composite -> entries.put("综合差异系数", composite(composite)));
        return entries.list("学校列表", rows)
                .list("未达标学校", rows.stream().filter(row -> says(row, "未达标")).toList())
                .list("有缺项学校", rows.stream().filter(StageFacts::isShort).toList())
                .list("待定学校", rows.stream().filter(row -> says(row, "待定")).toList())
                .group();
    }

    private Model composite(Assessment.Composite composite) {
        String name = result.stage().chinese() + "综合差异系数";
        return new Entries()
                .figure("值", composite.value(), name)
                .figure(
                        "限值",
                        composite
                                .limit()
                                .map(limit -> Arithmetic.laidDown(name + "规定值", limit, "", LIMIT_DECIMALS, "")),
                        name + "规定值")
                .verdict("达标", composite.passes(), name + "结论")
                .group();
    }

    /** Below the threshold somewhere, whether or not the school passes as a whole. */
    private static boolean isShort(Model.GroupNode row) {
        return !row.get("未达标项").equals(new Model.ListNode(List.of()));
    }

    private static boolean says(Model.GroupNode row, String verdict) {
        return row.get("判定").equals(new Model.TextNode(verdict));
    }

    private Figure count(String name, int value, String unit) {
        return Arithmetic.count(name, value, unit, result.students().sources());
    }

    private void addIndicators(Entries entries) {
        Entries byId = new Entries();
        List<Model.GroupNode> list =
                result.indicators().stream().map(this::indicator).toList();
        for (int i = 0; i < list.size(); i++) {
            byId.put(result.indicators().get(i).indicator().id(), list.get(i));
        }
        entries.put("指标", byId.group()).list("指标列表", list);
        entries.list("超标指标", list.stream().filter(row -> says(row, "未达标")).toList());
        entries.figure(
                "最大差异系数", extreme(Comparator.reverseOrder()), result.stage().chinese() + "差异系数");
        entries.figure(
                "最小差异系数", extreme(Comparator.naturalOrder()), result.stage().chinese() + "差异系数");
    }

    private Optional<Figure> extreme(Comparator<BigDecimal> order) {
        return result.indicators().stream()
                .flatMap(indicator -> indicator.coefficient().stream())
                .min(Comparator.comparing(Figure::value, order));
    }

    private Model.GroupNode indicator(Assessment.IndicatorResult row) {
        Indicator indicator = row.indicator();
        Stage stage = result.stage();
        String name = stage.chinese() + indicator.name();
        Figure limit = Arithmetic.laidDown("差异系数规定值", row.limit(), "", LIMIT_DECIMALS, indicator.clause());
        return new Entries()
                .text("编号", indicator.id())
                .text("名称", indicator.name())
                .text("简称", indicator.resource())
                .text("单位", indicator.unit())
                .figure("全县平均值", row.mean(), name + "全县平均值")
                .figure("标准差", row.deviation(), name + "标准差")
                .figure("差异系数", row.coefficient(), name + "差异系数")
                .figure("限值", Optional.of(limit).filter(each -> indicator.isJudged()), name + "差异系数规定值")
                .figure(
                        "标准值",
                        Optional.ofNullable(indicator.thresholds().get(stage))
                                .map(value -> threshold(indicator, value)),
                        name + "标准值")
                .verdict("达标", row.passes(), name + "差异系数结论")
                .figure("超出", row.coefficient().map(coefficient -> excess(coefficient, limit)), name + "差异系数")
                .figure("达标校数", row.unitsMet())
                .figure("校数", count(name + "评估校数", result.unitCount(), "所"))
                .figure("未达标校数", below(row, name))
                .group();
    }

    private Figure below(Assessment.IndicatorResult row, String name) {
        String id = row.indicator().id();
        long below = units.stream()
                .filter(unit ->
                        unit.values().containsKey(id) && !unit.values().get(id).met())
                .count();
        return count(name + "未达标校数", (int) below, "所");
    }

    static Figure threshold(Indicator indicator, BigDecimal value) {
        return Arithmetic.laidDown(indicator.name() + "标准值", value, indicator.unit(), 0, indicator.clause());
    }

    /** How far above its limit; 0 if it is not. */
    private static Figure excess(Figure coefficient, Figure limit) {
        Formula formula = new Formula(coefficient.printed() + " − " + limit.printed());
        BigDecimal value = coefficient.value().subtract(limit.value()).max(BigDecimal.ZERO);
        return new Figure(
                coefficient.name() + "超出值",
                value,
                "",
                coefficient.decimals(),
                formula,
                limit.clause(),
                coefficient.sources());
    }
}
