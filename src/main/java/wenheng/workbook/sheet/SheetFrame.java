package wenheng.workbook.sheet;

import java.util.ArrayList;
import java.util.List;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;

/** 工作表的框架：各格之前的窗格与列宽，之后的页面设置。 */
record SheetFrame(Xml xml, Layout layout, CellStyles styles) {

    /** The number of A4 among sizes of paper (ECMA-376 第 1 部分 18.3.1.63). */
    private static final String A4 = "9";
    /** The sheet's name ({@code &A}) on the left, the page and the pages ({@code &P}, {@code &N}) on the right. */
    private static final String FOOTER = "&L&\"宋体\"&9&A&R&\"宋体\"&9第 &P 页，共 &N 页";

    /** Scale of a sheet to be filled in, in %. */
    private static final int FULL_SIZE = 100;
    /** Number of the last row that a sheet can have, from 0. */
    private static final String LAST_ROW = "1048575";

    /** What comes before the rows; leaves {@code worksheet} and {@code sheetData} open for them. */
    void begin() {
        xml.open("worksheet", "xmlns", Vocabulary.S);
        xml.open("sheetPr")
                .empty("pageSetUpPr", "fitToPage", layout.isOnePageWide() ? "1" : "0")
                .close();
        xml.open("sheetViews").open("sheetView", "showGridLines", "0", "workbookViewId", "0");
        pane();
        xml.close().close();
        xml.empty("sheetFormatPr", "defaultRowHeight", "20", "customHeight", "0");
        xml.open("cols");
        for (int i = 0; i < layout.widths().size(); i++) {
            column(i);
        }
        xml.close().open("sheetData");
    }

    private void column(int index) {
        String number = Integer.toString(index + 1);
        List<String> attributes = new ArrayList<>(List.of("min", number, "max", number));
        attributes.addAll(List.of("width", String.valueOf(layout.widths().get(index) + Layout.PADDING)));
        if (!layout.entry().isEmpty()) {
            attributes.addAll(List.of("style", styles.index(layout.entry().get(index))));
        }
        attributes.addAll(List.of("customWidth", "1"));
        xml.empty("col", attributes.toArray(String[]::new));
    }

    /** Keeps the head rows in sight, and with them the head columns if there are any. */
    private void pane() {
        int columns = layout.headColumns();
        int rows = layout.frozenRows();
        if (rows == 0) {
            return;
        }
        String corner = CellReferences.cell(columns, rows + 1);
        if (columns == 0) {
            xml.empty(
                    "pane", "ySplit", "" + rows, "topLeftCell", corner, "activePane", "bottomLeft", "state", "frozen");
        } else {
            xml.empty(
                    "pane",
                    "xSplit",
                    "" + columns,
                    "ySplit",
                    "" + rows,
                    "topLeftCell",
                    corner,
                    "activePane",
                    "bottomRight",
                    "state",
                    "frozen");
        }
    }

    /** What comes after the rows and all else that is said of cells; leaves {@code worksheet} open for a drawing. */
    void end() {
        xml.empty("printOptions", "horizontalCentered", "1");
        xml.empty(
                "pageMargins",
                "left",
                "0.5",
                "right",
                "0.5",
                "top",
                "0.7",
                "bottom",
                "0.7",
                "header",
                "0.3",
                "footer",
                "0.3");
        String orientation = layout.landscape() ? "landscape" : "portrait";
        if (layout.isOnePageWide()) {
            xml.empty("pageSetup", "paperSize", A4, "orientation", orientation, "fitToWidth", "1", "fitToHeight", "0");
        } else {
            String scale = Integer.toString(layout.entry().isEmpty() ? layout.scale() : FULL_SIZE);
            xml.empty("pageSetup", "paperSize", A4, "scale", scale, "orientation", orientation);
        }
        xml.open("headerFooter").leaf("oddFooter", FOOTER).close();
        if (layout.breakAfter() > 0) {
            xml.open("colBreaks", "count", "1", "manualBreakCount", "1");
            String column = Integer.toString(layout.breakAfter());
            xml.empty("brk", "id", column, "max", LAST_ROW, "man", "1").close();
        }
    }
}
