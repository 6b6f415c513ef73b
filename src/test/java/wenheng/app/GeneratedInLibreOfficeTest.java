package wenheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import wenheng.Clients;
import wenheng.PrintedText;
import wenheng.Rounds;
import wenheng.Seeded;
import wenheng.app.disk.OnDisk;
import wenheng.docx.LibreOfficeCopy;
import wenheng.project.OutputFormat;

/** 生成的三十份公文在 LibreOffice 里与 PDF 同样分页，98% 以上的行断在同样的字。 */
@Seeded
@ResourceLock(Clients.LIBREOFFICE)
class GeneratedInLibreOfficeTest {

    private static final int PAPERS = Rounds.of(30);
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
        new OnDisk(Optional.of(Path.of("fonts"))).render(sources, Optional.of(folder), RenderOptions.in(formats));
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

    /** 抄送 to every school of a county, below little text and below much. */
    @Test
    void aRecordLongerThanAPageIsPartedAsInThePdf() throws IOException {
        Clients.assumeAvailable(Clients.Program.LIBREOFFICE);
        String schools =
                IntStream.range(0, 259).mapToObj(i -> "青石县第" + i + "小学").collect(Collectors.joining("，"));
        for (int paragraphs : List.of(1, 9)) {
            String body = "请各学校于6月底前完成自查，并将情况报县教育局。\n\n".repeat(paragraphs);
            Path source = Files.writeString(
                    folder.resolve(paragraphs + ".md"),
                    "---\n标题: 关于开展自查的通知\n抄送: [" + schools.replace('，', ',')
                            + "]\n印发机关: 青石县教育局办公室\n印发日期: 2025-06-10\n---\n\n" + body);
            List<OutputFormat> formats = List.of(OutputFormat.DOCX, OutputFormat.PDF);
            render(source, formats);
            Path docx = LibreOfficeCopy.of(folder.resolve(paragraphs + ".docx"), folder.resolve("copy.docx"));
            List<List<String>> ours = PrintedText.linesOfPdf(Files.readAllBytes(folder.resolve(paragraphs + ".pdf")));
            assertTrue(ours.size() > 3, "pages: " + ours.size());
            assertEquals(ours, PrintedText.linesOfPdf(Files.readAllBytes(Clients.convertToPdf(docx, folder))));
        }
    }

    /** An address beside many and few words, parted or not. */
    @Test
    void addressesArePartedAsInThePdf() throws IOException {
        Clients.assumeAvailable(Clients.Program.LIBREOFFICE);
        StringBuilder body = new StringBuilder("---\n标题: 关于公开评估结果的通知\n---\n");
        for (int before = 1; before < 28; before++) {
            body.append("\n")
                    .append("全县义务教育优质均衡发展督导评估认定工作结果已经公布网址是", 0, before)
                    .append("https://www.example.cn/education/balance?county=12，请查阅ISO/IEC14289-1和“双减”文件。\n");
        }
        Path source = Files.writeString(folder.resolve("addresses.md"), body);
        List<OutputFormat> formats = List.of(OutputFormat.DOCX, OutputFormat.PDF);
        render(source, formats);
        Path docx = LibreOfficeCopy.of(folder.resolve("addresses.docx"), folder.resolve("copy.docx"));
        assertEquals(
                PrintedText.linesOfPdf(Files.readAllBytes(folder.resolve("addresses.pdf"))),
                PrintedText.linesOfPdf(Files.readAllBytes(Clients.convertToPdf(docx, folder))));
    }

    private void render(Path source, List<OutputFormat> formats) {
        new OnDisk(Optional.of(Path.of("fonts")))
                .render(List.of(source), Optional.of(folder), RenderOptions.in(formats));
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
