package wenheng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import wenheng.app.disk.FontFolder;
import wenheng.diagnostic.Outcome;
import wenheng.document.Document;
import wenheng.docx.DocxWriter;
import wenheng.docx.word.DocxOptions;
import wenheng.font.RoutedFonts;
import wenheng.html.HtmlOptions;
import wenheng.html.HtmlWriter;
import wenheng.layout.Fitted;
import wenheng.markup.read.MarkupParser;
import wenheng.page.ElementPlace;
import wenheng.page.Mark;
import wenheng.page.Page;
import wenheng.page.Pages;
import wenheng.style.Length;
import wenheng.style.Profile;
import wenheng.style.ProfileReader;

/**
 * 样张：每个文件夹一份标记文本和它应得的页（pages.txt）、Word 正文（document.xml）、网页（page.html）。
 *
 * <p>{@code mvn test -Dtest=GoldenTest -Dgolden=update} writes them anew; the difference is then read before it is committed.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    @TestFactory
    Stream<DynamicTest> everyCaseComesOutAsItStands() throws IOException {
        RoutedFonts fonts =
                new RoutedFonts(FontFolder.open(Optional.of(Path.of("fonts"))).plan());
        try (Stream<Path> cases = Files.list(FOLDER)) {
            return cases.sorted().toList().stream()
                    .map(folder ->
                            DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder, fonts)));
        }
    }

    private static void check(Path folder, RoutedFonts fonts) throws IOException {
        for (Map.Entry<String, String> made : make(folder, fonts).entrySet()) {
            Path golden = folder.resolve(made.getKey());
            if (UPDATE) {
                Files.writeString(golden, made.getValue());
            }
            assertTrue(Files.exists(golden), golden + " is missing; -Dgolden=update writes it");
            assertEquals(Files.readString(golden), made.getValue(), golden.toString());
        }
    }

    private static Map<String, String> make(Path folder, RoutedFonts fonts) throws IOException {
        Outcome<Document> parsed = MarkupParser.parsePlain("input.md", Files.readString(folder.resolve("input.md")));
        assertTrue(parsed.diagnostics().all().isEmpty(), parsed.diagnostics().toString());
        Profile profile = ProfileReader.read(parsed.value().metadata().profile());
        Fitted fitted = Fitted.of(parsed.value(), profile, fonts);
        Document document = fitted.document();
        Pages pages = fitted.pages();
        Map<String, String> made = new LinkedHashMap<>();
        made.put("pages.txt", pages.pages().stream().map(GoldenTest::dump).collect(Collectors.joining()));
        made.put("elements.txt", pages.elements().stream().map(GoldenTest::dump).collect(Collectors.joining()));
        made.put("document.xml", body(DocxWriter.write(document, profile, pages, DocxOptions.DEFAULT)));
        made.put("page.html", unstyled(HtmlWriter.write(document, fonts, HtmlOptions.DEFAULT)));
        return made;
    }

    /** The page without its stylesheet, which is the same in all and stands in {@code paper.css}. */
    private static String unstyled(String page) throws IOException {
        String style = resource("/wenheng/html/paper.css");
        assertTrue(page.contains(style), "the page has another stylesheet");
        return page.replace(style, "…");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = GoldenTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /** One line an element: its clause, page, and place in millimetres from the paper's upper left corner. */
    private static String dump(ElementPlace place) {
        return String.format(
                Locale.ROOT,
                "%s（%s） 第%d页 左%s 上%s 宽%s 高%s\n",
                place.name(),
                place.clause(),
                place.page(),
                millimetres(place.x()),
                millimetres(place.y()),
                millimetres(place.width()),
                millimetres(place.height()));
    }

    private static String millimetres(Length length) {
        BigDecimal points = BigDecimal.valueOf(length.units(), 3);
        return points.multiply(new BigDecimal("25.4"))
                .divide(BigDecimal.valueOf(72), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** One line a mark: place in thousandths of a point, face, size, spacing, words. */
    private static String dump(Page page) {
        return "第" + page.number() + "页" + (page.label().isEmpty() ? " 无页码" : "") + "\n"
                + page.marks().stream().map(GoldenTest::dump).collect(Collectors.joining());
    }

    private static String dump(Mark mark) {
        if (mark instanceof Mark.Glyphs g) {
            return "字 " + g.x().units() + "," + g.y().units() + " " + g.face() + " "
                    + g.size().units() + "+" + g.spacing().units() + " #" + g.tag() + " " + g.text() + "\n";
        }
        if (mark instanceof Mark.Stroke s) {
            return "线 " + points(s.points()) + " " + s.thickness().units() + (s.dashed() ? " 虚" : "") + "\n";
        }
        if (mark instanceof Mark.Turned turned) {
            return "转 " + dump(turned.glyphs());
        }
        if (mark instanceof Mark.Picture p) {
            return "图 " + p.x().units() + "," + p.y().units() + " " + p.width().units() + "×"
                    + p.height().units() + " #" + p.tag() + "\n";
        }
        Mark.Fill fill = (Mark.Fill) mark;
        return "面 " + points(fill.corners()) + " " + fill.color().red() + "\n";
    }

    private static String points(List<Mark.Point> points) {
        return points.stream().map(p -> p.x().units() + "," + p.y().units()).collect(Collectors.joining(" "));
    }

    /** The body with one element a line, so that a difference can be read. */
    private static String body(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replace("><", ">\n<") + "\n";
                }
            }
        }
        throw new IOException("no word/document.xml");
    }
}
