package wenheng.docx;

import java.util.List;
import wenheng.document.Part;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.style.Length;

/** 封面各行之间的距离：标题自第五行，末项落在第十八行，与排好的页相同。 */
record CoverLines(Part.Cover cover, List<ParagraphLayout> layouts, Length pitch) {

    private static final int TITLE_LINE = 5;
    private static final int LAST_LINE = 18;
    /** Grid lines of a line of the title. */
    private static final int TITLE_LINES = 2;

    ParagraphLayout layout(int index) {
        return index < layouts.size() ? layouts.get(index) : new ParagraphLayout(Length.ZERO, List.of());
    }

    /** Distance of a line from the one before it. */
    Length above(int index) {
        int titles = cover.title().size();
        if (index == 0) {
            return pitch.times(TITLE_LINE);
        }
        boolean subtitled = !cover.below().isEmpty() && cover.below().get(0).startsWith("——");
        int first = titles + (subtitled ? 1 : 0);
        if (index != first) {
            return Length.ZERO;
        }
        int used = TITLE_LINE + lines(0, titles) * TITLE_LINES + lines(titles, first);
        return pitch.times(Math.max(0, LAST_LINE - cover.below().size() + first - titles - used));
    }

    private int lines(int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            lines += layout(i).breaks().size() + 1;
        }
        return lines;
    }
}
