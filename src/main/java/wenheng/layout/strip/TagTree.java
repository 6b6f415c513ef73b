package wenheng.layout.strip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wenheng.layout.line.Span;
import wenheng.page.Goal;
import wenheng.page.Tag;

/**
 * 结构树的生长：排版时按阅读次序添加节点。
 *
 * <p>Parents are added before their children, so that an index is known when a child names it. What a link leads to may
 * come later in the paper; so tags keep the name of their goal, and goals are found when all is there. A name that
 * leads nowhere is no link.
 */
public final class TagTree {

    /** What a link may begin with that leads out of the paper. */
    private static final List<String> OUTWARD = List.of("http://", "https://", "mailto:");

    private final List<Tag> tags = new ArrayList<>();
    /** Places by the names that links know them by. */
    private final Map<String, Goal> named = new HashMap<>();
    /** Where tags lead, by name or address; what is named may come later. */
    private final Map<Integer, String> targets = new HashMap<>();

    /** Adds a node below the document and answers its index. */
    public int add(Tag.Type type) {
        return add(-1, type);
    }

    /** Adds a node below another. */
    public int add(int parent, Tag.Type type) {
        return add(new Tag(parent, type));
    }

    /** Adds a node. */
    public int add(Tag tag) {
        tags.add(tag);
        return tags.size() - 1;
    }

    /** Adds words of a paragraph; they lead to the target unless it is empty. */
    public int add(int parent, String target) {
        int tag = add(parent, isInside(target) ? Tag.Type.REFERENCE : Tag.Type.SPAN);
        if (!target.isEmpty()) {
            targets.put(tag, target);
        }
        return tag;
    }

    private static boolean isInside(String target) {
        return target.startsWith(Span.INSIDE);
    }

    /**
     * Makes a node a place that links can lead to.
     *
     * @param name what a reader calls it
     */
    public void name(String target, int tag, String name) {
        named.putIfAbsent(target, new Goal.Place(tag, name));
    }

    private Optional<Goal> goal(String target) {
        if (isInside(target)) {
            return Optional.ofNullable(named.get(target));
        }
        boolean outward = OUTWARD.stream().anyMatch(target.toLowerCase(Locale.ROOT)::startsWith);
        return outward ? Optional.of(new Goal.Address(target)) : Optional.empty();
    }

    /** What a node is. */
    Tag.Type type(int tag) {
        return tags.get(tag).type();
    }

    /** All nodes, parents before children. */
    public List<Tag> all() {
        List<Tag> all = new ArrayList<>(tags);
        targets.forEach((tag, target) -> all.set(tag, all.get(tag).leadingTo(goal(target))));
        return List.copyOf(all);
    }
}
