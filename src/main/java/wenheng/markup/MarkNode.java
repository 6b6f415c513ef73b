package wenheng.markup;

import org.commonmark.node.CustomNode;
import wenheng.document.Inline;

/** 记号节点：语法树里的一个数字或待补。 */
final class MarkNode extends CustomNode {

    private final Inline inline;

    MarkNode(Inline inline) {
        this.inline = inline;
    }

    Inline inline() {
        return inline;
    }
}
