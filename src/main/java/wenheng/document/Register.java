package wenheng.document;

import java.util.List;

/**
 * 清单：一张有表头的表，随文稿给核数、催办的人看，不是文稿的一部分。
 *
 * @param name of its sheet
 * @param title above the table
 * @param columns from left to right
 * @param rows texts, each row as long as the columns
 * @param groups how many of the first columns only say what a row belongs to, outermost first: paper, then section
 */
public record Register(String name, String title, List<Column> columns, List<List<String>> rows, int groups) {

    public Register {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A list whose rows stand by themselves. */
    public Register(String name, String title, List<Column> columns, List<List<String>> rows) {
        this(name, title, columns, rows, 0);
    }

    /**
     * 清单的一列。
     *
     * @param width in digits, where a Han character takes two
     */
    public record Column(String head, int width) {}
}
