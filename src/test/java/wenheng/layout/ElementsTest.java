package wenheng.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wenheng.diagnostic.Location;
import wenheng.document.Arrangement;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Element;
import wenheng.document.Form;
import wenheng.document.Inline;
import wenheng.document.Metadata;
import wenheng.document.Part;
import wenheng.document.Role;
import wenheng.page.ContentsLink;
import wenheng.page.ElementPlace;
import wenheng.page.Mark;
import wenheng.page.Page;
import wenheng.page.Pages;
import wenheng.page.Tag;
import wenheng.style.Length;
import wenheng.style.Profile;
import wenheng.style.ProfileReader;

/** 公文要素的位置（GB/T 9704-2012 第 7、10 章）。 */
class ElementsTest {

    private static final int PITCH = 28_950;
    private static final int TEXT_TOP = 104_900;
    private static final int TEXT_BOTTOM = 742_700;

    private final Map<Element, List<String>> elements = new EnumMap<>(Element.class);

    private ElementsTest with(Element element, String... values) {
        elements.put(element, List.of(values));
        return this;
    }

    private Document document(Block... blocks) {
        return new Document(new Metadata(elements, Map.of()), List.of(blocks));
    }

    private static Pages layOut(Document document) {
        Profile profile = ProfileReader.read(document.metadata().profile());
        return Layouter.layOut(document, profile, new TestMetrics());
    }

    private static Block paragraph(int lines) {
        String words = "县".repeat(26 + 28 * (lines - 1));
        return new Block.Paragraph(Role.BODY, List.of(new Inline.Text(words)), Location.NOWHERE);
    }

    private static Block heading(String words) {
        return new Block.Heading(1, "一、", List.of(new Inline.Text(words)), Location.NOWHERE);
    }

    private static List<ElementPlace> places(Pages pages, String name) {
        return pages.elements().stream()
                .filter(place -> place.name().equals(name))
                .toList();
    }

    private static ElementPlace place(Pages pages, String name) {
        return places(pages, name).get(0);
    }

    private static int bottom(ElementPlace place) {
        return place.y().plus(place.height()).units();
    }

    private static int right(ElementPlace place) {
        return place.x().plus(place.width()).units();
    }

    private ElementsTest headed() {
        return with(Element.ISSUING_AGENCY, "青石县教育局")
                .with(Element.DOCUMENT_NUMBER, "青教〔2025〕8号")
                .with(Element.TITLE, "关于开展评估的通知");
    }

    @Test
    void upperEdgeOfTheMarkIsWhereTheClauseWantsIt() {
        Pages general = layOut(headed().document(paragraph(2)));
        assertEquals(TEXT_TOP + 99_210, place(general, "发文机关标志").y().units());
        elements.clear();
        Pages letter = layOut(headed().with(Element.PROFILE, "信函").document(paragraph(2)));
        assertEquals(85_040, place(letter, "发文机关标志").y().units(), 30, "30 mm from the edge of the paper");
        elements.clear();
        Pages order = layOut(with(Element.PROFILE, "命令")
                .with(Element.ISSUING_AGENCY, "青石县人民政府")
                .document(paragraph(2)));
        assertEquals(TEXT_TOP + 56_690, place(order, "发文机关标志").y().units());
    }

    @Test
    void redRuleLiesFourMillimetresBelowTheNumber() {
        Pages pages = layOut(headed().document(paragraph(2)));
        int distance = place(pages, "红色分隔线").y().units() - bottom(place(pages, "发文字号"));
        assertEquals(11_340, distance, 10);
        assertEquals(442_200, place(pages, "红色分隔线").width().units());
    }

    @Test
    void markOfManyOrgansFitsTheTextArea() {
        for (int organs = 1; organs <= 12; organs++) {
            elements.clear();
            String[] names = IntStream.range(0, organs)
                    .mapToObj(i -> "青石县" + "某".repeat(i + 1) + "委员会")
                    .toArray(String[]::new);
            Pages pages = layOut(headed().with(Element.ISSUING_AGENCY, names).document(paragraph(2)));
            ElementPlace mark = place(pages, "发文机关标志");
            assertTrue(mark.x().units() >= 79_400 && right(mark) <= 79_400 + 442_200, organs + " organs");
            assertTrue(bottom(mark) < TEXT_BOTTOM, organs + " organs");
        }
    }

    @Test
    void recordEndsOnTheLowerEdgeOfAnEvenPage() {
        for (int lines = 1; lines < 70; lines++) {
            Pages pages = layOut(with(Element.COPY_TO, "县委办公室", "县政府办公室")
                    .with(Element.PRINTING_AGENCY, "青石县教育局办公室")
                    .with(Element.PRINTING_DATE, "2025-06-10")
                    .document(paragraph(lines)));
            ElementPlace record = place(pages, "版记");
            assertEquals(TEXT_BOTTOM, bottom(record), lines + " lines");
            assertEquals(0, record.page() % 2, lines + " lines");
            assertEquals(pages.pages().size(), record.page());
            boolean blankBefore = pages.pages().get(record.page() - 2).marks().isEmpty();
            boolean numbered = !pages.pages().get(record.page() - 1).label().isEmpty();
            assertEquals(blankBefore, !numbered, "number of the record's page after " + lines + " lines");
        }
    }

    @Test
    void recordLongerThanAPageGoesOverPagesWithItsRulesAgencyAndDate() {
        String[] schools =
                IntStream.range(0, 259).mapToObj(i -> "青石县第" + i + "小学").toArray(String[]::new);
        for (int lines = 1; lines < 45; lines += 7) {
            elements.clear();
            Document document = with(Element.COPY_TO, schools)
                    .with(Element.PRINTING_AGENCY, "青石县教育局办公室")
                    .with(Element.PRINTING_DATE, "2025-06-10")
                    .document(paragraph(lines));
            Pages pages = layOut(document);
            List<ElementPlace> parts = places(pages, "版记");
            assertTrue(parts.size() > 1, "parts " + parts);
            Page last = pages.pages().get(pages.pages().size() - 1);
            assertEquals(words(document), words(pages), lines + " lines");
            assertTrue(text(last).endsWith("青石县教育局办公室2025年6月10日印发"), text(last));
            assertEquals(0, last.number() % 2, "the last page is an even one");
            assertEquals(last.number(), parts.get(parts.size() - 1).page());
            for (ElementPlace part : parts) {
                assertEquals(TEXT_BOTTOM, bottom(part), lines + " lines, page " + part.page());
                assertTrue(part.y().units() >= TEXT_TOP, lines + " lines, page " + part.page());
                assertEquals(
                        part.page() == last.number() ? 3 : 2,
                        strokes(pages.pages().get(part.page() - 1)),
                        "rules");
            }
            boolean blankBefore = parts.get(0).page() > 1
                    && pages.pages().get(parts.get(0).page() - 2).marks().isEmpty();
            assertEquals(blankBefore, last.label().isEmpty(), lines + " lines");
        }
    }

    private static String text(Page page) {
        return page.marks().stream()
                .filter(mark -> mark instanceof Mark.Glyphs && mark.tag() != Tag.ARTIFACT)
                .map(mark -> ((Mark.Glyphs) mark).text())
                .collect(Collectors.joining());
    }

    private static long strokes(Page page) {
        return page.marks().stream().filter(Mark.Stroke.class::isInstance).count();
    }

    @Test
    void sealsStandCloseBelowTheTextAndNeverMeet() {
        for (int organs = 1; organs <= 7; organs++) {
            elements.clear();
            String[] names = IntStream.range(0, organs)
                    .mapToObj(i -> "青石县某某局" + "某".repeat(i))
                    .toArray(String[]::new);
            Pages pages = layOut(with(Element.SIGNATURE, names)
                    .with(Element.ISSUE_DATE, "2025-06-08")
                    .with(Element.SEAL, "加盖印章")
                    .document(paragraph(1)));
            List<ElementPlace> seals = places(pages, "印章");
            assertEquals(organs, seals.size());
            int belowText = seals.get(0).y().units() - TEXT_TOP - PITCH;
            assertTrue(belowText >= 0 && belowText <= PITCH, organs + " organs: " + belowText);
            for (int i = 0; i < organs; i++) {
                assertTrue(right(seals.get(i)) <= 79_400 + 442_200
                        && seals.get(i).x().units() >= 79_400);
                for (int j = 0; j < i; j++) {
                    assertFalse(meet(seals.get(i), seals.get(j)), organs + " organs: " + seals);
                }
            }
        }
    }

    @Test
    void oneLongNameLeavesTheOthersBesideIt() {
        Pages pages = layOut(with(Element.SIGNATURE, "青石县教育局", "青石县发展和改革委员会", "青石县财政局")
                .with(Element.ISSUE_DATE, "2025-06-08")
                .with(Element.SEAL, "加盖印章")
                .document(paragraph(1)));
        List<ElementPlace> names = places(pages, "署名");
        assertEquals(3, names.size());
        assertEquals(1, names.stream().map(ElementPlace::y).distinct().count(), names::toString);
    }

    private static boolean meet(ElementPlace a, ElementPlace b) {
        return a.page() == b.page()
                && a.x().units() <= right(b)
                && b.x().units() <= right(a)
                && a.y().units() <= bottom(b)
                && b.y().units() <= bottom(a);
    }

    @Test
    void recipientsThatCrowdTheBodyOutGoToTheRecord() {
        String[] many = IntStream.range(0, 80).mapToObj(i -> "第" + i + "中学").toArray(String[]::new);
        Document document = headed().with(Element.RECIPIENTS, many).document(paragraph(3));
        Profile profile = ProfileReader.read("gbt9704");
        Fitted fitted = Fitted.of(document, profile, new TestMetrics());
        assertEquals("首页-主送移入版记", fitted.pages().diagnostics().all().get(0).code());
        List<Block> blocks = Arrangement.of(fitted.document());
        assertTrue(blocks.get(blocks.size() - 1) instanceof Part.Record);
        assertTrue(places(fitted.pages(), "主送").isEmpty());
        with(Element.RECIPIENTS, "各学校");
        assertEquals(
                List.of(),
                Fitted.of(document(paragraph(3)), profile, new TestMetrics())
                        .pages()
                        .diagnostics()
                        .all());
    }

    @Test
    void subtitleOfACoverStandsCloseBelowItsTitleWithADashOrInBrackets() {
        for (String subtitle : List.of("以青石县为例", "（试行）")) {
            elements.clear();
            Pages pages = layOut(with(Element.PROFILE, "报告")
                    .with(Element.TITLE, "自评报告")
                    .with(Element.SUBTITLE, subtitle)
                    .with(Element.SIGNATURE, "青石县教育局")
                    .with(Element.COVER, "是")
                    .document(paragraph(2)));
            List<Mark.Glyphs> cover =
                    pages.pages().get(0).marks().stream().flatMap(Mark::runs).toList();
            int title = cover.get(0).y().units();
            int below = baselineOf(cover, subtitle.substring(1, 3));
            assertTrue(below > title && below < title + 3 * PITCH, subtitle + " " + (below - title));
            assertTrue(baselineOf(cover, "教育局") > title + 8 * PITCH);
        }
    }

    private static int baselineOf(List<Mark.Glyphs> runs, String words) {
        return runs.stream()
                .filter(run -> run.text().contains(words))
                .mapToInt(run -> run.y().units())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachEndOfALineIsTheElementThatStandsThere() {
        Map<Element, String> ends = Map.of(
                Element.COPY_NUMBER, "份号",
                Element.SECRECY, "密级和保密期限",
                Element.URGENCY, "紧急程度");
        ends.forEach((element, name) -> {
            elements.clear();
            Pages pages = layOut(headed().with(Element.PROFILE, "信函")
                    .with(element, element == Element.COPY_NUMBER ? "甲000012" : "特急")
                    .document(paragraph(2)));
            assertEquals(79_400, place(pages, name).x().units(), name);
            assertEquals(1, places(pages, "发文字号").size());
        });
    }

    @Test
    void contentsNameThePagesOnWhichHeadingsStand() {
        Pages pages = layOut(with(Element.PROFILE, "报告")
                .with(Element.TITLE, "自评报告")
                .with(Element.COVER, "是")
                .with(Element.CONTENTS, "是")
                .document(heading("甲"), paragraph(30), heading("乙"), paragraph(20), heading("丙"), paragraph(3)));
        assertEquals("", pages.pages().get(0).label());
        assertEquals("", pages.pages().get(1).label());
        assertEquals("1", pages.pages().get(2).label());
        assertEquals(
                List.of("1", "2", "3"),
                pages.links().stream().map(ContentsLink::label).toList());
        for (ContentsLink link : pages.links()) {
            assertEquals(pages.pages().get(link.targetPage() - 1).label(), link.label());
            assertEquals(pages.blocks().get(link.block()).page(), link.targetPage());
        }
    }

    @Test
    void attachmentBeginsAPageWithItsLabelOnTheFirstLineAndItsTitleOnTheThird() {
        Pages pages =
                layOut(document(paragraph(2), new Part.Attachment(1, "附件1", "任务分解表", Location.NOWHERE), paragraph(2)));
        ElementPlace label = place(pages, "附件序号");
        ElementPlace title = place(pages, "附件标题");
        assertEquals(2, label.page());
        assertEquals(TEXT_TOP, label.y().units(), PITCH - 16_000);
        assertEquals(TEXT_TOP + 2 * PITCH, title.y().units(), PITCH - 22_000);
    }

    @Test
    void everyMixtureOfElementsPrintsItsTextOnce() {
        for (long seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            elements.clear();
            List<Form> forms = List.of(Form.values());
            Form form = forms.get(random.nextInt(forms.size()));
            with(Element.PROFILE, form.key());
            for (Element element : Element.values()) {
                if (random.nextInt(3) > 0 && element != Element.PROFILE && element != Element.COVER) {
                    with(element, values(element, random));
                }
            }
            Block[] body = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(i -> random.nextBoolean() ? heading("基本情况" + i) : paragraph(1 + random.nextInt(12)))
                    .toArray(Block[]::new);
            Document document = document(body);
            Pages pages = layOut(document);
            assertEquals(words(document), words(pages), "seed " + seed);
            for (Page page : pages.pages()) {
                page.marks().stream()
                        .filter(mark -> mark instanceof Mark.Glyphs)
                        .map(mark -> ((Mark.Glyphs) mark).y())
                        .forEach(y -> assertTrue(y.compareTo(Length.points("841.9")) < 0 && y.units() > 0));
            }
        }
    }

    private static String[] values(Element element, Random random) {
        return switch (element) {
            case ISSUE_DATE, PRINTING_DATE -> new String[] {"2025-06-08"};
            case SEAL -> new String[] {List.of("加盖印章", "不加盖印章", "签名章").get(random.nextInt(3))};
            case RECIPIENTS_PLACE -> new String[] {random.nextBoolean() ? "题下" : "版记"};
            case CONTENTS -> new String[] {"否"};
            case SIGNER, SIGNATURE, ATTACHMENTS, COPY_TO, RECIPIENTS, ISSUING_AGENCY ->
                IntStream.range(0, 1 + random.nextInt(5))
                        .mapToObj(i -> "某".repeat(1 + random.nextInt(20)))
                        .toArray(String[]::new);
            default -> new String[] {"某".repeat(1 + random.nextInt(30))};
        };
    }

    private static String words(Document document) {
        List<String> words = new ArrayList<>();
        for (Block block : Arrangement.of(document)) {
            if (block instanceof Part part) {
                words.addAll(part.lines());
            } else if (block instanceof Block.Heading heading) {
                words.add(heading.plain());
            } else if (block instanceof Block.Paragraph paragraph) {
                words.add(paragraph.plain());
            }
        }
        return sorted(String.join("", words));
    }

    private static String words(Pages pages) {
        return sorted(pages.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(mark -> mark instanceof Mark.Glyphs && mark.tag() != Tag.ARTIFACT)
                .map(mark -> ((Mark.Glyphs) mark).text())
                .collect(Collectors.joining()));
    }

    /** The letters, without white space, in the order of their codes: places are held by other tests. */
    private static String sorted(String words) {
        return words.replaceAll("[\\s　]", "")
                .codePoints()
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
