package wenheng.markup.write;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wenheng.document.Block;
import wenheng.document.Inline;
import wenheng.document.Join;
import wenheng.document.TableGrid;
import wenheng.markup.MarkupEscape;

/** 表格书写：表题、单位、各行（并掉的格写 {@code ^} 和 {@code <}）、表注。 */
final class TableWriter {

    private final Block.Table table;
    private final TableGrid grid;

    TableWriter(Block.Table table) {
        this.table = table;
        this.grid = TableGrid.of(table);
    }

    String write() {
        if (table.rows().isEmpty() || table.columns().isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        table.caption().ifPresent(caption -> out.append(line("表：", caption.content(), caption.id())));
        if (!table.unit().isEmpty()) {
            out.append("单位：").append(MarkupEscape.escape(table.unit())).append('\n');
        }
        if (table.headRows() > 1) {
            out.append("<!-- 表头 ").append(table.headRows()).append(" -->\n");
        }
        out.append(row(0)).append(delimiters());
        IntStream.range(1, table.rows().size()).forEach(row -> out.append(row(row)));
        table.notes().forEach(note -> out.append('\n').append(line("注：", note, "")));
        return out.toString();
    }

    private static String line(String sign, List<Inline> words, String id) {
        return sign + InlineWriter.write(words) + (id.isEmpty() ? "" : " {#" + id + "}") + "\n";
    }

    private String row(int row) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> cell(row, column))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String cell(int row, int column) {
        Join join = grid.join(row, column);
        return join == Join.NONE ? grid.at(row, column).map(TableWriter::words).orElse("") : join.sign();
    }

    private static String words(TableGrid.Slot slot) {
        return InlineWriter.write(slot.cell().content()) + (slot.cell().failing() ? Block.Cell.FAILING_MARK : "");
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
