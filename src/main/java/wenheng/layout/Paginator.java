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
 * up to which no page had looked at the paragraph, and go on from there.
 *
 * <p>Invariants: for given paragraphs a page depends only on the strips that had been looked at when the next page began
 * ({@link Start#seen}), so when a paragraph changes it is enough to go back to a page start before which nobody had looked
 * at it; every page that text begins holds at least one strip, and each paragraph is asked once, so that the work ends; no
 * break takes off the strip that begins a page, so that a widow seen is a widow unless a paragraph changes.
 *
 * <p>Cost: every strip is placed once, and once more for each break that takes it along (at most a page of them); each
 * mended widow adds the placings of the pages that its paragraph is on, and sometimes of the page before, where setting the
 * whole paper anew would add all n strips. Best breaks over all pages, as TeX has them for lines, would leave pages short on
 * purpose; Word and LibreOffice break first fit, and the DOCX must break where these pages do.
 */
final class Paginator {

    private final List<PageStyle> pageStyles;
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
            List<PageStyle> pageStyles, List<Strip> strips, Parity parity, IntFunction<Optional<List<Strip>>> shorter) {
        this.pageStyles = pageStyles;
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
     * @param number the page's, from 1, cover and contents counted
     * @param y where its first strip goes, below a repeated head
     * @param textPlaced how many strips were placed before this one, repeated heads and all
     * @param notesPlaced how many lines of notes
     * @param area the notes carried over
     */
    private record Start(
            int strip, int seen, int number, int y, int front, int textPlaced, int notesPlaced, NoteArea area) {}

    /**
     * Places every strip.
     *
     * @param pageStyles of each block
     * @param shorter the strips of a block in a line less, if it can be had
     */
    static Laid place(
            List<PageStyle> pageStyles, List<Strip> strips, Parity parity, IntFunction<Optional<List<Strip>>> shorter) {
        return new Paginator(pageStyles, strips, parity, shorter).run();
    }

    private Laid run() {
        for (int i = 0; i < strips.size(); ) {
            boolean asksForPage = strips.get(i).startsPage() && i > firstOfPage;
            if (asksForPage) {
                seen = Math.max(seen, i);
                beginPage(i);
            }
            i = i == firstOfPage && isWidow(i) ? mend(i) : placeOrBreak(i);
        }
        closeNotes();
        return new Laid(List.copyOf(placed), List.copyOf(notes));
    }

    /** Places the strip, or ends the page before it; answers the strip to go on with. */
    private int placeOrBreak(int index) {
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
        boolean anywhere = strip.anchor().is(Anchor.Kind.OVERLAY) || index == firstOfPage;
        if (anywhere || top + strip.height() + area.with(strip.notes()) <= capacity(strip)) {
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
    private int mend(int widow) {
        int block = strips.get(widow).block();
        Optional<List<Strip>> lines = asked.get(block) ? Optional.empty() : shorter.apply(block);
        asked.set(block);
        if (lines.isEmpty()) {
            return placeOrBreak(widow);
        }
        int first = widow;
        while (isOfBlock(first - 1, strips.get(widow))) {
            first--;
        }
        strips.subList(first, widow + 1).clear();
        strips.addAll(first, lines.get());
        return goBack(first);
    }

    /** Takes up the work again at the last page start before which no page had looked at this strip. */
    private int goBack(int unseen) {
        while (starts.element().seen() >= unseen) {
            starts.pop();
        }
        Start start = starts.pop();
        placed.subList(start.textPlaced(), placed.size()).clear();
        notes.subList(start.notesPlaced(), notes.size()).clear();
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
        PageStyle style = currentStyle();
        notes.addAll(area.close(number, style, style.capacity().units()));
        while (area.with(List.of()) > 0) {
            notes.addAll(area.close(++number, style, style.capacity().units()));
        }
    }

    /** Style of the page being filled. */
    private PageStyle currentStyle() {
        return placed.isEmpty()
                ? pageStyles.get(0)
                : style(placed.get(placed.size() - 1).strip());
    }

    private PageStyle style(Strip strip) {
        return pageStyles.get(strip.block());
    }

    private int capacity(Strip strip) {
        return style(strip).capacity().units();
    }

    /** Where the strip goes, from the head of the text area; blank lines above it fall away at the head of a page. */
    private int top(Strip strip, boolean first) {
        int pitch = style(strip).pitch().units();
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
     * 版记 goes on this page if there is room and its last page is then even; else on the next, or on the one after, which
     * leaves a blank page. It ends the paper, and each of its strips after the first takes a page of its own.
     */
    private void placeAtFoot(int index) {
        Strip strip = strips.get(index);
        PageStyle style = style(strip);
        int textHeight = style.height().minus(style.top()).minus(style.bottom()).units();
        boolean noNotes = !area.isWaiting() && area.with(List.of()) == 0;
        boolean room = placed.isEmpty() || noNotes && y + style.pitch().units() + strip.height() <= textHeight;
        if (!room) {
            beginPage(index);
        }
        int last = number + strips.size() - 1 - index;
        if (parity.recordOnEven() && (last - front) % 2 == 1) {
            beginPage(index);
        }
        placed.add(new Placed(strip, number, textHeight - strip.height(), false));
        // The page is full: a strip of 版记 that follows finds no room on it.
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
        // Notes that are carried over have the room that the first strip leaves, so that it fits below a repeated head.
        notes.addAll(area.close(number, currentStyle(), capacity(next) - next.height() - headHeight(next)));
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
