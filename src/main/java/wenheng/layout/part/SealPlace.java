package wenheng.layout.part;

import wenheng.layout.strip.Clauses;
import wenheng.layout.strip.InkBox;
import wenheng.page.Tag;

/**
 * 印章的位置：直径 42 毫米，端正、居中下压署名和成文日期，使二者居印章中心偏下，顶端距正文一行之内（GB/T 9704-2012 7.3.5.1）。
 *
 * <p>Nothing is drawn; the place is kept free of other text and told to the proof sheet.
 */
final class SealPlace {

    /** 42 mm, the seal of a county's organ. */
    static final int DIAMETER = 119_055;
    /** The middle of signature and date lies this far below the seal's centre. */
    private static final int BELOW_CENTRE = 8_000;

    private SealPlace() {}

    /**
     * The seal's box.
     *
     * @param centre x of the text below the seal
     * @param middle the height of the middle of the text, from the top of its strip
     */
    static InkBox over(int centre, int middle) {
        int top = middle - BELOW_CENTRE - DIAMETER / 2;
        int left = centre - DIAMETER / 2;
        return new InkBox("印章", Clauses.SEAL, left, top, left + DIAMETER, top + DIAMETER, -1, Tag.ARTIFACT);
    }
}
