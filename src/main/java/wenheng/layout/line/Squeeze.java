package wenheng.layout.line;

import wenheng.text.Characters;

/**
 * 标点挤压（CLREQ）：相邻标点两个占一字半、三个占两字；行首的前括号、行末的后括号和点号占半字。
 *
 * <p>A mark gives up the blank half of its cell. Quotes from a Latin face have no such cell and are left alone.
 *
 * <p>Invariants: what a mark gives up to its neighbours does not depend on where lines end, so that widths are known
 * before lines are; at the edge of a line it gives up its half only if it has not done so yet, never more. Cost: a look
 * at each neighbour.
 */
final class Squeeze {

    private static final int WHOLE = 1000;

    private final GlyphText text;

    Squeeze(GlyphText text) {
        this.text = text;
    }

    /** What a glyph gives up to its neighbours: a closing mark before any mark, an opening mark after an opening one. */
    int given(int glyph) {
        boolean closing = isBlankRight(glyph) && (isBlankRight(glyph + 1) || isBlankLeft(glyph + 1));
        return closing || isInset(glyph) ? half(glyph) : 0;
    }

    /** Whether what a glyph gives up is its left half. */
    boolean isInset(int glyph) {
        return isBlankLeft(glyph) && isBlankLeft(glyph - 1);
    }

    int atStart(int glyph) {
        return isBlankLeft(glyph) && given(glyph) == 0 ? half(glyph) : 0;
    }

    int atEnd(int glyph) {
        return isBlankRight(glyph) && given(glyph) == 0 ? half(glyph) : 0;
    }

    private int half(int glyph) {
        return text.size(glyph) / 2;
    }

    private boolean isBlankRight(int glyph) {
        return isWhole(glyph) && Characters.isBlankRight(text.codePoints[glyph]);
    }

    private boolean isBlankLeft(int glyph) {
        return isWhole(glyph) && Characters.isBlankLeft(text.codePoints[glyph]);
    }

    private boolean isWhole(int glyph) {
        return glyph >= 0 && glyph < text.count() && text.glyphs[glyph].advance() == WHOLE;
    }
}
