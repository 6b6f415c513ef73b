package wenheng.docx.chart;

import java.util.List;
import java.util.Map;
import wenheng.document.Chart;
import wenheng.ooxml.DocumentProperties;
import wenheng.ooxml.Parts;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;

/** 图表工作簿：内嵌在 DOCX 里、供“编辑数据”打开的小工作簿。 */
public final class ChartWorkbook {

    /** Name of its only sheet. */
    static final String SHEET = "Sheet1";

    private static final String WORKBOOK = "xl/workbook.xml";

    private ChartWorkbook() {}

    /**
     * The workbook.
     *
     * @param raw the values that a box chart was computed from; empty for other charts
     */
    public static byte[] write(ChartSheet sheet, List<Chart.Series> raw) {
        Parts parts = new Parts();
        parts.relate(Parts.PACKAGE, Vocabulary.relationship("officeDocument"), WORKBOOK);
        String id = parts.relate(WORKBOOK, Vocabulary.relationship("worksheet"), "worksheets/sheet1.xml");
        parts.relate(WORKBOOK, Vocabulary.relationship("styles"), "styles.xml");
        parts.add("xl/worksheets/sheet1.xml", Vocabulary.workbook("worksheet"), worksheet(sheet));
        Xml sheets = new Xml()
                .open("workbook", "xmlns", Vocabulary.S, "xmlns:r", Vocabulary.R)
                .open("sheets");
        sheets.empty("sheet", "name", SHEET, "sheetId", "1", "r:id", id);
        if (!raw.isEmpty()) {
            String second = parts.relate(WORKBOOK, Vocabulary.relationship("worksheet"), "worksheets/sheet2.xml");
            parts.add(RawValues.PART, Vocabulary.workbook("worksheet"), RawValues.write(raw));
            sheets.empty("sheet", "name", RawValues.SHEET, "sheetId", "2", "r:id", second);
        }
        parts.add(
                WORKBOOK,
                Vocabulary.workbook("sheet.main"),
                sheets.close().close().bytes());
        parts.add("xl/styles.xml", Vocabulary.workbook("styles"), styles());
        new DocumentProperties("", "", "", "", "", DocumentProperties.FIXED_DATE, Map.of()).addTo(parts);
        return parts.zip();
    }

    private static byte[] worksheet(ChartSheet sheet) {
        Xml xml = new Xml().open("worksheet", "xmlns", Vocabulary.S).open("sheetData");
        xml.open("row", "r", "1");
        for (int i = 0; i < sheet.columns().size(); i++) {
            text(xml, i + 1, 1, sheet.columns().get(i).name());
        }
        xml.close();
        for (int i = 0; i < sheet.categories().size(); i++) {
            row(xml, sheet, i);
        }
        return xml.close().close().bytes();
    }

    private static void row(Xml xml, ChartSheet sheet, int index) {
        int number = index + 2;
        xml.open("row", "r", Integer.toString(number));
        text(xml, 0, number, sheet.categories().get(index));
        for (int i = 0; i < sheet.columns().size(); i++) {
            String cell = ChartSheet.letters(i + 1) + number;
            sheet.columns()
                    .get(i)
                    .values()
                    .get(index)
                    .ifPresent(value -> xml.open("c", "r", cell)
                            .leaf("v", value.toPlainString())
                            .close());
        }
        xml.close();
    }

    /** A cell of words; columns are counted from 0. */
    static void text(Xml xml, int column, int row, String words) {
        xml.open("c", "r", ChartSheet.letters(column) + row, "t", "inlineStr").open("is");
        xml.leaf("t", words).close().close();
    }

    /** The least that Excel takes for a style sheet. */
    private static byte[] styles() {
        Xml xml = new Xml().open("styleSheet", "xmlns", Vocabulary.S);
        xml.open("fonts", "count", "1").open("font").empty("sz", "val", "11").empty("name", "val", "宋体");
        xml.close().close().open("fills", "count", "2");
        xml.open("fill").empty("patternFill", "patternType", "none").close();
        xml.open("fill").empty("patternFill", "patternType", "gray125").close().close();
        xml.open("borders", "count", "1").open("border");
        for (String edge : new String[] {"left", "right", "top", "bottom", "diagonal"}) {
            xml.empty(edge);
        }
        xml.close().close().open("cellStyleXfs", "count", "1");
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0")
                .close();
        xml.open("cellXfs", "count", "1");
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0", "xfId", "0")
                .close();
        xml.open("cellStyles", "count", "1");
        xml.empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").close();
        return xml.close().bytes();
    }
}
