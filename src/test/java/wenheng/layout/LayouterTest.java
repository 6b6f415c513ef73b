package wenheng.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wenheng.CpuTime;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;
import wenheng.document.Arrangement;
import wenheng.document.Block;
import wenheng.document.Block.Alignment;
import wenheng.document.Document;
import wenheng.document.Element;
import wenheng.document.Image;
import wenheng.document.Inline;
import wenheng.document.Metadata;
import wenheng.document.Role;
import wenheng.page.Mark;
import wenheng.page.Page;
import wenheng.page.Pages;
import wenheng.page.Tag;
import wenheng.style.Length;
import wenheng.style.Profile;
import wenheng.style.ProfileReader;

class LayouterTest {

    private static final Profile PROFILE = ProfileReader.read("gbt9704");
    private static final String SENTENCE = "全县共有义务教育学校52所，在校学生38452人，差异系数为0.317。";

    private static Block paragraph(String words) {
        return new Block.Paragraph(Role.BODY, List.of(new Inline.Text(words)), Location.NOWHERE);
    }

    private static Block heading(int level) {
        return new Block.Heading(level, "一、", List.of(new Inline.Text("基本情况")), Location.NOWHERE);
    }

    private static Block.Cell cell(String words) {
        return new Block.Cell(List.of(new Inline.Text(words)), 1, 1, false);
    }

    private static Block.Table table(int rows) {
        List<Block.Row> all = new ArrayList<>();
        all.add(new Block.Row(List.of(cell("学校"), cell("学生数"))));
        IntStream.range(0, rows).forEach(i -> all.add(new Block.Row(List.of(cell("第" + i + "小学"), cell("" + i)))));
        List<Alignment> columns = Collections.nCopies(2, Alignment.CENTER);
        return new Block.Table(Optional.empty(), "", columns, 1, all, List.of(), Location.NOWHERE);
    }

    private static Pages layOut(Map<Element, List<String>> elements, Block... blocks) {
        Document document = new Document(new Metadata(elements, Map.of()), List.of(blocks));
        return Layouter.layOut(document, PROFILE, new TestMetrics());
    }

    private static List<Mark.Glyphs> content(Page page) {
        return page.marks().stream()
                .filter(mark -> mark instanceof Mark.Glyphs && mark.tag() != Tag.ARTIFACT)
                .map(mark -> (Mark.Glyphs) mark)
                .toList();
    }

    private static long baselines(Page page) {
        return content(page).stream().map(Mark.Glyphs::y).distinct().count();
    }

    private static String text(Pages pages) {
        return pages.pages().stream()
                .flatMap(page -> content(page).stream())
                .map(Mark.Glyphs::text)
                .collect(Collectors.joining());
    }

    @Test
    void fullPageHoldsTwentyTwoLines() {
        Pages pages = layOut(Map.of(), paragraph("县".repeat(28 * 60)));
        assertEquals(22, baselines(pages.pages().get(0)));
        assertEquals(22, baselines(pages.pages().get(1)));
    }

    @Test
    void justifiedLineReachesTheRightEdge() {
        Pages pages = layOut(Map.of(), paragraph(SENTENCE.repeat(3)));
        List<Mark.Glyphs> first = content(pages.pages().get(0)).stream()
                .filter(glyphs ->
                        glyphs.y().equals(content(pages.pages().get(0)).get(0).y()))
                .toList();
        Mark.Glyphs last = first.get(first.size() - 1);
        int width = last.text().codePoints().map(c -> c < 128 ? 8_000 : 16_000).sum()
                + (last.text().length() - 1) * last.spacing().units();
        int right = PROFILE.page().left().plus(PROFILE.page().measure()).units();
        assertEquals(right, last.x().units() + width, 40);
    }

    @Test
    void headingAtTheFootGoesToTheNextPage() {
        Pages pages = layOut(Map.of(), paragraph("县".repeat(26 + 28 * 20)), heading(1), paragraph(SENTENCE));
        assertEquals(2, pages.pages().size());
        assertEquals(2, pages.blocks().get(1).page());
        assertEquals(2, pages.outline().get(0).page());
    }

    @Test
    void headOfATableStandsOnEveryPage() {
        Pages pages = layOut(Map.of(), table(100));
        assertTrue(pages.pages().size() > 2);
        for (Page page : pages.pages()) {
            String words = page.marks().stream()
                    .filter(mark -> mark instanceof Mark.Glyphs)
                    .map(mark -> ((Mark.Glyphs) mark).text())
                    .collect(Collectors.joining());
            assertTrue(words.startsWith("学校学生数") || words.contains("学校学生数"), words);
        }
        assertEquals(1, text(pages).split("学生数", -1).length - 1, "a repeated head is furniture, not content");
    }

    @Test
    void numbersStandInLineBesideTheMarkOfAFailingOne() {
        Block.Cell failing = new Block.Cell(List.of(new Inline.Text("1.23")), 1, 1, true);
        Block.Table table = new Block.Table(
                Optional.empty(),
                "",
                List.of(Alignment.LEFT, Alignment.RIGHT),
                1,
                List.of(
                        new Block.Row(List.of(cell("学校"), cell("值"))),
                        new Block.Row(List.of(cell("甲"), cell("4.56"))),
                        new Block.Row(List.of(cell("乙"), failing))),
                List.of(),
                Location.NOWHERE);
        List<Mark.Glyphs> glyphs = content(layOut(Map.of(), table).pages().get(0));
        assertEquals(startOf(glyphs, "4.56"), startOf(glyphs, "1.23"));
    }

    @Test
    void decimalPointsStandInLineAlsoInTheMiddleOfAColumn() {
        Block.Table table = new Block.Table(
                Optional.empty(),
                "",
                List.of(Alignment.LEFT, Alignment.CENTER),
                1,
                List.of(
                        new Block.Row(List.of(cell("学校"), cell("值"))),
                        new Block.Row(List.of(cell("甲"), cell("123.4"))),
                        new Block.Row(List.of(cell("乙"), cell("5.678"))),
                        new Block.Row(List.of(cell("丙"), cell("—")))),
                List.of(),
                Location.NOWHERE);
        List<Mark.Glyphs> glyphs = content(layOut(Map.of(), table).pages().get(0));
        int digit = 10_500 / 2;
        assertEquals(
                startOf(glyphs, "123.4").units() + 3 * digit,
                startOf(glyphs, "5.678").units() + digit);
    }

    @Test
    void theLastRowAndTheNotesDoNotGoToAPageAlone() {
        for (int rows = 20; rows < 80; rows++) {
            Block.Table bare = table(rows);
            Block.Table noted = new Block.Table(
                    bare.caption(),
                    bare.unit(),
                    bare.columns(),
                    bare.headRows(),
                    bare.rows(),
                    List.of(List.of(new Inline.Text("截至六月。"))),
                    Location.NOWHERE);
            List<Page> pages = layOut(Map.of(), noted).pages();
            String last = content(pages.get(pages.size() - 1)).stream()
                    .map(Mark.Glyphs::text)
                    .collect(Collectors.joining());
            int row = rows - 2;
            assertTrue(pages.size() == 1 || last.contains("第" + row + "小学"), rows + " rows: " + last);
        }
    }

    @Test
    void theFirstRowIsNotLeftAloneAtTheFootOfAPage() {
        for (int lines = 1; lines < 30; lines++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(lines, paragraph("设立工作专班。")));
            blocks.add(table(30));
            Pages pages = layOut(Map.of(), blocks.toArray(Block[]::new));
            for (Page page : pages.pages()) {
                String words = content(page).stream().map(Mark.Glyphs::text).collect(Collectors.joining());
                assertTrue(!words.contains("第0小学") || words.contains("第1小学"), lines + " lines: " + words);
            }
        }
    }

    @Test
    void rowsJoinedByACellHigherThanAPageArePartedBetweenRows() {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(new Block.Row(List.of(cell("学段"), cell("学校"))));
        Block.Cell joined = new Block.Cell(List.of(new Inline.Text("小学")), 1, 60, false);
        IntStream.range(0, 60)
                .forEach(i -> rows.add(new Block.Row(i == 0 ? List.of(joined, cell("校")) : List.of(cell("校")))));
        Block.Table table = new Block.Table(
                Optional.empty(), "", Collections.nCopies(2, Alignment.CENTER), 1, rows, List.of(), Location.NOWHERE);
        Pages pages = layOut(Map.of(), table);
        assertEquals(Diagnostics.NONE, pages.diagnostics());
        assertEquals("学段学校小学" + "校".repeat(60), text(pages));
        assertTrue(pages.pages().size() > 1);
    }

    @Test
    void aTableWithoutRoomForItsColumnsAsksForLandscape() {
        List<Block.Cell> cells = Collections.nCopies(20, cell("123.45"));
        Block.Table wide = new Block.Table(
                Optional.empty(),
                "",
                Collections.nCopies(20, Alignment.CENTER),
                1,
                List.of(new Block.Row(cells), new Block.Row(cells)),
                List.of(),
                Location.NOWHERE);
        String upright = layOut(Map.of(), wide).diagnostics().all().toString();
        assertTrue(upright.contains("表格-太宽") && upright.contains("横排"), upright);
        Block turn = new Block.Turn(true, Location.NOWHERE);
        String turned = layOut(Map.of(), turn, wide).diagnostics().all().toString();
        assertFalse(turned.contains("请在表格前写"), turned);
    }

    @Test
    void turnedPagesAreLandscapeAndTheirNumberStandsWhereTheBoundSheetHasIt() {
        Block turn = new Block.Turn(true, Location.NOWHERE);
        Block back = new Block.Turn(false, Location.NOWHERE);
        List<Page> pages = layOut(Map.of(), paragraph("前"), turn, table(40), back, paragraph("后"))
                .pages();
        assertFalse(isLandscape(pages.get(0)));
        assertTrue(isLandscape(pages.get(1)));
        assertFalse(isLandscape(pages.get(pages.size() - 1)));
        for (Page page : pages.stream().filter(LayouterTest::isLandscape).toList()) {
            Mark.Glyphs number = page.marks().stream()
                    .filter(Mark.Turned.class::isInstance)
                    .map(mark -> ((Mark.Turned) mark).glyphs())
                    .findFirst()
                    .orElseThrow();
            assertTrue(number.x().compareTo(page.style().left()) < 0, "left of the text area");
            boolean foot = number.y().units() > page.style().height().units() / 2;
            assertEquals(page.number() % 2 == 1, foot, "page " + page.number());
        }
    }

    private static boolean isLandscape(Page page) {
        return page.style().width().compareTo(page.style().height()) > 0;
    }

    @Test
    void aPictureIsNoWiderThanTheTextAndNoHigherThanHalfAPage() {
        for (int[] pixels : List.of(new int[] {4000, 300}, new int[] {300, 4000}, new int[] {100, 50})) {
            Image image = new Image(Image.Format.JPEG, pixels[0], pixels[1], 96, new byte[0]);
            Block.Caption caption = new Block.Caption("图1", List.of(new Inline.Text("校园")), "");
            Block picture = new Block.Picture(caption, "a.jpg", image, "校门", Location.NOWHERE);
            Pages pages = layOut(Map.of(), picture);
            Mark.Picture drawn = (Mark.Picture) pages.pages().get(0).marks().get(0);
            assertTrue(drawn.width().compareTo(PROFILE.page().measure()) <= 0);
            assertTrue(drawn.height().units() <= PROFILE.page().capacity().units() / 2);
            long skew = (long) drawn.width().units() * pixels[1]
                    - (long) drawn.height().units() * pixels[0];
            assertTrue(Math.abs(skew) <= Math.max(pixels[0], pixels[1]), "the sides keep their ratio");
            assertEquals("校门", pages.tags().get(drawn.tag()).alternative());
        }
    }

    private static Length startOf(List<Mark.Glyphs> glyphs, String words) {
        return glyphs.stream()
                .filter(mark -> mark.text().equals(words))
                .findFirst()
                .orElseThrow()
                .x();
    }

    @Test
    void tableOfTenThousandRowsIsLaidOutInTime() {
        assertTrue(CpuTime.within(
                        10, () -> layOut(Map.of(), table(10_000)).pages().size())
                > 300);
    }

    @Test
    void columnWidthsFillTheMeasure() {
        int sum = layOut(Map.of(), table(3)).blocks().get(0).columns().stream()
                .mapToInt(width -> width.units())
                .sum();
        assertEquals(PROFILE.page().measure().units(), sum);
    }

    @Test
    void signaturePageCarriesBodyText() {
        Map<Element, List<String>> elements =
                Map.of(Element.SIGNATURE, List.of("青石县教育局"), Element.ISSUE_DATE, List.of("2025-06-08"));
        for (int lines = 15; lines < 24; lines++) {
            Pages pages = layOut(elements, paragraph("县".repeat(26 + 28 * (lines - 1))));
            Page last = pages.pages().get(pages.pages().size() - 1);
            assertTrue(baselines(last) >= 3, lines + " lines of text");
            assertEquals(pages.blocks().get(1).page(), pages.blocks().get(2).page());
        }
    }

    @Test
    void dateBeginsTwoCharactersRightOfTheSignature() {
        Map<Element, List<String>> elements =
                Map.of(Element.SIGNATURE, List.of("青石县人民政府教育督导室"), Element.ISSUE_DATE, List.of("2025-06-08"));
        List<Mark.Glyphs> glyphs =
                content(layOut(elements, paragraph("县")).pages().get(0));
        Mark.Glyphs signature = glyphs.stream()
                .filter(g -> g.text().startsWith("青石"))
                .findFirst()
                .orElseThrow();
        Mark.Glyphs date = glyphs.stream()
                .filter(g -> g.text().startsWith("2025"))
                .findFirst()
                .orElseThrow();
        assertEquals(32_000, date.x().minus(signature.x()).units());
    }

    @Test
    void missingCharacterIsReportedOnce() {
        Pages pages = layOut(
                Map.of(),
                paragraph("雪" + Character.toString(TestMetrics.MISSING).repeat(3)));
        assertEquals(1, pages.diagnostics().all().size());
        assertTrue(pages.diagnostics().all().get(0).message().contains("U+2603"));
    }

    @Test
    void aRowHigherThanAPageGoesOnOverTheNextAndLosesNothing() {
        Block.Table table = new Block.Table(
                Optional.empty(),
                "",
                List.of(Alignment.LEFT),
                0,
                List.of(new Block.Row(List.of(cell("长".repeat(5_000))))),
                List.of(),
                Location.NOWHERE);
        Pages pages = layOut(Map.of(), table);
        assertFalse(pages.diagnostics().hasErrors());
        assertTrue(pages.pages().size() > 2, "pages: " + pages.pages().size());
        assertEquals(5_000, text(pages).chars().filter(c -> c == '长').count());
    }

    @Test
    void textOfThePagesIsTheTextOfThePaper() {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Block[] blocks = IntStream.range(0, 40)
                    .mapToObj(i -> switch (random.nextInt(5)) {
                        case 0 -> heading(1 + random.nextInt(4));
                        case 1 -> table(1 + random.nextInt(30));
                        default -> paragraph(SENTENCE.repeat(1 + random.nextInt(6)));
                    })
                    .toArray(Block[]::new);
            Pages pages = layOut(Map.of(Element.TITLE, List.of("工作报告")), blocks);
            assertEquals(plain(List.of(blocks)), text(pages).replaceAll("\\s", ""), "seed " + seed);
            pages.pages().forEach(page -> assertTrue(baselines(page) <= 40));
        }
    }

    private static String plain(List<Block> blocks) {
        Document document = new Document(new Metadata(Map.of(Element.TITLE, List.of("工作报告")), Map.of()), blocks);
        StringBuilder words = new StringBuilder();
        for (Block block : Arrangement.of(document)) {
            if (block instanceof Block.Heading heading) {
                words.append(heading.plain());
            } else if (block instanceof Block.Paragraph paragraph) {
                words.append(paragraph.plain());
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> words.append(cell.plain())));
            }
        }
        return words.toString().replaceAll("\\s", "");
    }

    @Test
    void twoLayoutsAreEqual() {
        Block[] blocks = {heading(1), paragraph(SENTENCE.repeat(9)), table(40)};
        assertEquals(layOut(Map.of(), blocks), layOut(Map.of(), blocks));
    }
}
