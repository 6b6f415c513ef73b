package wenheng.ooxml;

/** 命名：OOXML 各部件的命名空间、关系类型与内容类型（ECMA-376 过渡版）。 */
public final class Vocabulary {

    /** Namespace of relationship ids, and the stem of the relationship types. */
    public static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** Namespace of WordprocessingML. */
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** Namespace of drawings in a document. */
    public static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    /** Namespace of DrawingML. */
    public static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    /** Namespace of pictures. */
    public static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    /** Namespace of charts. */
    public static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    /** Namespace of SpreadsheetML. */
    public static final String S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** Content type of a whole workbook. */
    public static final String WORKBOOK_FILE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** Content type of a chart. */
    public static final String CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    /** Content type of a drawing of the older kind, in which spreadsheets still have the boxes of notes. */
    public static final String VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    /** Content type of a theme. */
    public static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";

    private Vocabulary() {}

    /** The relationship type of that name, such as {@code styles}. */
    public static String relationship(String name) {
        return R + "/" + name;
    }

    /** The content type of a part of a document, such as {@code styles}. */
    public static String document(String name) {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml." + name + "+xml";
    }

    /** The content type of a part of a workbook, such as {@code worksheet}. */
    public static String workbook(String name) {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml." + name + "+xml";
    }
}
