package wenheng.project;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

/**
 * 净图：图片去掉拍摄地点、时间、器材、作者和附言，画面一点不变。
 *
 * <p>A picture goes out in papers that anybody may read, and what a camera or a program wrote beside the pixels is not part
 * of it. Both formats are chains of labelled pieces; the pieces that decide what is seen are copied byte for byte, whatever
 * else there is falls away, pieces not known here too. Nothing is decoded or encoded again, so no pixel changes; a file that
 * is bare already stays as it is. Cost: one pass over the bytes.
 *
 * <ul>
 *   <li>JPEG (ITU-T T.81 B.1) keeps tables, frames and scans, the density of JFIF without its small picture, ICC profiles
 *       (APP2) and Adobe's note on the colour transform (APP14), without which colours change. Exif goes but for one entry,
 *       how the camera was held, since browsers turn the picture by it. Second pictures and films behind the end go.
 *   <li>PNG (ISO/IEC 15948 11) keeps the critical chunks and those on colour, transparency and pixel size.
 * </ul>
 */
final class BareImage {

    private static final Set<String> SEEN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "pHYs");

    private static final int SIGNATURE = 8;
    /** Length, type and check sum of a chunk. */
    private static final int CHUNK = 12;

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int ICC = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;
    /** A JFIF segment without its small picture, with its length and not its marker. */
    private static final int JFIF_LENGTH = 16;

    private BareImage() {}

    /** @throws IndexOutOfBoundsException if a chunk is longer than the file */
    static byte[] png(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, SIGNATURE);
        ByteBuffer data = ByteBuffer.wrap(file);
        String type = "";
        for (int at = SIGNATURE; !type.equals("IEND") && at < file.length; ) {
            int length = Math.addExact(data.getInt(at), CHUNK);
            type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (SEEN.contains(type)) {
                out.writeBytes(piece(file, at, length));
            }
            at += length;
        }
        return out.toByteArray();
    }

    /**
     * A JPEG.
     *
     * @param turned which way up it is to be shown, as Exif counts; 1 is as it is
     * @throws IndexOutOfBoundsException if a segment is longer than the file
     */
    static byte[] jpeg(byte[] file, int turned) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, 2);
        boolean noted = turned == 1;
        int at = marker(file, 2);
        while (at < file.length - 1 && (file[at + 1] & 0xFF) != END) {
            int kind = file[at + 1] & 0xFF;
            int length = Short.toUnsignedInt(ByteBuffer.wrap(file).getShort(at + 2)) + 2;
            if (!noted && kind != JFIF) {
                out.writeBytes(orientation(turned));
                noted = true;
            }
            int next = marker(file, at + length);
            if (isSeen(file, kind, at)) {
                out.writeBytes(kind == JFIF ? density(file, at) : piece(file, at, length));
                // Between a scan's head and the next marker are its pixels; between others, at most stray bytes.
                out.write(file, at + length, kind == SCAN ? next - at - length : 0);
            }
            at = next;
        }
        out.write(file, at, Math.min(2, file.length - at));
        return out.toByteArray();
    }

    private static boolean isSeen(byte[] file, int kind, int at) {
        return switch (kind) {
            case JFIF -> begins(file, at, "JFIF\0");
            case ICC -> begins(file, at, "ICC_PROFILE\0");
            case ADOBE -> begins(file, at, "Adobe");
            default -> kind != COMMENT && (kind < JFIF || kind > LAST_APPLICATION);
        };
    }

    private static boolean begins(byte[] file, int at, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
        return Arrays.equals(wanted, piece(file, at + 4, wanted.length));
    }

    private static byte[] density(byte[] file, int at) {
        byte[] segment = piece(file, at, 2 + JFIF_LENGTH);
        segment[2] = 0;
        segment[3] = JFIF_LENGTH;
        segment[JFIF_LENGTH] = 0;
        segment[JFIF_LENGTH + 1] = 0;
        return segment;
    }

    /** An Exif segment with one entry. */
    private static byte[] orientation(int turned) {
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.putShort((short) (0xFF00 | EXIF)).putShort((short) 34);
        segment.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        segment.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        return segment.putShort((short) turned).putShort((short) 0).putInt(0).array();
    }

    /** Where the next marker begins: FF and a byte that is neither 00, which says that FF is a pixel's, nor a restart. */
    private static int marker(byte[] file, int from) {
        for (int at = from; at < file.length - 1; at++) {
            int kind = file[at + 1] & 0xFF;
            if (file[at] == (byte) 0xFF && kind != 0 && kind != 0xFF && (kind < 0xD0 || kind > 0xD7)) {
                return at;
            }
        }
        return file.length;
    }

    private static byte[] piece(byte[] file, int at, int length) {
        Objects.checkFromIndexSize(at, length, file.length); // copyOfRange would fill up with zeros
        return Arrays.copyOfRange(file, at, at + length);
    }
}
