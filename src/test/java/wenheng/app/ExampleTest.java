package wenheng.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenheng.PrintedText;
import wenheng.report.Manifest;
import wenheng.text.Characters;

/** 示例县从头到尾：全年的文稿，三种格式，文字一致，行首行尾合规，重做一遍字节不变。 */
class ExampleTest {

    private static final List<String> LISTS = List.of("核数单.xlsx", "核数单.html", "缺数清单.xlsx");

    private final Path first = BuiltExample.folder();
    private final List<Path> papers = BuiltExample.papers();
    private final Report report = BuiltExample.report();

    private static byte[] bytes(Path paper, String format) throws IOException {
        return Files.readAllBytes(paper.resolve(paper.getFileName() + "." + format));
    }

    @Test
    void theYearsPapersInThreeFormatsAndAManifest() throws IOException {
        assertEquals(17 * 3 + LISTS.size(), report.written().size(), report.toString());
        for (String list : LISTS) {
            assertTrue(Files.isRegularFile(first.resolve(list)), list);
        }
        assertFalse(report.diagnostics().hasErrors(), report.diagnostics().toString());
        assertEquals(17, papers.size());
        assertTrue(Files.isRegularFile(first.resolve(Manifest.FILE)));
    }

    @Test
    void theThreeFormatsCarryTheSameText() throws IOException {
        for (Path paper : papers) {
            String pdf = PrintedText.ofPdf(bytes(paper, "pdf"));
            assertTrue(pdf.length() > 200, paper + " is short");
            assertEquals(pdf, PrintedText.ofDocx(bytes(paper, "docx")), "DOCX of " + paper);
            assertEquals(pdf, PrintedText.ofHtml(bytes(paper, "html")), "HTML of " + paper);
        }
    }

    @Test
    void noLineOfAnyPageBeginsOrEndsWithAForbiddenMark() throws IOException {
        for (Path paper : papers) {
            for (List<String> page : PrintedText.linesOfPdf(bytes(paper, "pdf"))) {
                page.forEach(line -> assertFalse(
                        // a subtitle opens with its dash
                        Characters.isForbiddenAtLineStart(line.codePointAt(0)) && !line.startsWith("——")
                                || Characters.isForbiddenAtLineEnd(line.codePointBefore(line.length())),
                        paper.getFileName() + ": " + line));
            }
        }
    }

    @Test
    void noPageHasMoreThanTwentyTwoLines() throws IOException {
        for (Path paper : papers) {
            PrintedText.linesOfPdf(bytes(paper, "pdf")).forEach(page -> assertTrue(page.size() <= 22));
        }
    }

    @Test
    void twoBuildsGiveTheSameBytes(@TempDir Path second) throws IOException {
        BuiltExample.build(second);
        try (Stream<Path> files = Files.walk(first)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] again = Files.readAllBytes(second.resolve(first.relativize(file)));
                assertArrayEquals(Files.readAllBytes(file), again, file.toString());
            }
        }
    }

    @Test
    void nothingIsLeftToFillIn() {
        assertFalse(
                report.diagnostics().all().stream()
                        .anyMatch(finding -> finding.message().contains("待补")),
                report.diagnostics().toString());
    }

    @Test
    void thePapersAgreeWithThemselvesAndWithEachOther() {
        List<String> codes = List.of("数目-不符", "序列-不连续", "其中-不符", "数字-不一致");
        assertEquals(
                List.of(),
                report.diagnostics().all().stream()
                        .filter(finding -> codes.contains(finding.code()))
                        .toList());
    }
}
