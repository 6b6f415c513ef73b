package wenheng.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import wenheng.document.Block;

/** 表格的格子：每个单元格落在哪一行哪一列，哪些行因合并而不可分。 */
final class TableGrid {

    /** A cell in its place; {@code index} counts cells in reading order. */
    record Slot(int index, int row, int column, Block.Cell cell) {
        int rowEnd() {
            return row + cell.rowSpan();
        }

        int columnEnd() {
            return column + cell.columnSpan();
        }
    }

    private final List<Slot> slots = new ArrayList<>();
    private final int rows;

    TableGrid(Block.Table table) {
        this.rows = table.rows().size();
        int columns = table.columns().size();
        boolean[][] taken = new boolean[rows][columns];
        for (int row = 0; row < rows; row++) {
            int column = 0;
            for (Block.Cell cell : table.rows().get(row).cells()) {
                while (column < columns && taken[row][column]) {
                    column++;
                }
                if (column < columns) {
                    Block.Cell clipped = clip(cell, rows - row, columns - column);
                    occupy(taken, row, column, clipped);
                    slots.add(new Slot(slots.size(), row, column, clipped));
                }
            }
        }
    }

    private static Block.Cell clip(Block.Cell cell, int rowsLeft, int columnsLeft) {
        return new Block.Cell(
                cell.content(),
                Math.min(cell.columnSpan(), columnsLeft),
                Math.min(cell.rowSpan(), rowsLeft),
                cell.failing());
    }

    private static void occupy(boolean[][] taken, int row, int column, Block.Cell cell) {
        for (int r = row; r < row + cell.rowSpan(); r++) {
            for (int c = column; c < column + cell.columnSpan(); c++) {
                taken[r][c] = true;
            }
        }
    }

    /** Every cell in reading order. */
    List<Slot> slots() {
        return List.copyOf(slots);
    }

    /** First rows of the groups that no page break may part, and the number of rows at the end. */
    int[] groupStarts() {
        boolean[] joined = new boolean[rows + 1];
        for (Slot slot : slots) {
            for (int row = slot.row() + 1; row < slot.rowEnd(); row++) {
                joined[row] = true;
            }
        }
        return IntStream.rangeClosed(0, rows).filter(row -> !joined[row]).toArray();
    }
}
