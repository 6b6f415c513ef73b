package wenheng.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * sRGB 色彩描述：PDF/A 要求的输出意图所用的 ICC 描述文件（ICC.1:2010，即 4.3 版；IEC 61966-2-1 的原色与曲线）。
 *
 * <p>Written here byte by byte: the class of the JDK rewrites header fields, differently in each version.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    /** Profile connection space illuminant D50. */
    private static final double[] D50 = {0.9642, 1.0, 0.8249};
    /** Bradford adaptation from D65 to D50. */
    private static final double[] ADAPTATION = {
        1.0478, 0.0229, -0.0501, 0.0295, 0.9905, -0.0171, -0.0092, 0.0150, 0.7521
    };
    /** γ, a, b, c, d of Y = (aX + b)^γ for X ≥ d, else cX. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private SrgbProfile() {}

    /** The profile. */
    static byte[] bytes() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB"));
        tags.put("cprt", text("CC0"));
        tags.put("wtpt", numbers("XYZ ", D50));
        tags.put("chad", numbers("sf32", ADAPTATION));
        tags.put("rXYZ", numbers("XYZ ", 0.4360, 0.2225, 0.0139));
        tags.put("gXYZ", numbers("XYZ ", 0.3851, 0.7169, 0.0971));
        tags.put("bXYZ", numbers("XYZ ", 0.1431, 0.0606, 0.7139));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return assemble(tags);
    }

    private static byte[] assemble(Map<String, byte[]> tags) {
        int offset = HEADER + 4 + 12 * tags.size();
        ByteBuffer table = ByteBuffer.allocate(4 + 12 * tags.size()).putInt(tags.size());
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            table.put(ascii(tag.getKey())).putInt(offset + data.size()).putInt(tag.getValue().length);
            data.writeBytes(tag.getValue());
            data.writeBytes(new byte[-data.size() & 3]);
        }
        int size = offset + data.size();
        return ByteBuffer.allocate(size)
                .put(header(size))
                .put(table.array())
                .put(data.toByteArray())
                .array();
    }

    private static byte[] header(int size) {
        ByteBuffer header = ByteBuffer.allocate(HEADER).putInt(size).putInt(0).putInt(0x04300000);
        header.put(ascii("mntrRGB XYZ "));
        header.putShort((short) 2000)
                .putShort((short) 1)
                .putShort((short) 1)
                .putShort((short) 0)
                .putInt(0);
        header.put(ascii("acsp"));
        header.position(68);
        for (double part : D50) {
            header.putInt(fixed(part));
        }
        return header.array();
    }

    /** multiLocalizedUnicodeType with one English string. */
    private static byte[] text(String words) {
        byte[] unicode = words.getBytes(StandardCharsets.UTF_16BE);
        return ByteBuffer.allocate(28 + unicode.length)
                .put(ascii("mluc"))
                .putInt(0)
                .putInt(1)
                .putInt(12)
                .put(ascii("enUS"))
                .putInt(unicode.length)
                .putInt(28)
                .put(unicode)
                .array();
    }

    /** XYZType or s15Fixed16ArrayType. */
    private static byte[] numbers(String type, double... values) {
        ByteBuffer tag =
                ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
        for (double value : values) {
            tag.putInt(fixed(value));
        }
        return tag.array();
    }

    /** parametricCurveType, function 3. */
    private static byte[] curve() {
        ByteBuffer tag =
                ByteBuffer.allocate(12 + 4 * CURVE.length).put(ascii("para")).putInt(0);
        tag.putShort((short) 3).putShort((short) 0);
        for (double value : CURVE) {
            tag.putInt(fixed(value));
        }
        return tag.array();
    }

    /** s15Fixed16Number. */
    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
