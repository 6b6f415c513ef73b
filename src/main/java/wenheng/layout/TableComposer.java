package wenheng.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import wenheng.document.Block;
import wenheng.layout.BlockLayout.ParagraphLayout;
import wenheng.layout.LineBreaker.Lines;
import wenheng.layout.Mark.Color;
import wenheng.layout.TableGrid.Slot;
import wenheng.style.FontMetrics;
import wenheng.style.Length;
import wenheng.style.ParagraphStyle;
import wenheng.style.ParagraphStyle.Placement;
import wenheng.style.Profile;

/** 表格主体排版：列宽由内容定，行不拆开，合并的行连在一起，未达标的格子加底纹。 */
final class TableComposer {

    private static final int PADDING_DOWN = Length.points("2.5").units();
    private static final Length RULE = Length.points("0.5");
    /** Light enough to read black type on, dark enough to see after photocopying. */
    private static final Color SHADE = new Color(217, 217, 217);

    private final Profile profile;
    private final FontMetrics metrics;
    private final Block.Table table;
    private final TableCells cells;
    private final TableColumns columns;
    private final List<Lines> lines;
    private final int[] groups;

    TableComposer(Profile profile, FontMetrics metrics, Block.Table table) {
        this.profile = profile;
        this.metrics = metrics;
        this.table = table;
        TableGrid grid = new TableGrid(table);
        this.groups = grid.groupStarts();
        this.cells = new TableCells(profile, metrics, table, grid.slots());
        this.columns = new TableColumns(cells, profile.page());
        this.lines = grid.slots().stream().map(this::broken).toList();
    }

    /** Column widths, for the Word writer. */
    List<Length> columns() {
        return columns.widths();
    }

    /** Line ends of every cell in reading order, for the Word writer. */
    List<ParagraphLayout> paragraphs() {
        return cells.slots().stream().map(this::paragraph).toList();
    }

    private ParagraphLayout paragraph(Slot slot) {
        GlyphText text = cells.text(slot);
        int[] starts = lines(slot).starts();
        List<Integer> breaks = Arrays.stream(starts, 1, starts.length - 1)
                .mapToObj(glyph -> text.offsets[glyph])
                .toList();
        return new ParagraphLayout(Length.ZERO, new Length(columns.hanging(slot)), breaks);
    }

    /** One strip for each group of rows that belong together; head groups first. */
    List<Strip> strips(int block, int tag, TagTree tree) {
        int[] heights = heights();
        List<Strip> head = new ArrayList<>();
        List<Strip> all = new ArrayList<>();
        int from = 0;
        for (int group = 0; group + 1 < groups.length; group++) {
            Rows rows = new Rows(groups[group], groups[group + 1], heights);
            int to = from;
            while (to < cells.slots().size() && cells.slots().get(to).row() < rows.to()) {
                to++;
            }
            List<Mark> marks = marks(cells.slots().subList(from, to), rows, tag, tree);
            Strip strip = Strip.of(block, rows.top(rows.to()), marks);
            boolean isHead = rows.from() < table.headRows();
            if (isHead) {
                head.add(strip);
            }
            all.add(isHead ? strip.kept() : strip.under(head));
            from = to;
        }
        return all;
    }

    /** Rows {@code from} to {@code to} with the heights of all rows. */
    private record Rows(int from, int to, int[] heights) {
        int top(int row) {
            return Arrays.stream(heights, from, row).sum();
        }
    }

    /** Shades, then words, then rules, so that each stands on those before. */
    private List<Mark> marks(List<Slot> slots, Rows rows, int tag, TagTree tree) {
        List<Mark> shades = new ArrayList<>();
        List<Mark> words = new ArrayList<>();
        List<Mark> rules = new ArrayList<>();
        int row = -1;
        int rowTag = tag;
        for (Slot slot : slots) {
            if (slot.row() != row) {
                row = slot.row();
                rowTag = tree.add(tag, Tag.Type.TABLE_ROW);
            }
            CellFrame frame = new CellFrame(
                    columns.left(slot), rows.top(slot.row()), columns.right(slot), rows.top(slot.rowEnd()));
            if (slot.cell().failing()) {
                shades.add(frame.filled(SHADE, RULE));
            }
            words.addAll(words(slot, frame, tree.add(cellTag(slot, rowTag))));
            rules.addAll(frame.rules(RULE, slot.column() == 0, slot.row() == 0));
        }
        return Stream.of(shades, words, rules).flatMap(List::stream).toList();
    }

    private Tag cellTag(Slot slot, int rowTag) {
        Tag.Type type = cells.isHead(slot) ? Tag.Type.COLUMN_HEAD : Tag.Type.TABLE_CELL;
        return new Tag(rowTag, type, "", slot.cell().columnSpan(), slot.cell().rowSpan());
    }

    private List<Mark> words(Slot slot, CellFrame frame, int tag) {
        Lines lines = lines(slot);
        ParagraphStyle style = cells.style(slot);
        int leading = style.leading().units();
        int first = frame.top() + (frame.bottom() - frame.top() - lines.count() * leading) / 2;
        int baseline = first + new ParagraphComposer(profile, metrics).baseline(style);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) {
            LineSetter.Box box = new LineSetter.Box(
                    frame.left() + TableColumns.PADDING, columns.room(slot), baseline + i * leading, placement(slot));
            marks.addAll(cells.setter(slot, tag).set(lines.starts()[i], lines.starts()[i + 1], box, false));
        }
        return marks;
    }

    private Placement placement(Slot slot) {
        if (cells.isHead(slot)) {
            return Placement.CENTERED;
        }
        return switch (cells.alignment(slot)) {
            case LEFT -> Placement.LEFT;
            case CENTER -> Placement.CENTERED;
            case RIGHT -> Placement.RIGHT;
        };
    }

    private Lines lines(Slot slot) {
        return lines.get(slot.index());
    }

    /** Head cells are balanced as titles are, so that no single character hangs below. */
    private Lines broken(Slot slot) {
        GlyphText text = cells.text(slot);
        Length room = new Length(columns.room(slot));
        return cells.isHead(slot)
                ? TitleBreaker.head(text, room)
                : new LineBreaker(text, room, 0).inDialect(Dialect.plain(text.size));
    }

    private int[] heights() {
        int[] heights = new int[table.rows().size()];
        for (Slot slot : cells.slots()) {
            if (slot.cell().rowSpan() == 1) {
                heights[slot.row()] = Math.max(heights[slot.row()], height(slot));
            }
        }
        for (Slot slot : cells.slots()) {
            if (slot.cell().rowSpan() > 1) {
                int given = Arrays.stream(heights, slot.row(), slot.rowEnd()).sum();
                heights[slot.rowEnd() - 1] += Math.max(0, height(slot) - given);
            }
        }
        // A row's height holds the rule below it; the first row's also the one above.
        if (heights.length > 0) {
            heights[0] += RULE.units();
        }
        return heights;
    }

    private int height(Slot slot) {
        return lines(slot).count() * cells.style(slot).leading().units() + 2 * PADDING_DOWN + RULE.units();
    }
}
