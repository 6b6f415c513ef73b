package wenheng.docx.word;

import wenheng.ooxml.Xml;
import wenheng.style.FontRole;

/** 自备样式：版式之外 Word 还要的字符样式、表格样式，以及放图和分隔用的段落样式。 */
final class OwnStyles {

    /** 3 pt beside the words of a cell and 2.5 pt above and below, as the pages have it. */
    private static final String CELL_SIDE = "60";

    private static final String CELL_TOP = "50";

    /** Half-points. */
    private static final String COMMENT_SIZE = "18";

    /** Yellow, as shading: a highlight has no effect within a style. */
    private static final String MISSING_SHADE = "FFFF00";

    private final Xml xml;
    private final Typography typography;

    OwnStyles(Xml xml, Typography typography) {
        this.xml = xml;
        this.typography = typography;
    }

    /** Writes them all into the styles part. */
    void write() {
        characterStyles();
        figure();
        separator();
        if (typography.options().sources()) {
            commentStyles();
        }
        tableStyles();
    }

    private void characterStyles() {
        xml.open("w:style", "w:type", "character", "w:default", "1", "w:styleId", "DefaultParagraphFont");
        value("w:name", "Default Paragraph Font");
        value("w:uiPriority", "1");
        xml.empty("w:semiHidden").close();
        characterStyle(
                WordStyle.STRONG,
                "Strong",
                () -> xml.empty("w:rFonts", "w:eastAsia", typography.options().face(FontRole.HEI)));
        characterStyle(
                WordStyle.EMPHASIS,
                "Emphasis",
                () -> xml.empty("w:rFonts", "w:eastAsia", typography.options().face(FontRole.KAI)));
        characterStyle(
                WordStyle.MISSING,
                "待补",
                () -> xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", MISSING_SHADE));
        characterStyle(WordStyle.LINK, "Hyperlink", () -> value("w:u", "single"));
    }

    private void characterStyle(String id, String name, Runnable properties) {
        xml.open("w:style", "w:type", "character", "w:styleId", id);
        value("w:name", name);
        value("w:basedOn", "DefaultParagraphFont");
        xml.empty("w:qFormat").open("w:rPr");
        properties.run();
        xml.close().close();
    }

    private void figure() {
        openOwn("paragraph", WordStyle.FIGURE, "图");
        value("w:next", WordStyle.FIGURE_CAPTION.id());
        xml.open("w:pPr").empty("w:keepNext");
        value("w:snapToGrid", "0");
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "240", "w:lineRule", "auto");
        xml.empty("w:ind", "w:firstLineChars", "0", "w:firstLine", "0");
        value("w:jc", "center");
        xml.close().close();
    }

    private void separator() {
        openOwn("paragraph", WordStyle.SEPARATOR, "分隔");
        xml.open("w:pPr");
        value("w:snapToGrid", "0");
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "10", "w:lineRule", "exact");
        xml.empty("w:ind", "w:firstLineChars", "0", "w:firstLine", "0");
        xml.close().open("w:rPr");
        value("w:sz", "2");
        xml.close().close();
    }

    /** Comments are read on the screen: small, set close, without the indent of the text. */
    private void commentStyles() {
        xml.open("w:style", "w:type", "paragraph", "w:styleId", WordStyle.COMMENT_TEXT);
        value("w:name", "annotation text");
        value("w:basedOn", WordStyle.BODY.id());
        xml.open("w:pPr");
        value("w:snapToGrid", "0");
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "240", "w:lineRule", "auto");
        xml.empty("w:ind", "w:firstLineChars", "0", "w:firstLine", "0");
        value("w:jc", "left");
        xml.close().open("w:rPr").empty("w:spacing", "w:val", "0");
        value("w:sz", COMMENT_SIZE);
        value("w:szCs", COMMENT_SIZE);
        xml.close().close();
        characterStyle(WordStyle.COMMENT_MARK, "annotation reference", () -> {
            value("w:sz", COMMENT_SIZE);
            value("w:szCs", COMMENT_SIZE);
        });
    }

    private void tableStyles() {
        xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        value("w:name", "Normal Table");
        xml.close();
        xml.open("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", WordStyle.TABLE);
        value("w:name", "公文表格");
        value("w:basedOn", "TableNormal");
        xml.empty("w:qFormat").open("w:tblPr").open("w:tblBorders");
        for (String edge : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.empty("w:" + edge, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
        }
        xml.close().open("w:tblCellMar");
        cellMargin("top", CELL_TOP);
        cellMargin("left", CELL_SIDE);
        cellMargin("bottom", CELL_TOP);
        cellMargin("right", CELL_SIDE);
        xml.close().close().close();
    }

    private void cellMargin(String edge, String width) {
        xml.empty("w:" + edge, "w:w", width, "w:type", "dxa");
    }

    private void openOwn(String type, String id, String name) {
        xml.open("w:style", "w:type", type, "w:customStyle", "1", "w:styleId", id);
        value("w:name", name);
        value("w:basedOn", WordStyle.BODY.id());
    }

    private void value(String element, String value) {
        xml.empty(element, "w:val", value);
    }
}
