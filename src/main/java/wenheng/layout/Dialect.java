package wenheng.layout;

import java.util.List;
import wenheng.style.Length;

/**
 * 折行口径：Word 与 LibreOffice 计算一行宽度的不同做法。
 *
 * @param spacing letter spacing after each glyph
 * @param gap between Han and an ASCII letter or digit
 * @param spacesRunEnds whether the last glyph of a run of one script is spaced as well
 * @param countsTail whether the spacing after the last glyph of a line counts
 */
record Dialect(int spacing, int gap, boolean spacesRunEnds, boolean countsTail) {

    /** Letter spacings to try, in order: −5 twips gives 28 characters of 16 pt on 442.2 pt, and so do the others. */
    private static final List<Length> SPACINGS =
            List.of(Length.twips(-5), Length.twips(-6), Length.twips(-7), Length.twips(-8));

    /** The spacing that a paragraph takes unless another makes all programs break alike. */
    static Length usualSpacing() {
        return SPACINGS.get(0);
    }

    static List<Length> spacings() {
        return SPACINGS;
    }

    /** The way the PDF is set: Word with compatibility mode 15, gap of a quarter of the nominal size. */
    static Dialect word(int size, int spacing) {
        return new Dialect(spacing, size / 4, true, true);
    }

    /** Text off the grid: no letter spacing. */
    static Dialect plain(int size) {
        return word(size, 0);
    }

    /**
     * Every way a program in use may count: Word's gap taken from the nominal or the spaced size, the line's last spacing
     * counted or not, and LibreOffice 7 with its gap of a fifth and unspaced run ends.
     */
    static List<Dialect> all(int size, int spacing) {
        int spacedGap = (size + spacing) / 4;
        return List.of(
                word(size, spacing),
                new Dialect(spacing, spacedGap, true, true),
                new Dialect(spacing, size / 4, true, false),
                new Dialect(spacing, spacedGap, true, false),
                new Dialect(spacing, size / 5, false, false));
    }
}
