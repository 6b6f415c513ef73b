package wenheng.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Indicator;
import wenheng.provenance.Arithmetic;
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
        Entries entries = new Entries()
                .text("学段", stage)
                .figure("单元数", result.units(), stage + "评估单元数")
                .figure("学生数", result.students(), stage + "学生数")
                .figure("达标单元数", passing(), stage + "综合达标学校数")
                .figure("未达标单元数", failing(), stage + "未达标学校数")
                .figure("达标率", passingRate(), stage + "综合达标率");
        addIndicators(entries);
        return isImported() ? withoutSchools(entries) : withSchools(entries);
    }

    /** Results computed elsewhere know nothing of the schools. */
    private boolean isImported() {
        return result.students().isEmpty();
    }

    private Model.GroupNode withoutSchools(Entries entries) {
        String stage = result.stage().chinese();
        return entries.put("学校列表", new Model.MissingNode(stage + "各校情况"))
                .put("未达标学校", new Model.MissingNode(stage + "未达标学校"))
                .put("有缺项学校", new Model.MissingNode(stage + "各校缺口"))
                .put("待定学校", new Model.MissingNode(stage + "各校达标情况"))
                .group();
    }

    private Model.GroupNode withSchools(Entries entries) {
        List<Model.GroupNode> rows =
                units.stream().map(unit -> UnitFacts.of(unit, indicators)).toList();
        result.composite().ifPresent(composite -> entries.put("综合差异系数", composite(composite)));
        return entries.list("学校列表", rows)
                .list("未达标学校", rows.stream().filter(row -> says(row, "未达标")).toList())
                .list("有缺项学校", rows.stream().filter(StageFacts::isShort).toList())
                .list("待定学校", rows.stream().filter(row -> says(row, "待定")).toList())
                .group();
    }

    /** How many schools pass; not known while one of them cannot be judged. */
    private Optional<Figure> passing() {
        boolean judged = units.stream().allMatch(unit -> unit.passes().isPresent());
        return result.unitsPassing().filter(figure -> judged);
    }

    private Optional<Figure> failing() {
        int failing = (int) units.stream()
                .filter(unit -> unit.passes().equals(Optional.of(false)))
                .count();
        return result.students().map(students -> count(result.stage().chinese() + "未达标学校数", failing, "所"));
    }

    private Optional<Figure> passingRate() {
        String name = result.stage().chinese() + "综合达标率";
        return passing()
                .flatMap(passing ->
                        result.units().flatMap(all -> Arithmetic.percent(name, passing, all, RATE_DECIMALS)));
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
        return Figure.counted(
                name, value, unit, result.students().map(Figure::sources).orElse(List.of()));
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
        Optional<Figure> limit =
                row.limit().map(most -> Arithmetic.laidDown("差异系数规定值", most, "", LIMIT_DECIMALS, indicator.clause()));
        return new Entries()
                .text("编号", indicator.id())
                .text("名称", indicator.name())
                .text("简称", indicator.resource())
                .text("单位", indicator.unit())
                .figure("全县平均值", row.mean(), name + "全县平均值")
                .figure("标准差", row.deviation(), name + "标准差")
                .figure("差异系数", row.coefficient(), name + "差异系数")
                .figure("限值", limit, name + "差异系数规定值")
                .figure(
                        "标准值",
                        Optional.ofNullable(indicator.thresholds().get(stage))
                                .map(value -> threshold(indicator, value)),
                        name + "标准值")
                .verdict("达标", row.passes(), name + "差异系数结论")
                .figure(
                        "超出",
                        limit.flatMap(most -> row.coefficient().map(coefficient -> excess(coefficient, most))),
                        name + "差异系数")
                .figure("达标校数", row.unitsMet().filter(met -> isKnownOfAll(indicator)), name + "达标校数")
                .figure("校数", result.units().map(units -> renamed(units, name + "评估校数")), name + "评估校数")
                .figure("未达标校数", below(row, name), name + "未达标校数")
                .group();
    }

    /** Whether every school has a value; a school without one is neither above nor below. */
    private boolean isKnownOfAll(Indicator indicator) {
        return units.stream().allMatch(unit -> unit.values().containsKey(indicator.id()));
    }

    private static Figure renamed(Figure figure, String name) {
        return new Figure(
                name,
                figure.value(),
                figure.unit(),
                figure.decimals(),
                figure.formula(),
                figure.clause(),
                figure.sources());
    }

    private Optional<Figure> below(Assessment.IndicatorResult row, String name) {
        if (isImported()) {
            return row.unitsMet()
                    .flatMap(met -> result.units().map(units -> Arithmetic.printedDifference(units, met)))
                    .map(figure -> renamed(figure, name + "未达标校数"));
        }
        String id = row.indicator().id();
        if (!isKnownOfAll(row.indicator())) {
            return Optional.empty();
        }
        long below = units.stream()
                .filter(unit ->
                        unit.values().containsKey(id) && !unit.values().get(id).met())
                .count();
        return Optional.of(count(name + "未达标校数", (int) below, "所"));
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
