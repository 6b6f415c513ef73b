package wenheng.assess.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.settings.Node;

/** 沿用：一份规则叠在另一份上，各处仍记得自己来自哪个文件的哪一行。 */
final class Overlay {

    private static final String ID = "编号";

    private Overlay() {}

    /** The base with what the upper one says otherwise. */
    static Node.Mapping of(Node.Mapping base, Node.Mapping upper) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        base.entries().forEach(entry -> entries.put(entry.key(), entry));
        upper.entries()
                .forEach(entry -> entries.merge(
                        entry.key(), entry, (below, above) -> replaces(upper, above) ? above : entry(below, above)));
        return new Node.Mapping(List.copyOf(entries.values()), upper.location());
    }

    /** Items graded in another way than those of the base have other keys, so that nothing of the base's fits. */
    private static boolean replaces(Node.Mapping upper, Node.Entry entry) {
        return entry.key().equals("条目") && upper.find("评定").isPresent();
    }

    private static Node.Entry entry(Node.Entry base, Node.Entry upper) {
        return new Node.Entry(upper.key(), upper.location(), node(base.value(), upper.value()));
    }

    /** Two mappings, or two lists whose items have names, are laid one on the other; else the upper one replaces. */
    private static Node node(Node base, Node upper) {
        return upper.accept(new Node.Visitor<>() {
            @Override
            public Node scalar(Node.Scalar above) {
                return above;
            }

            @Override
            public Node sequence(Node.Sequence above) {
                return base instanceof Node.Sequence below && haveIds(below) ? list(below, above) : above;
            }

            @Override
            public Node mapping(Node.Mapping above) {
                return base instanceof Node.Mapping below ? of(below, above) : above;
            }
        });
    }

    private static boolean haveIds(Node.Sequence list) {
        return list.items().stream().allMatch(item -> id(item).isPresent());
    }

    private static Node list(Node.Sequence base, Node.Sequence upper) {
        List<Node> items = new ArrayList<>(base.items());
        for (Node item : upper.items()) {
            int same = id(item).map(
                            id -> items.stream().map(Overlay::id).toList().indexOf(Optional.of(id)))
                    .orElse(-1);
            if (same < 0) {
                items.add(item);
            } else {
                items.set(same, node(items.get(same), item));
            }
        }
        return new Node.Sequence(items, upper.location());
    }

    private static Optional<String> id(Node item) {
        return item instanceof Node.Mapping mapping ? mapping.find(ID).map(Node::text) : Optional.empty();
    }
}
