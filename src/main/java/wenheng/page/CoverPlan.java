package wenheng.page;

import java.util.ArrayList;
import java.util.List;
import wenheng.document.Part;
import wenheng.style.Length;
import wenheng.style.PageStyle;
import wenheng.style.StyleName;

/** 封面各行的位置：标题自第五行下，副标题紧接其后，其余落到第十八行止。 Layout and the Word writer both ask here. */
public final class CoverPlan {

    /** The title begins below so many grid lines, what stands at the foot ends below so many. */
    private static final int TITLE = 5;

    private static final int LAST = 18;

    private CoverPlan() {}

    /**
     * 封面的一行.
     *
     * @param top from the head of the text area; where that is taken, the line stands below the one before
     */
    public record Line(String words, StyleName style, Length top) {}

    /** Each line of a cover with its place, in the order of {@link Part.Cover#lines}. */
    public static List<Line> of(Part.Cover cover, PageStyle page) {
        List<Line> lines = new ArrayList<>();
        Length title = page.pitch().times(TITLE);
        cover.title().forEach(words -> lines.add(new Line(words, StyleName.COVER_TITLE, title)));
        cover.subtitle().ifPresent(words -> lines.add(new Line(words, StyleName.COVER_TEXT, title)));
        int below = cover.below().size();
        for (int i = 0; i < below; i++) {
            Length top = page.pitch().times(LAST - below + i);
            lines.add(new Line(cover.below().get(i), StyleName.COVER_TEXT, top));
        }
        return lines;
    }
}
