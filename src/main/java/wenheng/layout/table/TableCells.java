package wenheng.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wenheng.document.Block;
import wenheng.document.TableGrid.Slot;
import wenheng.layout.line.Dialect;
import wenheng.layout.line.GlyphText;
import wenheng.layout.line.InlineSpans;
import wenheng.layout.line.LineSetter;
import wenheng.layout.line.Span;
import wenheng.layout.strip.SpanTags;
import wenheng.layout.strip.TagTree;
import wenheng.page.Tag;
import wenheng.style.FontMetrics;
import wenheng.style.ParagraphStyle;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/** 表格各格的文字：每格的字形、样式，是不是表头，是不是靠右的数字。 */
final class TableCells {

    private final Profile profile;
    private final FontMetrics metrics;
    private final Block.Table table;
    private final List<Slot> slots;
    private final InlineSpans inlines;
    private final List<GlyphText> texts;
    private final int[] naturals;

    TableCells(Profile profile, FontMetrics metrics, Block.Table table, List<Slot> slots, InlineSpans inlines) {
        this.inlines = inlines;
        this.profile = profile;
        this.metrics = metrics;
        this.table = table;
        this.slots = slots;
        this.texts =
                slots.stream().map(slot -> set(slot, spans(slot))).collect(Collectors.toCollection(ArrayList::new));
        this.naturals = slots.stream()
                .mapToInt(
                        slot -> setter(slot, Tag.ARTIFACT).natural(0, text(slot).count()))
                .toArray();
    }

    private List<Span> spans(Slot slot) {
        ParagraphStyle style = style(slot);
        List<Span> spans = new ArrayList<>(inlines.of(slot.cell().content(), style.font(), style.bold()));
        if (slot.cell().failing()) {
            spans.add(new Span(Block.Cell.FAILING_MARK, style.font(), style.bold()));
        }
        return spans;
    }

    private GlyphText set(Slot slot, List<Span> spans) {
        return GlyphText.of(spans, style(slot).size(), metrics);
    }

    /** Gives the cell's links tags of their own, below that of the cell. */
    void tag(Slot slot, int tag, TagTree tree) {
        List<Span> spans = spans(slot);
        List<Span> tagged = new SpanTags(tree).of(spans, tag);
        if (!tagged.equals(spans)) {
            texts.set(slot.index(), set(slot, tagged));
        }
    }

    /** Every cell in reading order. */
    List<Slot> slots() {
        return slots;
    }

    /** How many columns the table has. */
    int columns() {
        return table.columns().size();
    }

    boolean isHead(Slot slot) {
        return slot.row() < table.headRows();
    }

    /** A cell of the body set to the right. */
    boolean isNumber(Slot slot) {
        return !isHead(slot) && alignment(slot) == Block.Alignment.RIGHT;
    }

    Block.Alignment alignment(Slot slot) {
        return table.columns().get(slot.column());
    }

    ParagraphStyle style(Slot slot) {
        return profile.style(isHead(slot) ? StyleName.TABLE_HEAD : StyleName.TABLE_TEXT);
    }

    GlyphText text(Slot slot) {
        return texts.get(slot.index());
    }

    LineSetter setter(Slot slot, int tag) {
        GlyphText text = text(slot);
        return new LineSetter(text, Dialect.plain(text.size), tag);
    }

    /** Width of the cell's words on one line. */
    int natural(Slot slot) {
        return naturals[slot.index()];
    }
}
