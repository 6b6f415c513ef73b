package wenheng.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenheng.provenance.Source;
import wenheng.say.Judged;
import wenheng.say.Listed;
import wenheng.say.VerdictWord;

/** 列表的各项：叫什么，判定如何，依据哪些单元格；行是评估的、表格的还是模板里写的，都一样读。 */
public final class ListItems {

    private static final List<String> NAMES = List.of("学校", "名称", "简称", "类型", "县名", "称呼");

    private ListItems() {}

    /** A text, or a row by its 学校, 名称, 简称, 类型, 县名 or 称呼; empty where it has none of these. */
    public static Optional<Listed> listed(Model item) {
        return item.accept(new Name()).map(name -> new Listed(name, sources(item)));
    }

    /** How a row is judged by its 判定; empty where it has none. */
    public static Optional<Judged> judged(Model.GroupNode row) {
        return text(row, "判定")
                .map(VerdictWord::read)
                .flatMap(passes -> listed(row).map(item -> new Judged(item, passes)));
    }

    private static Optional<String> text(Model.GroupNode row, String key) {
        return Optional.ofNullable(row.entries().get(key)).flatMap(ListItems::text);
    }

    private static Optional<String> text(Model item) {
        return item instanceof Model.TextNode text ? Optional.of(text.text()) : Optional.empty();
    }

    /** The cells of the numbers that stand in the row itself. */
    public static List<Source> sources(Model item) {
        Stream<Model> inside = item instanceof Model.GroupNode row ? row.entries().values().stream() : Stream.empty();
        return inside.filter(Model.FigureNode.class::isInstance)
                .flatMap(each -> ((Model.FigureNode) each).figure().sources().stream())
                .distinct()
                .toList();
    }

    /** What an item is called; a number, a truth, a gap or a list has no name. */
    private static final class Name implements Model.Visitor<Optional<String>> {

        @Override
        public Optional<String> text(Model.TextNode node) {
            return Optional.of(node.text());
        }

        @Override
        public Optional<String> sentence(Model.SentenceNode node) {
            return Optional.of(node.sentence().plain());
        }

        @Override
        public Optional<String> group(Model.GroupNode row) {
            return NAMES.stream()
                    .flatMap(key -> ListItems.text(row, key).stream())
                    .findFirst();
        }

        @Override
        public Optional<String> figure(Model.FigureNode node) {
            return Optional.empty();
        }

        @Override
        public Optional<String> truth(Model.BooleanNode node) {
            return Optional.empty();
        }

        @Override
        public Optional<String> missing(Model.MissingNode node) {
            return Optional.empty();
        }

        @Override
        public Optional<String> list(Model.ListNode node) {
            return Optional.empty();
        }

        @Override
        public Optional<String> table(Model.TableNode node) {
            return Optional.empty();
        }
    }
}
