package wenheng.style;

/** 字体度量：某角色下一个字符由哪个字体画、多宽。 Implemented from the real font files; layout sees nothing else of them. */
public interface FontMetrics {

    /** How far a dash (—) lies above the baseline in the Song faces, in thousandths of an em. */
    int DASH_PER_THOUSAND = 380;

    /** The glyph that draws this character in this role, fallback and forced routing applied. */
    Glyph glyph(FontRole role, int codePoint);

    /** 字身在基线以上的高: of text of a size; 0.88 em, and 0.12 em below, in the Han faces of every role. */
    static Length ascent(Length size) {
        return new Length(size.units() * 880 / 1000);
    }

    /**
     * 字形。
     *
     * @param face name of the font file that draws it
     * @param advance width in thousandths of an em
     * @param missing no font has the character; {@code face} then draws 〓 in its place
     */
    record Glyph(String face, int advance, boolean missing) {}
}
