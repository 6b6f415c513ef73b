package wenheng.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenheng.app.DiskWorld;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Image;

class PictureFilesTest {

    private static final Location PLACE = Location.of("叙述/自评报告/一.md", 3, 1);

    @TempDir
    Path folder;

    @Test
    void aPictureIsFoundBesideTheTextThatNamesIt() throws IOException {
        write("叙述/自评报告/校园.png", "png", BufferedImage.TYPE_INT_ARGB);
        Image image = read("校园.png").value().orElseThrow();
        assertEquals(40, image.width());
        assertEquals(30, image.height());
        assertEquals(Image.USUAL_RESOLUTION, image.resolution());
    }

    @Test
    void missingForeignOutlyingAndDamagedFilesAreFindings() throws IOException {
        write("叙述/自评报告/校园.jpg", "jpg", BufferedImage.TYPE_INT_RGB);
        Path whole = folder.resolve("叙述/自评报告/校园.jpg");
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole.resolveSibling("断.jpg"), Arrays.copyOf(bytes, 60));
        Files.writeString(whole.resolveSibling("文.png"), "不是图片", StandardCharsets.UTF_8);
        assertEquals("文件-缺失", code("没有.jpg"));
        assertEquals("文件-越界", code("../../../../etc/校园.jpg"));
        assertEquals("图片-损坏", code("断.jpg"));
        assertEquals("图片-格式", code("文.png"));
        assertTrue(read("校园.jpg").diagnostics().all().isEmpty());
    }

    @Test
    void everyFileCutShortIsAFindingAndNeverAnAccident() throws IOException {
        for (String format : List.of("png", "jpg")) {
            write("叙述/自评报告/整." + format, format, BufferedImage.TYPE_INT_RGB);
            Path whole = folder.resolve("叙述/自评报告/整." + format);
            byte[] bytes = Files.readAllBytes(whole);
            for (int length = 0; length < Math.min(bytes.length / 2, 200); length++) {
                Files.write(whole.resolveSibling("断." + format), Arrays.copyOf(bytes, length));
                assertTrue(code("断." + format).startsWith("图片-"), format + " " + length);
            }
        }
    }

    private String code(String file) {
        Outcome<Optional<Image>> read = read(file);
        assertTrue(read.value().isEmpty(), file);
        return read.diagnostics().all().get(0).code();
    }

    private Outcome<Optional<Image>> read(String file) {
        return PictureFiles.of(new Folder(new DiskWorld(folder))).picture(file, PLACE);
    }

    private void write(String name, String format, int type) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        assertTrue(ImageIO.write(new BufferedImage(40, 30, type), format, file.toFile()));
    }
}
