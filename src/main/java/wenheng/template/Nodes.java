package wenheng.template;

import java.util.List;
import java.util.Optional;
import wenheng.model.Model;
import wenheng.provenance.Figure;

/** 从数据项的组里取值，取不到时用中文说明该给什么。 */
final class Nodes {

    private Nodes() {}

    static List<Model.GroupNode> rows(Model.GroupNode group, String key) {
        if (get(group, key) instanceof Model.ListNode list) {
            return list.items().stream()
                    .filter(Model.GroupNode.class::isInstance)
                    .map(Model.GroupNode.class::cast)
                    .toList();
        }
        throw unsuitable(key);
    }

    static String text(Model.GroupNode group, String key) {
        if (get(group, key) instanceof Model.TextNode text) {
            return text.text();
        }
        throw unsuitable(key);
    }

    static Figure figure(Model.GroupNode group, String key) {
        return find(group, key).orElseThrow(() -> unsuitable(key));
    }

    /** The figure, unless it is missing. */
    static Optional<Figure> find(Model.GroupNode group, String key) {
        return get(group, key) instanceof Model.FigureNode node ? Optional.of(node.figure()) : Optional.empty();
    }

    private static Model get(Model.GroupNode group, String key) {
        if (!group.has(key)) {
            throw unsuitable(key);
        }
        return group.get(key);
    }

    private static FunctionException unsuitable(String key) {
        return new FunctionException("这里要用的数据应当含有“" + key + "”");
    }
}
