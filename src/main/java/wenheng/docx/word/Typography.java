package wenheng.docx.word;

import java.util.EnumSet;
import java.util.Set;
import wenheng.style.Length;
import wenheng.style.PageStyle;
import wenheng.style.ParagraphStyle;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/** 排字尺寸：由版式算出 Word 要的各数，单位为缇（1/20 磅）和半磅。 */
public record Typography(Profile profile, DocxOptions options) {

    private static final int TWIPS_PER_POINT = 20;
    /** Elements below a mark of any height stand off the grid. */
    private static final Set<StyleName> MASTHEAD = EnumSet.of(
            StyleName.DOCUMENT_NUMBER,
            StyleName.SIGNER,
            StyleName.RED_RULE,
            StyleName.ORDER_NUMBER,
            StyleName.ISSUE_NUMBER,
            StyleName.COMPILER);
    /** Lines that are set at their natural width. */
    private static final Set<StyleName> NATURAL = EnumSet.of(
            StyleName.DOCUMENT_NUMBER,
            StyleName.SIGNER,
            StyleName.COMPILER,
            StyleName.CONTENTS_1,
            StyleName.CONTENTS_2);

    public ParagraphStyle style(StyleName name) {
        return profile.style(name);
    }

    public PageStyle page() {
        return profile.page();
    }

    /**
     * Letter spacing of a style: text of the body's size is set tighter, so that a full line holds the characters that
     * the grid promises (16 pt on 15.75: −5).
     */
    public int spacing(StyleName name) {
        if (NATURAL.contains(name)
                || style(name).size().compareTo(style(StyleName.BODY).size()) != 0) {
            return 0;
        }
        int pitch =
                page().measure().units() / page().characters() / Length.twips(1).units();
        return Math.min(0, pitch - style(name).size().twips());
    }

    /** Size in half points. */
    String halfPoints(StyleName name) {
        return Integer.toString(Math.round(style(name).size().points() * 2));
    }

    /** Width of so many characters of the style as spaced. */
    public int characters(StyleName name, int count) {
        return count * (style(name).size().twips() + spacing(name));
    }

    /** Room below the characters of a masthead's line: in a line of exact height the baseline is four fifths down. */
    public Length belowCharacters() {
        int size = style(StyleName.DOCUMENT_NUMBER).size().units();
        return new Length(page().pitch().units() / 5 - size * 12 / 100);
    }

    /** How much lower than on the pages characters stand in such a line. */
    public Length lowered() {
        int onPages = (page().pitch().units()
                        - style(StyleName.DOCUMENT_NUMBER).size().units())
                / 2;
        return new Length(onPages).minus(belowCharacters());
    }

    /** Whether the line's height comes from the grid by itself; the others have an exact one. */
    boolean snapsToGrid(StyleName name) {
        ParagraphStyle style = style(name);
        boolean larger = style.size().compareTo(style(StyleName.BODY).size()) > 0;
        return style.gridLines() == 1 && !larger && !MASTHEAD.contains(name);
    }

    /**
     * Exact distance of lines where the style does not snap. Word gives ceil(1.3 × face height ÷ pitch) cells to a line
     * on the grid, which makes two of a large face; an exact multiple does not depend on the face found.
     */
    int lineHeight(StyleName name) {
        return height(name).twips();
    }

    /** Height of a line on the pages. */
    public Length height(StyleName name) {
        ParagraphStyle style = style(name);
        return style.gridLines() == 0 ? style.leading() : page().pitch().times(style.gridLines());
    }

    /** English Metric Units of a length. */
    public static String emu(Length length) {
        return Long.toString(Math.round(length.units() * 12.7));
    }

    /** Distance of the footer's lower edge from that of the paper: its dash stands 7 mm below the text area. */
    public int footer() {
        ParagraphStyle number = style(StyleName.PAGE_NUMBER);
        int dash = Math.round(7 * 72 / 25.4f * TWIPS_PER_POINT);
        return page().bottom().twips()
                - dash
                - Math.max(lineHeight(StyleName.PAGE_NUMBER), number.size().twips()) / 2;
    }
}
