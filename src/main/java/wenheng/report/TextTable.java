package wenheng.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * 终端表格：汉字占两格，首列左对齐，其余右对齐。
 *
 * @param rows the head row first, all of the same length
 */
public record TextTable(List<List<String>> rows) {

    public TextTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The lines, indented by two cells, without blanks at their ends. */
    List<String> lines() {
        return lines(false);
    }

    /** The same with every column aligned left, for words. */
    public List<String> linesOfWords() {
        return lines(true);
    }

    private List<String> lines(boolean words) {
        int columns = rows.get(0).size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                String blank = " ".repeat(widths[column] - width(row.get(column)));
                line.append("  ").append(words || column == 0 ? row.get(column) + blank : blank + row.get(column));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** How many cells of a terminal the text takes. */
    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int c) {
        boolean wide = c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x20000;
        return wide ? 2 : 1;
    }
}
