package wenheng.docx.chart;

import java.math.BigDecimal;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;

/** 工作表书写：图表内嵌工作簿的一张表，逐行逐格；列号自 0 起。 */
final class CellWriter {

    private final Xml xml = new Xml().open("worksheet", "xmlns", Vocabulary.S).open("sheetData");
    private String row = "";

    /** A row, counted from 1; {@code cells} writes what stands in it, from left to right. */
    void row(int number, Runnable cells) {
        row = Integer.toString(number);
        xml.open("row", "r", row);
        cells.run();
        xml.close();
    }

    /** A cell of words. */
    void text(int column, String words) {
        xml.open("c", "r", ChartSheet.letters(column) + row, "t", "inlineStr").open("is");
        xml.leaf("t", words).close().close();
    }

    /** A cell of a number. */
    void number(int column, BigDecimal value) {
        xml.open("c", "r", ChartSheet.letters(column) + row)
                .leaf("v", value.toPlainString())
                .close();
    }

    byte[] bytes() {
        return xml.close().close().bytes();
    }
}
