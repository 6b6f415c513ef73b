package wenheng.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import wenheng.Clients;
import wenheng.document.Block;
import wenheng.document.Document;

/** LibreOffice breaks lines and pages as the grid says; skipped where it is not installed, unless {@code -Dwenheng.clients=true}. */
@ResourceLock(Clients.LIBREOFFICE)
class DocxInLibreOfficeTest {

    private static final float MILLIMETRE = 72 / 25.4f;

    @TempDir
    static Path folder;

    @BeforeAll
    static void libreOfficeIsThere() {
        Clients.assumeAvailable(Clients.Program.LIBREOFFICE);
    }

    @Test
    void aPageHoldsTwentyTwoLinesOfTwentyEightCharacters() throws IOException {
        String words = "县域义务教育优质均衡发展督导评估认定工作报告全文".repeat(70);
        List<List<Line>> pages = pages(Papers.body(Papers.text(words)));
        assertEquals(22, body(pages.get(0)).size());
        assertEquals(22, body(pages.get(1)).size());
        assertEquals(26, body(pages.get(0)).get(0).text().length(), "first line, indented by two");
        for (Line line : body(pages.get(1))) {
            assertEquals(28, line.text().length(), line.text());
        }
        float pitch = body(pages.get(1)).get(1).y() - body(pages.get(1)).get(0).y();
        assertEquals(28.95f, pitch, 0.06f);
    }

    @Test
    void thePageNumberStandsOutsideAndSevenMillimetresBelowTheTextArea() throws IOException {
        List<List<Line>> pages = pages(Papers.body(Papers.text("县域义务教育优质均衡发展督导评估".repeat(60))));
        Line odd = pages.get(0).get(pages.get(0).size() - 1);
        Line even = pages.get(1).get(pages.get(1).size() - 1);
        assertEquals("—1—", odd.text());
        assertEquals("—2—", even.text());
        assertEquals((210 - 26) * MILLIMETRE - 14, odd.right(), 2);
        assertEquals(28 * MILLIMETRE + 14, even.left(), 2);
        float dash = odd.y() - 14 * 0.38f;
        assertEquals(
                (297 - 35 + 7) * MILLIMETRE, dash, MILLIMETRE, "the dash of an em is about 0.38 em above the baseline");
    }

    @Test
    void tableHeadsAreRepeatedOnEveryPage() throws IOException {
        Block.Table table = Papers.table("表1", 60);
        List<List<Line>> pages = pages(Papers.body(table));
        assertTrue(pages.size() >= 2);
        for (List<Line> page : pages) {
            assertTrue(page.stream().anyMatch(line -> line.text().contains("生均面积差异系数")), "head");
        }
    }

    @Test
    void chartsAreDrawn() throws IOException {
        Path pdf = convert(Papers.rich());
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("中心小学") && text.contains("32.5") && text.contains("规定值"), text);
        }
    }

    /** 一行: its text without spaces, its baseline from the top of the page, its edges. */
    private record Line(String text, float y, float left, float right) {}

    private static List<Line> body(List<Line> page) {
        return page.subList(0, page.size() - 1);
    }

    private static List<List<Line>> pages(Document paper) throws IOException {
        List<List<Line>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(convert(paper).toFile())) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                LineCollector collector = new LineCollector();
                collector.setStartPage(i);
                collector.setEndPage(i);
                collector.getText(document);
                pages.add(collector.lines());
            }
        }
        return pages;
    }

    private static final class LineCollector extends PDFTextStripper {
        private final TreeMap<Float, List<TextPosition>> byBaseline = new TreeMap<>();

        @Override
        protected void processTextPosition(TextPosition glyph) {
            if (!glyph.getUnicode().isBlank()) {
                Float known = byBaseline.floorKey(glyph.getYDirAdj() + 4);
                boolean same = known != null && known > glyph.getYDirAdj() - 4;
                byBaseline
                        .computeIfAbsent(same ? known : glyph.getYDirAdj(), y -> new ArrayList<>())
                        .add(glyph);
            }
        }

        List<Line> lines() {
            return byBaseline.entrySet().stream()
                    .map(line -> line(line.getKey(), line.getValue()))
                    .toList();
        }

        private static Line line(float y, List<TextPosition> glyphs) {
            glyphs.sort(java.util.Comparator.comparing(TextPosition::getXDirAdj));
            StringBuilder text = new StringBuilder();
            glyphs.forEach(glyph -> text.append(glyph.getUnicode()));
            TextPosition last = glyphs.get(glyphs.size() - 1);
            return new Line(text.toString(), y, glyphs.get(0).getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj());
        }
    }

    private static Path convert(Document paper) throws IOException {
        Path docx = Files.createTempFile(folder, "paper", ".docx");
        Files.write(docx, Papers.write(paper));
        return Clients.convertToPdf(LibreOfficeCopy.of(docx, docx), folder);
    }
}
