package wenheng.data;

import java.util.List;
import wenheng.diagnostic.Location;

/**
 * 表：一个 CSV 文件或一张工作表，原样。
 *
 * @param file path within the project, with {@code /}
 * @param sheet sheet name; empty for CSV
 * @param rows rows that hold anything, from top to bottom
 * @param merged merged ranges; none for CSV
 */
public record Table(String file, String sheet, List<Row> rows, List<Merged> merged) {

    public Table {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** A table without merged cells. */
    public Table(String file, String sheet, List<Row> rows) {
        this(file, sheet, rows, List.of());
    }

    /**
     * 合并区域。
     *
     * @param top first row, 1-based
     * @param left first column, 0-based
     * @param bottom last row, inclusive
     * @param right last column, inclusive
     */
    public record Merged(int top, int left, int bottom, int right) {

        public boolean holds(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }
    }

    /** The table as a whole, for a diagnostic. */
    public Location location() {
        return Location.of(sheet.isEmpty() ? file : file + "#" + sheet);
    }
}
