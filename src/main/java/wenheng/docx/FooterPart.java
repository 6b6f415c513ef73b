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
        new PageField(xml, typography).write();
        return xml.close().close().bytes();
    }
}
