package wenheng.layout.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wenheng.diagnostic.Location;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Inline;
import wenheng.document.Metadata;
import wenheng.document.Role;
import wenheng.layout.Layouter;
import wenheng.layout.TestMetrics;
import wenheng.layout.measure.Measurement.Check;
import wenheng.layout.measure.Measurement.Kind;
import wenheng.page.Mark;
import wenheng.page.Page;
import wenheng.page.Pages;
import wenheng.page.Tag;
import wenheng.style.FaceMetrics;
import wenheng.style.Length;
import wenheng.style.ProfileReader;

/** 核对单量的是页：页上的字移了，量得的数就变。 */
class MeasurerTest {

    private static final FaceMetrics HALF_WIDTH_LATIN = (face, codePoint) -> codePoint < 128 ? 500 : 1000;
    private static final String SENTENCE = "全县义务教育学校布局合理办学条件持续改善教师队伍不断优化";

    private static Pages pages(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String words : paragraphs) {
            blocks.add(new Block.Paragraph(Role.BODY, List.of(new Inline.Text(words)), Location.NOWHERE));
        }
        return Layouter.layOut(new Document(Metadata.EMPTY, blocks), ProfileReader.read("gbt9704"), new TestMetrics());
    }

    private static Measurement measure(Pages pages) {
        return Measurer.measure(pages, HALF_WIDTH_LATIN);
    }

    /** The pages with every mark of the body moved to the right. */
    private static Pages moved(Pages pages, Length right) {
        List<Page> moved = pages.pages().stream()
                .map(page -> new Page(
                        page.number(),
                        page.style(),
                        page.label(),
                        page.marks().stream().map(mark -> moved(mark, right)).toList()))
                .toList();
        return new Pages(
                pages.style(),
                moved,
                pages.tags(),
                pages.blocks(),
                pages.outline(),
                pages.elements(),
                pages.links(),
                pages.diagnostics());
    }

    private static Mark moved(Mark mark, Length right) {
        return mark instanceof Mark.Glyphs g && g.tag() != Tag.ARTIFACT ? g.at(g.x().plus(right), g.y()) : mark;
    }

    private static Optional<Check> check(Measurement measured, String quantity) {
        return measured.checks().stream()
                .filter(check -> check.quantity().equals(quantity))
                .findFirst();
    }

    @Test
    void aFullPaperHasTheLinesCharactersAndMarginsOfTheStandard() {
        Measurement measured = measure(pages(SENTENCE.repeat(30)));
        assertEquals(new Measurement.Grid(Length.points("28.95"), 22, 28), measured.grid());
        assertTrue(measured.pass(), measured.checks().toString());
        assertTrue(check(measured, "地脚").isPresent());
    }

    @Test
    void wordsMovedAsideAreFoundOutsideTheTextArea() {
        Pages straight = pages(SENTENCE.repeat(30));
        Measurement measured = measure(moved(straight, ClauseChecks.millimetres(2)));
        assertFalse(check(measured, "订口").orElseThrow().pass());
        assertFalse(check(measured, "切口").orElseThrow().pass());
        assertTrue(check(measured, "天头").orElseThrow().pass());
        assertFalse(measured.pass());
    }

    @Test
    void whatAShortPaperCannotShowIsNotChecked() {
        Measurement measured = measure(pages("特此通知。"));
        assertTrue(check(measured, "订口").isEmpty());
        assertTrue(check(measured, "每面行数").isEmpty());
        assertTrue(measured.pass());
    }

    @Test
    void aMarkAtTheHeadOfALineIsAFault() {
        Pages pages = pages(SENTENCE.repeat(2));
        Mark.Glyphs second = (Mark.Glyphs) pages.pages().get(0).marks().get(1);
        Mark comma = new Mark.Glyphs(
                second.x(),
                second.y(),
                second.face(),
                second.size(),
                second.spacing(),
                false,
                second.color(),
                "，全县",
                second.tag(),
                second.origin());
        List<Mark> marks = new ArrayList<>(pages.pages().get(0).marks());
        marks.set(1, comma);
        Measurement measured = measure(new Pages(
                pages.style(),
                List.of(new Page(1, pages.style(), "1", marks)),
                pages.tags(),
                pages.blocks(),
                pages.outline(),
                pages.elements(),
                pages.links(),
                pages.diagnostics()));
        assertEquals(Kind.FORBIDDEN_START, measured.faults().get(0).kind());
        assertEquals("，全县", measured.faults().get(0).line());
        assertFalse(measured.pass());
    }

    @Test
    void pageNumbersAreMeasuredOnEveryPage() {
        Measurement measured = measure(pages(SENTENCE.repeat(60)));
        long numbers = measured.checks().stream()
                .filter(check -> check.element().equals("页码"))
                .count();
        assertEquals(measured.pages().size(), numbers);
    }

    @Test
    void wordsThatLeadElsewhereBelongToTheLineTheyStandOn() {
        Inline link = new Inline.Link("https://example.cn", List.of(new Inline.Text("办法")));
        List<Inline> words = List.of(new Inline.Text(SENTENCE), link, new Inline.Text("，" + SENTENCE));
        Block block = new Block.Paragraph(Role.BODY, words, Location.NOWHERE);
        Pages pages = Layouter.layOut(
                new Document(Metadata.EMPTY, List.of(block)), ProfileReader.read("gbt9704"), new TestMetrics());
        List<PrintedLine> lines = PrintedLines.of(pages, HALF_WIDTH_LATIN);
        assertEquals(1, PrintedLines.paragraphs(lines).size());
        assertEquals(3, lines.size(), lines.toString());
    }
}
