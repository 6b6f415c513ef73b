package wenheng.docx;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import wenheng.document.Block;
import wenheng.layout.BlockLayout;
import wenheng.layout.BlockLayout.ParagraphLayout;
import wenheng.ooxml.Xml;
import wenheng.style.Length;
import wenheng.style.ParagraphStyle;
import wenheng.style.StyleName;

/** 表格书写：表题、单位在上，表注在下；表头每页重复，行不跨页。 */
final class TableWriter {

    /** Grey that keeps black words readable in a black-and-white print. */
    private static final String FAILING_SHADE = "D9D9D9";

    private final Xml xml;
    private final Typography typography;
    private final ParagraphWriter paragraphs;

    TableWriter(Xml xml, Typography typography, ParagraphWriter paragraphs) {
        this.xml = xml;
        this.typography = typography;
        this.paragraphs = paragraphs;
    }

    void write(Block.Table table, BlockLayout layout) {
        table.caption()
                .ifPresent(caption -> paragraphs.write(StyleName.TABLE_CAPTION, words -> {
                    words.words(caption.label() + "　");
                    words.write(caption.content());
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
        Iterator<ParagraphLayout> cells = cells(table, layout);
        CellGrid grid = CellGrid.of(table);
        xml.open("w:tbl");
        properties(table, widths);
        for (int row = 0; row < table.rows().size(); row++) {
            boolean head = row < table.headRows();
            xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
            if (head) {
                xml.empty("w:tblHeader");
            }
            xml.close();
            for (CellGrid.Slot slot : grid.row(row)) {
                slot(slot, head, new Column(table.columns(), widths), cells);
            }
            xml.close();
        }
        xml.close();
    }

    /** The columns of a table: how each is set, and how wide. */
    private record Column(List<Block.Alignment> alignments, int[] widths) {
        int width(CellGrid.Slot slot) {
            int sum = 0;
            for (int i = slot.column(); i < slot.column() + slot.columns(); i++) {
                sum += widths[i];
            }
            return sum;
        }

        ParagraphStyle.Placement placement(CellGrid.Slot slot) {
            return switch (alignments.get(slot.column())) {
                case LEFT -> ParagraphStyle.Placement.LEFT;
                case CENTER -> ParagraphStyle.Placement.CENTERED;
                case RIGHT -> ParagraphStyle.Placement.RIGHT;
            };
        }
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

    private void slot(CellGrid.Slot slot, boolean head, Column column, Iterator<ParagraphLayout> layouts) {
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(column.width(slot)), "w:type", "dxa");
        if (slot.columns() > 1) {
            xml.empty("w:gridSpan", "w:val", Integer.toString(slot.columns()));
        }
        if (slot.merge() == CellGrid.Merge.BEGINS) {
            xml.empty("w:vMerge", "w:val", "restart");
        } else if (slot.merge() == CellGrid.Merge.GOES_ON) {
            xml.empty("w:vMerge");
        }
        boolean failing = slot.cell().filter(Block.Cell::failing).isPresent();
        if (failing) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", FAILING_SHADE);
        }
        xml.empty("w:vAlign", "w:val", "center").close();
        StyleName style = head ? StyleName.TABLE_HEAD : StyleName.TABLE_TEXT;
        ParagraphStyle.Placement placement = head ? typography.style(style).placement() : column.placement(slot);
        ParagraphLayout laid = slot.cell().isPresent() ? layouts.next() : new ParagraphLayout(Length.ZERO, List.of());
        paragraphs.cell(
                style,
                placement,
                laid,
                words -> slot.cell().ifPresent(cell -> {
                    words.write(cell.content());
                    words.words(cell.failing() ? Block.Cell.FAILING_MARK : "");
                }));
        xml.close();
    }

    private static Iterator<ParagraphLayout> cells(Block.Table table, BlockLayout layout) {
        int count = table.rows().stream().mapToInt(row -> row.cells().size()).sum();
        if (layout.paragraphs().size() != count) {
            throw new IllegalArgumentException(
                    count + " cells, " + layout.paragraphs().size() + " layouts");
        }
        return layout.paragraphs().iterator();
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
            int edge = new Length(Math.toIntExact(end)).twips();
            widths[i] = edge - start;
            start = edge;
        }
        return widths;
    }
}
