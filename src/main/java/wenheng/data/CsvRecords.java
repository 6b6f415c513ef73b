package wenheng.data;

import wenheng.provenance.Source;

/**
 * CSV 的大小：读之前先数一遍，一条记录的格数、一格的字数超过表格软件所能有的就拒收，引号不成对的也拒收。
 *
 * <p>The parser makes every cell of a record before it hands the record over, so that a line of a hundred million commas, or a
 * quote that is never closed, would fill the memory before any limit is looked at. Counting takes the same view of quotes as the parser: one opens only at the
 * beginning of a cell, two within are a quote, and line ends within belong to the cell. Cost: one pass, nothing is kept.
 */
final class CsvRecords {

    /** As many columns as Excel and WPS have; those that are filled are limited further. */
    private static final int MOST_CELLS = 16_384;

    private final String path;
    private final String text;
    private final char separator;
    private int at;

    private CsvRecords(String path, String text, char separator) {
        this.path = path;
        this.text = text;
        this.separator = separator;
    }

    /**
     * Counts the cells of every record and the characters of every cell.
     *
     * @throws wenheng.diagnostic.InputException at the first cell that is too many or too long, and at a record whose quotes do not pair
     */
    static void count(String path, String text, char separator) {
        new CsvRecords(path, text, separator).count();
    }

    private void count() {
        int row = 1;
        int column = 0;
        while (at < text.length()) {
            if (passCell(row) > RowCollector.LONGEST_TEXT) {
                throw RowCollector.tooLong(new Source(path, "", Address.of(column, row)));
            }
            boolean more = at < text.length() && text.charAt(at) == separator;
            at += text.startsWith("\r\n", at) ? 2 : 1;
            column = more ? column + 1 : 0;
            row += more ? 0 : 1;
            if (column >= MOST_CELLS) {
                throw RowCollector.tooLarge(new Source(path, "", Address.of(column, row)));
            }
        }
    }

    /** Goes to the separator or line end behind a cell; answers how many characters the cell holds. */
    private int passCell(int row) {
        boolean wasQuoted = text.charAt(at) == '"';
        boolean quoted = wasQuoted;
        at += quoted ? 1 : 0;
        int length = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && (quoted || wasQuoted && text.charAt(at - 1) == '"')) {
                quoted = !quoted;
                length += quoted ? 1 : 0;
            } else if (!quoted && (c == separator || c == '\n' || c == '\r')) {
                return length;
            } else {
                length++;
            }
            at++;
        }
        if (quoted) {
            throw CsvReader.unpaired(path, row);
        }
        return length;
    }
}
