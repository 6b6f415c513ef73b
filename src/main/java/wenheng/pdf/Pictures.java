package wenheng.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import wenheng.document.Image;
import wenheng.document.Image.Format;

/**
 * 图片：JPEG 原样放进 PDF，PNG 换成不透明的 sRGB 像素。
 *
 * <p>Both are read in the colours of the output intent (ISO 19005-2 6.2.4.3), so profiles inside the files are left out. A
 * picture used twice is stored once.
 */
final class Pictures {

    private static final int WHITE = 255;
    private static final int SEGMENT = 0xFF;

    private final PdfFile file;
    private final Map<Image, Stored> stored = new LinkedHashMap<>();

    private record Stored(String resource, int object) {}

    Pictures(PdfFile file) {
        this.file = file;
    }

    /** The name that content streams draw the picture by. */
    String resource(Image image) {
        return stored.computeIfAbsent(image, key -> new Stored("I" + (stored.size() + 1), write(key)))
                .resource();
    }

    /** The picture resources of all pages. */
    String resources() {
        Dictionary resources = new Dictionary();
        stored.values().forEach(picture -> resources.refer(picture.resource(), picture.object()));
        return resources.text();
    }

    private int write(Image image) {
        Dictionary dictionary = Dictionary.ofType("XObject")
                .put("Subtype", "/Image")
                .put("Width", image.width())
                .put("Height", image.height())
                .put("BitsPerComponent", 8);
        if (image.format() == Format.JPEG) {
            byte[] bytes = image.bytes();
            dictionary.put("ColorSpace", components(bytes) == 1 ? "/DeviceGray" : "/DeviceRGB");
            return file.addRaw(dictionary.put("Filter", "/DCTDecode"), bytes);
        }
        return file.addStream(dictionary.put("ColorSpace", "/DeviceRGB"), samples(image));
    }

    /** Colours of a JPEG, from its frame header (ITU-T T.81 B.2.2). */
    private static int components(byte[] jpeg) {
        int at = 2;
        while (at + 9 < jpeg.length) {
            int marker = jpeg[at + 1] & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if ((jpeg[at] & 0xFF) == SEGMENT && frame) {
                return jpeg[at + 9];
            }
            boolean filler = (jpeg[at] & 0xFF) != SEGMENT || marker == SEGMENT;
            at += filler ? 1 : 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        return 3;
    }

    private static byte[] samples(Image image) {
        BufferedImage read = decoded(image);
        int width = read.getWidth();
        int height = read.getHeight();
        byte[] samples = new byte[Math.multiplyExact(width * 3, height)];
        int[] row = new int[width];
        int at = 0;
        for (int y = 0; y < height; y++) {
            read.getRGB(0, y, width, 1, row, 0, width);
            for (int pixel : row) {
                for (int shift = 16; shift >= 0; shift -= 8) {
                    samples[at++] = (byte) onPaper(pixel >> shift & WHITE, pixel >>> 24);
                }
            }
        }
        return samples;
    }

    private static BufferedImage decoded(Image image) {
        try {
            return ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(image.bytes())));
        } catch (IOException seenToBeSound) {
            throw new IllegalArgumentException("image cannot be read: " + image, seenToBeSound);
        }
    }

    /** A sample with white paper showing through. */
    private static int onPaper(int sample, int alpha) {
        return (sample * alpha + WHITE * (WHITE - alpha) + WHITE / 2) / WHITE;
    }
}
