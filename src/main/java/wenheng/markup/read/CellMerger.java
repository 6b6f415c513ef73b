package wenheng.markup.read;

import java.util.ArrayList;
import java.util.List;
import wenheng.diagnostic.Location;
import wenheng.document.Block;
import wenheng.document.Inline;
import wenheng.markup.syntax.Findings;

/**
 * 并格：{@code ^} 并入上一格，{@code <} 并入左一格。
 *
 * <p>Each joining cell takes the owner of the neighbour it joins; an owner's cells must make a full rectangle. A sign that
 * cannot join is reported and printed as it stands.
 */
final class CellMerger {

    /** A cell as written. */
    record Written(List<Inline> content, boolean failing, Location place) {
        boolean isSign(String sign) {
            return !failing
                    && content.size() == 1
                    && content.get(0) instanceof Inline.Text text
                    && text.plain().equals(sign);
        }
    }

    /** The cells that have become one; {@code lastRow} and {@code lastColumn} are inclusive. */
    private static final class Region {
        private final int row;
        private final int column;
        private int lastRow;
        private int lastColumn;
        private int cells;

        Region(int row, int column) {
            this.row = row;
            this.column = column;
            this.lastRow = row;
            this.lastColumn = column;
            this.cells = 1;
        }

        void take(int newRow, int newColumn) {
            lastRow = Math.max(lastRow, newRow);
            lastColumn = Math.max(lastColumn, newColumn);
            cells++;
        }

        boolean isRectangle() {
            return cells == (lastRow - row + 1) * (lastColumn - column + 1);
        }
    }

    private final List<List<Written>> written;
    private final Findings findings;
    private final Region[][] owners;

    CellMerger(List<List<Written>> written, Findings findings) {
        this.written = written;
        this.findings = findings;
        this.owners = new Region[written.size()][];
        for (int row = 0; row < written.size(); row++) {
            owners[row] = new Region[written.get(row).size()];
            for (int column = 0; column < owners[row].length; column++) {
                owners[row][column] = owner(row, column);
            }
        }
    }

    private Region owner(int row, int column) {
        Written cell = written.get(row).get(column);
        boolean left = cell.isSign("<");
        boolean up = cell.isSign("^");
        if (left && column > 0 || up && row > 0 && column < owners[row - 1].length) {
            Region owner = left ? owners[row][column - 1] : owners[row - 1][column];
            owner.take(row, column);
            return owner;
        }
        if (left || up) {
            findings.error("表格-并格", cell.place(), left ? "左边没有可以并入的格" : "上面没有可以并入的格", "要印出这个符号，请在前面加反斜杠");
        }
        return new Region(row, column);
    }

    /** The rows with their spans; covered cells are left out. */
    List<Block.Row> rows() {
        List<Block.Row> rows = new ArrayList<>();
        for (int row = 0; row < owners.length; row++) {
            List<Block.Cell> cells = new ArrayList<>();
            for (int column = 0; column < owners[row].length; column++) {
                addCell(cells, row, column);
            }
            rows.add(new Block.Row(cells));
        }
        return rows;
    }

    private void addCell(List<Block.Cell> cells, int row, int column) {
        Region region = owners[row][column];
        Written cell = written.get(row).get(column);
        boolean first = region.row == row && region.column == column;
        boolean whole = region.isRectangle();
        if (first && !whole) {
            findings.error("表格-并格", cell.place(), "并在一起的格不成矩形", "请检查这一格右边和下面的“<”与“^”");
        }
        if (first && whole) {
            int width = region.lastColumn - column + 1;
            int height = region.lastRow - row + 1;
            cells.add(new Block.Cell(cell.content(), width, height, cell.failing()));
        } else if (!whole) {
            cells.add(new Block.Cell(cell.content(), 1, 1, cell.failing()));
        }
    }
}
