package wenheng.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import wenheng.diagnostic.Location;
import wenheng.document.Block;

class CellGridTest {

    @Test
    void everyRowOfAnyTableCoversEveryColumnOnceAndLosesNoCell() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int columns = 1 + random.nextInt(6);
            Block.Table table = table(columns, randomRows(random, columns));
            CellGrid grid = CellGrid.of(table);
            for (int row = 0; row < table.rows().size(); row++) {
                int column = 0;
                List<Block.Cell> cells = new ArrayList<>();
                for (CellGrid.Slot slot : grid.row(row)) {
                    assertEquals(column, slot.column(), "seed " + seed);
                    column += slot.columns();
                    slot.cell().ifPresent(cells::add);
                }
                assertEquals(columns, column, "seed " + seed);
                assertEquals(table.rows().get(row).cells(), cells, "seed " + seed);
            }
        }
    }

    @Test
    void aCellThatGoesOnIsAsWideAsWhereItBegan() {
        CellGrid grid = CellGrid.of(table(
                3, List.of(Papers.row(Papers.cell("甲", 2, 2), Papers.cell("乙")), Papers.row(Papers.cell("丙")))));
        CellGrid.Slot below = grid.row(1).get(0);
        assertEquals(CellGrid.Merge.GOES_ON, below.merge());
        assertEquals(2, below.columns());
    }

    @Test
    void aShortRowIsFilledUp() {
        CellGrid grid = CellGrid.of(table(3, List.of(Papers.row(Papers.cell("甲")))));
        assertEquals(3, grid.row(0).size());
        assertTrue(grid.row(0).get(2).cell().isEmpty());
    }

    @Test
    void aRowWithCellsBeyondTheLastColumnIsRefused() {
        Block.Table table = table(1, List.of(Papers.row(Papers.cell("甲"), Papers.cell("乙"))));
        assertThrows(IllegalArgumentException.class, () -> CellGrid.of(table));
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
                    cells.add(Papers.cell("x", wide, high));
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
