package wenheng.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenheng.app.disk.DiskWorld;
import wenheng.diagnostic.Diagnostic;
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
    void aPictureThatLeadsOutOfTheProjectIsFoundWhereItIsUsed(@TempDir Path away) throws IOException {
        Files.createDirectories(folder.resolve("叙述/自评报告"));
        Files.createSymbolicLink(folder.resolve("叙述/自评报告/校园.png"), Files.writeString(away.resolve("秘密.png"), "x"));
        Diagnostic found = read("校园.png").diagnostics().all().get(0);
        assertEquals(PLACE, found.location());
        assertEquals("文件-越界", found.code());
        assertTrue(found.message().startsWith("“校园.png”：这是通到文件夹外面的链接"), found.message());
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

    /** Where and by whom a picture was taken is nobody's business who reads the paper. */
    @Test
    void aJpegGoesOutWithoutItsCameraButWithItsColours() throws IOException {
        byte[] plain = encoded("jpg");
        byte[] secret = "机密-GPS-119.9E".getBytes(StandardCharsets.UTF_8);
        byte[] icc = joined("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1), new byte[] {5, 6, 7});
        byte[] adobe = joined("Adobe".getBytes(StandardCharsets.ISO_8859_1), new byte[] {0, 100, 0, 0, 0, 0, 1});
        byte[] full = joined(
                Arrays.copyOf(plain, 20),
                segment(0xE1, joined(exif(6), secret)),
                segment(0xE1, joined("http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII), secret)),
                segment(0xE2, icc),
                segment(0xE2, joined("MPF\0".getBytes(StandardCharsets.US_ASCII), secret)),
                segment(0xED, joined("Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII), secret)),
                segment(0xEE, adobe),
                segment(0xFE, secret),
                Arrays.copyOfRange(plain, 20, plain.length),
                secret);
        Image image = image("照片.jpg", full);
        String out = latin(image.bytes());
        assertFalse(out.contains(latin(secret)), "what the camera wrote");
        assertTrue(out.contains(latin(icc)) && out.contains(latin(adobe)), "what decides the colours");
        assertTrue(out.contains("Exif") && image.bytes().length < plain.length + 100, "which way up it was held");
        assertArrayEquals(pixels(full), pixels(image.bytes()));
        assertEquals(image, image("照片.jpg", image.bytes()), "nothing is left to take off");
        assertEquals("图片-方向", read("照片.jpg").diagnostics().all().get(0).code());
    }

    @Test
    void aPlainJpegStaysAsItIs() throws IOException {
        byte[] plain = encoded("jpg");
        assertArrayEquals(plain, image("照片.jpg", plain).bytes());
    }

    /** Progressive files have tables, and may have comments, between their scans. */
    @Test
    void aCommentBetweenTheScansOfAJpegGoesToo() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriteParam progressive = writer.getDefaultWriteParam();
        progressive.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(painted(BufferedImage.TYPE_INT_RGB), null, null), progressive);
        }
        byte[] plain = out.toByteArray();
        int second = latin(plain).lastIndexOf("\u00FF\u00C4");
        byte[] full = joined(
                Arrays.copyOf(plain, second),
                segment(0xFE, "张三".getBytes(StandardCharsets.UTF_8)),
                Arrays.copyOfRange(plain, second, plain.length));
        assertArrayEquals(plain, image("照片.jpg", full).bytes());
    }

    @Test
    void aPngGoesOutWithoutItsWordsButWithItsColours() throws IOException {
        byte[] plain = encoded("png");
        byte[] secret = "Author\0张三".getBytes(StandardCharsets.UTF_8);
        int header = 33;
        byte[] full = joined(
                Arrays.copyOf(plain, header),
                chunk("gAMA", new byte[] {0, 0, (byte) 0xB1, (byte) 0x8F}),
                chunk("pHYs", new byte[] {0, 0, 0x0B, 0x13, 0, 0, 0x0B, 0x13, 1}),
                chunk("tEXt", secret),
                chunk("zTXt", secret),
                chunk("iTXt", secret),
                chunk("eXIf", secret),
                chunk("tIME", new byte[] {7, (byte) 0xE9, 1, 2, 3, 4, 5}),
                chunk("prIv", secret),
                Arrays.copyOfRange(plain, header, plain.length),
                secret);
        Image image = image("图.png", full);
        String out = latin(image.bytes());
        assertFalse(out.contains("Author") || out.contains("tIME") || out.contains("prIv"), out);
        assertTrue(out.contains("gAMA") && out.contains("pHYs"), out);
        assertEquals(72, image.resolution());
        assertArrayEquals(pixels(full), pixels(image.bytes()));
        assertArrayEquals(plain, image("图.png", plain).bytes());
    }

    private Image image(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve("叙述/自评报告/" + name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        Outcome<Optional<Image>> read = read(name);
        return read.value()
                .orElseThrow(() -> new AssertionError(read.diagnostics().toString()));
    }

    private static BufferedImage painted(int type) {
        BufferedImage image = new BufferedImage(40, 30, type);
        for (int i = 0; i < 1200; i++) {
            image.setRGB(i % 40, i / 40, 0xFF000000 | i * 13577);
        }
        return image;
    }

    private static byte[] encoded(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(painted(BufferedImage.TYPE_INT_RGB), format, out));
        return out.toByteArray();
    }

    private static int[] pixels(byte[] bytes) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** An Exif block of which the only entry says how the camera was held. */
    private static byte[] exif(int orientation) {
        ByteBuffer block = ByteBuffer.allocate(32);
        block.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1);
        block.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        return block.putInt(0).array();
    }

    private static byte[] segment(int marker, byte[] content) {
        ByteBuffer segment = ByteBuffer.allocate(content.length + 4);
        return segment.putShort((short) (0xFF00 | marker))
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] typed = joined(type.getBytes(StandardCharsets.US_ASCII), content);
        CRC32 sum = new CRC32();
        sum.update(typed);
        ByteBuffer chunk =
                ByteBuffer.allocate(typed.length + 8).putInt(content.length).put(typed);
        return chunk.putInt((int) sum.getValue()).array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
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
