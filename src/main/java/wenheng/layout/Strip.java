package wenheng.layout;

import java.util.List;
import java.util.stream.Stream;

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
 */
record Strip(
        int block,
        int height,
        boolean onGrid,
        int blankLines,
        boolean keepWithNext,
        boolean startsPage,
        List<Mark> marks,
        List<Strip> repeated,
        List<Mark> closing,
        Anchor anchor,
        List<InkBox> boxes) {

    Strip {
        marks = List.copyOf(marks);
        repeated = List.copyOf(repeated);
        closing = List.copyOf(closing);
        boxes = List.copyOf(boxes);
    }

    /** A strip off the grid that nothing is asked of. */
    static Strip of(int block, int height, List<Mark> marks) {
        return new Strip(block, height, false, 0, false, false, marks, List.of(), List.of(), Anchor.FLOW, List.of());
    }

    /** This strip on the grid. */
    Strip gridded() {
        return new Strip(
                block, height, true, blankLines, keepWithNext, startsPage, marks, repeated, closing, anchor, boxes);
    }

    /** This strip below so many empty lines. */
    Strip below(int lines) {
        return new Strip(
                block, height, onGrid, lines, keepWithNext, startsPage, marks, repeated, closing, anchor, boxes);
    }

    /** This strip, not to be parted from the next. */
    Strip kept() {
        return new Strip(block, height, onGrid, blankLines, true, startsPage, marks, repeated, closing, anchor, boxes);
    }

    /** This strip at the head of a page. */
    Strip onNewPage() {
        return new Strip(
                block, height, onGrid, blankLines, keepWithNext, true, marks, repeated, closing, anchor, boxes);
    }

    /** This strip with a head to repeat. */
    Strip under(List<Strip> head) {
        return new Strip(
                block, height, onGrid, blankLines, keepWithNext, startsPage, marks, head, closing, anchor, boxes);
    }

    /** This strip with what is drawn if a page ends below it. */
    Strip closedBy(List<Mark> rules) {
        return new Strip(
                block, height, onGrid, blankLines, keepWithNext, startsPage, marks, repeated, rules, anchor, boxes);
    }

    /** This strip placed so. */
    Strip anchored(Anchor place) {
        return new Strip(
                block, height, onGrid, blankLines, keepWithNext, startsPage, marks, repeated, closing, place, boxes);
    }

    /** This strip with one more element told of. */
    Strip with(InkBox box) {
        List<InkBox> more = Stream.concat(boxes.stream(), Stream.of(box)).toList();
        return new Strip(
                block, height, onGrid, blankLines, keepWithNext, startsPage, marks, repeated, closing, anchor, more);
    }
}
