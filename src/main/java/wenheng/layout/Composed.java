package wenheng.layout;

import java.util.List;
import wenheng.layout.BlockLayout.ParagraphLayout;
import wenheng.style.Length;
import wenheng.style.StyleName;

/** 一块排成的条，和要告诉 Word 的事。 {@code first} and {@code last} are the styles at its edges. */
record Composed(
        StyleName first, StyleName last, List<Strip> strips, List<ParagraphLayout> paragraphs, List<Length> columns) {

    Composed {
        strips = List.copyOf(strips);
        paragraphs = List.copyOf(paragraphs);
        columns = List.copyOf(columns);
    }
}
