package wenheng.layout.strip;

import java.util.List;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.style.Length;
import wenheng.style.StyleName;

/** 一块排成的条，和要告诉 Word 的事。 {@code first} and {@code last} are the styles at its edges, {@code drawing} the height of one. */
public record Composed(
        StyleName first,
        StyleName last,
        List<Strip> strips,
        List<ParagraphLayout> paragraphs,
        List<Length> columns,
        Length drawing,
        List<ParagraphLayout> notes) {

    public Composed {
        strips = List.copyOf(strips);
        paragraphs = List.copyOf(paragraphs);
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    /** A block without notes. */
    public Composed(
            StyleName first,
            StyleName last,
            List<Strip> strips,
            List<ParagraphLayout> paragraphs,
            List<Length> columns,
            Length drawing) {
        this(first, last, strips, paragraphs, columns, drawing, List.of());
    }

    /** The same in other strips. */
    public Composed with(List<Strip> other) {
        return new Composed(first, last, other, paragraphs, columns, drawing, notes);
    }

    /** The same with columns to tell of. */
    public Composed inColumns(List<Length> widths) {
        return new Composed(first, last, strips, paragraphs, widths, drawing, notes);
    }

    /** Text without columns. */
    public Composed(StyleName style, List<Strip> strips, List<ParagraphLayout> paragraphs) {
        this(style, style, strips, paragraphs, List.of(), Length.ZERO);
    }
}
