package wenheng.docx;

import wenheng.docx.word.Typography;
import wenheng.docx.word.WordStyle;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;
import wenheng.style.Length;
import wenheng.style.PageStyle;
import wenheng.style.StyleName;

/**
 * 横排页的页脚：页码转九十度放在纸的左边，装订起来与竖排页的页码在同一处（GB/T 9704-2012 7.5）。
 *
 * <p>A table of one cell set free on the page, with its words running down: what Word and LibreOffice both turn.
 */
final class TurnedFooterPart {

    /** Room for the longest number. */
    private static final Length LONG = Length.points("70");

    private static final Length HIGH = Length.points("20");

    private final Typography typography;
    private final Xml xml = new Xml();

    private TurnedFooterPart(Typography typography) {
        this.typography = typography;
    }

    /** The number stands one character from the right of the upright page, which is the foot of the turned one. */
    static byte[] odd(Typography typography) {
        PageStyle page = typography.page();
        Length end = page.width().minus(page.right()).minus(character(typography));
        return new TurnedFooterPart(typography).write(end.minus(LONG), "right");
    }

    /** One character from the left of the upright page, which is the head of the turned one. */
    static byte[] even(Typography typography) {
        Length start = typography.page().left().plus(character(typography));
        return new TurnedFooterPart(typography).write(start, "left");
    }

    private static Length character(Typography typography) {
        return typography.style(StyleName.PAGE_NUMBER).size();
    }

    private byte[] write(Length down, String side) {
        xml.open("w:ftr", "xmlns:w", Vocabulary.W).open("w:tbl").open("w:tblPr");
        xml.empty(
                "w:tblpPr",
                "w:vertAnchor",
                "page",
                "w:horzAnchor",
                "page",
                "w:tblpX",
                Integer.toString(across().twips()),
                "w:tblpY",
                Integer.toString(down.twips()));
        String high = Integer.toString(HIGH.twips());
        xml.empty("w:tblW", "w:w", high, "w:type", "dxa").empty("w:tblLayout", "w:type", "fixed");
        xml.open("w:tblCellMar").empty("w:left", "w:w", "0", "w:type", "dxa");
        xml.empty("w:right", "w:w", "0", "w:type", "dxa").close().close();
        xml.open("w:tblGrid").empty("w:gridCol", "w:w", high).close();
        xml.open("w:tr").open("w:trPr");
        xml.empty("w:trHeight", "w:val", Integer.toString(LONG.twips()), "w:hRule", "exact")
                .close();
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", high, "w:type", "dxa");
        xml.empty("w:textDirection", "w:val", "tbRl").empty("w:vAlign", "w:val", "center");
        xml.close();
        number(side);
        xml.close().close().close();
        // A footer must end with a paragraph, a table is none.
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", WordStyle.SEPARATOR);
        return xml.close().close().close().bytes();
    }

    private void number(String side) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", WordStyle.PAGE_NUMBER.id());
        xml.empty("w:ind", "w:firstLineChars", "0", "w:firstLine", "0").empty("w:jc", "w:val", side);
        xml.close();
        new PageField(xml, typography).write();
        xml.close();
    }

    /** The dash stands 7 mm below the upright text area; in a line of vertical text it is in the middle. */
    private Length across() {
        Length fromFoot = typography.page().bottom().minus(Length.points("19.84"));
        return fromFoot.minus(new Length(HIGH.units() / 2));
    }
}
