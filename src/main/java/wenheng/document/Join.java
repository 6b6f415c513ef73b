package wenheng.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * 并格：逐格写出的表格里，一格是自成一格，还是并入左一格或上一格。
 *
 * <p>How cells become rectangles: in reading order, each that joins takes the owner of the neighbour it joins, and one without such a
 * neighbour stands alone. An owner's cells therefore all lie to the right of it or below, and make a rectangle exactly if
 * they are as many as the box around them holds. What makes none falls apart into single cells. One pass, linear in the
 * cells.
 */
public enum Join {
    /** 自成一格. */
    NONE(""),
    /** 并入左一格. */
    LEFT("<"),
    /** 并入上一格. */
    ABOVE("^");

    private final String sign;

    Join(String sign) {
        this.sign = sign;
    }

    /** What is written in place of a cell that joins. */
    public String sign() {
        return sign;
    }

    /** How a cell with these words joins. */
    public static Join of(String words) {
        return Arrays.stream(values())
                .filter(join -> join != NONE && join.sign.equals(words))
                .findFirst()
                .orElse(NONE);
    }

    /** 合成的一格: its first cell, and how many rows and columns of cells it is made of. */
    public record Area(int row, int column, int rows, int columns) {

        /** Whether it is made of more than one cell. */
        public boolean isJoined() {
            return rows > 1 || columns > 1;
        }

        private Area with(int otherRow, int otherColumn) {
            int toRow = Math.max(rows, otherRow - row + 1);
            return new Area(row, column, toRow, Math.max(columns, otherColumn - column + 1));
        }
    }

    /**
     * The rectangles that rows of cells make, in reading order.
     *
     * @param join how a cell belongs to its neighbours
     * @param torn is told of joined cells that make no rectangle, by the box around them
     */
    public static <C> List<Area> areas(List<List<C>> rows, Function<C, Join> join, Consumer<Area> torn) {
        List<List<Group>> groups = groups(rows, join);
        List<Area> areas = new ArrayList<>();
        for (int row = 0; row < groups.size(); row++) {
            for (int column = 0; column < groups.get(row).size(); column++) {
                Group group = groups.get(row).get(column);
                boolean first = group.box.row() == row && group.box.column() == column;
                if (first && !group.isWhole()) {
                    torn.accept(group.box);
                }
                if (first || !group.isWhole()) {
                    areas.add(group.isWhole() ? group.box : new Area(row, column, 1, 1));
                }
            }
        }
        return areas;
    }

    private static <C> List<List<Group>> groups(List<List<C>> rows, Function<C, Join> join) {
        List<List<Group>> all = new ArrayList<>();
        List<Group> above = List.of();
        for (List<C> row : rows) {
            List<Group> groups = new ArrayList<>();
            for (C cell : row) {
                int column = groups.size();
                boolean left = join.apply(cell) == LEFT && column > 0;
                boolean up = join.apply(cell) == ABOVE && column < above.size();
                Group group = left ? groups.get(column - 1) : up ? above.get(column) : new Group(all.size(), column);
                group.take(all.size(), column);
                groups.add(group);
            }
            all.add(groups);
            above = groups;
        }
        return all;
    }

    /** Cells of one owner, and the box around them. */
    private static final class Group {
        private Area box;
        private int cells;

        Group(int row, int column) {
            box = new Area(row, column, 1, 1);
        }

        void take(int row, int column) {
            box = box.with(row, column);
            cells++;
        }

        boolean isWhole() {
            return cells == box.rows() * box.columns();
        }
    }
}
