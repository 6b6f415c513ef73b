package wenheng.workbook.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;
import wenheng.workbook.sheet.CellStyle.Face;
import wenheng.workbook.sheet.CellStyle.Fill;
import wenheng.workbook.sheet.CellStyle.Trait;

/** 样式表：工作簿用到的样式，按首次用到的次序编号。 */
final class CellStyles {

    /** The differential style of a failing cell, for conditional formats. */
    static final String FAILED = "0";

    private static final int GENERAL = 0;
    /** Formats below 164 are built in (ECMA-376 第 1 部分 18.8.30). */
    private static final int FIRST_OWN_FORMAT = 164;

    private static final int FILLS_OF_EXCEL = 2;
    private static final List<Fill> FILLS = List.of(Fill.values());
    private static final List<Face> FACES = List.of(Face.values());

    private final Map<CellStyle, Integer> styles = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();

    CellStyles() {
        formats.put("General", GENERAL);
    }

    /** The number of a style; 0 is Excel's own. */
    String index(CellStyle style) {
        formats.computeIfAbsent(style.format(), format -> FIRST_OWN_FORMAT + formats.size());
        return Integer.toString(styles.computeIfAbsent(style, key -> styles.size() + 1));
    }

    byte[] part() {
        Xml xml = new Xml().open("styleSheet", "xmlns", Vocabulary.S);
        formats(xml);
        fonts(xml);
        fills(xml);
        borders(xml);
        xml.open("cellStyleXfs", "count", "1");
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0")
                .close();
        cells(xml);
        xml.open("cellStyles", "count", "1");
        xml.empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").close();
        xml.open("dxfs", "count", "1").open("dxf").open("fill");
        xml.open("patternFill", "patternType", "solid");
        xml.empty("fgColor", "rgb", argb(Fill.FAILED)).empty("bgColor", "rgb", argb(Fill.FAILED));
        return xml.close().close().close().close().close().bytes();
    }

    private void formats(Xml xml) {
        List<Map.Entry<String, Integer>> own = formats.entrySet().stream()
                .filter(format -> format.getValue() != GENERAL)
                .toList();
        if (own.isEmpty()) {
            return;
        }
        xml.open("numFmts", "count", Integer.toString(own.size()));
        own.forEach(
                format -> xml.empty("numFmt", "numFmtId", format.getValue().toString(), "formatCode", format.getKey()));
        xml.close();
    }

    private static void fonts(Xml xml) {
        xml.open("fonts", "count", Integer.toString(FACES.size()));
        for (Face face : FACES) {
            xml.open("font").empty("sz", "val", Integer.toString(face.points()));
            xml.empty("name", "val", face.font()).empty("family", "val", "3").empty("charset", "val", "134");
            xml.close();
        }
        xml.close();
    }

    private static void fills(Xml xml) {
        xml.open("fills", "count", Integer.toString(FILLS.size() + FILLS_OF_EXCEL - 1));
        xml.open("fill").empty("patternFill", "patternType", "none").close();
        // Excel takes the first two fills for these, whatever stands there.
        xml.open("fill").empty("patternFill", "patternType", "gray125").close();
        for (Fill fill : FILLS) {
            if (fill != Fill.NONE) {
                xml.open("fill").open("patternFill", "patternType", "solid");
                xml.empty("fgColor", "rgb", argb(fill)).empty("bgColor", "indexed", "64");
                xml.close().close();
            }
        }
        xml.close();
    }

    private static void borders(Xml xml) {
        xml.open("borders", "count", "2");
        for (boolean drawn : new boolean[] {false, true}) {
            xml.open("border");
            for (String edge : List.of("left", "right", "top", "bottom")) {
                if (drawn) {
                    xml.open(edge, "style", "thin").empty("color", "auto", "1").close();
                } else {
                    xml.empty(edge);
                }
            }
            xml.empty("diagonal").close();
        }
        xml.close();
    }

    private void cells(Xml xml) {
        xml.open("cellXfs", "count", Integer.toString(styles.size() + 1));
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0", "xfId", "0");
        styles.keySet().forEach(style -> cell(xml, style));
        xml.close();
    }

    private void cell(Xml xml, CellStyle style) {
        int fill = style.fill() == Fill.NONE ? 0 : FILLS.indexOf(style.fill()) + FILLS_OF_EXCEL - 1;
        xml.open(
                "xf",
                "numFmtId",
                formats.get(style.format()).toString(),
                "fontId",
                Integer.toString(FACES.indexOf(style.face())),
                "fillId",
                Integer.toString(fill),
                "borderId",
                style.traits().contains(Trait.BORDERED) ? "1" : "0",
                "xfId",
                "0",
                "quotePrefix",
                style.traits().contains(Trait.QUOTED) ? "1" : "0",
                "applyNumberFormat",
                "1",
                "applyFont",
                "1",
                "applyFill",
                "1",
                "applyBorder",
                "1",
                "applyAlignment",
                "1");
        xml.empty(
                "alignment",
                "horizontal",
                style.align().name().toLowerCase(Locale.ROOT),
                "vertical",
                "center",
                "wrapText",
                "1");
        if (style.traits().contains(Trait.OPEN)) {
            xml.empty("protection", "locked", "0");
        }
        xml.close();
    }

    private static String argb(Fill fill) {
        return "FF" + fill.rgb();
    }
}
