package wenheng.data;

import java.util.List;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.provenance.Source;

/**
 * 工作表事件：把 SpreadsheetML 的 row、c、v 收成单元格（ECMA-376 第1部分 18.3.1）。
 *
 * <p>Rows and cells may leave out their address, as some exporters do; then they follow the one before. A number is
 * taken by its format ({@link CellFormats}), a word from the shared table by its place. A formula without a stored
 * result is a fault of that cell and never 0: nobody here computes it. Cost: linear, one cell at a time.
 */
final class SheetHandler extends DefaultHandler {

    private static final String ROW = "\\d{1,7}";
    private static final String INDEX = "\\d{1,9}";
    private static final int MOST_LOST = 20;

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
    private int lost;

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
        column = -1;
        row++;
        if (number != null) {
            row = read("行号", number, number.matches(ROW) ? Integer.parseInt(number) : -1);
        }
        traits.row(row, attributes.getValue("hidden"));
    }

    private void startCell(Attributes attributes) {
        String address = attributes.getValue("r");
        String format = attributes.getValue("s");
        String kind = attributes.getValue("t");
        column = address == null ? column + 1 : read("地址", address, Address.column(address));
        style = format != null && format.matches(INDEX) ? Integer.parseInt(format) : 0;
        type = kind == null ? "n" : kind;
        formula = false;
        text.setLength(0);
    }

    /** Where a row or cell stands cannot be guessed. */
    private int read(String what, String written, int number) {
        if (number < 0) {
            throw refused(what + "“" + written + "”读不出");
        }
        return number;
    }

    /** What could not be read on, with the cell that was reached. */
    InputException refused(String fact) {
        return TableReader.refused(
                "数据-损坏", place().location(), "读到这里，工作簿的" + fact, "请用 Excel、WPS 打开，另存为 .xlsx；打不开的，请找给表的人再要一份");
    }

    /** The last cell that was begun, or the one that the next row would begin with. */
    private Source place() {
        return new Source(rows.file(), rows.sheet(), Address.of(Math.max(0, column), Math.max(1, row)));
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
            case "s" -> shared(value, source);
            case "b" -> new Cell.Text(value.equals("1") ? "是" : "否", source);
            case "e" -> new Cell.Fault(value, source);
            case "n" -> formats.number(value.strip(), style, source);
            default -> new Cell.Text(CsvReader.strip(value), source);
        };
    }

    /** A text that the cells share; POI alone knows how many there are, and tells it dearly. */
    private Cell shared(String index, Source source) {
        try {
            if (index.matches(INDEX)) {
                String shared = strings.getItemAt(Integer.parseInt(index)).getString();
                return new Cell.Text(CsvReader.strip(shared), source);
            }
        } catch (IllegalStateException noSuchText) {
            if (++lost > MOST_LOST) {
                throw refused("许多格找不到自己的文字");
            }
        }
        return new Cell.Fault("（没有文字）", source);
    }
}
