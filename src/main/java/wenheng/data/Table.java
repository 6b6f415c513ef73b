package wenheng.data;

import java.util.List;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;

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

        boolean holds(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }
    }

    /** The table as a whole, for a diagnostic. */
    public Location location() {
        return Location.of(sheet.isEmpty() ? file : file + "#" + sheet);
    }

    /**
     * 定位表头：the rows under their heads, with title rows, totals and notes passed over.
     *
     * @param headings the columns the caller knows
     */
    public Outcome<Listing> locate(Headings headings) {
        return new ListingReader(this, headings).read();
    }

    /** The rows under the first row of two different texts or more, for a table whose columns nobody knows beforehand. */
    public Outcome<Listing> locate() {
        return locate(Headings.ANY);
    }

    /**
     * 竖排表单：a form of one record, its items below each other (填报项目, 填报值).
     *
     * @param headings the items the caller knows
     * @return empty if the table is no such form
     */
    public java.util.Optional<Outcome<Listing>> form(Headings headings) {
        return new FormReader(this, headings).read();
    }
}
