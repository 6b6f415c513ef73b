package wenheng.page;

import java.util.Optional;

/**
 * 结构标签：可访问 PDF 的结构树节点，先父后子。
 *
 * @param parent index of the parent in {@link Pages#tags}; -1 for the children of the document
 * @param type what it is
 * @param alternative 替代文本 of a figure; empty for others
 * @param columnSpan of a table cell, else 1
 * @param rowSpan of a table cell, else 1
 * @param goal where its words lead; empty for what is no link
 */
public record Tag(int parent, Type type, String alternative, int columnSpan, int rowSpan, Optional<Goal> goal) {

    /** The tag index of page numbers, rules and other furniture. */
    public static final int ARTIFACT = -1;

    /** A tag that leads nowhere. */
    public Tag(int parent, Type type, String alternative, int columnSpan, int rowSpan) {
        this(parent, type, alternative, columnSpan, rowSpan, Optional.empty());
    }

    /** A tag that is neither figure nor spanning cell. */
    public Tag(int parent, Type type) {
        this(parent, type, "", 1, 1);
    }

    /** This tag as a link. */
    public Tag leadingTo(Optional<Goal> place) {
        return new Tag(parent, type, alternative, columnSpan, rowSpan, place);
    }

    /** Standard structure types (ISO 32000-1 14.8.4). */
    public enum Type {
        TITLE,
        HEADING_1,
        HEADING_2,
        HEADING_3,
        HEADING_4,
        PARAGRAPH,
        LIST,
        LIST_ITEM,
        CONTENTS,
        CONTENTS_ITEM,
        LIST_BODY,
        TABLE,
        CAPTION,
        TABLE_ROW,
        COLUMN_HEAD,
        TABLE_CELL,
        FIGURE,
        SPAN,
        REFERENCE,
        NOTE
    }
}
