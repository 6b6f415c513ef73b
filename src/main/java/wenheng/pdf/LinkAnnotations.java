package wenheng.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wenheng.font.RoutedFonts;
import wenheng.page.ContentsLink;
import wenheng.page.Goal;
import wenheng.page.Mark;
import wenheng.page.Page;
import wenheng.page.Pages;
import wenheng.pdf.TagPlaces.Place;
import wenheng.style.FontMetrics;
import wenheng.style.Length;

/**
 * 链接：目录各条、图表引用、注码和网址，点一下就到（ISO 32000-1 12.5.6.5；ISO 14289-1 7.18.5）。
 *
 * <p>A link over several lines gets an annotation for each: one area around all of them would cover words that are no
 * link. The areas come from the runs that were drawn. Where a tag leads is known only when all pages are laid out
 * ({@link TagPlaces}). Cost: linear in the marks of a page.
 */
final class LinkAnnotations {

    private final PdfWriter writer;
    private final Pages pages;
    private final StructureTree tree;
    private final RoutedFonts fonts;
    private final Map<Integer, List<ContentsLink>> contents;
    private final TagPlaces places;

    LinkAnnotations(PdfWriter writer, Pages pages, StructureTree tree, RoutedFonts fonts) {
        this.writer = writer;
        this.pages = pages;
        this.tree = tree;
        this.fonts = fonts;
        this.contents = pages.links().stream().collect(Collectors.groupingBy(ContentsLink::page));
        this.places = new TagPlaces(pages);
    }

    /** The tags of the lines of the contents. */
    static Set<Integer> contentsTags(Pages pages) {
        return pages.links().stream().map(ContentsLink::tag).collect(Collectors.toSet());
    }

    /** Adds the links of the page that is being written. */
    void addTo(Page page) {
        Length height = page.style().height();
        for (ContentsLink link : contents.getOrDefault(page.number(), List.of())) {
            Rectangle area = area(height, link.x(), link.y(), link.width(), link.height());
            add(link.tag(), inside(area, new Place(link.targetPage(), link.targetY())), "转到第" + link.label() + "页");
        }
        lines(page)
                .forEach((line, area) -> pages.tags()
                        .get(line.tag())
                        .goal()
                        .ifPresent(
                                goal -> goal.accept(new Maker(line.tag(), area)).run()));
    }

    private void add(int tag, PdfAnnotation link, String words) {
        link.setFlags(PdfAnnotation.FLAGS_PRINT);
        link.put(PdfName.BORDER, new PdfArray(new float[3]));
        link.put(PdfName.CONTENTS, new PdfString(words, PdfObject.TEXT_UNICODE));
        tree.link(tag, link, writer.getCurrentPage());
        writer.addAnnotation(link);
    }

    private PdfAnnotation inside(Rectangle area, Place place) {
        return PdfAnnotation.createLink(
                writer, area, PdfAnnotation.HIGHLIGHT_INVERT, place.page(), places.destination(place));
    }

    /** Makes the words of a tag lead where they say, from one area of the page. */
    private final class Maker implements Goal.Visitor<Runnable> {

        private final int tag;
        private final Rectangle area;

        Maker(int tag, Rectangle area) {
            this.tag = tag;
            this.area = area;
        }

        @Override
        public Runnable place(Goal.Place place) {
            return () -> add(tag, inside(area, places.of(place.tag())), "转到" + place.name());
        }

        @Override
        public Runnable address(Goal.Address address) {
            return () -> add(
                    tag,
                    PdfAnnotation.createLink(
                            writer, area, PdfAnnotation.HIGHLIGHT_INVERT, new PdfAction(ascii(address.uri()))),
                    address.uri());
        }
    }

    /** A part of a link on one line. */
    private record Line(int tag, Length y) {}

    /** The area of each line of the page's links. */
    private Map<Line, Rectangle> lines(Page page) {
        Map<Line, Rectangle> lines = new LinkedHashMap<>();
        for (Mark mark : page.marks()) {
            boolean linked =
                    mark.tag() >= 0 && pages.tags().get(mark.tag()).goal().isPresent();
            if (linked && mark instanceof Mark.Glyphs run) {
                lines.merge(new Line(run.tag(), run.y()), area(page.style().height(), run), LinkAnnotations::union);
            }
        }
        return lines;
    }

    private Rectangle area(Length paper, Mark.Glyphs run) {
        int width = run.text()
                .codePoints()
                .map(character ->
                        fonts.advance(run.face(), character) * run.size().units() / 1000
                                + run.spacing().units())
                .sum();
        return area(paper, run.x(), run.y().minus(FontMetrics.ascent(run.size())), new Length(width), run.size());
    }

    private static Rectangle area(Length paper, Length x, Length y, Length width, Length height) {
        Length top = paper.minus(y);
        return new Rectangle(
                x.points(), top.minus(height).points(), x.plus(width).points(), top.points());
    }

    private static Rectangle union(Rectangle a, Rectangle b) {
        return new Rectangle(
                Math.min(a.getLeft(), b.getLeft()),
                Math.min(a.getBottom(), b.getBottom()),
                Math.max(a.getRight(), b.getRight()),
                Math.max(a.getTop(), b.getTop()));
    }

    /** An address is ASCII; other characters are written as the bytes of their UTF-8. */
    private static String ascii(String address) {
        StringBuilder out = new StringBuilder();
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            out.append(b > ' ' ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
        return out.toString();
    }
}
