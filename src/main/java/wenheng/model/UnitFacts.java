package wenheng.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.assess.standard.Indicator;
import wenheng.provenance.Arithmetic;
import wenheng.provenance.Figure;
import wenheng.say.IndicatorSummary;
import wenheng.say.Need;
import wenheng.say.Needs;
import wenheng.say.SchoolSummary;
import wenheng.say.Shortfalls;

/** 学校列表的一行：一个学段单元的各项指标、达标情况和缺口。 */
final class UnitFacts {

    private final SchoolSummary school;
    private final Assessment.Unit unit;

    private UnitFacts(SchoolSummary school) {
        this.school = school;
        this.unit = school.unit();
    }

    /** 学校 标识码 学段 学生数, each indicator by its id and in 指标列表, 未达标项, 达标项数 未达标项数 综合达标 判定 缺口. */
    static Model.GroupNode of(SchoolSummary school, List<Indicator> indicators) {
        return new UnitFacts(school).group(indicators);
    }

    private Model.GroupNode group(List<Indicator> indicators) {
        Entries row = new Entries()
                .text("学校", unit.school())
                .text("标识码", unit.code())
                .text("学段", unit.stage().chinese())
                .figure("学生数", unit.students());
        List<Model> items = new ArrayList<>();
        List<Model> below = new ArrayList<>();
        for (Indicator indicator : indicators) {
            Model item = item(indicator);
            row.put(indicator.id(), item);
            items.add(item);
            if (school.below().contains(indicator)) {
                below.add(item);
            }
        }
        return row.list("指标列表", items)
                .list("未达标项", below)
                .figure("达标项数", count("达标项数", unit.metCount()))
                .figure("未达标项数", count("未达标项数", below.size()))
                .texts("缺数据项", unit.missing())
                .verdict("综合达标", unit.passes(), unit.school() + unit.stage().chinese() + "综合达标结论")
                .sentence("缺口", Shortfalls.needed(school.needs()))
                .about(school.needs())
                .group();
    }

    private Figure count(String name, int value) {
        List<Figure> figures =
                unit.values().values().stream().map(Assessment.Value::figure).toList();
        return Figure.counted(unit.school() + name, value, "项", Arithmetic.sources(figures));
    }

    private Model item(Indicator indicator) {
        Optional<Assessment.Value> value = Optional.ofNullable(unit.values().get(indicator.id()));
        Needs needs = school.needs().of(indicator);
        String name = unit.school() + indicator.name();
        return new Entries()
                .text("编号", indicator.id())
                .text("名称", indicator.name())
                .text("简称", indicator.resource())
                .figure("值", value.map(Assessment.Value::figure), name)
                .figure(
                        "标准值",
                        value.filter(each -> indicator.hasThreshold())
                                .map(each -> IndicatorSummary.threshold(indicator, each.threshold())),
                        name + "标准值")
                .verdict("达标", value.map(Assessment.Value::met), name)
                .put(
                        "达底线",
                        value.<Model>map(each -> new Model.BooleanNode(each.floorMet()))
                                .orElseGet(() -> new Model.MissingNode(name)))
                .figure("差额", value.flatMap(Assessment.Value::shortfall).map(Assessment.Shortfall::gap), name + "缺口")
                .figure("需补", needs.first().map(Need::amount), name + "缺口")
                .sentence("缺口", Shortfalls.needed(needs))
                .sentence("补足", Shortfalls.remedy(needs))
                .about(needs)
                .group();
    }
}
