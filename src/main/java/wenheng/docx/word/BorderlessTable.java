package wenheng.docx.word;

import java.util.Arrays;
import java.util.List;
import wenheng.ooxml.Xml;
import wenheng.style.Length;

/** 无框表：只用来并排放字的表格，没有边线，单元格里没有空隙。 */
public final class BorderlessTable {

    private final Xml xml;
    private final int[] widths;

    private BorderlessTable(Xml xml, List<Length> columns) {
        this.xml = xml;
        this.widths = columns.stream().mapToInt(Length::twips).toArray();
    }

    /**
     * Begins a table.
     *
     * @param place writes where it stands, if it does not stand in the text
     */
    public static BorderlessTable open(Xml xml, List<Length> columns, Runnable place) {
        BorderlessTable table = new BorderlessTable(xml, columns);
        xml.open("w:tbl").open("w:tblPr");
        place.run();
        xml.empty("w:tblW", "w:w", Integer.toString(Arrays.stream(table.widths).sum()), "w:type", "dxa");
        xml.empty("w:jc", "w:val", "center")
                .empty("w:tblLayout", "w:type", "fixed")
                .open("w:tblCellMar");
        for (String edge : new String[] {"top", "left", "bottom", "right"}) {
            xml.empty("w:" + edge, "w:w", "0", "w:type", "dxa");
        }
        xml.close().close().open("w:tblGrid");
        for (int width : table.widths) {
            xml.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        xml.close();
        return table;
    }

    /** A row that is not parted. */
    public void row(Runnable cells) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        cells.run();
        xml.close();
    }

    /** A row that pages may part between lines. */
    public void partedRow(Runnable cells) {
        xml.open("w:tr");
        cells.run();
        xml.close();
    }

    /**
     * A cell.
     *
     * @param look writes borders and the like, in the order of the schema
     * @param paragraphs writes at least one
     */
    public void cell(int column, Runnable look, Runnable paragraphs) {
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(widths[column]), "w:type", "dxa");
        look.run();
        xml.close();
        paragraphs.run();
        xml.close();
    }

    public void close() {
        xml.close();
    }
}
