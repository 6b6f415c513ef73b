package wenheng.markup.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.diagnostic.Location;
import wenheng.document.Block;
import wenheng.document.Inline;
import wenheng.markup.syntax.Findings;
import wenheng.markup.syntax.Literals;

/** 表格归并：一张表和它前后的表题、单位、表头指令、表注，合成一个块。 */
final class TableParts {

    private final Findings findings;
    private final References references;
    private final Draft.Grid grid;
    private Optional<Block.Caption> caption = Optional.empty();
    private List<Inline> unit = List.of();
    private int headRows = 1;
    private final List<List<List<Inline>>> notes = new ArrayList<>();

    TableParts(Draft.Grid grid, References references, Findings findings) {
        this.grid = grid;
        this.references = references;
        this.findings = findings;
    }

    void title(Caption title, Location place) {
        String label = references.nextTable();
        references.name(title.id(), label, place, findings);
        caption = Optional.of(new Block.Caption(label, title.content(), title.id()));
    }

    void unit(Caption written) {
        unit = written.content();
    }

    void headRows(int asked, Location place) {
        headRows = Math.max(1, Math.min(asked, grid.rows().size()));
        if (headRows != asked) {
            findings.error("表格-表头", place, "表格有" + grid.rows().size() + "行，表头不能是" + asked + "行", "");
        }
    }

    void note(Caption note) {
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(note.content());
        notes.add(lines);
    }

    /** A line after a note goes on with it. */
    void noteLine(List<Inline> line) {
        notes.get(notes.size() - 1).add(line);
    }

    boolean hasNotes() {
        return !notes.isEmpty();
    }

    Block.Table table() {
        return new Block.Table(
                caption,
                Literals.plain(Inline.plain(unit)),
                grid.columns(),
                wholeHead(),
                grid.rows(),
                notes.stream().map(LineJoiner::join).toList(),
                grid.place());
    }

    /** The head is repeated on every page, so a cell that begins in it must end in it. */
    private int wholeHead() {
        int head = headRows;
        for (int row = 0; row < head; row++) {
            for (Block.Cell cell : grid.rows().get(row).cells()) {
                head = Math.max(head, row + cell.rowSpan());
            }
        }
        if (head > headRows) {
            findings.warning(
                    "表格-表头",
                    grid.place(),
                    "表头的格并到了第" + head + "行，表头已按" + head + "行计",
                    "请在表格前写<!-- 表头 " + head + " -->");
        }
        return head;
    }
}
