package wenheng.layout.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wenheng.layout.measure.Measurement.FontUse;
import wenheng.layout.measure.Measurement.Grid;
import wenheng.layout.measure.Measurement.Margins;
import wenheng.layout.measure.Measurement.PageLines;
import wenheng.layout.measure.Measurement.Paper;
import wenheng.page.ElementPlace;
import wenheng.page.Mark;
import wenheng.page.Page;
import wenheng.page.Pages;
import wenheng.page.Tag;
import wenheng.style.FaceMetrics;
import wenheng.style.Length;

/**
 * 版式核对单：从页上的字和线量出版面，与条文和排版规则对照。
 *
 * <p>Lengths are those of what stands on the pages, not of what the layout meant. Taken from the layout are the size of the
 * paper, which page is turned, which {@link Tag} words belong to, and where an element is.
 */
public final class Measurer {

    private final Pages pages;
    private final List<PrintedLine> lines;
    /** By {@link PrintedLine#owner}. */
    private final Map<Integer, List<PrintedLine>> paragraphs;
    /** Numbers of the pages that are not set as the paper usually is. */
    private final Set<Integer> turned;
    /** Numbers of the pages with a 发文机关标志. */
    private final Set<Integer> mastheads;

    private Measurer(Pages pages, FaceMetrics metrics) {
        this.pages = pages;
        this.lines = PrintedLines.of(pages, metrics);
        this.paragraphs = PrintedLines.paragraphs(lines);
        this.turned = pages.pages().stream()
                .filter(page -> !page.style().equals(pages.style()))
                .map(Page::number)
                .collect(Collectors.toSet());
        this.mastheads = pages.elements().stream()
                .filter(place -> place.name().equals("发文机关标志"))
                .map(ElementPlace::page)
                .collect(Collectors.toSet());
    }

    /** Measures a paper with the fonts that it is printed in. */
    public static Measurement measure(Pages pages, FaceMetrics metrics) {
        return new Measurer(pages, metrics).measure();
    }

    private Measurement measure() {
        Grid grid = grid();
        Margins margins = margins(grid.pitch());
        Paper paper = new Paper(pages.style().width(), pages.style().height());
        return new Measurement(
                paper,
                margins,
                grid,
                fonts(),
                pages.pages().stream().map(this::onPage).toList(),
                new ClauseChecks(pages).checks(paper, margins, grid),
                new LineFaults(pages.tags(), paragraphs).all());
    }

    private Grid grid() {
        List<Length> distances = paragraphs.values().stream()
                .filter(paragraph -> isText(paragraph.get(0)))
                .flatMap(Measurer::distances)
                .toList();
        Length pitch = usual(distances);
        int most = lines.stream()
                .filter(this::endsFullPage)
                .mapToInt(line -> slots(line, pitch))
                .max()
                .orElse(0);
        Length body = bodySize();
        int characters = lines.stream()
                .filter(PrintedLine::square)
                .filter(line -> line.size().equals(body))
                .mapToInt(PrintedLine::characters)
                .max()
                .orElse(0);
        return new Grid(pitch, most, characters);
    }

    private static Stream<Length> distances(List<PrintedLine> paragraph) {
        return IntStream.range(1, paragraph.size())
                .filter(i -> paragraph.get(i).page() == paragraph.get(i - 1).page())
                .mapToObj(i ->
                        paragraph.get(i).baseline().minus(paragraph.get(i - 1).baseline()));
    }

    /** The value that occurs most often, of two that do so equally the larger; zero if there is none. */
    private static Length usual(List<Length> values) {
        return values.stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Length, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Length.ZERO);
    }

    /** Size in which most characters of the text are printed, of two with equally many the larger. */
    private Length bodySize() {
        return lines.stream()
                .filter(this::isText)
                .collect(Collectors.groupingBy(
                        PrintedLine::size, TreeMap::new, Collectors.summingInt(PrintedLine::characters)))
                .entrySet()
                .stream()
                .max(Map.Entry.<Length, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Length.ZERO);
    }

    /**
     * Whether the line is the last on its page and its paragraph goes on overleaf for more than a line: such a page is full.
     * A single line may have been taken over to stand with a signature.
     */
    private boolean endsFullPage(PrintedLine line) {
        List<PrintedLine> paragraph = paragraphs.get(line.owner());
        int next = paragraph.indexOf(line) + 1;
        return isText(line)
                && next + 1 < paragraph.size()
                && paragraph.get(next).page() > line.page();
    }

    /** Of how many lines of this pitch it would be the last, from the head of the text area as GB/T 9704 has it. */
    private static int slots(PrintedLine line, Length pitch) {
        int down = line.top(pitch).plus(pitch).minus(ElementChecks.TOP).units();
        return pitch.units() == 0 ? 0 : (down + pitch.units() / 2) / pitch.units();
    }

    /** What the lines of the text, of the body's size or larger, leave free on all pages together. */
    private Margins margins(Length pitch) {
        Length body = bodySize();
        List<PrintedLine> text = lines.stream()
                .filter(line -> line.size().compareTo(body) >= 0)
                .filter(this::isText)
                .toList();
        // A page that a masthead heads does not begin with text.
        List<PrintedLine> withoutMasthead =
                text.stream().filter(line -> !mastheads.contains(line.page())).toList();
        Length top = extreme(withoutMasthead, line -> line.top(pitch), Comparator.naturalOrder());
        Length left = extreme(text, PrintedLine::left, Comparator.naturalOrder());
        Length right = extreme(text, PrintedLine::right, Comparator.reverseOrder());
        Length bottom = extreme(text, line -> line.top(pitch).plus(pitch), Comparator.reverseOrder());
        return new Margins(
                top,
                left,
                pages.style().width().minus(right),
                pages.style().height().minus(bottom));
    }

    /** Words of the text area: not in a table or figure, not on a page that is turned. */
    private boolean isText(PrintedLine line) {
        if (turned.contains(line.page())) {
            return false;
        }
        Tag.Type type = pages.tags().get(line.owner()).type();
        return type != Tag.Type.TABLE_CELL && type != Tag.Type.COLUMN_HEAD && type != Tag.Type.FIGURE;
    }

    /** The edge that comes first in this order; zero if there are no lines. */
    private static Length extreme(
            List<PrintedLine> lines, Function<PrintedLine, Length> edge, Comparator<Length> order) {
        return lines.stream().map(edge).min(order).orElse(Length.ZERO);
    }

    private List<FontUse> fonts() {
        Map<String, Map<Length, Integer>> uses = new TreeMap<>();
        for (Page page : pages.pages()) {
            for (Mark mark : page.marks()) {
                if (mark instanceof Mark.Glyphs glyphs) {
                    uses.computeIfAbsent(glyphs.face(), face -> new TreeMap<>())
                            .merge(
                                    glyphs.size(),
                                    glyphs.text()
                                            .codePointCount(0, glyphs.text().length()),
                                    Integer::sum);
                }
            }
        }
        List<FontUse> fonts = new ArrayList<>();
        uses.forEach((face, sizes) -> fonts.add(new FontUse(face, new LinkedHashMap<>(sizes))));
        return fonts;
    }

    /** Whether the paragraph goes on after the line, so that the line was stretched to the measure. */
    private boolean isFilled(PrintedLine line) {
        List<PrintedLine> paragraph = paragraphs.get(line.owner());
        return !paragraph.get(paragraph.size() - 1).equals(line);
    }

    /** The lines of a page, and the widest gap in a filled line of its body. */
    private PageLines onPage(Page page) {
        Length body = bodySize();
        List<PrintedLine> here =
                lines.stream().filter(line -> line.page() == page.number()).toList();
        return here.stream()
                .filter(line -> isText(line) && isFilled(line) && line.size().equals(body))
                .max(Comparator.comparing(PrintedLine::widestGap))
                .map(line -> new PageLines(page.number(), here.size(), line.widestGap(), line.text()))
                .orElse(new PageLines(page.number(), here.size(), Length.ZERO, ""));
    }
}
