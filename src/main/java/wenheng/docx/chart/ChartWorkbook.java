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
        sheets.empty("sheet", "name", ChartSheet.NAME, "sheetId", "1", "r:id", id);
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
        CellWriter cells = new CellWriter();
        cells.row(1, () -> heads(cells, sheet));
        for (int i = 0; i < sheet.categories().size(); i++) {
            int index = i;
            cells.row(index + 2, () -> row(cells, sheet, index));
        }
        return cells.bytes();
    }

    private static void heads(CellWriter cells, ChartSheet sheet) {
        for (int i = 0; i < sheet.columns().size(); i++) {
            cells.text(i + 1, sheet.columns().get(i).name());
        }
    }

    private static void row(CellWriter cells, ChartSheet sheet, int index) {
        cells.text(0, sheet.categories().get(index));
        for (int i = 0; i < sheet.columns().size(); i++) {
            int column = i + 1;
            sheet.columns().get(i).values().get(index).ifPresent(value -> cells.number(column, value));
        }
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
