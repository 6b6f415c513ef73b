package wenheng.markup.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.diagnostic.Location;
import wenheng.document.Block;
import wenheng.document.Inline;
import wenheng.markup.syntax.Findings;

/**
 * 表格的前后：表题、单位、表头指令等着下面的表，表注、单位归到上面的表。
 *
 * <p>Lines that may belong to a table wait until it is seen whether one follows; a table waits for its notes. Whoever is told that
 * neither comes {@linkplain #settle settles}. Invariant: what waits comes out in its order, as part of a table or as a line.
 */
final class TableVicinity {

    /** 归并的去处: what tables and lines without a table become. */
    interface Outlet {
        void table(Block.Table table);

        void line(List<Inline> words, Location place);
    }

    private record Waiting(Caption caption, List<Inline> line, Location place) {}

    private final References references;
    private final Findings findings;
    private final Outlet outlet;
    private final List<Waiting> before = new ArrayList<>();
    private Optional<Draft.Comment> headRows = Optional.empty();
    private Optional<TableParts> table = Optional.empty();

    TableVicinity(References references, Findings findings, Outlet outlet) {
        this.references = references;
        this.findings = findings;
        this.outlet = outlet;
    }

    /** Ends what waits: the table has all its notes, and no table follows. */
    void settle() {
        settleLines();
        headRows.ifPresent(comment ->
                findings.warning("指令-位置", comment.place(), "“<!-- " + comment.text() + " -->”之后没有表格，不起作用", ""));
        headRows = Optional.empty();
    }

    private void settleLines() {
        claimUnits();
        finish();
        for (Waiting line : before) {
            if (line.caption().kind() == Caption.Kind.TITLE) {
                findings.warning("题注-无表", line.place(), "“表：”之下没有表格，已按段落印出", "请让表题紧挨在表格之前");
            }
            outlet.line(line.line(), line.place());
        }
        before.clear();
    }

    /** A unit that no table follows belongs to the table above it. */
    private void claimUnits() {
        table.ifPresent(parts -> {
            before.forEach(line -> parts.unit(line.caption()));
            before.clear();
        });
    }

    private void finish() {
        table.ifPresent(parts -> outlet.table(parts.table()));
        table = Optional.empty();
    }

    /** How many of the lines at the end of a paragraph may belong to a table below. */
    static int linesBeforeTable(List<List<Inline>> lines) {
        int count = 0;
        while (count < lines.size() && isBeforeTable(lines.get(lines.size() - 1 - count))) {
            count++;
        }
        return count;
    }

    private static boolean isBeforeTable(List<Inline> line) {
        return Caption.of(line)
                .filter(caption -> caption.kind() != Caption.Kind.NOTE)
                .isPresent();
    }

    /** A line that may belong to a table below. */
    void before(List<Inline> line, Location place) {
        Caption.of(line).ifPresent(caption -> {
            if (caption.kind() == Caption.Kind.TITLE) {
                settleLines();
            }
            before.add(new Waiting(caption, line, place));
        });
    }

    /** Takes lines as notes if a table stands above them; answers whether it has. */
    boolean takesNotes(List<List<Inline>> lines) {
        if (table.isEmpty() || Caption.of(lines.get(0)).isEmpty()) {
            return false;
        }
        claimUnits();
        lines.forEach(line -> note(table.get(), line));
        return true;
    }

    private static void note(TableParts parts, List<Inline> line) {
        Optional<Caption> caption = Caption.of(line);
        if (caption.isPresent() && caption.get().kind() == Caption.Kind.UNIT) {
            parts.unit(caption.get());
        } else if (caption.isPresent() && caption.get().kind() == Caption.Kind.NOTE || !parts.hasNotes()) {
            parts.note(caption.orElse(new Caption(Caption.Kind.NOTE, line, "")));
        } else {
            parts.noteLine(line);
        }
    }

    void headRows(Draft.Comment comment) {
        finish();
        headRows = Optional.of(comment);
    }

    /** The table that what waits belongs to. */
    void grid(Draft.Grid grid) {
        finish();
        TableParts parts = new TableParts(grid, references, findings);
        for (Waiting line : before) {
            if (line.caption().kind() == Caption.Kind.TITLE) {
                parts.title(line.caption(), line.place());
            } else {
                parts.unit(line.caption());
            }
        }
        before.clear();
        headRows.ifPresent(comment -> parts.headRows(Directive.headRows(comment.text()), comment.place()));
        headRows = Optional.empty();
        table = Optional.of(parts);
    }
}
