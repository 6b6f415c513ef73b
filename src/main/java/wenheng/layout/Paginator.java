package wenheng.layout;

import java.util.ArrayList;
import java.util.List;
import wenheng.style.PageStyle;

/**
 * 分页：把各条自上而下排进版心，标题不落在页末，表头在每页重复。
 *
 * <p>First fit: a strip that does not fit begins a page, and takes along the strips above it that may not be parted from
 * it, unless these fill a page by themselves. Strips on the grid begin on a whole grid line.
 */
final class Paginator {

    private final PageStyle page;
    private final int capacity;
    private final List<Strip> strips;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Placed> notes = new ArrayList<>();
    private final NoteArea area;
    private int number = 1;
    private int y;
    private int firstOfPage;

    private Paginator(PageStyle page, List<Strip> strips) {
        this.page = page;
        this.capacity = page.pitch().times(page.lines()).units();
        this.strips = strips;
        this.area = new NoteArea(page, capacity);
    }

    /** A strip with its page and its distance from the head of the text area; {@code again} for a repeated head. */
    record Placed(Strip strip, int page, int y, boolean again) {}

    /** The strips of the text, and the lines of the notes at the foot of the pages. */
    record Laid(List<Placed> text, List<Placed> notes) {}

    /** Places every strip. */
    static Laid place(PageStyle page, List<Strip> strips) {
        return new Paginator(page, strips).run();
    }

    private Laid run() {
        for (int i = 0; i < strips.size(); ) {
            Strip strip = strips.get(i);
            if (strip.startsPage() && y > 0) {
                beginPage(i);
            }
            int top = top(strip);
            if (top + strip.height() + area.with(strip.notes()) <= capacity || i == firstOfPage) {
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
        notes.addAll(area.close(number, capacity));
        while (area.with(List.of()) > 0) {
            notes.addAll(area.close(++number, capacity));
        }
    }

    private int top(Strip strip) {
        if (y == 0) {
            return 0;
        }
        int pitch = page.pitch().units();
        int onGrid = strip.onGrid() ? (y + pitch - 1) / pitch * pitch : y;
        return onGrid + strip.blankLines() * pitch;
    }

    private void put(Strip strip, int top) {
        placed.add(new Placed(strip, number, top, false));
        y = top + strip.height();
        area.add(strip.notes(), capacity - y);
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
        notes.addAll(area.close(number, capacity - strips.get(index).height()));
        number++;
        y = 0;
        firstOfPage = index;
    }

    private void repeatHead(Strip strip) {
        int height = strip.repeated().stream().mapToInt(Strip::height).sum();
        if (height + strip.height() > capacity) {
            return;
        }
        for (Strip head : strip.repeated()) {
            placed.add(new Placed(head, number, y, true));
            y += head.height();
        }
    }
}
