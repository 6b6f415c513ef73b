package wenheng.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import wenheng.assess.Assessment;
import wenheng.provenance.Arithmetic;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Source;
import wenheng.say.Judged;
import wenheng.say.Listed;

/** 政府保障、教育质量、一票否决的一项。 */
final class ItemFacts {

    private ItemFacts() {}

    /** 编号 名称 要求 值 标准值 各值 得分 达标 判定 差距 缺项; 值 and 标准值 of an item that is met or not are missing. */
    static Model.GroupNode of(Assessment.Item item) {
        Entries entries = new Entries()
                .text("编号", item.id())
                .text("名称", item.name())
                .text("要求", item.requirement())
                .figure("值", item.values().stream().map(ItemFacts::asGiven).findFirst(), item.name())
                .figure("标准值", item.threshold().map(value -> limit(item, value)), item.name() + "标准值");
        return entries.list(
                        "各值",
                        item.values().stream()
                                .map(ItemFacts::asGiven)
                                .map(Model.FigureNode::new)
                                .toList())
                .figure("得分", item.points(), item.name() + "得分")
                .verdict("达标", item.passes(), item.name() + "结论")
                .sentences(
                        "差距",
                        item.shortfalls().stream()
                                .map(sentence -> sentence.printing(ItemFacts::asGiven))
                                .toList())
                .texts("缺项", item.missing())
                .group();
    }

    /** The item as a requirement that is met or not, with the cells of what its row prints. */
    static Judged judged(Assessment.Item item) {
        List<Source> sources = Stream.concat(item.values().stream().limit(1), item.points().stream())
                .flatMap(figure -> figure.sources().stream())
                .distinct()
                .toList();
        return new Judged(new Listed(item.name(), sources), item.passes());
    }

    /** A value taken from its cell reads as it does there, 100% and not 100.0%; what was computed keeps its places. */
    private static Figure asGiven(Figure value) {
        int places = Math.max(0, value.value().stripTrailingZeros().scale());
        return value.formula().equals(Formula.GIVEN) && places < value.decimals() ? value.withDecimals(places) : value;
    }

    private static Figure limit(Assessment.Item item, BigDecimal value) {
        String unit = item.values().stream().map(Figure::unit).findFirst().orElse("");
        return Arithmetic.laidDown(item.name() + "标准值", value, unit, 0, item.clause());
    }
}
