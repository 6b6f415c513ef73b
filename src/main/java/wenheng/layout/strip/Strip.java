package wenheng.layout.strip;

import java.util.List;
import java.util.stream.Stream;
import wenheng.page.Mark;

/**
 * 条：页上不可再分的一横条，一行字、一个表格行或一幅图。
 *
 * @param block index of its block
 * @param height in units of {@link wenheng.style.Length}
 * @param onGrid begins on a grid line
 * @param blankLines empty grid lines above, dropped at the head of a page
 * @param keepWithNext no page break after it
 * @param startsPage a page break before it
 * @param marks y from the top of the strip, x on the page
 * @param anchor how it is placed
 * @param boxes where elements of the paper stand in it
 * @param repeated strips set again at the head of a page when the break falls before this strip (表头)
 * @param closing marks added where the break falls after this strip: the lower rule of a row that goes on
 * @param notes lines of the notes whose marks it holds, to be set at the foot of its page
 */
public record Strip(
        int block,
        int height,
        boolean onGrid,
        int blankLines,
        boolean keepWithNext,
        boolean startsPage,
        List<Mark> marks,
        List<Strip> repeated,
        Anchor anchor,
        List<InkBox> boxes,
        List<Mark> closing,
        List<Strip> notes) {

    public Strip {
        marks = List.copyOf(marks);
        repeated = List.copyOf(repeated);
        boxes = List.copyOf(boxes);
        closing = List.copyOf(closing);
        notes = List.copyOf(notes);
    }

    /** A strip off the grid that nothing is asked of. */
    public static Strip of(int block, int height, List<Mark> marks) {
        return new Strip(
                block, height, false, 0, false, false, marks, List.of(), Anchor.FLOW, List.of(), List.of(), List.of());
    }

    /** This strip on the grid. */
    public Strip gridded() {
        return with(true, blankLines, keepWithNext, startsPage);
    }

    /** This strip close below the one before. */
    public Strip offGrid() {
        return with(false, blankLines, keepWithNext, startsPage);
    }

    /** This strip below so many empty lines. */
    public Strip below(int lines) {
        return with(onGrid, lines, keepWithNext, startsPage);
    }

    /** This strip, not to be parted from the next. */
    public Strip kept() {
        return with(onGrid, blankLines, true, startsPage);
    }

    /** This strip at the head of a page. */
    public Strip onNewPage() {
        return with(onGrid, blankLines, keepWithNext, true);
    }

    /** This strip with a head to repeat. */
    public Strip under(List<Strip> head) {
        return with(head, anchor, boxes, closing, notes);
    }

    /** This strip with what is drawn if a page ends below it. */
    public Strip closedBy(List<Mark> rules) {
        return with(repeated, anchor, boxes, rules, notes);
    }

    /** This strip placed so. */
    public Strip anchored(Anchor place) {
        return with(repeated, place, boxes, closing, notes);
    }

    /** This strip with one more element told of. */
    public Strip with(InkBox box) {
        List<InkBox> told = Stream.concat(boxes.stream(), Stream.of(box)).toList();
        return with(repeated, anchor, told, closing, notes);
    }

    /** This strip with what stands in another of its height. */
    public Strip beside(Strip other) {
        List<Mark> both = Stream.concat(marks.stream(), other.marks.stream()).toList();
        List<InkBox> told = Stream.concat(boxes.stream(), other.boxes.stream()).toList();
        return Strip.of(block, height, both).with(repeated, anchor, told, closing, notes);
    }

    /** This strip with notes. */
    Strip noted(List<Strip> lines) {
        return with(repeated, anchor, boxes, closing, lines);
    }

    private Strip with(boolean grid, int lines, boolean kept, boolean first) {
        return new Strip(block, height, grid, lines, kept, first, marks, repeated, anchor, boxes, closing, notes);
    }

    private Strip with(List<Strip> head, Anchor place, List<InkBox> told, List<Mark> rules, List<Strip> lines) {
        return new Strip(
                block, height, onGrid, blankLines, keepWithNext, startsPage, marks, head, place, told, rules, lines);
    }
}
