package wenheng.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.document.Block;

/** 单元格网：把跨行跨列的单元格摊到每一行，Word 要求被盖住的格子也写出来。 */
final class CellGrid {

    /** 纵向合并. */
    enum Merge {
        NONE,
        BEGINS,
        GOES_ON
    }

    /**
     * A cell as Word wants it in one row.
     *
     * @param cell the cell that begins here; empty where one from above goes on, or the row has none left
     * @param column index of its first column
     * @param columns how many it covers
     */
    record Slot(Optional<Block.Cell> cell, int column, int columns, Merge merge) {}

    private final List<List<Slot>> rows;

    private CellGrid(List<List<Slot>> rows) {
        this.rows = rows;
    }

    /**
     * Lays the cells of a table on its columns.
     *
     * @throws IllegalArgumentException if a row holds more cells than the columns take
     */
    static CellGrid of(Block.Table table) {
        int columns = table.columns().size();
        List<List<Slot>> rows = new ArrayList<>();
        int[] rowsLeft = new int[columns];
        int[] spans = new int[columns];
        for (int row = 0; row < table.rows().size(); row++) {
            List<Slot> slots = new ArrayList<>();
            List<Block.Cell> cells = new ArrayList<>(table.rows().get(row).cells());
            for (int column = 0;
                    column < columns;
                    column += slots.get(slots.size() - 1).columns()) {
                if (rowsLeft[column] > 0) {
                    rowsLeft[column]--;
                    slots.add(new Slot(Optional.empty(), column, spans[column], Merge.GOES_ON));
                } else if (cells.isEmpty()) {
                    slots.add(new Slot(Optional.empty(), column, 1, Merge.NONE));
                } else {
                    Slot slot = slot(cells.remove(0), column, room(rowsLeft, column));
                    slots.add(slot);
                    spans[column] = slot.columns();
                    rowsLeft[column] = Math.min(
                                    slot.cell().orElseThrow().rowSpan(),
                                    table.rows().size() - row)
                            - 1;
                }
            }
            if (!cells.isEmpty()) {
                throw new IllegalArgumentException("row " + (row + 1) + " has cells beyond the last column");
            }
            rows.add(List.copyOf(slots));
        }
        return new CellGrid(rows);
    }

    List<Slot> row(int index) {
        return rows.get(index);
    }

    private static Slot slot(Block.Cell cell, int column, int room) {
        Merge merge = cell.rowSpan() > 1 ? Merge.BEGINS : Merge.NONE;
        return new Slot(Optional.of(cell), column, Math.min(Math.max(1, cell.columnSpan()), room), merge);
    }

    /** Columns from here that no cell from above covers. */
    private static int room(int[] rowsLeft, int column) {
        int end = column + 1;
        while (end < rowsLeft.length && rowsLeft[end] == 0) {
            end++;
        }
        return end - column;
    }
}
