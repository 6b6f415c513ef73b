package wenheng.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wenheng.app.disk.FontFolder;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Location;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Element;
import wenheng.document.Inline;
import wenheng.document.Metadata;
import wenheng.document.Role;
import wenheng.font.FontPlan;
import wenheng.font.RoutedFonts;
import wenheng.layout.Layouter;
import wenheng.markup.read.MarkupParser;
import wenheng.style.Profile;
import wenheng.style.ProfileReader;

class PdfWriterTest {

    private static final float MM = 72 / 25.4f;
    private static FontPlan plan;

    @BeforeAll
    static void openFonts() {
        plan = FontFolder.open(Optional.of(Path.of("fonts"))).plan();
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(Role.BODY, List.of(new Inline.Text(words)), Location.NOWHERE);
    }

    private static byte[] pdf(List<Block> blocks) {
        Metadata metadata = new Metadata(
                Map.of(Element.TITLE, List.of("青石县工作报告"), Element.ISSUE_DATE, List.of("2025-06-08")), Map.of());
        RoutedFonts fonts = new RoutedFonts(plan);
        Document document = new Document(metadata, blocks);
        return PdfWriter.write(
                Layouter.layOut(document, ProfileReader.read("gbt9704"), fonts), document.metadata(), fonts);
    }

    @Test
    void boldWordsBelowTheRedRuleAreBlackAtTheirEdgesToo() throws IOException {
        Metadata metadata =
                new Metadata(Map.of(Element.TITLE, List.of("通知"), Element.ISSUING_AGENCY, List.of("青石县教育局")), Map.of());
        RoutedFonts fonts = new RoutedFonts(plan);
        Document document = new Document(metadata, List.of(paragraph("正文。")));
        Profile bold = ProfileReader.changed("gbt9704", "版式.yaml", "样式: {正文: {加粗: 是}}");
        byte[] pdf = PdfWriter.write(Layouter.layOut(document, bold, fonts), metadata, fonts);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            String content = new String(read.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            String before = content.substring(0, content.indexOf("2 Tr"));
            assertTrue(before.contains("1 0.2 0.2 RG"), before);
            assertTrue(before.lastIndexOf("0 0 0 RG") > before.lastIndexOf("1 0.2 0.2 RG"), before);
        }
    }

    /** Glyphs of a page by the height of their line, page numbers left out. */
    private static NavigableMap<Float, List<TextPosition>> lines(PDDocument document, int page) throws IOException {
        NavigableMap<Float, List<TextPosition>> lines = new TreeMap<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (text.getYDirAdj() < (297 - 35) * MM) {
                    lines.computeIfAbsent(text.getYDirAdj(), y -> new ArrayList<>())
                            .add(text);
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return lines;
    }

    /** Glyphs between the title and the date. */
    private static List<TextPosition> body(PDDocument document) throws IOException {
        List<List<TextPosition>> lines = new ArrayList<>(lines(document, 1).values());
        return lines.subList(1, lines.size() - 1).stream().flatMap(List::stream).toList();
    }

    @Test
    void fullPageIsTwentyTwoLinesOfTwentyEightCharactersInsideTheTextArea() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(List.of(paragraph("县域义务教育均衡".repeat(300)))))) {
            NavigableMap<Float, List<TextPosition>> lines = lines(document, 2);
            assertEquals(22, lines.size());
            for (List<TextPosition> line : lines.values()) {
                assertEquals(28, line.size());
                TextPosition last = line.get(27);
                assertEquals(28 * MM, line.get(0).getXDirAdj(), MM, "订口");
                assertEquals((210 - 26) * MM, last.getXDirAdj() + last.getWidthDirAdj(), MM, "切口");
            }
            assertTrue(lines.firstKey() - 16 * 0.88f >= 37 * MM - MM, "天头");
            assertTrue(lines.lastKey() + 16 * 0.12f <= (297 - 35) * MM + MM, "地脚");
        }
    }

    @Test
    void everyCharacterLeavesInk() throws IOException {
        String words = "县垚堃喆啰瞭〇８8㎡￥％①“”——……𠅤GB/T9704";
        try (PDDocument document = Loader.loadPDF(pdf(List.of(paragraph(words))))) {
            int dpi = 144;
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, dpi);
            List<TextPosition> body = body(document);
            assertEquals(words.codePointCount(0, words.length()), body.size());
            body.forEach(glyph -> assertTrue(ink(image, glyph, dpi / 72f) > 3, "no ink for " + glyph.getUnicode()));
        }
    }

    @Test
    void aCharacterThatNoFontHasLeavesInkAndCanBeCopied() throws IOException {
        String words = "校长🐉先生";
        try (PDDocument document = Loader.loadPDF(pdf(List.of(paragraph(words))))) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 144);
            TextPosition dragon = body(document).get(2);
            assertEquals("🐉", dragon.getUnicode());
            assertTrue(ink(image, dragon, 2) > 100, "no 〓");
        }
    }

    @Test
    void aCharacterThatNoFontHasIsReportedWithItsNumberAndPlace() {
        Location place = Location.of("通知.md");
        Block block = new Block.Paragraph(Role.BODY, List.of(new Inline.Text("🐉")), place);
        Diagnostic finding = Layouter.layOut(
                        new Document(Metadata.EMPTY, List.of(block)),
                        ProfileReader.read("gbt9704"),
                        new RoutedFonts(plan))
                .diagnostics()
                .all()
                .get(0);
        assertTrue(finding.message().contains("“🐉”（U+1F409）"), finding.message());
        assertEquals(place, finding.location());
    }

    private static int ink(BufferedImage image, TextPosition glyph, float scale) {
        int dark = 0;
        int left = Math.round(glyph.getXDirAdj() * scale);
        int right = Math.round((glyph.getXDirAdj() + glyph.getWidthDirAdj()) * scale);
        int bottom = Math.round((glyph.getYDirAdj() + 3) * scale);
        int top = Math.round((glyph.getYDirAdj() - 14) * scale);
        for (int x = left; x < right; x++) {
            for (int y = top; y < bottom; y++) {
                dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void differentCharactersLookDifferent() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(List.of(paragraph("0123456789￥$"))))) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 144);
            List<TextPosition> body = body(document);
            long shapes =
                    body.stream().map(glyph -> shape(image, glyph)).distinct().count();
            assertEquals(12, shapes, "characters that look alike");
        }
    }

    /** The glyph's pixels, row by row. */
    private static String shape(BufferedImage image, TextPosition glyph) {
        StringBuilder pixels = new StringBuilder();
        int left = Math.round(glyph.getXDirAdj() * 2);
        int base = Math.round(glyph.getYDirAdj() * 2);
        for (int y = base - 28; y < base + 6; y++) {
            for (int x = left; x < left + 16; x++) {
                pixels.append((image.getRGB(x, y) & 0xFF) < 128 ? '#' : '.');
            }
        }
        return pixels.toString();
    }

    @Test
    void fontsAreEmbeddedAsSubsets() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(List.of(paragraph("全县12所学校“达标”"))))) {
            var resources = document.getPage(0).getResources();
            int fonts = 0;
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
                fonts++;
            }
            assertTrue(fonts >= 3);
        }
    }

    @Test
    void textIsTaggedInReadingOrder() throws IOException {
        Block heading = new Block.Heading(1, "一、", List.of(new Inline.Text("基本情况")), Location.NOWHERE);
        try (PDDocument document = Loader.loadPDF(pdf(List.of(heading, paragraph("全县"))))) {
            List<String> types = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), types);
            assertEquals(List.of("Document", "H1", "H2", "P"), types.subList(0, 4));
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
        }
    }

    private static void collect(PDStructureNode node, List<String> types) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                collect(element, types);
            }
        }
    }

    @Test
    void headingsAreBookmarks() throws IOException {
        Block heading = new Block.Heading(1, "一、", List.of(new Inline.Text("基本情况")), Location.NOWHERE);
        try (PDDocument document = Loader.loadPDF(pdf(List.of(heading, paragraph("全县"))))) {
            var first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals("一、基本情况", first.getTitle());
            assertFalse(first.hasChildren());
        }
    }

    @Test
    void samePagesGiveTheSameBytes() {
        List<Block> blocks = List.of(paragraph("全县12所学校“达标”，占98.5%。".repeat(40)));
        assertArrayEquals(pdf(blocks), pdf(blocks));
    }

    /** The annotations of the pages of a paper in this markup. */
    private static List<PDAnnotationLink> links(PDDocument document) throws IOException {
        List<PDAnnotationLink> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            page.getAnnotations().forEach(annotation -> links.add((PDAnnotationLink) annotation));
        }
        return links;
    }

    private static PDDocument printed(String markup) throws IOException {
        Document document = MarkupParser.parsePlain("文.md", markup).value();
        RoutedFonts fonts = new RoutedFonts(plan);
        return Loader.loadPDF(PdfWriter.write(
                Layouter.layOut(document, ProfileReader.read("gbt9704"), fonts), document.metadata(), fonts));
    }

    @Test
    void aReferenceLeadsToItsTableAnAddressOutAndAMarkToItsNote() throws IOException {
        String markup = "见[](#校数)，另见[教育部网站](https://www.moe.gov.cn/名单)[^注]。\n\n" + "全县。\n\n".repeat(30)
                + "表：学校数 {#校数}\n\n| 学段 | 校数 |\n|---|---:|\n| 小学 | 12 |\n\n[^注]: 据[年报](mailto:a@b.cn)。\n";
        try (PDDocument document = printed(markup)) {
            List<PDAnnotationLink> links = links(document);
            assertEquals(
                    List.of("转到表1　学校数", "https://www.moe.gov.cn/名单", "转到注①", "mailto:a@b.cn"),
                    links.stream().map(PDAnnotationLink::getContents).toList());
            PDPageXYZDestination table = (PDPageXYZDestination) links.get(0).getDestination();
            assertEquals(1, table.retrievePageNumber());
            PDPageXYZDestination note = (PDPageXYZDestination) links.get(2).getDestination();
            assertEquals(0, note.retrievePageNumber());
            assertTrue(note.getTop() < 200, "the note stands at the foot");
            PDActionURI address = (PDActionURI) links.get(1).getAction();
            assertEquals("https://www.moe.gov.cn/%E5%90%8D%E5%8D%95", address.getURI());
        }
    }

    @Test
    void wordsInCellsCaptionsAndTableNotesLeadOnToo() throws IOException {
        String markup = """
                表：学校数，结论见[](#结论) {#校数}

                | 学段 | 校数 |
                |---|---:|
                | 见[](#结论) | 12 |

                注：据[年报](https://a.cn)。

                表：结论 {#结论}

                | 学段 | 结论 |
                |---|---|
                | 小学 | 见[](#校数) |
                """;
        try (PDDocument document = printed(markup)) {
            assertEquals(
                    List.of("转到表2　结论", "转到表2　结论", "https://a.cn", "转到表1　学校数，结论见表2"),
                    links(document).stream().map(PDAnnotationLink::getContents).toList());
        }
    }

    @Test
    void aLinkLiesOnItsWords() throws IOException {
        try (PDDocument document = printed("全县[名单](https://a.cn)如下。\n")) {
            PDRectangle area = links(document).get(0).getRectangle();
            List<TextPosition> line = lines(document, 1).lastEntry().getValue();
            assertEquals(line.get(2).getXDirAdj(), area.getLowerLeftX(), 0.1f);
            assertEquals(line.get(4).getXDirAdj(), area.getUpperRightX(), 0.6f);
        }
    }

    @Test
    void anAddressThatABrowserCouldRunIsNoLink() throws IOException {
        try (PDDocument document = printed("见[这里](javascript:alert(1))和[那里](file:///etc/passwd)。\n")) {
            assertEquals(List.of(), links(document));
        }
    }
}
