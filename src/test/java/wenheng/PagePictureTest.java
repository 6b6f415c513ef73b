package wenheng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import wenheng.app.disk.FontFolder;
import wenheng.document.Document;
import wenheng.font.RoutedFonts;
import wenheng.layout.Fitted;
import wenheng.markup.read.MarkupParser;
import wenheng.pdf.PdfWriter;
import wenheng.style.ProfileReader;

/**
 * 样张小照：每种格式的第一页画成小图，与 src/test/resources/pictures 里存的对照，少一条线、一行字都看得出。
 *
 * <p>{@code mvn test -Dtest=PagePictureTest -Dgolden=update} draws them anew; they are then looked at before they are committed.
 */
class PagePictureTest {

    private static final List<String> PAPERS = List.of("红头文件", "联合上行文", "信函", "命令", "纪要", "简报", "报告", "讲话");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path PICTURES = Path.of("src/test/resources/pictures");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    private static final int DPI = 24;
    /** Side of the squares whose mean greys are compared: antialiasing evens out within one. */
    private static final int SQUARE = 4;
    /** Of 255. A red rule lost is worth 7 and more; Java 17 and 25 differ by less than a hundredth. */
    private static final double TOLERANCE = 4;

    @TestFactory
    Stream<DynamicTest> theFirstPageLooksAsItStands() throws IOException {
        RoutedFonts fonts =
                new RoutedFonts(FontFolder.open(Optional.of(Path.of("fonts"))).plan());
        return PAPERS.stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name, fonts)));
    }

    private static void check(String name, RoutedFonts fonts) throws IOException {
        BufferedImage made = firstPage(pdf(name, fonts));
        Path golden = PICTURES.resolve(name + ".png");
        if (UPDATE) {
            ImageIO.write(made, "png", golden.toFile());
        }
        assertTrue(Files.exists(golden), golden + " is missing; -Dgolden=update draws it");
        BufferedImage stored = ImageIO.read(golden.toFile());
        assertEquals(stored.getWidth(), made.getWidth(), name);
        assertEquals(stored.getHeight(), made.getHeight(), name);
        compare(name, stored, made);
    }

    private static byte[] pdf(String name, RoutedFonts fonts) throws IOException {
        String input = Files.readString(GOLDEN.resolve(name).resolve("input.md"));
        Document parsed = MarkupParser.parsePlain("input.md", input).value();
        Fitted fitted = Fitted.of(parsed, ProfileReader.read(parsed.metadata().profile()), fonts);
        return PdfWriter.write(fitted.pages(), fitted.document().metadata(), fonts);
    }

    private static BufferedImage firstPage(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
        }
    }

    private static void compare(String name, BufferedImage stored, BufferedImage made) {
        for (int y = 0; y < stored.getHeight(); y += SQUARE) {
            for (int x = 0; x < stored.getWidth(); x += SQUARE) {
                double difference = Math.abs(grey(stored, x, y) - grey(made, x, y));
                assertTrue(
                        difference <= TOLERANCE,
                        String.format(
                                Locale.ROOT,
                                "%s: %.1f of 255 at %d mm from the left, %d mm from the top",
                                name,
                                difference,
                                x * 254 / (DPI * 10),
                                y * 254 / (DPI * 10)));
            }
        }
    }

    /** Mean grey of the square with this corner. */
    private static double grey(BufferedImage image, int left, int top) {
        int right = Math.min(left + SQUARE, image.getWidth());
        int bottom = Math.min(top + SQUARE, image.getHeight());
        long sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += image.getRaster().getSample(x, y, 0);
            }
        }
        return sum / (double) ((right - left) * (bottom - top));
    }
}
