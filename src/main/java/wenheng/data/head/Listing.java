package wenheng.data.head;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.data.Address;
import wenheng.data.Cell;
import wenheng.diagnostic.Location;
import wenheng.provenance.Source;

/**
 * 列表：表头和表头下的各行。
 *
 * @param place the head row
 * @param columns from left to right, each name once
 * @param entries rows in order; blank rows, totals and notes are not among them
 * @param around what stands about the entries
 */
public record Listing(Location place, List<Column> columns, List<Entry> entries, Around around) {

    public Listing {
        columns = List.copyOf(columns);
        entries = List.copyOf(entries);
    }

    /** The 0-based column of an address such as K7. */
    public static int columnOf(String address) {
        return Address.column(address);
    }

    /** The column of that name. */
    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /**
     * 表中记录以外的内容。
     *
     * @param titles the filled cells above the heads
     * @param money unit of money named for the whole table (单位：万元); empty if none, or more than one
     * @param totals the rows 合计 and 总计; subtotals are not among them
     */
    public record Around(List<Cell> titles, String money, List<Entry> totals) {

        static final Around NOTHING = new Around(List.of(), "", List.of());

        public Around {
            titles = List.copyOf(titles);
            totals = List.copyOf(totals);
        }
    }

    /**
     * 列。
     *
     * @param name canonical name, or the head as written without blanks and unit
     * @param unit unit in the brackets of the head, or below it; empty if none was written
     * @param known whether the caller knows the column
     * @param index 0-based
     * @param source the head cell
     */
    public record Column(String name, String unit, boolean known, int index, Source source) {}

    /**
     * 一行记录。
     *
     * @param row 1-based row number
     * @param cells every column's cell, blank ones too
     * @param first the address of the row's first column
     */
    public record Entry(int row, Map<String, Cell> cells, Source first) {
        public Entry {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        /** The cell of a column; a blank one if the table has no such column. */
        public Cell cell(String column) {
            Cell cell = cells.get(column);
            return cell == null ? new Cell.Blank(first) : cell;
        }

        /** The row, for a diagnostic. */
        public Location location() {
            return first.location();
        }
    }
}
