package wenheng.layout;

import java.util.ArrayList;
import java.util.List;
import wenheng.layout.strip.Anchor;
import wenheng.layout.strip.Strip;
import wenheng.style.PageStyle;

/**
 * 分页：把各条自上而下排进版心，标题不落在页末，表头在每页重复，版记落在最后一面的最下方。
 *
 * <p>First fit: a strip that does not fit begins a page, and takes along the strips above it that may not be parted from
 * it, unless these fill a page by themselves. Strips on the grid begin on a whole grid line.
 */
final class Paginator {

    private final List<PageStyle> papers;
    private final List<Strip> strips;
    private final Parity parity;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Placed> notes = new ArrayList<>();
    private final NoteArea area = new NoteArea();
    private int number = 1;
    private int y;
    private int firstOfPage;
    /** Pages of cover and contents, which are not counted. */
    private int front;

    private Paginator(List<PageStyle> papers, List<Strip> strips, Parity parity) {
        this.papers = papers;
        this.strips = strips;
        this.parity = parity;
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

    /** Places every strip; {@code papers} are those of the blocks. */
    static Laid place(List<PageStyle> papers, List<Strip> strips, Parity parity) {
        return new Paginator(papers, strips, parity).run();
    }

    private Laid run() {
        for (int i = 0; i < strips.size(); ) {
            Strip strip = strips.get(i);
            if (strip.startsPage() && i > firstOfPage) {
                beginPage(i);
            }
            if (strip.anchor().is(Anchor.Kind.OVERLAY)) {
                put(strip, strip.anchor().y());
                i++;
                continue;
            }
            if (strip.anchor().is(Anchor.Kind.FOOT)) {
                placeAtFoot(i++);
                continue;
            }
            int top = top(strip, i == firstOfPage);
            if (top + strip.height() + area.with(strip.notes()) <= capacity(strip) || i == firstOfPage) {
                put(strip, top);
                i++;
            } else {
                i = breakBefore(i);
            }
        }
        closeNotes();
        return new Laid(List.copyOf(placed), List.copyOf(notes));
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
        notes.addAll(area.close(number, sheet(), capacity(next) - next.height()));
        number++;
        y = 0;
        firstOfPage = index;
    }

    private void repeatHead(Strip strip) {
        int height = strip.repeated().stream().mapToInt(Strip::height).sum();
        if (height + strip.height() > capacity(strip)) {
            return;
        }
        for (Strip head : strip.repeated()) {
            placed.add(new Placed(head, number, y, true));
            y += head.height();
        }
    }
}
