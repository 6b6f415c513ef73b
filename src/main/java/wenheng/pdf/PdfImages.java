package wenheng.pdf;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import wenheng.document.Image.Format;

/**
 * 图片：JPEG 原样放进 PDF，PNG 换成不透明的 sRGB 像素。
 *
 * <p>Both are read in the colours of the output intent (ISO 19005-2 6.2.4.3), so profiles inside the files are left out. A
 * picture used twice is stored once.
 */
final class PdfImages {

    private static final int WHITE = 255;
    private static final int BEST_COMPRESSION = 9;

    private final Map<wenheng.document.Image, Image> known = new HashMap<>();

    /** The picture for the file being written. */
    Image of(wenheng.document.Image image) {
        return known.computeIfAbsent(image, PdfImages::read);
    }

    private static Image read(wenheng.document.Image image) {
        try {
            return image.format() == Format.JPEG ? jpeg(image) : pixels(image);
        } catch (IOException | BadElementException seenToBeSound) {
            throw new IllegalArgumentException("image cannot be read: " + image, seenToBeSound);
        }
    }

    private static Image jpeg(wenheng.document.Image image) throws IOException, BadElementException {
        Image jpeg = Image.getInstance(image.bytes());
        // OpenPDF would write the profile as a colour space beside the output intent.
        jpeg.tagICC(null);
        return jpeg;
    }

    private static Image pixels(wenheng.document.Image image) throws IOException, BadElementException {
        BufferedImage read = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(image.bytes())));
        int width = read.getWidth();
        int height = read.getHeight();
        byte[] samples = new byte[Math.multiplyExact(width * 3, height)];
        int[] row = new int[width];
        int at = 0;
        for (int y = 0; y < height; y++) {
            // A row at a time: all of the pixels as int would be four bytes for each beside the three that stay.
            read.getRGB(0, y, width, 1, row, 0, width);
            for (int pixel : row) {
                for (int shift = 16; shift >= 0; shift -= 8) {
                    samples[at++] = (byte) onPaper(pixel >> shift & WHITE, pixel >>> 24);
                }
            }
        }
        Image pixels = Image.getInstance(width, height, 3, 8, samples);
        pixels.setCompressionLevel(BEST_COMPRESSION);
        return pixels;
    }

    /** A sample with white paper showing through. */
    private static int onPaper(int sample, int alpha) {
        return (sample * alpha + WHITE * (WHITE - alpha) + WHITE / 2) / WHITE;
    }
}
