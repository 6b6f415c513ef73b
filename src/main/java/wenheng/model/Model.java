package wenheng.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;
import wenheng.say.Topic;

/** 数据项：模板可用的一项数据。 Nothing else of the program can be reached from a template. */
public sealed interface Model {

    /** A sentence as a data item: missing, by its name, where it is nothing but a blank. */
    static Model said(Sentence sentence) {
        return sentence.pieces().size() == 1 && sentence.pieces().get(0) instanceof Sentence.Blank blank
                ? new MissingNode(blank.name())
                : new SentenceNode(sentence);
    }

    /** Dispatches to the method for this node. */
    <R> R accept(Visitor<R> visitor);

    /** The value under a key: missing for a group that is absent, for others only what is there. */
    default Model get(String key) {
        throw new IllegalArgumentException("no group, so there is nothing named " + key);
    }

    /** Whether there is nothing: no value, no words, no item. A group is something whatever is in it. */
    default boolean isEmpty() {
        return false;
    }

    /** What it tells of, if that is something of this kind; only groups tell of anything. */
    default <T extends Topic> Optional<T> topic(Class<T> kind) {
        return Optional.empty();
    }

    /** 数字: a number with its unit and its cells. */
    record FigureNode(Figure figure) implements Model {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figure(this);
        }
    }

    /** 文字. */
    record TextNode(String text) implements Model {
        @Override
        public boolean isEmpty() {
            return text.isBlank();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** 句子: words with the numbers in them. */
    record SentenceNode(Sentence sentence) implements Model {
        @Override
        public boolean isEmpty() {
            return sentence.isEmpty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sentence(this);
        }
    }

    /** 是非. */
    record BooleanNode(boolean value) implements Model {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.truth(this);
        }
    }

    /** 待补: a value that was not given; prints as 〔待补：名称〕, and so does whatever is looked for in it. */
    record MissingNode(String name) implements Model {
        @Override
        public boolean isEmpty() {
            return true;
        }

        @Override
        public Model get(String key) {
            return new MissingNode(name + "的" + key);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.missing(this);
        }
    }

    /** 列表: rows of a table are groups. */
    record ListNode(List<Model> items) implements Model {
        public ListNode {
            items = List.copyOf(items);
        }

        @Override
        public boolean isEmpty() {
            return items.isEmpty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /**
     * 表：行的列表；也能按行名、列名和合计取用。
     *
     * @param rows in order, each with the same keys
     * @param facets what else can be asked of it, by key
     */
    record TableNode(List<GroupNode> rows, GroupNode facets) implements Model {
        public TableNode {
            rows = List.copyOf(rows);
        }

        @Override
        public boolean isEmpty() {
            return rows.isEmpty();
        }

        @Override
        public Model get(String key) {
            return facets.get(key);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /**
     * 组：键到数据项，保持次序。
     *
     * @param open whether a key that is absent means a value not given (县级, 要素) rather than a slip of the pen
     * @param topic what the group tells of, where sentences can be made of it; a template sees nothing of this
     */
    record GroupNode(Map<String, Model> entries, boolean open, Optional<Topic> topic) implements Model {
        public GroupNode {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** A group about which there is nothing to say. */
        public GroupNode(Map<String, Model> entries, boolean open) {
            this(entries, open, Optional.empty());
        }

        @Override
        public <T extends Topic> Optional<T> topic(Class<T> kind) {
            return topic.filter(kind::isInstance).map(kind::cast);
        }

        /** The keys in order. */
        public Set<String> keys() {
            return entries.keySet();
        }

        /** Whether the key is there or the group is open. */
        public boolean has(String key) {
            return open || entries.containsKey(key);
        }

        /**
         * The value under a key.
         *
         * @throws IllegalArgumentException if a closed group has no such key
         */
        @Override
        public Model get(String key) {
            Model value = entries.get(key);
            if (value == null && !open) {
                throw new IllegalArgumentException("nothing named " + key + " among " + keys());
            }
            return value == null ? new MissingNode(key) : value;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.group(this);
        }
    }

    /** One method a kind of node; a reader that misses one does not compile. */
    interface Visitor<R> {
        R figure(FigureNode node);

        R text(TextNode node);

        R sentence(SentenceNode node);

        R truth(BooleanNode node);

        R missing(MissingNode node);

        R list(ListNode node);

        R table(TableNode node);

        R group(GroupNode node);
    }
}
