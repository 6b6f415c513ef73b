package wenheng.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wenheng.document.TableGrid.Slot;
import wenheng.layout.line.LineBreaker.Lines;
import wenheng.layout.strip.Strip;
import wenheng.layout.table.RowHeights.Band;
import wenheng.page.Mark;
import wenheng.page.Mark.Color;
import wenheng.style.Length;
import wenheng.style.ParagraphStyle;

/**
 * 表格的字和线：相连的几行画成一条；一页排不下的画成几条，格子在断处接着画，字一行行往下排。
 *
 * <p>Bands of rows are gone through from above with the cells that are open in them; a cell that reaches over several
 * bands is drawn in each, its lines going on where they stopped. At a band's lower edge an open cell has no rule,
 * unless the page ends there: that rule is {@code closing}, which the page break asks for. Cost: each cell once for
 * every band it is in.
 */
final class TableMarks {

    static final Length RULE = Length.points("0.5");
    /** Light enough to read black type on, dark enough to see after photocopying. */
    private static final Color SHADE = new Color(217, 217, 217);

    private final TableComposer table;
    private final List<Slot> slots;
    private final int[] tags;
    private final int[] done;

    /**
     * @param slots the cells of the rows, in reading order
     * @param tags of these cells
     */
    TableMarks(TableComposer table, List<Slot> slots, int[] tags) {
        this.table = table;
        this.slots = slots;
        this.tags = tags;
        this.done = new int[slots.size()];
    }

    /** One strip for each band. */
    List<Strip> strips(int block, List<Band> bands) {
        List<Strip> strips = new ArrayList<>();
        List<Slot> open = new ArrayList<>();
        int next = 0;
        for (Band band : bands) {
            while (next < slots.size() && frame(slots.get(next)).top() < band.bottom()) {
                open.add(slots.get(next++));
            }
            strips.add(strip(block, band, open));
            open.removeIf(slot -> frame(slot).bottom() <= band.bottom());
        }
        return strips;
    }

    private CellFrame frame(Slot slot) {
        return table.frame(slot);
    }

    /** Shades, then words, then rules, so that each stands on those before. */
    private Strip strip(int block, Band band, List<Slot> open) {
        List<Mark> shades = new ArrayList<>();
        List<Mark> words = new ArrayList<>();
        List<Mark> rules = new ArrayList<>();
        List<Mark> closing = new ArrayList<>();
        for (Slot slot : open) {
            CellFrame whole = frame(slot);
            CellFrame part = whole.within(band.top(), band.bottom());
            if (slot.cell().failing()) {
                shades.add(part.filled(SHADE, RULE));
            }
            words.addAll(words(slot, whole, band));
            rules.addAll(part.sides(RULE, slot.column() == 0));
            rules.addAll(whole.top() == 0 && band.top() == 0 ? List.of(part.above(RULE)) : List.of());
            (whole.bottom() > band.bottom() ? closing : rules).add(part.below(RULE));
        }
        Strip strip = Strip.of(
                block,
                band.height(),
                Stream.of(shades, words, rules).flatMap(List::stream).toList());
        return (band.kept() ? strip.kept() : strip).closedBy(closing);
    }

    /** All words in the middle of a cell that is whole; of a cell in parts, the lines that this band has room for. */
    private List<Mark> words(Slot slot, CellFrame frame, Band band) {
        Lines lines = table.lines(slot);
        ParagraphStyle style = table.style(slot);
        int leading = style.leading().units();
        int index = slot.index() - slots.get(0).index();
        int from = done[index];
        boolean whole = frame.top() >= band.top() && frame.bottom() <= band.bottom();
        boolean last = frame.bottom() <= band.bottom();
        int to = last ? lines.count() : Math.min(lines.count(), from + band.lines());
        int height = lines.count() * leading;
        int first = whole
                ? frame.top() - band.top() + (frame.bottom() - frame.top() - height) / 2
                : band.words() - band.top();
        done[index] = to;
        List<Mark> marks = new ArrayList<>();
        for (int i = from; i < to; i++) {
            marks.addAll(table.line(slot, i, first + (i - from) * leading, tags[index]));
        }
        return marks;
    }
}
