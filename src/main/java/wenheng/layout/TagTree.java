package wenheng.layout;

import java.util.ArrayList;
import java.util.List;

/** 结构树的生长：排版时按阅读次序添加节点。 */
final class TagTree {

    private final List<Tag> tags = new ArrayList<>();

    /** Adds a node below the document and answers its index. */
    int add(Tag.Type type) {
        return add(-1, type);
    }

    /** Adds a node below another. */
    int add(int parent, Tag.Type type) {
        return add(new Tag(parent, type));
    }

    /** Adds a node. */
    int add(Tag tag) {
        tags.add(tag);
        return tags.size() - 1;
    }

    /** What a node is. */
    Tag.Type type(int tag) {
        return tags.get(tag).type();
    }

    /** All nodes, parents before children. */
    List<Tag> all() {
        return List.copyOf(tags);
    }
}
