package wenheng.layout.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import wenheng.document.TableGrid.Slot;
import wenheng.layout.strip.Strip;

/**
 * 行高：表格各行的高，和排不进一页的行怎样分成几段。 Heights in units of {@link wenheng.style.Length}.
 *
 * <p>A row is parted only where it is higher than a page, and then line by line, as Word and LibreOffice part it; the rules above
 * and below the break are those of {@link Strip#closing}.
 *
 * <p>Invariants: the bands of rows cover them from top to bottom without a gap, and each but a single line fits the
 * room. Rows are as high as their highest cell; only then do cells over several rows stretch the last of theirs. Cost:
 * linear in the cells and the rows they cover.
 */
final class RowHeights {

    private final int[] tops;
    private final int leading;
    private final int padding;
    private final int rule;

    /**
     * @param padding above and below the words of a row
     * @param rule thickness of the rules; a row holds the one below it, the first row also the one above
     */
    RowHeights(int rows, int leading, int padding, int rule) {
        this.tops = new int[rows + 1];
        this.leading = leading;
        this.padding = padding;
        this.rule = rule;
    }

    /** Heights that hold every cell; a cell over several rows stretches the last of them. */
    void hold(List<Slot> slots, ToIntFunction<Slot> height) {
        int[] heights = new int[tops.length - 1];
        for (Slot slot : slots) {
            if (slot.rows() == 1) {
                heights[slot.row()] = Math.max(heights[slot.row()], height.applyAsInt(slot));
            }
        }
        for (Slot slot : slots) {
            if (slot.rows() > 1) {
                int given = Arrays.stream(heights, slot.row(), slot.rowEnd()).sum();
                heights[slot.rowEnd() - 1] += Math.max(0, height.applyAsInt(slot) - given);
            }
        }
        if (heights.length > 0) {
            heights[0] += rule;
        }
        for (int row = 0; row < heights.length; row++) {
            tops[row + 1] = tops[row] + heights[row];
        }
    }

    /** Upper edge of a row from the head of the table; of the last row's end for the number of rows. */
    int top(int row) {
        return tops[row];
    }

    /**
     * 一段：what a page must hold whole.
     *
     * @param top from the head of the table
     * @param words upper edge of the first line of words
     * @param lines lines of words it holds
     * @param kept not to be parted from the next
     */
    record Band(int top, int bottom, int words, int lines, boolean kept) {
        int height() {
            return bottom - top;
        }
    }

    /** The rows {@code from} to {@code to} in one piece if they fit into the room, else row by row, a row too high line by line. */
    List<Band> bands(int from, int to, int room) {
        if (tops[to] - tops[from] <= room) {
            return List.of(new Band(tops[from], tops[to], tops[from], Integer.MAX_VALUE, false));
        }
        List<Band> bands = new ArrayList<>();
        for (int row = from; row < to; row++) {
            int lines = Math.max(1, (tops[row + 1] - tops[row] - 2 * padding - rule) / leading);
            if (tops[row + 1] - tops[row] <= room) {
                bands.add(new Band(tops[row], tops[row + 1], tops[row] + padding, lines, false));
            } else {
                addLines(bands, row, lines);
            }
        }
        return bands;
    }

    /** No first or last line of a row stands alone on a page. */
    private void addLines(List<Band> bands, int row, int lines) {
        int words = tops[row] + padding;
        for (int line = 0; line < lines; line++) {
            int top = line == 0 ? tops[row] : words + line * leading;
            int bottom = line + 1 == lines ? tops[row + 1] : words + (line + 1) * leading;
            bands.add(new Band(top, bottom, words + line * leading, 1, line == 0 || line == lines - 2));
        }
    }
}
