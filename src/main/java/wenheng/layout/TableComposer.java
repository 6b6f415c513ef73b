package wenheng.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
import wenheng.style.StyleName;

/** 表格主体排版：列宽由内容定，行不拆开，合并的行连在一起，未达标的格子加底纹。 */
final class TableComposer {

    private static final int PADDING_ACROSS = Length.points("3").units();
    private static final int PADDING_DOWN = Length.points("2.5").units();
    /** Room beside a word that Word and LibreOffice take for the rules. */
    private static final int SLACK = Length.points("1.5").units();

    private static final Length RULE = Length.points("0.5");
    /** Light enough to read black type on, dark enough to see after photocopying. */
    private static final Color SHADE = new Color(217, 217, 217);
    /** A column of Han is not narrower than this many characters if it can be helped. */
    private static final int LEAST_CHARACTERS = 2;
    /** A long head is set on about so many lines before it takes width from the data. */
    private static final int HEAD_LINES = 3;

    private final Profile profile;
    private final FontMetrics metrics;
    private final Block.Table table;
    private final List<Slot> slots;
    private final int[] groups;
    private final List<GlyphText> texts;
    private final int[] edges;

    TableComposer(Profile profile, FontMetrics metrics, Block.Table table) {
        this.profile = profile;
        this.metrics = metrics;
        this.table = table;
        TableGrid grid = new TableGrid(table);
        this.slots = grid.slots();
        this.groups = grid.groupStarts();
        this.texts = slots.stream().map(this::text).toList();
        this.edges = edges();
    }

    private boolean isHead(Slot slot) {
        return slot.row() < table.headRows();
    }

    private ParagraphStyle style(Slot slot) {
        return profile.style(isHead(slot) ? StyleName.TABLE_HEAD : StyleName.TABLE_TEXT);
    }

    private GlyphText text(Slot slot) {
        ParagraphStyle style = style(slot);
        List<Span> spans = new ArrayList<>(InlineSpans.of(slot.cell().content(), style.font(), style.bold()));
        if (slot.cell().failing()) {
            spans.add(new Span(Block.Cell.FAILING_MARK, style.font(), style.bold()));
        }
        return GlyphText.of(spans, style.size(), metrics);
    }

    /** Left edges of the columns on the page, and the right edge of the last. */
    private int[] edges() {
        ColumnWidths widths = new ColumnWidths(table.columns().size());
        slots.stream().filter(slot -> slot.cell().columnSpan() == 1).forEach(slot -> ask(widths, slot));
        int[] edges = new int[table.columns().size() + 1];
        edges[0] = profile.page().left().units();
        List<Integer> shared = widths.share(profile.page().measure().units());
        for (int i = 0; i < shared.size(); i++) {
            edges[i + 1] = edges[i] + shared.get(i);
        }
        return edges;
    }

    private void ask(ColumnWidths widths, Slot slot) {
        GlyphText text = texts.get(slot.index());
        int natural = setter(slot, 0).natural(0, text.count());
        int longestWord = IntStream.range(0, text.tokenCount())
                .map(token -> text.width(text.tokens[token], text.tokens[token + 1]))
                .max()
                .orElse(0);
        int least = Math.max(longestWord, Math.min(natural, LEAST_CHARACTERS * text.size));
        int wanted = isHead(slot) ? natural / HEAD_LINES : natural;
        long around = 2L * PADDING_ACROSS + SLACK;
        widths.ask(slot.column(), least + around, wanted + around);
    }

    private LineSetter setter(Slot slot, int tag) {
        GlyphText text = texts.get(slot.index());
        return new LineSetter(text, Dialect.plain(text.size), tag);
    }

    /** Column widths, for the Word writer. */
    List<Length> columns() {
        return IntStream.range(0, edges.length - 1)
                .mapToObj(i -> new Length(edges[i + 1] - edges[i]))
                .toList();
    }

    /** Line ends of every cell in reading order, for the Word writer. */
    List<ParagraphLayout> paragraphs() {
        return slots.stream()
                .map(slot -> {
                    GlyphText text = texts.get(slot.index());
                    int[] starts = lines(slot).starts();
                    List<Integer> breaks = Arrays.stream(starts, 1, starts.length - 1)
                            .mapToObj(glyph -> text.offsets[glyph])
                            .toList();
                    return new ParagraphLayout(Length.ZERO, breaks);
                })
                .toList();
    }

    /** One strip for each group of rows that belong together; head groups first. */
    List<Strip> strips(int block, int tag, TagTree tree) {
        int[] heights = heights();
        List<Strip> head = new ArrayList<>();
        List<Strip> all = new ArrayList<>();
        for (int group = 0; group + 1 < groups.length; group++) {
            Strip strip = group(block, new Rows(groups[group], groups[group + 1], heights), tag, tree);
            boolean isHead = groups[group] < table.headRows();
            if (isHead) {
                head.add(strip);
            }
            all.add(isHead ? strip.kept() : strip.under(head));
        }
        return all;
    }

    /** Rows {@code from} to {@code to} with the heights of all rows. */
    private record Rows(int from, int to, int[] heights) {
        int top(int row) {
            return Arrays.stream(heights, from, row).sum();
        }
    }

    private Strip group(int block, Rows rows, int tag, TagTree tree) {
        List<Mark> shades = new ArrayList<>();
        List<Mark> words = new ArrayList<>();
        List<Mark> rules = new ArrayList<>();
        int row = -1;
        int rowTag = tag;
        for (Slot slot : slots) {
            if (slot.row() < rows.from() || slot.row() >= rows.to()) {
                continue;
            }
            if (slot.row() != row) {
                row = slot.row();
                rowTag = tree.add(tag, Tag.Type.TABLE_ROW);
            }
            Frame frame = frame(slot, rows);
            if (slot.cell().failing()) {
                shades.add(frame.filled(SHADE));
            }
            words.addAll(words(slot, frame, tree.add(cellTag(slot, rowTag))));
            rules.addAll(frame.rules(slot.column() == 0, slot.row() == 0));
        }
        List<Mark> marks = new ArrayList<>(shades);
        marks.addAll(words);
        marks.addAll(rules);
        // A row's height holds the rule below it; the first also that above it.
        int topRule = rows.from() == 0 ? RULE.units() : 0;
        return Strip.of(block, rows.top(rows.to()) + topRule, marks);
    }

    private Tag cellTag(Slot slot, int rowTag) {
        Tag.Type type = isHead(slot) ? Tag.Type.COLUMN_HEAD : Tag.Type.TABLE_CELL;
        return new Tag(rowTag, type, "", slot.cell().columnSpan(), slot.cell().rowSpan());
    }

    /** A cell's rectangle: x on the page, y from the top of the strip. */
    private record Frame(int left, int top, int right, int bottom) {

        Mark filled(Color color) {
            return new Mark.Fill(
                    List.of(at(left, top), at(right, top), at(right, bottom), at(left, bottom)), color, Tag.ARTIFACT);
        }

        List<Mark> rules(boolean leftmost, boolean topmost) {
            List<Mark> rules = new ArrayList<>();
            rules.add(rule(at(left, bottom), at(right, bottom)));
            rules.add(rule(at(right, top), at(right, bottom)));
            if (leftmost) {
                rules.add(rule(at(left, top), at(left, bottom)));
            }
            if (topmost) {
                rules.add(rule(at(left, top), at(right, top)));
            }
            return rules;
        }

        private static Mark rule(Mark.Point from, Mark.Point to) {
            return new Mark.Stroke(List.of(from, to), RULE, Color.BLACK, false, Tag.ARTIFACT);
        }

        private static Mark.Point at(int x, int y) {
            return new Mark.Point(new Length(x), new Length(y));
        }
    }

    private Frame frame(Slot slot, Rows rows) {
        return new Frame(edges[slot.column()], rows.top(slot.row()), edges[slot.columnEnd()], rows.top(slot.rowEnd()));
    }

    private List<Mark> words(Slot slot, Frame frame, int tag) {
        Lines lines = lines(slot);
        ParagraphStyle style = style(slot);
        int leading = style.leading().units();
        int first = frame.top() + (frame.bottom() - frame.top() - lines.count() * leading) / 2;
        int baseline = first + new ParagraphComposer(profile, metrics).baseline(style);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) {
            LineSetter.Box box = new LineSetter.Box(
                    frame.left() + PADDING_ACROSS, room(slot), baseline + i * leading, placement(slot));
            marks.addAll(setter(slot, tag).set(lines.starts()[i], lines.starts()[i + 1], box, false));
        }
        return marks;
    }

    private Placement placement(Slot slot) {
        if (isHead(slot)) {
            return Placement.CENTERED;
        }
        return switch (table.columns().get(slot.column())) {
            case LEFT -> Placement.LEFT;
            case CENTER -> Placement.CENTERED;
            case RIGHT -> Placement.RIGHT;
        };
    }

    private int room(Slot slot) {
        return edges[slot.columnEnd()] - edges[slot.column()] - 2 * PADDING_ACROSS;
    }

    /** Head cells are balanced as titles are, so that no single character hangs below. */
    private Lines lines(Slot slot) {
        GlyphText text = texts.get(slot.index());
        if (isHead(slot)) {
            return TitleBreaker.lines(text, new Length(room(slot)));
        }
        return new LineBreaker(text, new Length(room(slot)), 0).inDialect(Dialect.plain(text.size));
    }

    private int[] heights() {
        int[] heights = new int[table.rows().size()];
        for (Slot slot : slots) {
            if (slot.cell().rowSpan() == 1) {
                heights[slot.row()] = Math.max(heights[slot.row()], height(slot));
            }
        }
        for (Slot slot : slots) {
            int last = slot.rowEnd() - 1;
            int given = Arrays.stream(heights, slot.row(), slot.rowEnd()).sum();
            heights[last] += Math.max(0, height(slot) - given);
        }
        return heights;
    }

    private int height(Slot slot) {
        return lines(slot).count() * style(slot).leading().units() + 2 * PADDING_DOWN + RULE.units();
    }
}
