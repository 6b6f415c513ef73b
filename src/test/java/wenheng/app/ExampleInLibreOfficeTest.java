package wenheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenheng.Clients;
import wenheng.PrintedText;
import wenheng.docx.LibreOfficeCopy;

/** 示例县的 Word 文件在 LibreOffice 里逐页逐行与 PDF 相同。 */
class ExampleInLibreOfficeTest {

    /** What the line model of the pages reaches by itself; the rest is known to differ (ARCHITECTURE.md). */
    private static final double SHARE = 0.98;
    /** A paragraph of a short paper is a large share of it. */
    private static final int ONE_PARAGRAPH = 3;

    @TempDir
    Path folder;

    @Test
    void pagesAndLinesOfTheDocxAreThoseOfThePdf() throws IOException {
        Clients.assumeAvailable(Clients.Program.LIBREOFFICE);
        Build.run(
                Path.of("examples/qingshi"),
                new Build.Options(Optional.of(folder), List.of(), List.of(), false, Optional.of(Path.of("fonts"))));
        for (Path paper : papers()) {
            String name = paper.getFileName().toString();
            Path copy = LibreOfficeCopy.of(paper.resolve(name + ".docx"), folder.resolve(name + ".docx"));
            List<List<String>> converted =
                    PrintedText.linesOfPdf(Files.readAllBytes(Clients.convertToPdf(copy, folder)));
            List<List<String>> ours = PrintedText.linesOfPdf(Files.readAllBytes(paper.resolve(name + ".pdf")));
            assertEquals(ours.size(), converted.size(), "pages of " + name);
            assertTrue(isAlike(name, ours, converted), name);
        }
    }

    private List<Path> papers() throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Whether nearly all lines stand on the same page with the same words; printed, so that a loss is seen early. */
    private static boolean isAlike(String name, List<List<String>> ours, List<List<String>> converted) {
        int lines = 0;
        List<String> different = new ArrayList<>();
        for (int page = 0; page < ours.size(); page++) {
            List<String> there = converted.get(page).stream().map(String::strip).toList();
            for (String line : ours.get(page)) {
                lines++;
                if (!there.contains(line.strip())) {
                    different.add("第" + (page + 1) + "页：" + line);
                }
            }
        }
        System.out.println(name + "：" + lines + "行，" + different.size() + "行不同 " + different);
        return different.size() <= Math.max(ONE_PARAGRAPH, (1 - SHARE) * lines);
    }
}
