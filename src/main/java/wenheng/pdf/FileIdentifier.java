package wenheng.pdf;

import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * 文件标识（ISO 32000-1 14.4）：整个文件的散列，所以文件不同，标识就不同；同样的文件，标识也相同。
 *
 * <p>The file is written with zeros in its place, hashed, and the hash put there.
 *
 * <p>MD5 is what the standard proposes, and serves no secret. OpenPDF's own identifier holds the time, so that no two
 * files would be equal. Cost: one hash over the file, and a search from its end.
 */
final class FileIdentifier {

    private static final byte[] NOTHING = new byte[16];
    private static final byte[] PLACEHOLDER = hex(NOTHING);

    private FileIdentifier() {}

    /** What stands in the trailer until the file is whole. */
    static PdfObject placeholder() {
        return PdfEncryption.createInfoId(NOTHING, NOTHING);
    }

    /** The file with its identifier, in the same array. */
    static byte[] set(byte[] file) {
        byte[] identifier = hex(hash(file));
        int second = place(file, file.length);
        int first = place(file, second);
        System.arraycopy(identifier, 0, file, second, identifier.length);
        System.arraycopy(identifier, 0, file, first, identifier.length);
        return file;
    }

    /** The last place of the zeros before a point: the trailer ends the file. */
    private static int place(byte[] file, int before) {
        for (int at = before - PLACEHOLDER.length; at >= 0; at--) {
            if (java.util.Arrays.equals(file, at, at + PLACEHOLDER.length, PLACEHOLDER, 0, PLACEHOLDER.length)) {
                return at;
            }
        }
        throw new IllegalStateException("no identifier in the trailer");
    }

    private static byte[] hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] hash(byte[] file) {
        try {
            return MessageDigest.getInstance("MD5").digest(file);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
