package wenheng.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wenheng.provenance.Source;

/**
 * 行：表中有内容的一行。
 *
 * @param number 1-based row number, as a spreadsheet shows it
 * @param cells cells that are not blank, by 0-based column
 */
public record Row(String file, String sheet, int number, Map<Integer, Cell> cells) {

    public Row {
        cells = Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    /** The cell in a column; a blank one where there is nothing. */
    public Cell cell(int column) {
        Cell cell = cells.get(column);
        return cell == null ? new Cell.Blank(source(column)) : cell;
    }

    /** The address of a column in this row. */
    public Source source(int column) {
        return new Source(file, sheet, Address.of(column, number));
    }

    /** The filled cells from left to right. */
    public List<Cell> filled() {
        return new ArrayList<>(cells.values());
    }
}
