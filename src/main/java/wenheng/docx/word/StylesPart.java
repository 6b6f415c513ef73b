package wenheng.docx.word;

import java.util.List;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;
import wenheng.style.FontRole;
import wenheng.style.ParagraphStyle;
import wenheng.style.StyleName;

/** 样式部件：版式的每个段落样式成为 Word 样式，正文样式载明东亚排版各项开关。 */
public final class StylesPart {

    /** Y80 M80 of the standard (5.2.4). */
    static final String RED = "FF3333";

    private final Typography typography;
    private final Xml xml = new Xml();

    private StylesPart(Typography typography) {
        this.typography = typography;
    }

    public static byte[] write(Typography typography) {
        return new StylesPart(typography).write();
    }

    private byte[] write() {
        xml.open("w:styles", "xmlns:w", Vocabulary.W);
        defaults();
        hideOtherStyles();
        paragraphStyle(WordStyle.BODY);
        for (WordStyle style : WordStyle.values()) {
            if (style != WordStyle.BODY) {
                paragraphStyle(style);
            }
        }
        for (WordStyle style : WordStyle.values()) {
            if (style.hasCharacters()) {
                headingWords(style);
            }
        }
        new OwnStyles(xml, typography).write();
        return xml.close().bytes();
    }

    private void defaults() {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        fonts(typography.style(StyleName.BODY).font());
        sizes(StyleName.BODY);
        xml.empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN", "w:bidi", "ar-SA");
        xml.close().close().empty("w:pPrDefault").close();
    }

    /** Word's own styles do not crowd the gallery. */
    private void hideOtherStyles() {
        xml.empty(
                "w:latentStyles",
                "w:defLockedState",
                "0",
                "w:defUIPriority",
                "99",
                "w:defSemiHidden",
                "1",
                "w:defUnhideWhenUsed",
                "1",
                "w:defQFormat",
                "0",
                "w:count",
                "376");
    }

    private void paragraphStyle(WordStyle style) {
        if (style == WordStyle.BODY) {
            xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", style.id());
        } else if (style.isBuiltIn()) {
            xml.open("w:style", "w:type", "paragraph", "w:styleId", style.id());
        } else {
            xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", style.id());
        }
        value("w:name", style.wordName());
        if (!style.alias().isEmpty()) {
            value("w:aliases", style.alias());
        }
        if (style != WordStyle.BODY) {
            value("w:basedOn", WordStyle.BODY.id());
        }
        value("w:next", style.next().id());
        if (style.hasCharacters()) {
            value("w:link", style.characterId());
        }
        value("w:uiPriority", Integer.toString(List.of(WordStyle.values()).indexOf(style) + 1));
        xml.empty("w:qFormat");
        paragraphProperties(style);
        runProperties(style.style());
        xml.close();
    }

    private void paragraphProperties(WordStyle style) {
        StyleName name = style.style();
        xml.open("w:pPr");
        if (style.staysWithNext()) {
            xml.empty("w:keepNext").empty("w:keepLines");
        } else if (style == WordStyle.TABLE_NOTE) {
            xml.empty("w:keepLines");
        }
        if (style == WordStyle.BODY) {
            eastAsianFlags();
        }
        if (style == WordStyle.CONTENTS_1 || style == WordStyle.CONTENTS_2) {
            leader();
        }
        // See Typography.lineHeight: on the grid Word gives a large face two lines.
        value("w:snapToGrid", typography.snapsToGrid(name) ? "1" : "0");
        spacing(name);
        indent(name);
        value("w:jc", justification(typography.style(name).placement()));
        if (style.outline() >= 0) {
            value("w:outlineLvl", Integer.toString(style.outline()));
        }
        xml.close();
    }

    /** They must stand in the default paragraph style; without one Word uses its own locale's. */
    private void eastAsianFlags() {
        // On by default: it would move a line that the pages leave.
        value("w:widowControl", "0");
        value("w:kinsoku", "1");
        // No mark hangs over the edge, as none does on the pages.
        value("w:overflowPunct", "0");
        value("w:autoSpaceDE", "1");
        value("w:autoSpaceDN", "1");
        value("w:adjustRightInd", "0");
    }

    /** Empty lines between blocks depend on both neighbours; each paragraph carries its own. */
    private void spacing(StyleName name) {
        if (typography.snapsToGrid(name)) {
            xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "240", "w:lineRule", "auto");
        } else {
            String line = Integer.toString(typography.lineHeight(name));
            xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", line, "w:lineRule", "exact");
        }
    }

    /** The indent is on the first line, or right of lines set to the right (右空二字). */
    private void indent(StyleName name) {
        ParagraphStyle style = typography.style(name);
        String characters = Integer.toString(style.indent() * 100);
        String width = Integer.toString(typography.characters(name, style.indent()));
        if (name == StyleName.CONTENTS_1 || name == StyleName.CONTENTS_2) {
            xml.empty("w:ind", "w:left", width, "w:firstLineChars", "0", "w:firstLine", "0");
            return;
        }
        switch (style.placement()) {
            case JUSTIFIED, LEFT -> xml.empty("w:ind", "w:firstLineChars", characters, "w:firstLine", width);
            case RIGHT ->
                xml.empty(
                        "w:ind",
                        "w:rightChars",
                        characters,
                        "w:right",
                        width,
                        "w:firstLineChars",
                        "0",
                        "w:firstLine",
                        "0");
            case CENTERED -> xml.empty("w:ind", "w:firstLineChars", "0", "w:firstLine", "0");
        }
    }

    public static String justification(ParagraphStyle.Placement placement) {
        return switch (placement) {
            case JUSTIFIED -> "both";
            case CENTERED -> "center";
            case LEFT -> "left";
            case RIGHT -> "right";
        };
    }

    private void runProperties(StyleName name) {
        ParagraphStyle style = typography.style(name);
        xml.open("w:rPr");
        fonts(style.font());
        if (style.bold() || typography.options().isBold(style.font())) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (name == StyleName.ORGAN_MARK) {
            value("w:color", RED);
        }
        value("w:spacing", Integer.toString(typography.spacing(name)));
        sizes(name);
        xml.close();
    }

    /** Dots to the page number at the right edge. */
    private void leader() {
        String edge = Integer.toString(typography.page().measure().twips());
        xml.open("w:tabs");
        xml.empty("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", edge).close();
    }

    /** The words of a heading that runs into a paragraph look as a heading of that level. */
    private void headingWords(WordStyle style) {
        ParagraphStyle look = typography.style(style.style());
        xml.open("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", style.characterId());
        value("w:name", style.style().key() + "字符");
        value("w:basedOn", "DefaultParagraphFont");
        value("w:link", style.id());
        xml.open("w:rPr");
        fonts(look.font());
        if (look.bold() || typography.options().isBold(look.font())) {
            xml.empty("w:b").empty("w:bCs");
        }
        sizes(style.style());
        xml.close().close();
    }

    private void fonts(FontRole role) {
        DocxOptions options = typography.options();
        String latin = options.latin(role);
        xml.empty("w:rFonts", "w:ascii", latin, "w:hAnsi", latin, "w:eastAsia", options.face(role), "w:cs", latin);
    }

    private void sizes(StyleName name) {
        value("w:sz", typography.halfPoints(name));
        value("w:szCs", typography.halfPoints(name));
    }

    private void value(String element, String value) {
        xml.empty(element, "w:val", value);
    }
}
