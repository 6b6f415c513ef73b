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
import org.junit.jupiter.api.parallel.ResourceLock;
import wenheng.Clients;
import wenheng.PrintedText;
import wenheng.app.disk.OnDisk;
import wenheng.docx.LibreOfficeCopy;
import wenheng.project.OutputFormat;

/** 示例县的 Word 文件在 LibreOffice 里逐页逐行与 PDF 相同。 */
@ResourceLock(Clients.LIBREOFFICE)
class ExampleInLibreOfficeTest {

    /** What the line model of the pages reaches by itself; the rest is known to differ (layout.line.Dialect). */
    private static final double SHARE = 0.98;
    /** A paragraph of a short paper is a large share of it. */
    private static final int ONE_PARAGRAPH = 3;

    @TempDir
    Path folder;

    @Test
    void pagesAndLinesOfTheDocxAreThoseOfThePdf() throws IOException {
        Clients.assumeAvailable(Clients.Program.LIBREOFFICE);
        List<Path> papers = BuiltExample.papers();
        List<Path> copies = new ArrayList<>();
        for (Path paper : papers) {
            String name = paper.getFileName() + ".docx";
            copies.add(LibreOfficeCopy.of(paper.resolve(name), folder.resolve(name)));
        }
        List<Path> printed = Clients.convertAllToPdf(copies, folder);
        for (int i = 0; i < papers.size(); i++) {
            Path paper = papers.get(i);
            String name = paper.getFileName().toString();
            List<List<String>> converted = lines(printed.get(i));
            List<List<String>> ours = lines(paper.resolve(name + ".pdf"));
            assertEquals(ours.size(), converted.size(), "pages of " + name);
            SameLines same = SameLines.of(name, ours, converted);
            System.out.println(same);
            boolean alike = same.different().size() <= ONE_PARAGRAPH || same.share() >= SHARE;
            assertTrue(alike, name);
        }
    }

    @Test
    void commentsAtTheFiguresChangeNoLine() throws IOException {
        Clients.assumeAvailable(Clients.Program.LIBREOFFICE);
        List<Path> printed = Clients.convertAllToPdf(List.of(outline("平", false), outline("批", true)), folder);
        assertEquals(lines(printed.get(0)), lines(printed.get(1)));
    }

    private static List<List<String>> lines(Path pdf) throws IOException {
        return PrintedText.linesOfPdf(Files.readAllBytes(pdf));
    }

    /** The outline report, whose paragraphs hold many figures. */
    private Path outline(String name, boolean sources) throws IOException {
        Path built = folder.resolve(name);
        new OnDisk(Optional.of(Path.of("fonts")))
                .build(
                        Path.of("examples/qingshi"),
                        Optional.of(built),
                        new BuildOptions(List.of(OutputFormat.DOCX), List.of("汇报提纲"), false, false, sources));
        try (Stream<Path> files = Files.walk(built)) {
            Path word = files.filter(file -> file.toString().endsWith(".docx"))
                    .findFirst()
                    .orElseThrow();
            return LibreOfficeCopy.of(word, folder.resolve(name + ".docx"));
        }
    }
}
