package wenheng.markup.syntax;

import org.commonmark.node.CustomNode;
import wenheng.document.Inline;

/** 记号节点：语法树里的一个数字或待补。 */
public final class MarkNode extends CustomNode {

    private final Inline inline;

    MarkNode(Inline inline) {
        this.inline = inline;
    }

    public Inline inline() {
        return inline;
    }
}
