package wenheng.docx;

import java.util.List;
import java.util.Optional;
import wenheng.document.Block;
import wenheng.document.Part;
import wenheng.page.BlockLayout;
import wenheng.page.ElementPlace;
import wenheng.page.Mark;
import wenheng.page.Page;
import wenheng.page.Pages;
import wenheng.style.Length;
import wenheng.style.StyleName;

/**
 * 页的归属：哪些块所在的页不编页码，版记另占几页，都照排好的页说。
 *
 * <p>What a Word section must know and no block says (whether its pages carry numbers, how many pages begin before the
 * record) is read from the finished pages, so that it cannot differ from them. Page numbers in the margin are no text:
 * they stand below the record.
 */
record PageRuns(Pages pages, List<Block> blocks) {

    /** Whether the page on which a block begins carries a number, or would but for the first page of a 信函. */
    boolean isNumbered(int block) {
        int page = pages.blocks().get(block).page();
        boolean record = blocks.get(block) instanceof Part.Record;
        return page > pages.pages().size()
                || !label(page).isEmpty()
                || !isFront(block) && !(record && pagesBeforeRecord(block) > 1);
    }

    private boolean isFront(int block) {
        return blocks.get(block) instanceof Part.Cover || blocks.get(block) instanceof Part.Contents;
    }

    private String label(int page) {
        return pages.pages().get(page - 1).label();
    }

    /** How many pages further on than the text the record stands: none, one, or two with a blank one between. */
    int pagesBeforeRecord(int block) {
        int page = pages.blocks().get(block).page();
        if (page < 2 || page > pages.pages().size() || hasText(page)) {
            return 0;
        }
        Page before = pages.pages().get(page - 2);
        return before.marks().isEmpty() ? 2 : 1;
    }

    /** How far down its first page a record begins that goes over pages; none if it stands on one. */
    Optional<Length> longRecord(int block) {
        List<ElementPlace> parts = pages.elements().stream()
                .filter(place -> place.name().equals(StyleName.RECORD.key()))
                .toList();
        BlockLayout layout = pages.blocks().get(block);
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(
                        hasText(layout.page())
                                ? layout.spaceAbove()
                                : parts.get(0).y().minus(pages.style().top()));
    }

    /** Whether anything stands above the record. */
    private boolean hasText(int page) {
        int record = pages.elements().stream()
                .filter(place -> place.page() == page && place.name().equals(StyleName.RECORD.key()))
                .map(ElementPlace::y)
                .mapToInt(y -> y.units())
                .min()
                .orElse(0);
        Above above = new Above(record);
        return pages.pages().get(page - 1).marks().stream().anyMatch(mark -> mark.accept(above));
    }

    /** Whether a mark of the text stands above a height; page numbers do not count. */
    private static final class Above implements Mark.Visitor<Boolean> {

        private final int y;

        Above(int y) {
            this.y = y;
        }

        private boolean reaches(List<Mark.Point> points) {
            return points.stream().anyMatch(point -> point.y().units() < y);
        }

        @Override
        public Boolean glyphs(Mark.Glyphs glyphs) {
            return glyphs.y().units() < y;
        }

        @Override
        public Boolean turned(Mark.Turned turned) {
            return false;
        }

        @Override
        public Boolean stroke(Mark.Stroke stroke) {
            return reaches(stroke.points());
        }

        @Override
        public Boolean fill(Mark.Fill fill) {
            return reaches(fill.corners());
        }

        @Override
        public Boolean picture(Mark.Picture picture) {
            return picture.y().units() < y;
        }
    }
}
