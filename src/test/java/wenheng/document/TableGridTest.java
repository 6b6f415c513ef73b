package wenheng.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wenheng.diagnostic.Location;

class TableGridTest {

    @Test
    void everyPlaceOfAnyTableIsCoveredOnceAndNoCellIsLost() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int columns = 1 + random.nextInt(6);
            Block.Table table = table(columns, randomRows(random, columns));
            TableGrid grid = TableGrid.of(table);
            int places = grid.slots().stream()
                    .mapToInt(slot -> slot.rows() * slot.columns())
                    .sum();
            assertEquals(columns * table.rows().size(), places, "seed " + seed);
            for (int row = 0; row < table.rows().size(); row++) {
                List<Block.Cell> cells = new ArrayList<>();
                for (int column = 0; column < columns; column++) {
                    TableGrid.Slot slot = grid.at(row, column).orElseThrow();
                    if (slot.row() == row && slot.column() == column) {
                        cells.add(slot.cell());
                    }
                }
                assertEquals(table.rows().get(row).cells(), cells, "seed " + seed);
            }
        }
    }

    @Test
    void aCellThatGoesOnIsAsWideAsWhereItBegan() {
        TableGrid grid = TableGrid.of(table(3, List.of(row(cell("甲", 2, 2), cell("乙", 1, 1)), row(cell("丙", 1, 1)))));
        TableGrid.Slot below = grid.at(1, 1).orElseThrow();
        assertEquals(0, below.row());
        assertEquals(2, below.columns());
        assertArrayEquals(new int[] {0, 2}, grid.groupStarts());
    }

    @Test
    void theJoinsOfItsPlacesMakeTheSameCellsAgain() {
        for (long seed = 0; seed < 200; seed++) {
            Block.Table table = table(4, randomRows(new Random(seed), 4));
            TableGrid grid = TableGrid.of(table);
            List<List<Join>> joins = IntStream.range(0, table.rows().size())
                    .mapToObj(row -> IntStream.range(0, 4)
                            .mapToObj(column -> grid.join(row, column))
                            .toList())
                    .toList();
            List<Join.Area> cells = grid.slots().stream()
                    .map(slot -> new Join.Area(slot.row(), slot.column(), slot.rows(), slot.columns()))
                    .toList();
            assertEquals(cells, Join.areas(joins, join -> join, torn -> fail(torn.toString())), "seed " + seed);
        }
    }

    @Test
    void aShortRowLeavesItsPlacesEmpty() {
        TableGrid grid = TableGrid.of(table(3, List.of(row(cell("甲", 1, 1)))));
        assertTrue(grid.at(0, 2).isEmpty());
    }

    @Test
    void aRowWithCellsBeyondTheLastColumnIsRefused() {
        Block.Table table = table(1, List.of(row(cell("甲", 1, 1), cell("乙", 1, 1))));
        assertThrows(IllegalArgumentException.class, () -> TableGrid.of(table));
    }

    private static Block.Row row(Block.Cell... cells) {
        return new Block.Row(List.of(cells));
    }

    private static Block.Cell cell(String words, int wide, int high) {
        return new Block.Cell(List.of(new Inline.Text(words)), wide, high, false);
    }

    /** Rows that fit: a model of which places are taken decides how many cells each gets. */
    private static List<Block.Row> randomRows(Random random, int columns) {
        int count = 1 + random.nextInt(6);
        boolean[][] taken = new boolean[count + 4][columns];
        List<Block.Row> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            List<Block.Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                if (!taken[row][column]) {
                    int wide = 1;
                    while (column + wide < columns && !taken[row][column + wide] && random.nextInt(3) == 0) {
                        wide++;
                    }
                    int high = 1 + (random.nextInt(3) == 0 ? random.nextInt(3) : 0);
                    for (int r = row; r < row + high; r++) {
                        for (int c = column; c < column + wide; c++) {
                            taken[r][c] = true;
                        }
                    }
                    cells.add(cell("x", wide, high));
                    column += wide - 1;
                }
            }
            rows.add(new Block.Row(cells));
        }
        return rows;
    }

    private static Block.Table table(int columns, List<Block.Row> rows) {
        return new Block.Table(
                Optional.empty(),
                "",
                Collections.nCopies(columns, Block.Alignment.LEFT),
                0,
                rows,
                List.of(),
                Location.NOWHERE);
    }
}
