package wenheng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** 客户端测试的地基：字体名落到我们的字体上，程序真的画出了字。 */
@ResourceLock(Clients.LIBREOFFICE)
class ClientsTest {

    @TempDir
    Path folder;

    @Test
    void officialFontNamesFallOnOurFontsInLibreOffice() throws IOException {
        Clients.assumeAvailable(Clients.Program.LIBREOFFICE);
        Path pdf = Clients.convertToPdf(docx("仿宋", "仿宋_GB2312", "楷体", "楷体_GB2312", "黑体", "宋体", "方正小标宋简体"), folder);
        assertEquals(
                Set.of(
                        "FandolFang-Regular",
                        "FandolKai-Regular",
                        "NotoSansSC-Medium",
                        "NotoSerifSC-Regular",
                        "NotoSerifSC-Bold"),
                fonts(pdf));
    }

    @Test
    void aPdfPageIsRenderedWithItsInk() throws IOException {
        Clients.assumeAvailable(Clients.Program.LIBREOFFICE, Clients.Program.PDFTOPPM);
        List<Path> pages = Clients.renderPng(Clients.convertToPdf(docx("仿宋"), folder), folder, 50);
        assertEquals(1, pages.size());
        assertTrue(hasInk(pages.get(0)));
    }

    @Test
    void aWebPageIsShownWithItsInk() throws IOException {
        Clients.assumeAvailable(Clients.Program.CHROMIUM);
        Path html = Files.writeString(
                folder.resolve("网页.html"), "<!doctype html><html lang=zh><meta charset=utf-8><title>网页</title><p>优质均衡");
        assertTrue(hasInk(Clients.screenshot(html, folder.resolve("网页.png"))));
    }

    private Path docx(String... names) throws IOException {
        Path file = folder.resolve("字体.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (String name : names) {
                XWPFRun run = document.createParagraph().createRun();
                run.setFontFamily(name, XWPFRun.FontCharRange.eastAsia);
                run.setText("县域义务教育优质均衡");
            }
            document.write(out);
        }
        return file;
    }

    private static Set<String> fonts(Path pdf) throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    names.add(page.getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
        }
        return names;
    }

    private static boolean hasInk(Path png) throws IOException {
        BufferedImage image = ImageIO.read(png.toFile());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xff) < 0x80) {
                    return true;
                }
            }
        }
        return false;
    }
}
