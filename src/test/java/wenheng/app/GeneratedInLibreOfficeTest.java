package wenheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenheng.Clients;
import wenheng.PrintedText;
import wenheng.docx.LibreOfficeCopy;

/** 生成的三十份公文在 LibreOffice 里与 PDF 同样分页，98% 以上的行断在同样的字。 */
class GeneratedInLibreOfficeTest {

    private static final int PAPERS = 30;
    private static final double SHARE = 0.98;

    @TempDir
    Path folder;

    @Test
    void pagesAndLinesOfGeneratedPapersAreThoseOfThePdf() throws IOException {
        Clients.assumeAvailable(Clients.Program.LIBREOFFICE);
        List<Path> sources = new ArrayList<>();
        for (long seed = 0; seed < PAPERS; seed++) {
            sources.add(Files.writeString(folder.resolve(seed + ".md"), GeneratedPaper.of(seed)));
        }
        List<OutputFormat> formats = List.of(OutputFormat.DOCX, OutputFormat.PDF);
        Render.run(sources, Optional.of(folder), formats, Optional.of(Path.of("fonts")), false);
        Path copies = Files.createDirectory(folder.resolve("copies"));
        for (long seed = 0; seed < PAPERS; seed++) {
            LibreOfficeCopy.of(folder.resolve(seed + ".docx"), copies.resolve(seed + ".docx"));
        }
        Clients.convertAllToPdf(
                LongStream.range(0, PAPERS)
                        .mapToObj(seed -> copies.resolve(seed + ".docx"))
                        .toList(),
                copies);
        check(copies);
    }

    private void check(Path copies) throws IOException {
        List<String> otherPages = new ArrayList<>();
        int lines = 0;
        int different = 0;
        for (long seed = 0; seed < PAPERS; seed++) {
            List<List<String>> ours = PrintedText.linesOfPdf(Files.readAllBytes(folder.resolve(seed + ".pdf")));
            List<List<String>> theirs = PrintedText.linesOfPdf(Files.readAllBytes(copies.resolve(seed + ".pdf")));
            if (ours.size() != theirs.size()) {
                otherPages.add("seed " + seed + ": " + ours.size() + " pages, " + theirs.size());
            }
            SameLines same = SameLines.of("seed " + seed, ours, theirs);
            lines += same.lines();
            different += same.different().size();
            if (!same.different().isEmpty()) {
                System.out.println(same);
            }
        }
        double share = 1 - different / (double) lines;
        System.out.println(PAPERS + "份，" + lines + "行，" + different + "行不同，相同" + share);
        assertEquals(List.of(), otherPages);
        assertTrue(share >= SHARE, "share " + share);
    }
}
