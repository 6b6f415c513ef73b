package wenheng.docx;

import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;
import wenheng.style.FontRole;

/** 字体表部件：用到的字体名及其别名，缺字体的机器据此替换。 */
final class FontTablePart {

    /** GB 2312. */
    private static final String CHINESE_CHARSET = "86";

    private FontTablePart() {}

    static byte[] write(DocxOptions options) {
        Xml xml = new Xml().open("w:fonts", "xmlns:w", Vocabulary.W);
        for (FontRole role : FontRole.values()) {
            DocxOptions.Face face = options.faces().get(role);
            xml.open("w:font", "w:name", face.name());
            if (!face.alternative().isEmpty()) {
                xml.empty("w:altName", "w:val", face.alternative());
            }
            describe(xml, CHINESE_CHARSET, role == FontRole.HEI ? "swiss" : "roman", "fixed");
        }
        xml.open("w:font", "w:name", options.latin());
        describe(xml, "00", "roman", "variable");
        return xml.close().bytes();
    }

    private static void describe(Xml xml, String charset, String family, String pitch) {
        xml.empty("w:charset", "w:val", charset).empty("w:family", "w:val", family);
        xml.empty("w:pitch", "w:val", pitch).close();
    }
}
