package wenheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import wenheng.PrintedText;
import wenheng.app.disk.OnDisk;
import wenheng.project.OutputFormat;

/**
 * Word、WPS 的探针：写出一份十几段的探针文稿；有 Word 或 WPS 的人把它导出为 PDF，再跑一遍就知道哪些行断得不同。
 *
 * <p>With {@code -Dprobe=DIR}: writes 探针.docx and 探针.pdf into the folder and compares every other PDF there (such as
 * word.pdf, wps.pdf) with ours.
 */
class WordProbeTest {

    @Test
    void anExportedProbeBreaksWhereOursDoes() throws IOException {
        Optional<Path> asked = Optional.ofNullable(System.getProperty("probe")).map(Path::of);
        Assumptions.assumeTrue(asked.isPresent(), "没有给出 -Dprobe=文件夹");
        Path folder = Files.createDirectories(asked.orElseThrow());
        Path source = Files.copy(
                Path.of("src/test/resources/probe/探针.md"),
                folder.resolve("探针.md"),
                StandardCopyOption.REPLACE_EXISTING);
        new OnDisk(Optional.of(Path.of("fonts")))
                .render(
                        List.of(source),
                        Optional.of(folder),
                        RenderOptions.in(List.of(OutputFormat.DOCX, OutputFormat.PDF)));
        List<List<String>> ours = PrintedText.linesOfPdf(Files.readAllBytes(folder.resolve("探针.pdf")));
        try (DirectoryStream<Path> exported = Files.newDirectoryStream(folder, "*.pdf")) {
            for (Path pdf : exported) {
                SameLines same = SameLines.of(
                        pdf.getFileName().toString(), ours, PrintedText.linesOfPdf(Files.readAllBytes(pdf)));
                System.out.println(same);
                assertEquals(List.of(), same.different(), same.name());
            }
        }
    }
}
