package wenheng.markup.read;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import wenheng.document.Block;
import wenheng.document.Inline;
import wenheng.markup.syntax.Literals;

/** 表格的阅读：各行各格，合并的格算出跨度，▼ 记为未达标。 */
final class TableBlockReader {

    private final NodePlaces places;
    private final References references;
    private final List<List<CellMerger.Written>> rows = new ArrayList<>();

    TableBlockReader(NodePlaces places, References references) {
        this.places = places;
        this.references = references;
    }

    Draft.Grid read(TableBlock table) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                readRow((TableRow) row);
            }
        }
        return new Draft.Grid(columns(table), new CellMerger(rows, places.findings()).rows(), places.of(table));
    }

    /** The columns as the head has them. */
    static List<Block.Alignment> columns(TableBlock table) {
        List<Block.Alignment> columns = new ArrayList<>();
        Node head = table.getFirstChild().getFirstChild();
        for (Node cell = head.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns.add(alignment(((TableCell) cell).getAlignment()));
        }
        return columns;
    }

    /** Where the author says nothing, the middle: the custom of official tables. */
    private static Block.Alignment alignment(TableCell.Alignment written) {
        if (written == TableCell.Alignment.LEFT) {
            return Block.Alignment.LEFT;
        }
        return written == TableCell.Alignment.RIGHT ? Block.Alignment.RIGHT : Block.Alignment.CENTER;
    }

    private void readRow(TableRow row) {
        List<CellMerger.Written> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(cell((TableCell) cell));
        }
        rows.add(cells);
        checkCount(row, cells.size());
    }

    private void checkCount(TableRow row, int columns) {
        // Counted in the source: the library fills short rows up and cuts long ones without a word.
        int written = cellCount(places.written(row).strip());
        if (written > columns) {
            places.findings()
                    .error(
                            "表格-列数",
                            places.of(row),
                            "这一行有" + written + "格，表头只有" + columns + "格，多出的没有印出",
                            "请补齐表头，或把文字里的“|”写成“\\|”");
        } else if (written < columns) {
            places.findings()
                    .warning("表格-列数", places.of(row), "这一行只有" + written + "格，表头有" + columns + "格，缺的留空", "请补齐这一行");
        }
    }

    /** How many cells a row was written with: pipes between cells, not those at the ends, nor escaped ones. */
    static int cellCount(String row) {
        int cells = 1;
        int last = row.length() - 1;
        for (int i = 0; i <= last; i++) {
            if (row.charAt(i) == '\\' && i < last && row.charAt(i + 1) == '|') {
                i++;
            } else if (row.charAt(i) == '|' && i > 0 && i < last) {
                cells++;
            }
        }
        return cells;
    }

    private CellMerger.Written cell(TableCell cell) {
        List<Inline> content = InlineReader.words(cell, places, references);
        boolean failing = endsWithMark(content);
        return new CellMerger.Written(failing ? withoutMark(content) : content, failing, places.of(cell));
    }

    private static boolean endsWithMark(List<Inline> content) {
        if (content.isEmpty() || !(content.get(content.size() - 1) instanceof Inline.Text text)) {
            return false;
        }
        return text.plain().endsWith(Block.Cell.FAILING_MARK)
                && !text.plain().endsWith(Literals.LITERAL + Block.Cell.FAILING_MARK);
    }

    private static List<Inline> withoutMark(List<Inline> content) {
        List<Inline> out = new ArrayList<>(content);
        String last = out.remove(out.size() - 1).plain();
        String words = last.substring(0, last.length() - Block.Cell.FAILING_MARK.length())
                .stripTrailing();
        if (!words.isEmpty()) {
            out.add(new Inline.Text(words));
        }
        return out;
    }
}
