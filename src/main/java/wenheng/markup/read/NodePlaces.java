package wenheng.markup.read;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import wenheng.diagnostic.Location;
import wenheng.markup.syntax.Findings;
import wenheng.markup.syntax.SourceText;

/** 节点之处：语法树节点在源文件中的位置，以及报告所见。 */
record NodePlaces(SourceText source, Findings findings) {

    /** Where a node begins; a node without a span has the place of what contains it. */
    Location of(Node node) {
        Node here = node;
        while (here != null && here.getSourceSpans().isEmpty()) {
            here = here.getParent();
        }
        if (here == null) {
            return source.at(0, 0);
        }
        SourceSpan span = here.getSourceSpans().get(0);
        return source.at(span.getLineIndex(), span.getColumnIndex());
    }

    /** Index of the line on which a block begins. */
    static int line(Node block) {
        return block.getSourceSpans().isEmpty()
                ? 0
                : block.getSourceSpans().get(0).getLineIndex();
    }

    /** A block's line as written, from its first character on. */
    String written(Node block) {
        if (block.getSourceSpans().isEmpty()) {
            return "";
        }
        SourceSpan span = block.getSourceSpans().get(0);
        return source.lines().get(span.getLineIndex()).substring(span.getColumnIndex());
    }
}
