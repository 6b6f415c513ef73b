package wenheng.layout;

import wenheng.style.FontMetrics;
import wenheng.style.FontRole;
import wenheng.text.Characters;

/** Metrics without fonts: ASCII half an em, all else an em; U+2603 is in no font. */
public final class TestMetrics implements FontMetrics {

    static final int MISSING = 0x2603;

    @Override
    public Glyph glyph(FontRole role, int codePoint) {
        boolean latin = Characters.isLatin(codePoint) || codePoint == ' ';
        return new Glyph(latin ? "latin" : role.key(), latin ? 500 : 1000, codePoint == MISSING);
    }
}
