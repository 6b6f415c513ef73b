package wenheng.layout;

import java.util.List;
import wenheng.style.Length;

/**
 * 一块排成的样子：供 Word 按同样的字距、断行和列宽书写。
 *
 * @param page page on which the block begins
 * @param paragraphs one for a paragraph or heading; one an item for a list; for a table one a cell in reading order; none otherwise
 * @param columns column widths of a table; empty otherwise
 */
public record BlockLayout(int page, List<ParagraphLayout> paragraphs, List<Length> columns) {

    public BlockLayout {
        paragraphs = List.copyOf(paragraphs);
        columns = List.copyOf(columns);
    }

    /**
     * 一段排成的样子。
     *
     * @param spacing letter spacing of the paragraph
     * @param breaks offsets (UTF-16) into the paragraph's plain text at which a new line begins, the first line not counted
     */
    public record ParagraphLayout(Length spacing, List<Integer> breaks) {
        public ParagraphLayout {
            breaks = List.copyOf(breaks);
        }
    }
}
