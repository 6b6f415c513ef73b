package wenheng.markup.syntax;

import org.commonmark.node.CustomNode;

/** 注码节点：语法树里的一个 {@code [^名]}。 */
public final class NoteNode extends CustomNode {

    private final String name;

    NoteNode(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }
}
