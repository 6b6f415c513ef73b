package wenheng.pdf;

import com.lowagie.text.pdf.PdfDestination;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wenheng.page.Mark;
import wenheng.page.Page;
import wenheng.page.Pages;
import wenheng.page.Tag;
import wenheng.style.Length;

/** 各标签之处：每个标签的内容始于哪一页、多高。 */
final class TagPlaces {

    private static final Mark.Visitor<Length> TOP = new Top();

    private final List<Page> pages;
    private final List<Tag> tags;
    private final Map<Integer, Place> first = new HashMap<>();

    /** @param page from 1 */
    record Place(int page, Length y) {}

    TagPlaces(Pages pages) {
        this.pages = pages.pages();
        this.tags = pages.tags();
        this.pages.forEach(page -> page.marks().forEach(mark -> note(mark, page)));
    }

    private void note(Mark mark, Page page) {
        Length top = mark.accept(TOP);
        for (int tag = mark.tag(); tag >= 0; tag = tags.get(tag).parent()) {
            Place known = first.get(tag);
            boolean higher = known == null || known.page() == page.number() && top.compareTo(known.y()) < 0;
            if (!higher) {
                return; // what holds the tag begins no lower
            }
            first.put(tag, new Place(page.number(), top));
        }
    }

    /** Where a tag's content begins; the head of the paper for one that has none. */
    Place of(int tag) {
        return first.getOrDefault(tag, new Place(1, Length.ZERO));
    }

    /** A destination at this height of a page, counted from its upper edge; the page's reference is to be added. */
    static PdfDestination destination(Page page, Length y) {
        return new PdfDestination(
                PdfDestination.XYZ, 0, page.style().height().minus(y).points(), 0);
    }

    /** The same as {@link #destination(Page, Length)} for a place. */
    PdfDestination destination(Place place) {
        return destination(pages.get(place.page() - 1), place.y());
    }

    /** The upper edge of a mark. */
    private static final class Top implements Mark.Visitor<Length> {

        @Override
        public Length glyphs(Mark.Glyphs glyphs) {
            return glyphs.y().minus(glyphs.size());
        }

        @Override
        public Length turned(Mark.Turned turned) {
            return turned.glyphs().y();
        }

        @Override
        public Length stroke(Mark.Stroke stroke) {
            return highest(stroke.points());
        }

        @Override
        public Length fill(Mark.Fill fill) {
            return highest(fill.corners());
        }

        @Override
        public Length picture(Mark.Picture picture) {
            return picture.y();
        }

        private static Length highest(List<Mark.Point> points) {
            return points.stream().map(Mark.Point::y).min(Length::compareTo).orElse(Length.ZERO);
        }
    }
}
