package wenheng.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wenheng.diagnostic.InputException;
import wenheng.provenance.Source;

/** 收集各行：只留有内容的格，并守住表的大小。 */
final class RowCollector {

    /** Far more than any county has; a larger file was not meant for us, and would only fill the memory. */
    private static final int MOST_ROWS = 100_000;

    private static final int MOST_COLUMNS = 1_000;
    private static final int MOST_CELLS = 4_000_000;
    /** As many characters as a cell of Excel and WPS may hold. */
    static final int LONGEST_TEXT = 32_767;

    private final String file;
    private final String sheet;
    private final List<Row> rows = new ArrayList<>();
    private Map<Integer, Cell> cells = new HashMap<>();
    private int count;

    RowCollector(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    String file() {
        return file;
    }

    String sheet() {
        return sheet;
    }

    /** The address of a cell. */
    Source source(int column, int row) {
        Source source = new Source(file, sheet, Address.of(column, row));
        if (column < 0 || column >= MOST_COLUMNS || row > MOST_ROWS) {
            throw tooLarge(source);
        }
        return source;
    }

    /** Adds a filled cell to the row under way. */
    void add(int column, Cell cell) {
        if (++count > MOST_CELLS) {
            throw tooLarge(cell.source());
        }
        if (cell.text().length() > LONGEST_TEXT) {
            throw tooLong(cell.source());
        }
        cells.put(column, cell);
    }

    /** Ends the row under way; one without filled cells leaves nothing. */
    void end(int row) {
        if (!cells.isEmpty()) {
            rows.add(new Row(file, sheet, row, cells));
            cells = new HashMap<>();
        }
    }

    /** All rows, in the order of their numbers. */
    Table table() {
        // A file may give its rows in any order.
        rows.sort(java.util.Comparator.comparingInt(Row::number));
        return new Table(file, sheet, rows);
    }

    /** The refusal of a text that is longer than a cell of a spreadsheet may be. */
    static InputException tooLong(Source place) {
        return TableReader.refused(
                "数据-过长", place.location(), "这一格的文字超过" + LONGEST_TEXT + "字", "多半是引号不成对，或把整份材料贴进了一格，请检查");
    }

    /** The refusal of a table that is larger than any county's. */
    static InputException tooLarge(Source place) {
        return TableReader.refused(
                "数据-过大",
                place.location(),
                "表过大：至多" + MOST_ROWS + "行、" + MOST_COLUMNS + "列、" + MOST_CELLS + "个有内容的格",
                "请只留需要的行和列，另存后再试");
    }
}
