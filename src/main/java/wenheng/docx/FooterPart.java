package wenheng.docx;

import wenheng.docx.word.Shape;
import wenheng.docx.word.Typography;
import wenheng.docx.word.WordStyle;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;
import wenheng.style.Length;
import wenheng.style.PageStyle;
import wenheng.style.StyleName;

/** 页脚部件：页码 — 1 —，单页居右空一字，双页居左空一字（GB/T 9704-2012 7.5）。 */
final class FooterPart {

    private final Typography typography;
    private final Xml xml = new Xml();

    private FooterPart(Typography typography) {
        this.typography = typography;
    }

    static byte[] odd(Typography typography) {
        return new FooterPart(typography).write("right");
    }

    static byte[] even(Typography typography) {
        return new FooterPart(typography).write("left");
    }

    /** A footer without a number. */
    static byte[] none() {
        Xml xml = new Xml().open("w:ftr", "xmlns:w", Vocabulary.W).open("w:p").open("w:pPr");
        return xml.empty("w:pStyle", "w:val", WordStyle.SEPARATOR)
                .close()
                .close()
                .close()
                .bytes();
    }

    /** The double rule 20 mm above the edge of the paper, the thin line above the thick one (10.1). */
    static byte[] letter(Typography typography) {
        PageStyle page = typography.page();
        Length width = Length.points("481.89");
        Length x = new Length((page.width().units() - width.units()) / 2);
        Length y = page.height().minus(Length.points("56.69")).minus(Length.points("5"));
        Shape shape = Shape.of(StyleName.PAGE_NUMBER)
                .framed(new Shape.Frame(x, y, width))
                .bordered(new Shape.Border("thinThickSmallGap", "top", 18, 0));
        Xml xml = new Xml().open("w:ftr", "xmlns:w", Vocabulary.W).open("w:p").open("w:pPr");
        xml.empty("w:pStyle", "w:val", WordStyle.SEPARATOR);
        shape.writeFrame(xml);
        shape.writeBorderAndTabs(xml);
        xml.close().close().open("w:p").open("w:pPr");
        return xml.empty("w:pStyle", "w:val", WordStyle.SEPARATOR)
                .close()
                .close()
                .close()
                .bytes();
    }

    private byte[] write(String side) {
        String width = Integer.toString(typography.characters(StyleName.PAGE_NUMBER, 1));
        xml.open("w:ftr", "xmlns:w", Vocabulary.W).open("w:p").open("w:pPr");
        xml.empty("w:pStyle", "w:val", WordStyle.PAGE_NUMBER.id());
        xml.empty(
                "w:ind", "w:" + side + "Chars", "100", "w:" + side, width, "w:firstLineChars", "0", "w:firstLine", "0");
        xml.empty("w:jc", "w:val", side).close();
        new PageField(xml, typography).write();
        return xml.close().close().bytes();
    }
}
