package wenheng.docx.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wenheng.compare.Alignment;
import wenheng.ooxml.XmlTree;

/**
 * 表格的修订：格局相同的逐格比较，多出和删去的行整行标记，格局变了的整表换过。
 *
 * <p>Tables of another number of columns are no longer the same cells, so that one follows the other. Rows go together
 * by their order if all the first cells are equal, which hold the names: numbers that all changed would else make every
 * row a new one. Only where names differ are the rows aligned by all their words. A row whose cells span otherwise is
 * gone and new as a whole.
 */
final class RedlineTable {

    private final Revision revision;
    private final BinaryOperator<List<XmlTree>> blocks;

    /** @param blocks merges the paragraphs of a cell */
    RedlineTable(Revision revision, BinaryOperator<List<XmlTree>> blocks) {
        this.revision = revision;
        this.blocks = blocks;
    }

    /** Both tables in one if their columns are the same, else one after the other. */
    List<XmlTree> merged(XmlTree before, XmlTree after) {
        if (columns(before) != columns(after)) {
            return List.of(deleted(before), revision.deletedSeparator(), inserted(after));
        }
        List<XmlTree> old = before.all("w:tr").toList();
        List<XmlTree> now = after.all("w:tr").toList();
        List<XmlTree> rows = new ArrayList<>(after.children().stream()
                .filter(child -> !child.name().equals("w:tr"))
                .toList());
        for (Alignment.Pair pair : pairs(old, now)) {
            rows.addAll(row(pair.before().map(old::get), pair.after().map(now::get)));
        }
        return List.of(after.with(rows));
    }

    private static long columns(XmlTree table) {
        return table.child("w:tblGrid").stream()
                .flatMap(grid -> grid.all("w:gridCol"))
                .count();
    }

    /** Rows of the same first cells go together, whatever their numbers. */
    private static List<Alignment.Pair> pairs(List<XmlTree> old, List<XmlTree> now) {
        boolean same = old.size() == now.size()
                && IntStream.range(0, old.size())
                        .allMatch(i -> first(old.get(i)).equals(first(now.get(i))));
        if (same) {
            return IntStream.range(0, old.size())
                    .mapToObj(i -> new Alignment.Pair(Optional.of(i), Optional.of(i)))
                    .toList();
        }
        return Alignment.of(
                old.stream().map(RedlineTable::text).toList(),
                now.stream().map(RedlineTable::text).toList());
    }

    private static String first(XmlTree row) {
        return row.all("w:tc").findFirst().map(RedlineTable::text).orElse("");
    }

    private static String text(XmlTree part) {
        return part.deep("w:p").map(one -> RedlineText.of(one).text()).collect(Collectors.joining("｜"));
    }

    private List<XmlTree> row(Optional<XmlTree> old, Optional<XmlTree> now) {
        if (old.isPresent() && now.isPresent() && shape(old.get()).equals(shape(now.get()))) {
            return List.of(cells(old.get(), now.get()));
        }
        List<XmlTree> out = new ArrayList<>();
        old.ifPresent(row -> out.add(deletedRow(row)));
        now.ifPresent(row -> out.add(insertedRow(row)));
        return out;
    }

    private static List<String> shape(XmlTree row) {
        return row.all("w:tc")
                .map(cell -> cell.value("w:tcPr/w:gridSpan") + "/"
                        + cell.find("w:tcPr/w:vMerge").isPresent())
                .toList();
    }

    private XmlTree cells(XmlTree old, XmlTree now) {
        List<XmlTree> before = old.all("w:tc").toList();
        List<XmlTree> out = new ArrayList<>();
        int cell = 0;
        for (XmlTree child : now.children()) {
            out.add(child.name().equals("w:tc") ? cell(before.get(cell++), child) : child);
        }
        return now.with(out);
    }

    /** The last paragraph of a cell cannot be gone, so a single one is one that changed. */
    private XmlTree cell(XmlTree old, XmlTree now) {
        List<XmlTree> before = old.all("w:p").toList();
        List<XmlTree> after = now.all("w:p").toList();
        List<XmlTree> out = new ArrayList<>(now.all("w:tcPr").toList());
        if (before.size() == 1 && after.size() == 1) {
            out.add(revision.changed(before.get(0), after.get(0)));
        } else {
            out.addAll(blocks.apply(before, after));
        }
        return now.with(out);
    }

    /** A table that is gone; it stands in the text, wherever it stood. */
    XmlTree deleted(XmlTree table) {
        return table.with(table.children().stream()
                .map(child -> child.name().equals("w:tr") ? deletedRow(child) : child)
                .toList());
    }

    /** A table that is new. */
    XmlTree inserted(XmlTree table) {
        return table.with(table.children().stream()
                .map(child -> child.name().equals("w:tr") ? insertedRow(child) : child)
                .toList());
    }

    private XmlTree deletedRow(XmlTree row) {
        return markedRow(row, "w:del");
    }

    private XmlTree insertedRow(XmlTree row) {
        return markedRow(row, "w:ins");
    }

    private XmlTree markedRow(XmlTree row, String kind) {
        List<XmlTree> properties =
                new ArrayList<>(row.child("w:trPr").map(XmlTree::children).orElse(List.of()));
        properties.add(revision.mark(kind, List.of()));
        List<XmlTree> out = new ArrayList<>();
        out.add(XmlTree.of("w:trPr", properties));
        row.all("w:tc").forEach(cell -> out.add(markedCell(cell, kind)));
        return row.with(out);
    }

    private XmlTree markedCell(XmlTree cell, String kind) {
        return cell.with(cell.children().stream()
                .map(child -> !child.name().equals("w:p")
                        ? child
                        : kind.equals("w:del") ? revision.deleted(child) : revision.inserted(child))
                .toList());
    }
}
