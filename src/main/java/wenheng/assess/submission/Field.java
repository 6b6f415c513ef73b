package wenheng.assess.submission;

import java.util.List;
import wenheng.data.Cell;

/**
 * 填报项：一所学校一列的单元格。
 *
 * @param cells usually one; several are added up
 * @param unit unit of money in which it is given; empty for 元 and for everything else
 */
record Field(List<Cell> cells, String unit) {

    Field {
        cells = List.copyOf(cells);
    }

    static Field of(Cell cell, String unit) {
        return new Field(List.of(cell), unit);
    }

    /** The first cell. */
    Cell cell() {
        return cells.get(0);
    }

    boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
