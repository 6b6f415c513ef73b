package wenheng.docx;

import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;
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

    private byte[] write(String side) {
        String width = Integer.toString(typography.characters(StyleName.PAGE_NUMBER, 1));
        xml.open("w:ftr", "xmlns:w", Vocabulary.W).open("w:p").open("w:pPr");
        xml.empty("w:pStyle", "w:val", WordStyle.PAGE_NUMBER.id());
        xml.empty(
                "w:ind", "w:" + side + "Chars", "100", "w:" + side, width, "w:firstLineChars", "0", "w:firstLine", "0");
        xml.empty("w:jc", "w:val", side).close();
        text("— ");
        field("begin");
        run().leaf("w:instrText", " PAGE ", "xml:space", "preserve").close();
        field("separate");
        text("1");
        field("end");
        text(" —");
        return xml.close().close().bytes();
    }

    private void field(String part) {
        run().empty("w:fldChar", "w:fldCharType", part).close();
    }

    private void text(String words) {
        run().leaf("w:t", words, "xml:space", "preserve").close();
    }

    /** Dashes and digits alike in the half-width figures of the Song face. */
    private Xml run() {
        String face = typography
                .options()
                .face(typography.style(StyleName.PAGE_NUMBER).font());
        xml.open("w:r").open("w:rPr");
        xml.empty("w:rFonts", "w:hint", "eastAsia", "w:ascii", face, "w:hAnsi", face, "w:eastAsia", face);
        return xml.close();
    }
}
