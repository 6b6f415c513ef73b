package wenheng.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import wenheng.layout.strip.Anchor;
import wenheng.layout.strip.Strip;
import wenheng.style.PageStyle;

/**
 * 分页：把各条自上而下排进版心，标题不落在页末，表头在每页重复，版记落在最后一面的最下方。
 *
 * <p>First fit: strip after strip goes below the one before; one that does not fit, its notes at the foot of the page counted
 * in, begins a page, and takes along the strips above it that may not be parted from it, unless these fill a page by
 * themselves. Strips on the grid begin on a whole grid line. When a page would begin with the last line of a paragraph
 * (孤行), the paragraph is asked for once in a line less; if it can be had, the pages are set anew from the last page start
 * that did not depend on the paragraph, and go on from there.
 *
 * <p>Invariants: what stands on a page never depends on a later page; a page holds at least one strip, so that the work ends;
 * the strip that begins a page is never taken off it again, so that a widow seen is a widow; nothing that is set at the head
 * of a page in answer to a paragraph survives when the paragraph changes, because {@link Start#seen} says how far the
 * pages before had looked.
 *
 * <p>Cost: every strip is placed once, and once more for each break that takes it along (at most a page of them) and for each
 * mended widow on its page or the one after; so a paper of n strips with w widows takes about n + w pages of strips, where
 * setting the whole paper anew for each would take w × n. Best breaks over all pages, as TeX has them for lines, would
 * leave pages short on purpose; Word and LibreOffice break first fit, and the DOCX must break where these pages do.
 */
final class Paginator {

    private final List<PageStyle> papers;
    private final List<Strip> strips;
    private final Parity parity;
    private final IntFunction<Optional<List<Strip>>> shorter;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Placed> notes = new ArrayList<>();
    private final Deque<Start> starts = new ArrayDeque<>();
    /** Paragraphs that were asked to be shorter. */
    private final BitSet asked = new BitSet();

    private NoteArea area = new NoteArea();
    private int number = 1;
    private int y;
    private int firstOfPage;
    /** The furthest strip looked at. */
    private int seen = -1;
    /** Pages of cover and contents, which are not counted. */
    private int front;

    private Paginator(
            List<PageStyle> papers, List<Strip> strips, Parity parity, IntFunction<Optional<List<Strip>>> shorter) {
        this.papers = papers;
        this.strips = new ArrayList<>(strips);
        this.parity = parity;
        this.shorter = shorter;
    }

    /** A strip with its page and its distance from the head of the text area; {@code again} for a repeated head. */
    record Placed(Strip strip, int page, int y, boolean again) {}

    /**
     * 单双页。
     *
     * @param firstCounted block at which page numbers begin
     * @param recordOnEven whether what stands at the foot goes to an even page
     */
    record Parity(int firstCounted, boolean recordOnEven) {}

    /** The strips of the text, and the lines of the notes at the foot of the pages. */
    record Laid(List<Placed> text, List<Placed> notes) {}

    /**
     * 页首：all that the pages from here on depend on.
     *
     * @param strip the first of the page
     * @param seen the furthest strip that the pages before had looked at
     * @param placed how many strips stood on them, {@code notes} how many lines of notes
     */
    private record Start(int strip, int seen, int number, int y, int front, int placed, int notes, NoteArea area) {}

    /**
     * Places every strip.
     *
     * @param papers those of the blocks
     * @param shorter the strips of a block in a line less, if it can be had
     */
    static Laid place(
            List<PageStyle> papers, List<Strip> strips, Parity parity, IntFunction<Optional<List<Strip>>> shorter) {
        return new Paginator(papers, strips, parity, shorter).run();
    }

    private Laid run() {
        for (int i = 0; i < strips.size(); ) {
            boolean asksForPage = strips.get(i).startsPage() && i > firstOfPage;
            if (asksForPage) {
                seen = Math.max(seen, i);
                beginPage(i);
            }
            i = i == firstOfPage && isWidow(i) ? mended(i) : placed(i);
        }
        closeNotes();
        return new Laid(List.copyOf(placed), List.copyOf(notes));
    }

    /** Places the strip, or ends the page before it; answers the strip to go on with. */
    private int placed(int index) {
        if (index == firstOfPage) {
            starts.push(new Start(index, seen, number, y, front, placed.size(), notes.size(), area.copy()));
        }
        seen = Math.max(seen, index);
        Strip strip = strips.get(index);
        if (strip.anchor().is(Anchor.Kind.FOOT)) {
            placeAtFoot(index);
            return index + 1;
        }
        int top = top(strip, index == firstOfPage);
        boolean free = strip.anchor().is(Anchor.Kind.OVERLAY) || index == firstOfPage;
        if (free || top + strip.height() + area.with(strip.notes()) <= capacity(strip)) {
            put(strip, top);
            return index + 1;
        }
        return breakBefore(index);
    }

    /** Whether the strip, which begins a page, is the last line of a paragraph that has lines on the page before. */
    private boolean isWidow(int index) {
        return isOfBlock(index - 1, strips.get(index)) && !isOfBlock(index + 1, strips.get(index));
    }

    private boolean isOfBlock(int index, Strip strip) {
        return index >= 0 && index < strips.size() && strips.get(index).block() == strip.block();
    }

    /** Sets the widow's paragraph in a line less and goes back to a page start that had not seen it; else just goes on. */
    private int mended(int widow) {
        int block = strips.get(widow).block();
        Optional<List<Strip>> lines = asked.get(block) ? Optional.empty() : shorter.apply(block);
        asked.set(block);
        if (lines.isEmpty()) {
            return placed(widow);
        }
        int first = widow;
        while (isOfBlock(first - 1, strips.get(widow))) {
            first--;
        }
        strips.subList(first, widow + 1).clear();
        strips.addAll(first, lines.get());
        return goBack(first);
    }

    private int goBack(int unseen) {
        while (starts.element().seen() >= unseen) {
            starts.pop();
        }
        Start start = starts.pop();
        placed.subList(start.placed(), placed.size()).clear();
        notes.subList(start.notes(), notes.size()).clear();
        area = start.area();
        number = start.number();
        y = start.y();
        front = start.front();
        seen = start.seen();
        firstOfPage = start.strip();
        return firstOfPage;
    }

    /** The notes of the last page, and pages of notes alone where one is longer than a page. */
    private void closeNotes() {
        if (placed.isEmpty()) {
            return;
        }
        PageStyle paper = sheet();
        notes.addAll(area.close(number, paper, paper.capacity().units()));
        while (area.with(List.of()) > 0) {
            notes.addAll(area.close(++number, paper, paper.capacity().units()));
        }
    }

    /** The paper of the page being filled. */
    private PageStyle sheet() {
        return placed.isEmpty()
                ? papers.get(0)
                : paper(placed.get(placed.size() - 1).strip());
    }

    private PageStyle paper(Strip strip) {
        return papers.get(strip.block());
    }

    private int capacity(Strip strip) {
        return paper(strip).capacity().units();
    }

    private int top(Strip strip, boolean first) {
        int pitch = paper(strip).pitch().units();
        int blank = strip.blankLines() * pitch;
        return switch (strip.anchor().kind()) {
            case HEAD -> first ? strip.anchor().y() : Math.max(y, strip.anchor().y());
            case OVERLAY -> strip.anchor().y();
            case NEAREST -> first ? 0 : (y + pitch / 2) / pitch * pitch + blank;
            case FLOW, FOOT ->
                first && y == 0
                        ? 0
                        : (strip.onGrid() ? (y + pitch - 1) / pitch * pitch : y)
                                + blank
                                + strip.anchor().y();
        };
    }

    private void put(Strip strip, int top) {
        placed.add(new Placed(strip, number, top, false));
        boolean overlay = strip.anchor().is(Anchor.Kind.OVERLAY);
        y = overlay ? y : top + strip.height();
        front = strip.block() < parity.firstCounted() ? number : front;
        area.add(strip.notes(), capacity(strip) - y);
    }

    /**
     * On this page if there is room and the record's last page is then even; else on the next, or on the one after, which
     * leaves a blank page. The record ends the paper, and each of its strips after the first takes a page of its own.
     */
    private void placeAtFoot(int index) {
        Strip strip = strips.get(index);
        PageStyle page = paper(strip);
        int textHeight = page.height().minus(page.top()).minus(page.bottom()).units();
        boolean free = !area.isWaiting() && area.with(List.of()) == 0;
        boolean room = placed.isEmpty() || free && y + page.pitch().units() + strip.height() <= textHeight;
        if (!room) {
            beginPage(index);
        }
        int last = number + strips.size() - 1 - index;
        if (parity.recordOnEven() && (last - front) % 2 == 1) {
            beginPage(index);
        }
        placed.add(new Placed(strip, number, textHeight - strip.height(), false));
        y = capacity(strip);
    }

    /** Ends the page before strip {@code index}, or before those it may not be parted from; answers where to go on. */
    private int breakBefore(int index) {
        int first = index;
        while (first > firstOfPage && strips.get(first - 1).keepWithNext()) {
            first--;
        }
        int start = first > firstOfPage ? first : index;
        for (int i = start; i < index; i++) {
            area.remove(placed.remove(placed.size() - 1).strip().notes().size());
        }
        beginPage(start);
        repeatHead(strips.get(start));
        return start;
    }

    private void beginPage(int index) {
        Strip next = strips.get(index);
        notes.addAll(area.close(number, sheet(), capacity(next) - next.height() - headHeight(next)));
        number++;
        y = 0;
        firstOfPage = index;
    }

    private void repeatHead(Strip strip) {
        for (Strip head : headHeight(strip) > 0 ? strip.repeated() : List.<Strip>of()) {
            placed.add(new Placed(head, number, y, true));
            y += head.height();
        }
    }

    /** Room that the head repeated above the strip takes; none where head and strip are higher than a page. */
    private int headHeight(Strip strip) {
        int height = strip.repeated().stream().mapToInt(Strip::height).sum();
        return height + strip.height() > capacity(strip) ? 0 : height;
    }
}
