package wenheng.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.text.Similarity;

/**
 * 配置节点：YAML 的标量、列表或映射，知道自己在文件中的位置。
 *
 * <p>The reading methods throw {@link InputException} with file, line and column when the node is not what the caller needs.
 */
public sealed interface Node {

    /** Where the node begins. */
    Location location();

    /** What the node is, in the clerk's words: 一个值, 列表, 若干键. */
    String kind();

    /** Dispatches to the method for this kind of node. */
    <R> R accept(Visitor<R> visitor);

    /** The scalar's text. */
    default String text() {
        throw wrong("这里应当是一个值，实为" + kind());
    }

    /** The items of a list; a scalar counts as a list of itself. */
    default List<Node> items() {
        return List.of(this);
    }

    /** The mapping. */
    default Mapping mapping() {
        throw wrong("这里应当是“键: 值”，实为" + kind());
    }

    /** The items' texts. */
    default List<String> texts() {
        return items().stream().map(Node::text).toList();
    }

    /** The exception for a node that is not as it should be. */
    default InputException wrong(String message) {
        return new InputException(Diagnostic.error("配置-格式", location(), message, ""));
    }

    /** A single value, always kept as the text that was written. */
    record Scalar(String text, Location location) implements Node {
        @Override
        public String kind() {
            return "一个值";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Location location) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "列表";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sequence(this);
        }
    }

    /** A key with its own place. */
    record Entry(String key, Location location, Node value) {}

    /** Keys and values in written order. */
    record Mapping(List<Entry> entries, Location location) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "若干键";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mapping(this);
        }

        @Override
        public List<Node> items() {
            return List.of(this);
        }

        @Override
        public Mapping mapping() {
            return this;
        }

        /** The value under a key. */
        public Optional<Node> find(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        /** The value under a key that must be there. */
        public Node require(String key) {
            return find(key)
                    .orElseThrow(() -> new InputException(
                            Diagnostic.error("配置-缺键", location(), "缺少“" + key + "”", "请在此处补上“" + key + ": …”")));
        }

        /** The values by key, in order. */
        public Map<String, Node> byKey() {
            Map<String, Node> map = new LinkedHashMap<>();
            entries.forEach(entry -> map.put(entry.key(), entry.value()));
            return map;
        }

        /** One error for each key that is not among the known ones, with a did-you-mean. */
        public Diagnostics unknownKeys(Set<String> known) {
            return new Diagnostics(entries.stream()
                    .filter(entry -> !known.contains(entry.key()))
                    .map(entry -> unknown(entry, known))
                    .toList());
        }

        private static Diagnostic unknown(Entry entry, Set<String> known) {
            String hint = Similarity.nearest(entry.key(), known)
                    .map(best -> "您是否想写“" + best + "”？")
                    .orElseGet(() -> "可用的键：" + known.stream().sorted().collect(Collectors.joining("、")));
            return Diagnostic.error("配置-未知键", entry.location(), "不认识的键“" + entry.key() + "”", hint);
        }
    }

    /** One method a kind of node; a reader that misses one does not compile. */
    interface Visitor<R> {
        R scalar(Scalar scalar);

        R sequence(Sequence sequence);

        R mapping(Mapping mapping);
    }
}
