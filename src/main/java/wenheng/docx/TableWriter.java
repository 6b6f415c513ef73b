package wenheng.docx;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wenheng.document.Block;
import wenheng.document.TableGrid;
import wenheng.document.TableGrid.Slot;
import wenheng.docx.word.Typography;
import wenheng.docx.word.WordStyle;
import wenheng.ooxml.Xml;
import wenheng.page.BlockLayout;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.style.Length;
import wenheng.style.ParagraphStyle;
import wenheng.style.StyleName;

/** 表格书写：表题、单位在上，表注在下；表头每页重复，高不过一页的行不跨页。 */
final class TableWriter {

    /** Grey that keeps black words readable in a black-and-white print. */
    private static final String FAILING_SHADE = "D9D9D9";

    private final Xml xml;
    private final Typography typography;
    private final ParagraphWriter paragraphs;
    private final Comments comments;

    TableWriter(Xml xml, Typography typography, ParagraphWriter paragraphs, Comments comments) {
        this.xml = xml;
        this.typography = typography;
        this.paragraphs = paragraphs;
        this.comments = comments;
    }

    void write(Block.Table table, BlockLayout layout) {
        table.caption()
                .ifPresent(caption -> paragraphs.write(StyleName.TABLE_CAPTION, words -> {
                    words.caption(caption);
                }));
        if (!table.unit().isEmpty()) {
            paragraphs.write(StyleName.TABLE_UNIT, words -> words.words("单位：" + table.unit()));
        }
        grid(table, layout);
        table.notes()
                .forEach(note -> paragraphs.write(StyleName.TABLE_NOTE, words -> {
                    words.words("注：");
                    words.write(note);
                }));
    }

    private void grid(Block.Table table, BlockLayout layout) {
        int[] widths = widths(table.columns().size(), layout.columns());
        Grid grid = new Grid(table, TableGrid.of(table), widths, layout.paragraphs());
        xml.open("w:tbl");
        properties(table, widths);
        for (int row = 0; row < table.rows().size(); row++) {
            row(grid, row);
        }
        xml.close();
    }

    /** What the cells of a table are written from. */
    private record Grid(Block.Table table, TableGrid places, int[] widths, List<ParagraphLayout> layouts) {
        Grid {
            if (layouts.size() != places.slots().size()) {
                throw new IllegalArgumentException(places.slots().size() + " cells, " + layouts.size() + " layouts");
            }
        }

        boolean isHead(int row) {
            return row < table.headRows();
        }

        ParagraphLayout layout(Slot slot) {
            return layouts.get(slot.index());
        }

        int width(int from, int to) {
            return Arrays.stream(widths, from, to).sum();
        }

        int mostLines(int row) {
            return IntStream.range(0, widths.length)
                    .mapToObj(column -> places.at(row, column))
                    .flatMap(Optional::stream)
                    .filter(slot -> slot.rows() == 1)
                    .mapToInt(slot -> layout(slot).breaks().size() + 1)
                    .max()
                    .orElse(1);
        }

        /** Neither the first nor the last row stands on a page alone, nor do the notes. */
        boolean isKept(int row) {
            int last = table.rows().size() - 1;
            return (row == last - 1 || row == table.headRows() && row < last) && !isHead(row)
                    || row == last && !table.notes().isEmpty();
        }

        /** A number whose point stands under others hangs from the right, whatever its column asks for. */
        ParagraphStyle.Placement placement(Slot slot) {
            if (layout(slot).rightIndent().units() > 0) {
                return ParagraphStyle.Placement.RIGHT;
            }
            return switch (table.columns().get(slot.column())) {
                case LEFT -> ParagraphStyle.Placement.LEFT;
                case CENTER -> ParagraphStyle.Placement.CENTERED;
                case RIGHT -> ParagraphStyle.Placement.RIGHT;
            };
        }
    }

    private void row(Grid grid, int row) {
        xml.open("w:tr");
        if (grid.isHead(row) || fitsPage(grid.mostLines(row))) {
            xml.open("w:trPr").empty("w:cantSplit");
            if (grid.isHead(row)) {
                xml.empty("w:tblHeader");
            }
            xml.close();
        }
        for (int column = 0; column < grid.widths().length; ) {
            Optional<Slot> slot = grid.places().at(row, column);
            int end = slot.map(Slot::columnEnd).orElse(column + 1);
            xml.open("w:tc");
            cellProperties(slot, row, grid.width(column, end));
            words(slot.filter(cell -> cell.row() == row), grid, row);
            xml.close();
            column = end;
        }
        xml.close();
    }

    private boolean fitsPage(int lines) {
        int line = typography.style(StyleName.TABLE_TEXT).leading().units();
        // A tenth is left for heads and padding: a row that may not be parted must find a page that holds it.
        return (long) lines * line < typography.page().capacity().units() * 9L / 10;
    }

    private void properties(Block.Table table, int[] widths) {
        int total = Arrays.stream(widths).sum();
        xml.open("w:tblPr").empty("w:tblStyle", "w:val", WordStyle.TABLE);
        xml.empty("w:tblW", "w:w", Integer.toString(total), "w:type", "dxa").empty("w:jc", "w:val", "center");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblLook", "w:val", table.headRows() > 0 ? "0020" : "0000");
        table.caption().ifPresent(caption -> xml.empty("w:tblCaption", "w:val", caption.plain()));
        xml.close().open("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        xml.close();
    }

    private void cellProperties(Optional<Slot> slot, int row, int width) {
        xml.open("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        slot.filter(cell -> cell.columns() > 1)
                .ifPresent(cell -> xml.empty("w:gridSpan", "w:val", Integer.toString(cell.columns())));
        if (slot.filter(cell -> cell.rows() > 1 && cell.row() == row).isPresent()) {
            xml.empty("w:vMerge", "w:val", "restart");
        } else if (slot.filter(cell -> cell.row() < row).isPresent()) {
            xml.empty("w:vMerge");
        }
        if (slot.filter(cell -> cell.row() == row && cell.cell().failing()).isPresent()) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", FAILING_SHADE);
        }
        xml.empty("w:vAlign", "w:val", "center").close();
    }

    private void words(Optional<Slot> slot, Grid grid, int row) {
        StyleName style = grid.isHead(row) ? StyleName.TABLE_HEAD : StyleName.TABLE_TEXT;
        ParagraphStyle.Placement usual = typography.style(style).placement();
        ParagraphWriter.CellLook look = new ParagraphWriter.CellLook(
                style,
                grid.isHead(row) ? usual : slot.map(grid::placement).orElse(usual),
                slot.map(cell -> comments.held(grid.layout(cell), cell.cell().content()))
                        .orElse(new ParagraphLayout(Length.ZERO, List.of())),
                grid.isKept(row));
        paragraphs.cell(
                look,
                words -> slot.map(Slot::cell).ifPresent(cell -> {
                    words.write(cell.content());
                    words.words(cell.failing() ? Block.Cell.FAILING_MARK : "");
                }));
    }

    /** Widths in twips whose sum is that of the exact ones; the measure in equal parts if the layout gives none. */
    private int[] widths(int count, List<Length> given) {
        if (!given.isEmpty() && given.size() != count) {
            throw new IllegalArgumentException(count + " columns, " + given.size() + " widths");
        }
        int[] widths = new int[count];
        long end = 0;
        int start = 0;
        for (int i = 0; i < count; i++) {
            end = given.isEmpty()
                    ? (long) typography.page().measure().units() * (i + 1) / count
                    : end + given.get(i).units();
            // Edges are rounded, not widths, so that errors do not add up.
            int edge = new Length(Math.toIntExact(end)).twips();
            widths[i] = edge - start;
            start = edge;
        }
        return widths;
    }
}
