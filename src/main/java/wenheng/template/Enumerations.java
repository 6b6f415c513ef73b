package wenheng.template;

import java.util.List;
import wenheng.model.Model;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;
import wenheng.provenance.Source;

/** 列举：A、B、C等7所学校。 */
final class Enumerations {

    private Enumerations() {}

    /**
     * The first {@code shown} names, and how many there are in all: one name stands alone, none is 无.
     *
     * @param measure measure word and noun, such as {@code 所学校}; empty leaves out the number
     */
    static Sentence list(List<Model> items, int shown, String measure) {
        List<String> names = items.stream().map(Enumerations::name).toList();
        if (names.isEmpty()) {
            return Sentence.of("无");
        }
        String first = String.join("、", names.subList(0, Math.min(Math.max(1, shown), names.size())));
        if (names.size() == 1) {
            return Sentence.of(first);
        }
        if (measure.isEmpty()) {
            return Sentence.of(first + (names.size() > shown ? "等" : ""));
        }
        return Sentence.of(first + "等").and(number(items, measure)).and(measure);
    }

    /** How many items there are; its cells are those of the numbers in them. */
    static Figure number(List<Model> items, String measure) {
        List<Source> sources = items.stream()
                .filter(Model.GroupNode.class::isInstance)
                .flatMap(item -> ((Model.GroupNode) item).entries().values().stream())
                .filter(Model.FigureNode.class::isInstance)
                .flatMap(each -> ((Model.FigureNode) each).figure().sources().stream())
                .distinct()
                .toList();
        return Figure.counted(measure + "数", items.size(), "", sources);
    }

    /** A、B和C; two are A和B, none is 无. */
    static String joined(List<String> names) {
        if (names.isEmpty()) {
            return "无";
        }
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join("、", names.subList(0, last)) + "和" + names.get(last);
    }

    /** The name of a list item: a text, or a row's 学校, 名称, 简称, 类型 or 县名. */
    static String name(Model item) {
        if (item instanceof Model.TextNode text) {
            return text.text();
        }
        if (item instanceof Model.SentenceNode node) {
            return node.sentence().plain();
        }
        if (item instanceof Model.GroupNode group) {
            for (String key : List.of("学校", "名称", "简称", "类型", "县名", "称呼")) {
                if (group.entries().get(key) instanceof Model.TextNode text) {
                    return text.text();
                }
            }
        }
        throw new FunctionException("列举的各项应当是文字，或有“学校”“名称”的行");
    }

    /** 小学10所、初级中学4所、教学点1个: the kinds there are. */
    static Sentence kinds(Model.GroupNode schools) {
        List<Sentence> kinds = Nodes.rows(schools, "类型列表").stream()
                .map(row -> Sentence.of(Nodes.text(row, "类型")).andWithUnit(Nodes.figure(row, "校数")))
                .toList();
        return kinds.isEmpty() ? Sentence.missing("学校数") : Sentence.joined(kinds, "、");
    }
}
