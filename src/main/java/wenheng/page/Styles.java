package wenheng.page;

import java.util.List;
import wenheng.document.Block;
import wenheng.document.Part;
import wenheng.document.Role;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/** 样式归属：文中各部分用哪个样式，相邻两部分之间空几行。 Layout and the Word writer both ask here, so that they agree. */
public final class Styles {

    private Styles() {}

    /** The style of a paragraph in this role. */
    public static StyleName of(Role role) {
        return switch (role) {
            case COPY_NUMBER -> StyleName.COPY_NUMBER;
            case SECRECY -> StyleName.SECRECY;
            case URGENCY -> StyleName.URGENCY;
            case DOCUMENT_NUMBER -> StyleName.DOCUMENT_NUMBER;
            case ORDER_NUMBER -> StyleName.ORDER_NUMBER;
            case ISSUE_NUMBER -> StyleName.ISSUE_NUMBER;
            case COMPILER -> StyleName.COMPILER;
            case TITLE -> StyleName.TITLE;
            case SUBTITLE -> StyleName.SUBTITLE;
            case BYLINE, BYLINE_DATE -> StyleName.BYLINE;
            case RECIPIENTS -> StyleName.RECIPIENTS;
            case SALUTATION -> StyleName.SALUTATION;
            case BODY -> StyleName.BODY;
            case ATTACHMENT_NOTE -> StyleName.ATTACHMENT_NOTE;
            case SIGNATURE -> StyleName.SIGNATURE;
            case STAMP -> StyleName.STAMP;
            case ISSUE_DATE -> StyleName.ISSUE_DATE;
            case NOTE -> StyleName.NOTE;
            case ATTENDANCE -> StyleName.ATTENDANCE;
            case RECORD -> StyleName.RECORD;
        };
    }

    /** The style of the label before the words of this role. */
    public static StyleName ofLabel(Role role) {
        return role == Role.ATTENDANCE ? StyleName.ATTENDANCE_LABEL : of(role);
    }

    /** The style of a heading. */
    public static StyleName of(Block.Heading heading) {
        return switch (heading.level()) {
            case 1 -> StyleName.HEADING_1;
            case 2 -> StyleName.HEADING_2;
            case 3 -> StyleName.HEADING_3;
            default -> StyleName.HEADING_4;
        };
    }

    /** The style of each line of a part, in the order of {@link Part#lines}. */
    public static List<StyleName> of(Part part) {
        return part.accept(new PartStyles());
    }

    /** Whether the block may not begin a page by itself: 署名、成文日期与正文同页（GB/T 9704-2012 7.3.5.5）。 */
    public static boolean staysWithText(Block block) {
        return block.accept(new Signing());
    }

    /**
     * Whether a page break leaves two lines of the block on either side, where a signature follows: no signature stands below a
     * single line of text.
     */
    public static boolean keepsTwoLines(Block block) {
        return block instanceof Block.Paragraph paragraph && paragraph.role() == Role.BODY;
    }

    /**
     * Empty grid lines between two blocks: the larger of what the upper asks below and the lower asks above. Title and
     * subtitle, and the lines of one byline or signature, stand together.
     */
    public static int blankLines(Profile profile, StyleName upper, StyleName lower) {
        boolean together = upper == lower || upper == StyleName.TITLE && lower == StyleName.SUBTITLE;
        return together
                ? 0
                : Math.max(
                        profile.style(upper).linesAfter(), profile.style(lower).linesBefore());
    }
}
