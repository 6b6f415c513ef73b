package wenheng.page;

import java.util.List;
import wenheng.style.Length;

/**
 * 一块排成的样子：供 Word 按同样的字距、断行和列宽书写。
 *
 * @param page page on which the block begins
 * @param spaceAbove distance from the block before; at the head of a page that began by itself the distance asked
 *     for, which programs leave out there; zero at the head of one that was begun for the block
 * @param paragraphs one for a paragraph or heading; one an item for a list; for a table one a cell in reading order; none otherwise
 * @param columns column widths of a table or of signatures in rows; empty otherwise
 * @param height height of a drawing; zero otherwise
 * @param notes one for each note of the block, in the order of their marks; offsets count the number before the words
 */
public record BlockLayout(
        int page,
        Length spaceAbove,
        List<ParagraphLayout> paragraphs,
        List<Length> columns,
        Length height,
        List<ParagraphLayout> notes) {

    public BlockLayout {
        paragraphs = List.copyOf(paragraphs);
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    /** A block without notes. */
    public BlockLayout(
            int page, Length spaceAbove, List<ParagraphLayout> paragraphs, List<Length> columns, Length height) {
        this(page, spaceAbove, paragraphs, columns, height, List.of());
    }

    /** A block with no space above and no drawing in it. */
    public BlockLayout(int page, List<ParagraphLayout> paragraphs, List<Length> columns) {
        this(page, Length.ZERO, paragraphs, columns, Length.ZERO);
    }

    /**
     * 一段排成的样子。
     *
     * @param spacing letter spacing of the paragraph
     * @param rightIndent distance of a right-set line (署名、成文日期) from the right edge
     * @param breaks offsets (UTF-16) into the paragraph's plain text at which a new line begins, the first line not counted
     * @param forced those of the breaks at which Word or LibreOffice would not begin a line by itself
     * @param leftIndent where the lines begin, from the left edge of the text area; zero unless they hang
     * @param hanging how far the first line begins to the left of the others (附件：1.); zero unless they hang
     * @param size type size where a part had to be set smaller than its style says; else zero
     */
    public record ParagraphLayout(
            Length spacing,
            Length rightIndent,
            List<Integer> breaks,
            List<Integer> forced,
            Length leftIndent,
            Length hanging,
            Length size) {
        public ParagraphLayout {
            breaks = List.copyOf(breaks);
            forced = List.copyOf(forced);
        }

        /** A paragraph that breaks by itself. */
        public ParagraphLayout(Length spacing, Length rightIndent, List<Integer> breaks) {
            this(spacing, rightIndent, breaks, List.of());
        }

        /** A paragraph whose lines do not hang. */
        public ParagraphLayout(Length spacing, Length rightIndent, List<Integer> breaks, List<Integer> forced) {
            this(spacing, rightIndent, breaks, forced, Length.ZERO, Length.ZERO, Length.ZERO);
        }

        /** A paragraph that is not set to the right. */
        public ParagraphLayout(Length spacing, List<Integer> breaks) {
            this(spacing, Length.ZERO, breaks);
        }

        /** This paragraph with every line end forced, for programs that would measure it otherwise. */
        public ParagraphLayout held() {
            return new ParagraphLayout(spacing, rightIndent, breaks, breaks, leftIndent, hanging, size);
        }

        /** This paragraph in a smaller size. */
        public ParagraphLayout sized(Length smaller) {
            return new ParagraphLayout(spacing, rightIndent, breaks, forced, leftIndent, hanging, smaller);
        }
    }
}
