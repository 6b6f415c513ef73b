package wenheng.docx.word;

import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;
import wenheng.text.Characters;

/** 设置部件：兼容模式、禁则表和单双页，使 Word 不挤压、不悬挂标点，断行与版面一致。 */
public final class SettingsPart {

    private static final String WORD = "http://schemas.microsoft.com/office/word";
    /** Word 2013 and later; without it Word falls back to layouts that hang and squeeze marks. */
    private static final String COMPATIBILITY_MODE = "15";

    /** ①②③. */
    public static final String CIRCLED = "decimalEnclosedCircle";

    private SettingsPart() {}

    /** The settings of a paper with notes or without. */
    public static byte[] write(DocxOptions options, boolean notes) {
        Xml xml = new Xml().open("w:settings", "xmlns:w", Vocabulary.W);
        xml.empty("w:zoom", "w:percent", "100");
        if (!options.embedded().isEmpty()) {
            xml.empty("w:embedTrueTypeFonts");
        }
        xml.empty("w:bordersDoNotSurroundHeader").empty("w:bordersDoNotSurroundFooter");
        xml.empty("w:evenAndOddHeaders");
        // Word would squeeze marks by rules of its own, and lines would end elsewhere.
        xml.empty("w:characterSpacingControl", "w:val", "doNotCompress");
        xml.empty("w:noLineBreaksAfter", "w:lang", "zh-CN", "w:val", Characters.NOT_AT_LINE_END);
        xml.empty("w:noLineBreaksBefore", "w:lang", "zh-CN", "w:val", Characters.NOT_AT_LINE_START);
        if (notes) {
            xml.open("w:footnotePr").empty("w:numFmt", "w:val", CIRCLED);
            xml.empty("w:footnote", "w:id", "-1")
                    .empty("w:footnote", "w:id", "0")
                    .close();
        }
        compatibility(xml);
        xml.empty("w:themeFontLang", "w:val", "en-US", "w:eastAsia", "zh-CN");
        colours(xml);
        xml.empty("w:decimalSymbol", "w:val", ".").empty("w:listSeparator", "w:val", ",");
        return xml.close().bytes();
    }

    /** Spaces above and below add up; a line that the pages end is stretched like the others (no doNotExpandShiftReturn). */
    private static void compatibility(Xml xml) {
        xml.open("w:compat").empty("w:doNotUseHTMLParagraphAutoSpacing");
        setting(xml, "compatibilityMode", COMPATIBILITY_MODE);
        setting(xml, "overrideTableStyleFontSizeAndJustification", "1");
        setting(xml, "enableOpenTypeFeatures", "1");
        setting(xml, "doNotFlipMirrorIndents", "1");
        setting(xml, "differentiateMultirowTableHeaders", "1");
        xml.close();
    }

    private static void setting(Xml xml, String name, String value) {
        xml.empty("w:compatSetting", "w:name", name, "w:uri", WORD, "w:val", value);
    }

    private static void colours(Xml xml) {
        xml.empty(
                "w:clrSchemeMapping",
                "w:bg1",
                "light1",
                "w:t1",
                "dark1",
                "w:bg2",
                "light2",
                "w:t2",
                "dark2",
                "w:accent1",
                "accent1",
                "w:accent2",
                "accent2",
                "w:accent3",
                "accent3",
                "w:accent4",
                "accent4",
                "w:accent5",
                "accent5",
                "w:accent6",
                "accent6",
                "w:hyperlink",
                "hyperlink",
                "w:followedHyperlink",
                "followedHyperlink");
    }
}
