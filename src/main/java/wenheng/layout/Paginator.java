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

    private final List<PageStyle> papers;
    private final List<Strip> strips;
    private final List<Placed> placed = new ArrayList<>();
    private int number = 1;
    private int y;
    private int firstOfPage;

    private Paginator(List<PageStyle> papers, List<Strip> strips) {
        this.papers = papers;
        this.strips = strips;
    }

    /** A strip with its page and its distance from the head of the text area; {@code again} for a repeated head. */
    record Placed(Strip strip, int page, int y, boolean again) {}

    /** Places every strip; {@code papers} are those of the blocks. */
    static List<Placed> place(List<PageStyle> papers, List<Strip> strips) {
        return new Paginator(papers, strips).run();
    }

    private List<Placed> run() {
        for (int i = 0; i < strips.size(); ) {
            Strip strip = strips.get(i);
            if (strip.startsPage() && y > 0) {
                beginPage(i);
            }
            int top = top(strip);
            if (top + strip.height() <= capacity(strip) || i == firstOfPage) {
                put(strip, top);
                i++;
            } else {
                i = breakBefore(i);
            }
        }
        return List.copyOf(placed);
    }

    private int capacity(Strip strip) {
        return papers.get(strip.block()).capacity().units();
    }

    private int top(Strip strip) {
        if (y == 0) {
            return 0;
        }
        int pitch = papers.get(strip.block()).pitch().units();
        int onGrid = strip.onGrid() ? (y + pitch - 1) / pitch * pitch : y;
        return onGrid + strip.blankLines() * pitch;
    }

    private void put(Strip strip, int top) {
        placed.add(new Placed(strip, number, top, false));
        y = top + strip.height();
    }

    /** Ends the page before strip {@code index}, or before those it may not be parted from; answers where to go on. */
    private int breakBefore(int index) {
        int first = index;
        while (first > firstOfPage && strips.get(first - 1).keepWithNext()) {
            first--;
        }
        int start = first > firstOfPage ? first : index;
        for (int i = start; i < index; i++) {
            placed.remove(placed.size() - 1);
        }
        beginPage(start);
        repeatHead(strips.get(start));
        return start;
    }

    private void beginPage(int index) {
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
