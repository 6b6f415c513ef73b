package wenheng.markup.write;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import wenheng.document.Block;
import wenheng.document.Inline;
import wenheng.markup.MarkupEscape;

/** 表格书写：表题、单位、各行（并掉的格写 {@code ^} 和 {@code <}）、表注。 */
final class TableWriter {

    private final Block.Table table;
    private final String[][] grid;

    TableWriter(Block.Table table) {
        this.table = table;
        this.grid = new String[table.rows().size()][table.columns().size()];
    }

    String write() {
        if (table.rows().isEmpty() || table.columns().isEmpty()) {
            return "";
        }
        fill();
        StringBuilder out = new StringBuilder();
        table.caption().ifPresent(caption -> out.append(line("表：", caption.content(), caption.id())));
        if (!table.unit().isEmpty()) {
            out.append("单位：").append(MarkupEscape.escape(table.unit())).append('\n');
        }
        if (table.headRows() > 1) {
            out.append("<!-- 表头 ").append(table.headRows()).append(" -->\n");
        }
        out.append(row(grid[0])).append(delimiters());
        Arrays.stream(grid).skip(1).forEach(row -> out.append(row(row)));
        table.notes().forEach(note -> out.append('\n').append(line("注：", note, "")));
        return out.toString();
    }

    private static String line(String sign, List<Inline> words, String id) {
        return sign + InlineWriter.write(words) + (id.isEmpty() ? "" : " {#" + id + "}") + "\n";
    }

    private void fill() {
        for (int row = 0; row < grid.length; row++) {
            int column = 0;
            for (Block.Cell cell : table.rows().get(row).cells()) {
                while (column < grid[row].length && grid[row][column] != null) {
                    column++;
                }
                place(cell, row, column);
            }
        }
    }

    private void place(Block.Cell cell, int row, int column) {
        int lastRow = Math.min(grid.length, row + cell.rowSpan());
        for (int r = row; r < lastRow; r++) {
            int lastColumn = Math.min(grid[r].length, column + cell.columnSpan());
            for (int c = column; c < lastColumn; c++) {
                grid[r][c] = r > row ? "^" : "<";
            }
        }
        if (column < grid[row].length) {
            grid[row][column] = InlineWriter.write(cell.content()) + (cell.failing() ? Block.Cell.FAILING_MARK : "");
        }
    }

    private static String row(String[] cells) {
        return Arrays.stream(cells)
                .map(cell -> cell == null ? "" : cell)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String delimiters() {
        return table.columns().stream().map(TableWriter::delimiter).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String delimiter(Block.Alignment alignment) {
        return switch (alignment) {
            case LEFT -> ":--";
            case CENTER -> ":-:";
            case RIGHT -> "--:";
        };
    }
}
