package wenheng.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;
import wenheng.say.Topic;
import wenheng.say.VerdictWord;

/** 组的草稿：按书写次序积攒键值，最后成为不可变的组。 */
final class Entries {

    private final Map<String, Model> entries = new LinkedHashMap<>();
    private Optional<Topic> topic = Optional.empty();

    Entries put(String key, Model value) {
        entries.put(key, value);
        return this;
    }

    Entries text(String key, String value) {
        return put(key, new Model.TextNode(value));
    }

    Entries figure(String key, Figure value) {
        return put(key, new Model.FigureNode(value));
    }

    /** A figure that may be absent; {@code name} is what the clerk is asked to supply. */
    Entries figure(String key, Optional<Figure> value, String name) {
        return put(key, value.<Model>map(Model.FigureNode::new).orElseGet(() -> new Model.MissingNode(name)));
    }

    Entries truth(String key, boolean value) {
        return put(key, new Model.BooleanNode(value));
    }

    /** A verdict that may be open, under its key and in words under 判定 (达标, 未达标, 待定). */
    Entries verdict(String key, Optional<Boolean> value, String name) {
        put(key, value.<Model>map(Model.BooleanNode::new).orElseGet(() -> new Model.MissingNode(name)));
        return text("判定", VerdictWord.of(value));
    }

    Entries list(String key, List<? extends Model> items) {
        return put(key, new Model.ListNode(List.copyOf(items)));
    }

    Entries texts(String key, List<String> items) {
        return list(key, items.stream().map(Model.TextNode::new).toList());
    }

    /** A sentence of our own; one that is not known is missing. */
    Entries sentence(String key, Sentence value) {
        return put(key, Model.said(value));
    }

    Entries missing(String key, String name) {
        return put(key, new Model.MissingNode(name));
    }

    Entries sentences(String key, List<Sentence> items) {
        return list(key, items.stream().map(Model.SentenceNode::new).toList());
    }

    Entries all(Map<String, Model> more) {
        entries.putAll(more);
        return this;
    }

    /** What the entries tell of, for functions to say something about. */
    Entries about(Topic subject) {
        topic = Optional.of(subject);
        return this;
    }

    Model.GroupNode group() {
        return new Model.GroupNode(entries, false, topic);
    }

    Model.GroupNode openGroup() {
        return new Model.GroupNode(entries, true, topic);
    }
}
