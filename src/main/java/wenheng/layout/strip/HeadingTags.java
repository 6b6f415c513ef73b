package wenheng.layout.strip;

import java.util.List;
import wenheng.page.Tag;

/**
 * 标题的标签：逐级下降，不越级（PDF/UA-1 7.4.2）。
 *
 * <p>A heading that runs into its paragraph is tagged with it, and a paper may have no title: the headings below are then
 * tagged one level higher than they are printed.
 */
public final class HeadingTags {

    private static final List<Tag.Type> LEVELS =
            List.of(Tag.Type.TITLE, Tag.Type.HEADING_1, Tag.Type.HEADING_2, Tag.Type.HEADING_3, Tag.Type.HEADING_4);

    private int last = -1;

    /** The tag of the paper's title. */
    public Tag.Type title() {
        return next(0);
    }

    /** The tag of a heading of this level, or of an attachment's title, which counts as level 1. */
    public Tag.Type heading(int level) {
        return next(level);
    }

    private Tag.Type next(int wanted) {
        last = Math.min(wanted, last + 1);
        return LEVELS.get(last);
    }
}
