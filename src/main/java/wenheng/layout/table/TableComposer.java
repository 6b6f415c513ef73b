package wenheng.layout.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import wenheng.document.Block;
import wenheng.document.TableGrid;
import wenheng.document.TableGrid.Slot;
import wenheng.layout.line.GlyphText;
import wenheng.layout.line.InlineSpans;
import wenheng.layout.line.LineBreaker;
import wenheng.layout.line.LineBreaker.Lines;
import wenheng.layout.line.LineSetter;
import wenheng.layout.line.TitleBreaker;
import wenheng.layout.strip.ParagraphComposer;
import wenheng.layout.strip.Strip;
import wenheng.layout.strip.TagTree;
import wenheng.layout.table.RowHeights.Band;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.page.Mark;
import wenheng.page.Tag;
import wenheng.style.FontMetrics;
import wenheng.style.Length;
import wenheng.style.ParagraphStyle;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/**
 * 表格主体排版：列宽由内容定，行不拆开，合并的行连在一起；只有高过一页的才拆。
 *
 * <p>The steps: widths of columns from the words of the cells, lines of each cell in its width, heights of rows from
 * the lines, then strips. Rows that a cell joins make one strip; a strip that no page can hold is cut into lines. Each
 * step reads only those before, so that nothing is tried twice. Cost: linear in the cells and their words.
 */
public final class TableComposer {

    private static final int PADDING_DOWN = Length.points("2.5").units();

    private final Profile profile;
    private final FontMetrics metrics;
    private final Block.Table table;
    private final TableCells cells;
    private final TableColumns columns;
    private final List<Lines> lines;
    private final int[] groups;
    private final RowHeights heights;

    public TableComposer(Profile profile, FontMetrics metrics, Block.Table table, InlineSpans inlines) {
        this.profile = profile;
        this.metrics = metrics;
        this.table = table;
        TableGrid grid = TableGrid.of(table);
        this.groups = grid.groupStarts();
        this.cells = new TableCells(profile, metrics, table, grid.slots(), inlines);
        this.columns = new TableColumns(cells, profile.page());
        this.lines = cells.slots().stream().map(this::broken).toList();
        int leading = profile.style(StyleName.TABLE_TEXT).leading().units();
        this.heights = new RowHeights(table.rows().size(), leading, PADDING_DOWN, TableMarks.RULE.units());
        heights.hold(cells.slots(), this::height);
    }

    /** Column widths, for the Word writer. */
    public List<Length> columns() {
        return columns.widths();
    }

    /** Whether the columns need more than the measure, so that numbers would be torn. */
    public boolean isTooWide() {
        return columns.areTooNarrow();
    }

    /** Line ends of every cell in reading order, for the Word writer. */
    public List<ParagraphLayout> paragraphs() {
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

    /**
     * One strip for each group of rows that belong together, head groups first; a group higher than a page in several. Neither
     * the first nor the last row of the body stands on a page alone.
     */
    public List<Strip> strips(int block, int tag, TagTree tree) {
        List<Strip> head = new ArrayList<>();
        List<Strip> body = new ArrayList<>();
        int room = room();
        int from = 0;
        for (int group = 0; group + 1 < groups.length; group++) {
            int to = from;
            while (to < cells.slots().size() && cells.slots().get(to).row() < groups[group + 1]) {
                to++;
            }
            boolean isHead = groups[group] < table.headRows();
            List<Slot> slots = cells.slots().subList(from, to);
            List<Band> bands = heights.bands(groups[group], groups[group + 1], isHead ? Integer.MAX_VALUE : room);
            (isHead ? head : body).addAll(new TableMarks(this, slots, tags(slots, tag, tree)).strips(block, bands));
            from = to;
        }
        head.replaceAll(Strip::kept);
        body.replaceAll(strip -> strip.under(head));
        join(body, 0, room);
        join(body, body.size() - 2, room);
        return Stream.concat(head.stream(), body.stream()).toList();
    }

    /** Keeps a strip with the next if a page has room for both. */
    private static void join(List<Strip> body, int at, int room) {
        if (at >= 0
                && at + 1 < body.size()
                && body.get(at).height() + body.get(at + 1).height() <= room) {
            body.set(at, body.get(at).kept());
        }
    }

    /** What a page holds below the repeated head, unless the head leaves next to nothing. */
    private int room() {
        int page = profile.page().capacity().units();
        int below = page - heights.top(Math.min(table.headRows(), table.rows().size()));
        return below > page / 2 ? below : page;
    }

    /** The tag of each cell. */
    private int[] tags(List<Slot> slots, int tag, TagTree tree) {
        int[] tags = new int[slots.size()];
        int row = -1;
        int rowTag = tag;
        for (int i = 0; i < tags.length; i++) {
            if (slots.get(i).row() != row) {
                row = slots.get(i).row();
                rowTag = tree.add(tag, Tag.Type.TABLE_ROW);
            }
            tags[i] = tree.add(cellTag(slots.get(i), rowTag));
            cells.tag(slots.get(i), tags[i], tree);
        }
        return tags;
    }

    private Tag cellTag(Slot slot, int rowTag) {
        Tag.Type type = cells.isHead(slot) ? Tag.Type.COLUMN_HEAD : Tag.Type.TABLE_CELL;
        return new Tag(rowTag, type, "", slot.columns(), slot.rows());
    }

    /** The frame of a cell; y from the head of the table. */
    CellFrame frame(Slot slot) {
        return new CellFrame(
                columns.left(slot), heights.top(slot.row()), columns.right(slot), heights.top(slot.rowEnd()));
    }

    /** A line of a cell with its upper edge so far down the strip. */
    List<Mark> line(Slot slot, int line, int top, int tag) {
        int[] starts = lines(slot).starts();
        int baseline = top + new ParagraphComposer(profile, metrics).baseline(style(slot));
        LineSetter.Box box = new LineSetter.Box(
                columns.left(slot) + TableColumns.PADDING, columns.room(slot), baseline, columns.placement(slot));
        return cells.setter(slot, tag).set(starts[line], starts[line + 1], box, false);
    }

    ParagraphStyle style(Slot slot) {
        return cells.style(slot);
    }

    Lines lines(Slot slot) {
        return lines.get(slot.index());
    }

    /** Head cells are balanced as titles are, so that no single character hangs below. */
    private Lines broken(Slot slot) {
        GlyphText text = cells.text(slot);
        Length room = new Length(columns.room(slot));
        return cells.isHead(slot) ? TitleBreaker.head(text, room) : LineBreaker.plain(text, room);
    }

    private int height(Slot slot) {
        return lines(slot).count() * style(slot).leading().units() + 2 * PADDING_DOWN + TableMarks.RULE.units();
    }
}
