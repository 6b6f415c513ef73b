package wenheng.data;

import java.util.List;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import wenheng.diagnostic.Diagnostic;
import wenheng.provenance.Source;

/** 工作表事件：把 SpreadsheetML 的 row、c、v 收成单元格（ECMA-376 第1部分 18.3.1）。 */
final class SheetHandler extends DefaultHandler {

    private final RowCollector rows;
    private final ReadOnlySharedStringsTable strings;
    private final CellFormats formats;
    private final SheetTraits traits = new SheetTraits();
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column = -1;
    private int style;
    private String type = "";
    private boolean formula;
    private boolean inValue;
    private boolean inPhonetic;

    SheetHandler(RowCollector rows, ReadOnlySharedStringsTable strings, CellFormats formats) {
        this.rows = rows;
        this.strings = strings;
        this.formats = formats;
    }

    Table table() {
        Table table = rows.table();
        return new Table(table.file(), table.sheet(), table.rows(), traits.merged());
    }

    /** What the clerk cannot see, or we cannot read, about the sheet. */
    List<Diagnostic> findings(Table table) {
        return traits.findings(table);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes);
            case "col" -> traits.column(attributes);
            case "mergeCell" -> traits.merged(attributes.getValue("ref"));
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> inValue = !inPhonetic;
            case "rPh" -> inPhonetic = true;
            default -> {}
        }
    }

    private void startRow(Attributes attributes) {
        String number = attributes.getValue("r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = -1;
        traits.row(row, attributes.getValue("hidden"));
    }

    private void startCell(Attributes attributes) {
        String address = attributes.getValue("r");
        String format = attributes.getValue("s");
        String kind = attributes.getValue("t");
        column = address == null ? column + 1 : Address.column(address);
        style = format == null ? 0 : Integer.parseInt(format);
        type = kind == null ? "n" : kind;
        formula = false;
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inValue) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "row" -> rows.end(row);
            case "c" -> endCell();
            case "v", "t" -> inValue = false;
            case "rPh" -> inPhonetic = false;
            default -> {}
        }
    }

    private void endCell() {
        if (text.length() == 0 && !(formula && type.equals("n"))) {
            return;
        }
        Cell cell = cell(rows.source(column, row));
        if (!cell.text().isEmpty()) {
            rows.add(column, cell);
            traits.filled(cell, column, row, formats.isShaded(style));
        }
    }

    private Cell cell(Source source) {
        if (text.length() == 0) {
            return new Cell.Fault(Cell.Fault.NO_RESULT, source);
        }
        String value = text.toString();
        return switch (type) {
            case "s" -> new Cell.Text(shared(Integer.parseInt(value)), source);
            case "b" -> new Cell.Text(value.equals("1") ? "是" : "否", source);
            case "e" -> new Cell.Fault(value, source);
            case "n" -> formats.number(value.strip(), style, source);
            default -> new Cell.Text(CsvReader.strip(value), source);
        };
    }

    private String shared(int index) {
        return CsvReader.strip(strings.getItemAt(index).getString());
    }
}
