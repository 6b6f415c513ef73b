package wenheng.layout.table;

import java.util.List;
import java.util.stream.IntStream;
import wenheng.document.TableGrid.Slot;
import wenheng.layout.line.GlyphText;
import wenheng.style.Length;
import wenheng.style.PageStyle;
import wenheng.style.ParagraphStyle.Placement;

/** 表格各列：左右边界，格中文字的摆放，数字的小数点对齐。 */
final class TableColumns {

    /** Room beside the words of a cell. */
    static final int PADDING = Length.points("3").units();

    /** What Word and LibreOffice take for the rules. */
    private static final int SLACK = Length.points("1.5").units();
    /** A column of Han is not narrower than this many characters if it can be helped. */
    private static final int LEAST_CHARACTERS = 2;
    /** A head that has to break keeps so many characters on a line, before long texts below other heads take their room. */
    private static final int HEAD_CHARACTERS = 3;
    /** A head of up to so many characters is set on two lines, a longer one on three, before it takes width from the data. */
    private static final int SHORT_HEAD = 6;

    private final TableCells cells;
    private final int[] edges;
    private final DecimalPoints points;
    private boolean tooNarrow;

    TableColumns(TableCells cells, PageStyle page) {
        this.cells = cells;
        this.edges = edges(page);
        this.points = new DecimalPoints(cells, slot -> width(slot) - SLACK);
    }

    private int[] edges(PageStyle page) {
        ColumnWidths widths = new ColumnWidths(cells.columns());
        cells.slots().stream().filter(slot -> slot.columns() == 1).forEach(slot -> ask(widths, slot));
        int[] found = new int[cells.columns() + 1];
        found[0] = page.left().units();
        tooNarrow = !widths.fit(page.measure().units());
        List<Integer> shared = widths.share(page.measure().units());
        for (int i = 0; i < shared.size(); i++) {
            found[i + 1] = found[i] + shared.get(i);
        }
        return found;
    }

    private void ask(ColumnWidths widths, Slot slot) {
        GlyphText text = cells.text(slot);
        int natural = cells.natural(slot);
        int longestWord = IntStream.range(0, text.tokenCount())
                .map(token -> text.width(text.tokens[token], text.tokens[token + 1]))
                .max()
                .orElse(0);
        int least = Math.max(longestWord, Math.min(natural, LEAST_CHARACTERS * text.size));
        int wanted = cells.isHead(slot) ? headWidth(text.size, natural) : natural;
        long around = 2L * PADDING + SLACK;
        if (cells.isHead(slot)) {
            int readable = Math.max(least, Math.min(natural, HEAD_CHARACTERS * text.size));
            widths.askForHead(slot.column(), least + around, readable + around, wanted + around);
        } else {
            widths.ask(slot.column(), least + around, wanted + around);
        }
    }

    private static int headWidth(int size, int natural) {
        return natural <= SHORT_HEAD * size ? (natural + size) / 2 : natural / 3;
    }

    /** Left edge of the cell on the page. */
    int left(Slot slot) {
        return edges[slot.column()];
    }

    /** Right edge of the cell on the page. */
    int right(Slot slot) {
        return edges[slot.columnEnd()];
    }

    private int width(Slot slot) {
        return right(slot) - left(slot) - 2 * PADDING;
    }

    /** Distance of the cell's words from its right padding. */
    int hanging(Slot slot) {
        return points.hanging(slot);
    }

    /** How the cell's words are set: numbers with decimals to the right, hanging so that their points stand in line. */
    Placement placement(Slot slot) {
        return points.placement(slot);
    }

    /** Whether not every column has the width that its longest word needs. */
    boolean areTooNarrow() {
        return tooNarrow;
    }

    /** Room for the cell's words. */
    int room(Slot slot) {
        return width(slot) - hanging(slot);
    }

    /** Widths from left to right. */
    List<Length> widths() {
        return IntStream.range(0, edges.length - 1)
                .mapToObj(i -> new Length(edges[i + 1] - edges[i]))
                .toList();
    }
}
