package wenheng.layout.measure;

import wenheng.page.Tag;
import wenheng.style.FontMetrics;
import wenheng.style.Length;

/**
 * 印出的一行：由页上的字量得，不问排版时打算怎样。
 *
 * @param page number of the page
 * @param owner index of the {@link Tag} that the words belong to: paragraph, heading, cell; those of words within it aside
 * @param baseline from the upper edge of the paper
 * @param left left edge of the first character
 * @param right right edge of the last character
 * @param size of the first character
 * @param widestGap widest room between two characters that are not Latin; less than zero where all overlap their own width
 * @param square whether every character is as wide as it is high
 */
public record PrintedLine(
        int page,
        int owner,
        Length baseline,
        Length left,
        Length right,
        Length size,
        Length widestGap,
        boolean square,
        String text) {

    /** How many characters it has. */
    public int characters() {
        return text.codePointCount(0, text.length());
    }

    /** Top of the line's share of the page: characters stand in its middle. */
    Length top(Length pitch) {
        return baseline.minus(FontMetrics.ascent(size)).minus(new Length((pitch.units() - size.units()) / 2));
    }

    public int first() {
        return text.codePointAt(0);
    }

    public int last() {
        return text.codePointBefore(text.length());
    }
}
