package wenheng.layout.table;

import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.document.Block;
import wenheng.document.TableGrid.Slot;
import wenheng.page.Tag;
import wenheng.style.ParagraphStyle.Placement;

/**
 * 小数点对齐：一列数字的小数点上下对齐，百分号和未达标记号排在其后。
 *
 * <p>In a column set to the right every number hangs over so that its point stands under the others; in a column set in the
 * middle the numbers do so too, and stand in the middle together. Words keep the column's own setting.
 *
 * <p>One pass measures each column: the widest number before its point, the widest from the point on, and the narrowest
 * cell. If the first two fit the last, all numbers of the column are aligned, else none, so that no number ever runs
 * out of its cell. Writers are told an indent from the right, which every program keeps. Cost: linear in the cells.
 */
final class DecimalPoints {

    /** A number as tables print it; the group holds what stands from the point on. */
    private static final Pattern NUMBER = Pattern.compile("[+\\-−]?\\d[\\d,，]*((?:\\.\\d+)?[%‰]?▼?)");

    private static final int NO_NUMBER = -1;

    private final TableCells cells;
    private final ToIntFunction<Slot> width;
    private final Column[] columns;
    /** Width of each cell's decimals and signs, or {@link #NO_NUMBER}. */
    private final int[] tails;

    /** What the numbers of a column take before the point and after it, and the least width of a cell. */
    private static final class Column {
        private int before;
        private int after;
        private int room = Integer.MAX_VALUE;
        private boolean marked;
    }

    /** @param width room for the words of a cell */
    DecimalPoints(TableCells cells, ToIntFunction<Slot> width) {
        this.cells = cells;
        this.width = width;
        this.columns = new Column[cells.columns()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new Column();
        }
        this.tails = cells.slots().stream().mapToInt(this::tail).toArray();
        cells.slots().forEach(this::measure);
    }

    private void measure(Slot slot) {
        Column column = columns[slot.column()];
        if (isNumber(slot)) {
            int after = after(slot);
            column.before = Math.max(column.before, cells.natural(slot) - after);
            column.after = Math.max(column.after, after);
            column.room = Math.min(column.room, width.applyAsInt(slot));
            column.marked |= slot.cell().failing();
        }
    }

    private boolean isNumber(Slot slot) {
        return tails[slot.index()] != NO_NUMBER;
    }

    /** Width of the decimals and signs. */
    private int after(Slot slot) {
        return Math.max(0, tails[slot.index()]);
    }

    private int tail(Slot slot) {
        Matcher number = NUMBER.matcher(slot.cell().plain());
        if (cells.isHead(slot) || slot.columns() > 1 || !number.matches()) {
            return NO_NUMBER;
        }
        String tail = number.group(1);
        int count = cells.text(slot).count();
        int from = count - tail.codePointCount(0, tail.length());
        return cells.setter(slot, Tag.ARTIFACT).natural(from, count);
    }

    /** How the cell's words are set. */
    Placement placement(Slot slot) {
        if (cells.isHead(slot)) {
            return Placement.CENTERED;
        }
        return isAligned(slot)
                ? Placement.RIGHT
                : switch (cells.alignment(slot)) {
                    case LEFT -> Placement.LEFT;
                    case CENTER -> Placement.CENTERED;
                    case RIGHT -> Placement.RIGHT;
                };
    }

    /** Whether the column's numbers stand under each other, and fit so. */
    private boolean isAligned(Slot slot) {
        Column column = columns[slot.column()];
        Block.Alignment alignment = cells.alignment(slot);
        return alignment != Block.Alignment.LEFT && isNumber(slot) && column.before + column.after <= column.room;
    }

    /** Distance of the cell's words from the right end of its room. */
    int hanging(Slot slot) {
        Column column = columns[slot.column()];
        if (isAligned(slot)) {
            int behind = column.after - after(slot);
            boolean centred = cells.alignment(slot) == Block.Alignment.CENTER;
            return behind + (centred ? (width.applyAsInt(slot) - column.before - column.after) / 2 : 0);
        }
        boolean beside = cells.isNumber(slot) && column.marked && !slot.cell().failing();
        int mark = cells.style(slot).size().units();
        return beside ? Math.max(0, Math.min(mark, width.applyAsInt(slot) - cells.natural(slot))) : 0;
    }
}
