package wenheng.layout;

import java.util.ArrayList;
import java.util.List;
import wenheng.layout.Paginator.Placed;
import wenheng.layout.strip.Strip;
import wenheng.page.Mark;
import wenheng.page.Mark.Color;
import wenheng.page.Mark.Point;
import wenheng.page.Tag;
import wenheng.style.Length;
import wenheng.style.PageStyle;

/**
 * 页脚注区：一页的各注在版心底部，上有一条短线；一页排不下的，余下的行转到下一页。
 *
 * <p>How it works: the lines of a note come in with the line of text that holds its mark, and the area grows upwards by
 * them. Once a line finds no room it waits, and every later one behind it, so that notes keep their order; closing the
 * page sets its lines and begins the next page with those that waited. When strips are taken off a page again, their
 * lines go with them, last in first out. Invariants: all lines are set once, in the order of their marks; a note begins
 * on the page of its mark, unless others have filled that. Cost: the lines of a page are added up at every question,
 * some dozens at most.
 */
public final class NoteArea {

    /** Room for the rule above the notes; Word gets the same. */
    static final Length HEAD = Length.points("8");

    private static final Length RULE_WIDTH = Length.points("144");
    private static final Length RULE_THICKNESS = Length.points("0.5");
    private static final int RULE_FROM_TOP = 3_000;

    private final List<Strip> lines = new ArrayList<>();
    private final List<Strip> waiting = new ArrayList<>();

    /** Height of the area with these notes as well; none if there are no notes. */
    int with(List<Strip> more) {
        return lines.isEmpty() && more.isEmpty() ? 0 : HEAD.units() + height(lines) + height(more);
    }

    private static int height(List<Strip> strips) {
        return strips.stream().mapToInt(Strip::height).sum();
    }

    /** Takes notes; lines for which {@code room} does not suffice wait for the next page. */
    void add(List<Strip> notes, int room) {
        for (Strip line : notes) {
            boolean fits = waiting.isEmpty() && with(List.of(line)) <= room;
            (fits ? lines : waiting).add(line);
        }
    }

    /** Gives back the last lines, whose marks leave the page; those that wait came last. */
    void remove(int count) {
        int waited = Math.min(count, waiting.size());
        removeLast(waiting, waited);
        removeLast(lines, count - waited);
    }

    private static void removeLast(List<Strip> from, int count) {
        from.subList(from.size() - count, from.size()).clear();
    }

    /** The same lines, to come back to. */
    NoteArea copy() {
        NoteArea copy = new NoteArea();
        copy.lines.addAll(lines);
        copy.waiting.addAll(waiting);
        return copy;
    }

    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** The lines of this page in their places; what waits begins the next. */
    List<Placed> close(int number, PageStyle paper, int roomOnNext) {
        List<Placed> placed = new ArrayList<>();
        int y = paper.capacity().units() - with(List.of());
        if (!lines.isEmpty()) {
            placed.add(new Placed(rule(lines.get(0).block(), paper), number, y, false));
            y += HEAD.units();
        }
        for (Strip line : lines) {
            placed.add(new Placed(line, number, y, false));
            y += line.height();
        }
        lines.clear();
        List<Strip> carried = List.copyOf(waiting);
        waiting.clear();
        add(carried, roomOnNext);
        return placed;
    }

    private static Strip rule(int block, PageStyle page) {
        List<Point> ends = List.of(
                new Point(page.left(), new Length(RULE_FROM_TOP)),
                new Point(page.left().plus(RULE_WIDTH), new Length(RULE_FROM_TOP)));
        Mark stroke = new Mark.Stroke(ends, RULE_THICKNESS, Color.BLACK, false, Tag.ARTIFACT);
        return Strip.of(block, HEAD.units(), List.of(stroke));
    }
}
