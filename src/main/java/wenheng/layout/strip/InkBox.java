package wenheng.layout.strip;

import wenheng.page.Tag;
import wenheng.style.FontMetrics;
import wenheng.style.Length;
import wenheng.style.StyleName;

/**
 * 墨框：一条里某个要素占的地方，x 以页计，y 以条的上缘计，单位同 {@link wenheng.style.Length#units}。
 *
 * @param name of the element
 * @param clause of GB/T 9704-2012
 * @param target for a line of the contents, the block it names; else -1
 * @param tag for a line of the contents, its tag
 */
public record InkBox(String name, String clause, int left, int top, int right, int bottom, int target, int tag) {

    /** The box of a line of an element. */
    public static InkBox of(StyleName style, int left, int width, int baseline, int size) {
        int top = baseline - FontMetrics.ascent(new Length(size)).units();
        return new InkBox(style.key(), Clauses.of(style), left, top, left + width, top + size, -1, Tag.ARTIFACT);
    }

    /** A line of the contents that leads to a block. */
    public InkBox leadingTo(int block, int entryTag) {
        return new InkBox(name, clause, left, top, right, bottom, block, entryTag);
    }
}
