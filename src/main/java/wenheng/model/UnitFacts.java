package wenheng.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.assess.standard.Indicator;
import wenheng.provenance.Arithmetic;
import wenheng.provenance.Figure;

/** 学校列表的一行：一个学段单元的各项指标、达标情况和缺口。 */
final class UnitFacts {

    private UnitFacts() {}

    /** 学校 标识码 学段 学生数, each indicator by its id and in 指标列表, 未达标项, 达标项数 未达标项数 综合达标 判定. */
    static Model.GroupNode of(Assessment.Unit unit, List<Indicator> indicators) {
        Entries row = new Entries()
                .text("学校", unit.school())
                .text("标识码", unit.code())
                .text("学段", unit.stage().chinese())
                .figure("学生数", unit.students());
        List<Model> items = new ArrayList<>();
        List<Model> below = new ArrayList<>();
        for (Indicator indicator : indicators) {
            Optional<Assessment.Value> value = Optional.ofNullable(unit.values().get(indicator.id()));
            Model item = item(unit, indicator, value);
            row.put(indicator.id(), item);
            items.add(item);
            value.filter(each -> !each.met()).ifPresent(each -> below.add(item));
        }
        return row.list("指标列表", items)
                .list("未达标项", below)
                .figure("达标项数", met(unit))
                .figure("未达标项数", count(unit, "未达标项数", below.size()))
                .texts("缺数据项", unit.missing())
                .verdict("综合达标", unit.passes(), unit.school() + unit.stage().chinese() + "综合达标结论")
                .group();
    }

    private static Figure met(Assessment.Unit unit) {
        return count(unit, "达标项数", unit.metCount());
    }

    private static Figure count(Assessment.Unit unit, String name, int value) {
        List<Figure> figures =
                unit.values().values().stream().map(Assessment.Value::figure).toList();
        return Figure.counted(unit.school() + name, value, "项", Arithmetic.sources(figures));
    }

    private static Model item(Assessment.Unit unit, Indicator indicator, Optional<Assessment.Value> value) {
        String name = unit.school() + indicator.name();
        Optional<Assessment.Shortfall> shortfall = value.flatMap(Assessment.Value::shortfall);
        return new Entries()
                .text("编号", indicator.id())
                .text("名称", indicator.name())
                .text("简称", indicator.resource())
                .figure("值", value.map(Assessment.Value::figure), name)
                .figure(
                        "标准值",
                        value.filter(each -> indicator.hasThreshold())
                                .map(each -> StageFacts.threshold(indicator, each.threshold())),
                        name + "标准值")
                .verdict("达标", value.map(Assessment.Value::met), name)
                .put(
                        "达底线",
                        value.<Model>map(each -> new Model.BooleanNode(each.floorMet()))
                                .orElseGet(() -> new Model.MissingNode(name)))
                .figure("差额", shortfall.map(Assessment.Shortfall::gap), name + "缺口")
                .figure("需补", shortfall.map(Assessment.Shortfall::needed), name + "缺口")
                .group();
    }
}
