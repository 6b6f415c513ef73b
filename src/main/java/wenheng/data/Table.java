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
 */
public record Table(String file, String sheet, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
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
}
