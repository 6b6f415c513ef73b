package wenheng.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * 表格的格子：每个单元格落在哪一行哪一列，盖住哪些格，哪些行因合并而相连。
 *
 * <p>How it works: in reading order each cell takes the first free place of its row and all that it covers, as in HTML;
 * a span is cut to the places that are free beside it and to the rows there are. Invariants: no place belongs to two
 * cells; slots are in reading order, their index is their place in the list. Layout, Word, web and markup all ask here,
 * so that no two of them read a merged cell differently. Cost: linear in the places.
 */
public final class TableGrid {

    private static final int FREE = -1;

    /**
     * A cell in its place.
     *
     * @param index counts cells in reading order
     * @param columns how many it covers, no more than are free
     * @param rows how many it covers, no more than the table has
     */
    public record Slot(int index, int row, int column, int columns, int rows, Block.Cell cell) {

        /** One past its last row. */
        public int rowEnd() {
            return row + rows;
        }

        /** One past its last column. */
        public int columnEnd() {
            return column + columns;
        }
    }

    private final List<Slot> slots = new ArrayList<>();
    private final int[][] owners;

    private TableGrid(Block.Table table) {
        owners = new int[table.rows().size()][table.columns().size()];
        for (int[] row : owners) {
            Arrays.fill(row, FREE);
        }
        for (int row = 0; row < owners.length; row++) {
            int column = 0;
            for (Block.Cell cell : table.rows().get(row).cells()) {
                column = firstFree(row, column);
                take(slot(cell, row, column));
            }
        }
    }

    /**
     * The grid of a table.
     *
     * @throws IllegalArgumentException if a row holds more cells than the columns take
     */
    public static TableGrid of(Block.Table table) {
        return new TableGrid(table);
    }

    private int firstFree(int row, int from) {
        return IntStream.range(from, owners[row].length)
                .filter(column -> owners[row][column] == FREE)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("row " + (row + 1) + " has cells beyond the last column"));
    }

    private Slot slot(Block.Cell cell, int row, int column) {
        int free = column + 1;
        while (free < owners[row].length && owners[row][free] == FREE) {
            free++;
        }
        int columns = Math.min(Math.max(1, cell.columnSpan()), free - column);
        int rows = Math.min(Math.max(1, cell.rowSpan()), owners.length - row);
        return new Slot(slots.size(), row, column, columns, rows, cell);
    }

    private void take(Slot slot) {
        for (int row = slot.row(); row < slot.rowEnd(); row++) {
            Arrays.fill(owners[row], slot.column(), slot.columnEnd(), slot.index());
        }
        slots.add(slot);
    }

    /** Every cell in reading order. */
    public List<Slot> slots() {
        return List.copyOf(slots);
    }

    /** The cell that covers this place; empty where a short row has none. */
    public Optional<Slot> at(int row, int column) {
        int owner = owners[row][column];
        return owner == FREE ? Optional.empty() : Optional.of(slots.get(owner));
    }

    /** How this place belongs to its neighbours. */
    public Join join(int row, int column) {
        return at(row, column)
                .map(slot -> slot.row() < row ? Join.ABOVE : slot.column() < column ? Join.LEFT : Join.NONE)
                .orElse(Join.NONE);
    }

    /** First rows of the groups that no cell joins, and the number of rows at the end. */
    public int[] groupStarts() {
        boolean[] joined = new boolean[owners.length + 1];
        for (Slot slot : slots) {
            Arrays.fill(joined, slot.row() + 1, slot.rowEnd(), true);
        }
        return IntStream.rangeClosed(0, owners.length)
                .filter(row -> !joined[row])
                .toArray();
    }
}
