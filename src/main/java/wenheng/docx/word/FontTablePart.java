package wenheng.docx.word;

import java.util.LinkedHashMap;
import java.util.Map;
import wenheng.ooxml.Parts;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;
import wenheng.style.FontRole;

/** 字体表部件：用到的字体名及其别名，缺字体的机器据此替换；嵌入的字体也在这里登记。 */
public final class FontTablePart {

    private static final String PART = "word/fontTable.xml";
    private static final String FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont";
    /** GB 2312. */
    private static final String CHINESE_CHARSET = "86";

    private final DocxOptions options;
    private final Xml xml = new Xml();
    private final Map<EmbeddedFont, String> relationships = new LinkedHashMap<>();

    private FontTablePart(DocxOptions options, Parts parts) {
        this.options = options;
        for (EmbeddedFont font : options.embedded()) {
            String name = "fonts/font" + (relationships.size() + 1) + ".odttf";
            parts.add("word/" + name, FONT_TYPE, font.obfuscated());
            relationships.put(font, parts.relate(PART, Vocabulary.relationship("font"), name));
        }
    }

    /** The part; the embedded fonts are added to the package. */
    public static byte[] write(DocxOptions options, Parts parts) {
        return new FontTablePart(options, parts).write();
    }

    /** A name that serves several roles stands once. */
    private byte[] write() {
        xml.open("w:fonts", "xmlns:w", Vocabulary.W, "xmlns:r", Vocabulary.R);
        Map<String, FontRole> families = new LinkedHashMap<>();
        for (FontRole role : FontRole.values()) {
            families.putIfAbsent(options.face(role), role);
        }
        families.forEach((name, role) -> {
            String family = role == FontRole.HEI ? "swiss" : "roman";
            font(options.faces().get(role), CHINESE_CHARSET, family, "fixed");
        });
        font(options.latin(), "00", "roman", "variable");
        return xml.close().bytes();
    }

    private void font(DocxOptions.Face face, String charset, String family, String pitch) {
        xml.open("w:font", "w:name", face.name());
        if (!face.alternative().isEmpty()) {
            xml.empty("w:altName", "w:val", face.alternative());
        }
        xml.empty("w:charset", "w:val", charset).empty("w:family", "w:val", family);
        xml.empty("w:pitch", "w:val", pitch);
        embed(face.name(), false);
        embed(face.name(), true);
        xml.close();
    }

    private void embed(String family, boolean bold) {
        relationships.forEach((font, relationship) -> {
            if (font.family().equals(family) && font.bold() == bold) {
                String element = bold ? "w:embedBold" : "w:embedRegular";
                xml.empty(element, "r:id", relationship, "w:fontKey", font.key());
            }
        });
    }
}
