package wenheng.docx.word;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wenheng.style.StyleName;

/**
 * Word 样式：段落样式在 Word 里的标识、名称与后续样式。
 *
 * <p>Where Word has a style for the very purpose its built-in name stands in the file: a Chinese Word shows
 * {@code Normal}, {@code Title} and {@code Subtitle} as 正文, 标题 and 副标题 (a style of our own of that name would
 * clash with them), and {@code heading 1} is known to every program. Our name is then the alias.
 */
public enum WordStyle {
    COPY_NUMBER(StyleName.COPY_NUMBER, "CopyNumber", "", StyleName.SECRECY),
    SECRECY(StyleName.SECRECY, "Secrecy", "", StyleName.URGENCY),
    URGENCY(StyleName.URGENCY, "Urgency", "", StyleName.ORGAN_MARK),
    ORGAN_MARK(StyleName.ORGAN_MARK, "OrganMark", "", StyleName.DOCUMENT_NUMBER),
    DOCUMENT_NUMBER(StyleName.DOCUMENT_NUMBER, "DocumentNumber", "", StyleName.TITLE),
    SIGNER(StyleName.SIGNER, "Signer", "", StyleName.DOCUMENT_NUMBER),
    RED_RULE(StyleName.RED_RULE, "RedRule", "", StyleName.TITLE),
    ORDER_NUMBER(StyleName.ORDER_NUMBER, "OrderNumber", "", StyleName.BODY),
    ISSUE_NUMBER(StyleName.ISSUE_NUMBER, "IssueNumber", "", StyleName.COMPILER),
    COMPILER(StyleName.COMPILER, "Compiler", "", StyleName.TITLE),
    TITLE(StyleName.TITLE, "Title", "Title", StyleName.BODY),
    SUBTITLE(StyleName.SUBTITLE, "Subtitle", "Subtitle", StyleName.BODY),
    BYLINE(StyleName.BYLINE, "Byline", "", StyleName.BODY),
    RECIPIENTS(StyleName.RECIPIENTS, "Recipients", "", StyleName.BODY),
    SALUTATION(StyleName.SALUTATION, "FormOfAddress", "", StyleName.BODY),
    HEADING_1(StyleName.HEADING_1, "Heading1", "heading 1", StyleName.BODY),
    HEADING_2(StyleName.HEADING_2, "Heading2", "heading 2", StyleName.BODY),
    HEADING_3(StyleName.HEADING_3, "Heading3", "heading 3", StyleName.BODY),
    HEADING_4(StyleName.HEADING_4, "Heading4", "heading 4", StyleName.BODY),
    BODY(StyleName.BODY, "Normal", "Normal", StyleName.BODY),
    ATTACHMENT_NOTE(StyleName.ATTACHMENT_NOTE, "AttachmentNote", "", StyleName.SIGNATURE),
    SIGNATURE(StyleName.SIGNATURE, "IssuingAgency", "", StyleName.ISSUE_DATE),
    STAMP(StyleName.STAMP, "Stamp", "", StyleName.ISSUE_DATE),
    ISSUE_DATE(StyleName.ISSUE_DATE, "IssueDate", "", StyleName.BODY),
    NOTE(StyleName.NOTE, "ClosingNote", "", StyleName.BODY),
    ATTENDANCE_LABEL(StyleName.ATTENDANCE_LABEL, "AttendanceLabel", "", StyleName.ATTENDANCE),
    ATTENDANCE(StyleName.ATTENDANCE, "Attendance", "", StyleName.ATTENDANCE),
    ATTACHMENT_LABEL(StyleName.ATTACHMENT_LABEL, "AttachmentLabel", "", StyleName.ATTACHMENT_TITLE),
    ATTACHMENT_TITLE(StyleName.ATTACHMENT_TITLE, "AttachmentTitle", "", StyleName.BODY),
    RECORD(StyleName.RECORD, "Record", "", StyleName.RECORD),
    COVER_TITLE(StyleName.COVER_TITLE, "CoverTitle", "", StyleName.COVER_TEXT),
    COVER_TEXT(StyleName.COVER_TEXT, "CoverText", "", StyleName.COVER_TEXT),
    CONTENTS_TITLE(StyleName.CONTENTS_TITLE, "ContentsTitle", "", StyleName.CONTENTS_1),
    CONTENTS_1(StyleName.CONTENTS_1, "TOC1", "toc 1", StyleName.CONTENTS_1),
    CONTENTS_2(StyleName.CONTENTS_2, "TOC2", "toc 2", StyleName.CONTENTS_2),
    TABLE_CAPTION(StyleName.TABLE_CAPTION, "TableCaption", "", StyleName.TABLE_TEXT),
    TABLE_UNIT(StyleName.TABLE_UNIT, "TableUnit", "", StyleName.TABLE_TEXT),
    TABLE_HEAD(StyleName.TABLE_HEAD, "TableHead", "", StyleName.TABLE_HEAD),
    TABLE_TEXT(StyleName.TABLE_TEXT, "TableText", "", StyleName.TABLE_TEXT),
    TABLE_NOTE(StyleName.TABLE_NOTE, "TableNote", "", StyleName.BODY),
    FIGURE_CAPTION(StyleName.FIGURE_CAPTION, "FigureCaption", "", StyleName.BODY),
    FOOTNOTE(StyleName.FOOTNOTE, "FootnoteText", "footnote text", StyleName.FOOTNOTE),
    PAGE_NUMBER(StyleName.PAGE_NUMBER, "Footer", "footer", StyleName.PAGE_NUMBER);

    /** The table style. */
    public static final String TABLE = "PaperTable";
    /** The paragraph that holds a chart. */
    public static final String FIGURE = "Figure";
    /** A line of no height, where Word must have a paragraph and the paper has none. */
    public static final String SEPARATOR = "Separator";
    /** Character style of 加粗. */
    static final String STRONG = "Strong";
    /** Character style of 强调. */
    static final String EMPHASIS = "Emphasis";
    /** Character style of 待补. */
    static final String MISSING = "MissingValue";
    /** Character style of 链接. */
    static final String LINK = "Hyperlink";

    /** The text of a comment. */
    public static final String COMMENT_TEXT = "CommentText";
    /** Character style of the sign that holds a comment. */
    public static final String COMMENT_MARK = "CommentReference";

    private static final Map<StyleName, WordStyle> BY_NAME = new EnumMap<>(StyleName.class);

    static {
        Arrays.stream(values()).forEach(style -> BY_NAME.put(style.style, style));
    }

    private static final List<WordStyle> HEADINGS = List.of(HEADING_1, HEADING_2, HEADING_3, HEADING_4);

    private final StyleName style;
    private final String id;
    private final String builtIn;
    private final StyleName next;

    WordStyle(StyleName style, String id, String builtIn, StyleName next) {
        this.style = style;
        this.id = id;
        this.builtIn = builtIn;
        this.next = next;
    }

    /** How Word knows the style. */
    public static WordStyle of(StyleName style) {
        return BY_NAME.get(style);
    }

    public StyleName style() {
        return style;
    }

    /** The id that paragraphs name; ASCII. */
    public String id() {
        return id;
    }

    /** The name in the file. */
    public String wordName() {
        return builtIn.isEmpty() ? style.key() : builtIn;
    }

    boolean isBuiltIn() {
        return !builtIn.isEmpty();
    }

    /** Our name where the file carries one of Word's that is shown otherwise; empty if there is no need. */
    String alias() {
        return isHeading() ? style.key() : "";
    }

    /** Style of the paragraph that follows when the clerk presses Enter. */
    WordStyle next() {
        return of(next);
    }

    /** Outline level from 0; -1 for text. */
    public int outline() {
        return HEADINGS.indexOf(this);
    }

    public boolean isHeading() {
        return HEADINGS.contains(this);
    }

    /** Whether the paragraph must stand on the page of the next one; a table's head on that of its first row. */
    boolean staysWithNext() {
        return isHeading() || this == TABLE_CAPTION || this == TABLE_UNIT || this == TABLE_HEAD;
    }

    /** Whether words of this style also stand within paragraphs of another. */
    boolean hasCharacters() {
        return isHeading() || this == SIGNER || this == ATTENDANCE_LABEL || this == COPY_NUMBER || this == CONTENTS_2;
    }

    /** Character style of a heading's words that run into a paragraph. */
    public String characterId() {
        return id + "Char";
    }
}
