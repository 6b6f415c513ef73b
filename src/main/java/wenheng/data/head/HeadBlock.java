package wenheng.data.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import wenheng.data.Cell;
import wenheng.data.HalfWidth;
import wenheng.data.Row;
import wenheng.data.Table;
import wenheng.data.UnitWords;

/**
 * 表头块：相邻的一至三行表头，连同其下的单位行和编号行。
 *
 * <p>How it works: from one row that is surely a head ({@link ListingReader} finds it) the block grows upwards while
 * the row above makes a known name with the heads below it or names a column that they leave open, and downwards over
 * rows of nothing but words as far as one of them makes a known name of what was none. Rows of units and numbers of
 * columns below belong to it and to no record. The reader's knowledge of names decides, not colours or merged cells: a
 * table may have neither.
 *
 * <p>Invariants: at least one level and at most three; rows follow each other without a gap. Cost: at most three rows,
 * but within them each column is looked for among the merged ranges and among the heads to its left.
 *
 * @param levels head rows, outermost first
 * @param below index of the first row after the block
 * @param units by column, from a row of units below the heads
 */
record HeadBlock(Table table, List<Row> levels, int first, int below, Map<Integer, String> units) {

    /** 学段、类别、项目: no table of schools has more levels of heads. */
    private static final int MOST_LEVELS = 3;

    /** The block around the row at {@code anchor}. */
    static HeadBlock around(Table table, int anchor, HeadReader heads) {
        int first = anchor;
        while (anchor - first + 1 < MOST_LEVELS && first > 0 && isOneBlock(table, first - 1, anchor, anchor, heads)) {
            first--;
        }
        int last = anchor;
        for (int row = last + 1; row < table.rows().size() && row - first < MOST_LEVELS; row++) {
            if (!isPlain(table, row)) {
                break;
            }
            last = isHeadBelow(table, first, row, heads) ? row : last;
        }
        return withUnits(table, first, last);
    }

    private static HeadBlock withUnits(Table table, int first, int last) {
        Map<Integer, String> units = new TreeMap<>();
        int below = last + 1;
        while (below < table.rows().size()) {
            Row row = table.rows().get(below);
            if (UnitWords.isRow(row)) {
                row.cells()
                        .forEach((column, cell) ->
                                UnitWords.only(cell.text()).ifPresent(unit -> units.put(column, unit)));
            } else if (!NumberingRow.is(row)) {
                break;
            }
            below++;
        }
        return new HeadBlock(table, table.rows().subList(first, last + 1), first, below, units);
    }

    /** A row belongs above the heads if it makes a known name of one of them, or names a column they leave open. */
    private static boolean isOneBlock(Table table, int upper, int lower, int anchor, HeadReader heads) {
        Row above = table.rows().get(upper);
        if (above.number() + 1 != table.rows().get(upper + 1).number() || NumberingRow.is(above)) {
            return false;
        }
        HeadBlock block = new HeadBlock(table, table.rows().subList(upper, lower + 1), upper, anchor, Map.of());
        return block.columns().stream().anyMatch(column -> {
            List<String> texts = block.texts(column);
            return block.hasText(0, column)
                    && (texts.size() > 1
                            ? heads.understand(texts.get(0) + texts.get(texts.size() - 1))
                                    .known()
                            : heads.understand(texts.get(0)).known());
        });
    }

    /** Whether a row may be a head under the row above it: right below, and nothing but words. */
    private static boolean isPlain(Table table, int row) {
        Row below = table.rows().get(row);
        return below.number() == table.rows().get(row - 1).number() + 1
                && below.filled().stream()
                        .allMatch(cell ->
                                cell instanceof Cell.Text && cell.quantity().isEmpty())
                && !UnitWords.isRow(below)
                && !NumberingRow.is(below);
    }

    /** A row belongs below the heads if it makes a known name of one that was none. */
    private static boolean isHeadBelow(Table table, int first, int row, HeadReader heads) {
        HeadBlock block = new HeadBlock(table, table.rows().subList(first, row + 1), first, row, Map.of());
        return table.rows().get(row).cells().keySet().stream().anyMatch(column -> {
            List<String> texts = block.texts(column);
            return texts.size() > 1
                    && heads.understand(texts).known()
                    && !heads.understand(texts.subList(0, texts.size() - 1)).known();
        });
    }

    /** Every column in which the block holds a text. */
    TreeSet<Integer> columns() {
        TreeSet<Integer> columns = new TreeSet<>();
        levels.forEach(row -> columns.addAll(row.cells().keySet()));
        return columns;
    }

    /** The texts over a column, outermost first, those of groups included; a text that repeats is there once. */
    List<String> texts(int column) {
        List<String> texts = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            String text = HalfWidth.withoutBlanks(text(level, column));
            if (!text.isEmpty() && !texts.contains(text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The innermost head cell of a column. */
    Cell cell(int column) {
        for (int level = levels.size() - 1; level >= 0; level--) {
            if (!levels.get(level).cell(column).isBlank()) {
                return levels.get(level).cell(column);
            }
        }
        return levels.get(0).cell(column);
    }

    private boolean hasText(int level, int column) {
        return !text(level, column).isEmpty();
    }

    /** The text of a level over a column: its own, or that of the group it stands in. */
    private String text(int level, int column) {
        Row row = levels.get(level);
        Cell own = row.cell(column);
        if (!own.isBlank() || level == levels.size() - 1) {
            return own.text();
        }
        Map.Entry<Integer, Cell> left =
                ((java.util.NavigableMap<Integer, Cell>) new TreeMap<>(row.cells())).lowerEntry(column);
        boolean grouped = left != null && isGroup(row, level, left.getKey(), column);
        return grouped ? left.getValue().text() : "";
    }

    /** Merged cells say how far a group reaches; without them it reaches over every filled cell below it. */
    private boolean isGroup(Row row, int level, int group, int column) {
        boolean drawn =
                table.merged().stream().anyMatch(range -> row.number() == range.top() && range.right() > range.left());
        if (drawn) {
            return table.merged().stream()
                    .anyMatch(range -> range.holds(row.number(), group) && range.holds(row.number(), column));
        }
        return isFilledBelow(level, group) && isFilledBelow(level, column);
    }

    private boolean isFilledBelow(int level, int column) {
        return levels.subList(level + 1, levels.size()).stream()
                .anyMatch(row -> !row.cell(column).isBlank());
    }
}
