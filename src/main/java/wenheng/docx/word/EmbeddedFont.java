package wenheng.docx.word;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * 嵌入字体：随文件带走的 TrueType 字体（ECMA-376 第 1 部分 17.8.1）。
 *
 * <p>Programs open an embedded font only if its first bytes are hidden by a key that the package names; the key is made
 * from the font itself, not by chance, so that the bytes repeat. Rights are read as their maker wrote them: a font that
 * may not lie in a paper that is still edited is left out, and the paper names it only.
 *
 * @param family name under which Word finds it
 * @param bold the bold face of its family
 * @param file the font file; not changed by anyone
 */
public record EmbeddedFont(String family, boolean bold, ByteBuffer file) {

    private static final int TRUE_TYPE = 0x00010000;
    /** OS/2 fsType: embedding that leaves the document open to editing. */
    private static final int EDITABLE = 0x0008;
    /** OS/2 fsType: restricted, print and preview, editable, bitmaps only. */
    private static final int LIMITED = 0x0002 | 0x0004 | EDITABLE | 0x0200;
    /** OS/2 fsSelection. */
    private static final int BOLD = 0x0020;

    private static final int WINDOWS = 3;
    private static final int FAMILY = 1;
    /** A record of the name table and the header before the records. */
    private static final int NAME_RECORD = 12;

    private static final int NAME_HEADER = 6;
    /** The first bytes of the file are hidden by the key, twice over. */
    private static final int KEY = 16;

    /**
     * Reads what Word must know of a font.
     *
     * @return empty if it is no TrueType font, or its maker does not allow it in papers that are still edited
     */
    public static Optional<EmbeddedFont> of(byte[] file) {
        ByteBuffer font = ByteBuffer.wrap(file).asReadOnlyBuffer();
        try {
            int os2 = table(font, "OS/2");
            int rights = font.getShort(os2 + 8) & LIMITED;
            boolean allowed = font.getInt(0) == TRUE_TYPE && (rights == 0 || rights == EDITABLE);
            boolean bold = (font.getShort(os2 + 62) & BOLD) != 0;
            return Optional.of(new EmbeddedFont(family(font), bold, font)).filter(found -> allowed);
        } catch (IndexOutOfBoundsException | IllegalArgumentException noFont) {
            return Optional.empty();
        }
    }

    private static int table(ByteBuffer font, String tag) {
        for (int i = 0, at = 12; i < unsigned(font, 4); i++, at += 16) {
            if (text(font, at, 4, StandardCharsets.ISO_8859_1).equals(tag)) {
                return font.getInt(at + 8);
            }
        }
        throw new IllegalArgumentException("no table " + tag);
    }

    /** The last record is that of the highest language, Chinese where there is one. */
    private static String family(ByteBuffer font) {
        int names = table(font, "name");
        int strings = names + unsigned(font, names + 4);
        String family = "";
        for (int i = 0, at = names + NAME_HEADER; i < unsigned(font, names + 2); i++, at += NAME_RECORD) {
            if (unsigned(font, at) == WINDOWS && unsigned(font, at + 6) == FAMILY) {
                int start = strings + unsigned(font, at + 10);
                family = text(font, start, unsigned(font, at + 8), StandardCharsets.UTF_16BE);
            }
        }
        if (family.isEmpty()) {
            throw new IllegalArgumentException("no family name");
        }
        return family;
    }

    private static int unsigned(ByteBuffer font, int at) {
        return font.getShort(at) & 0xFFFF;
    }

    private static String text(ByteBuffer font, int start, int length, Charset charset) {
        byte[] bytes = new byte[length];
        font.get(start, bytes);
        return new String(bytes, charset);
    }

    /** The key that hides the font, such as {@code {0F1E…}}: made from the font, so that the bytes repeat. */
    String key() {
        String hex = HexFormat.of().formatHex(digest(), 0, KEY).toUpperCase(Locale.ROOT);
        return "{" + hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-" + hex.substring(12, 16) + "-"
                + hex.substring(16, 20) + "-" + hex.substring(20) + "}";
    }

    /** The file as the package holds it: its first 32 bytes changed by the key, whose bytes are taken from the last. */
    byte[] obfuscated() {
        byte[] bytes = new byte[file.capacity()];
        file.get(0, bytes);
        byte[] digest = digest();
        for (int i = 0; i < 2 * KEY; i++) {
            bytes[i] ^= digest[KEY - 1 - i % KEY];
        }
        return bytes;
    }

    private byte[] digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(file.duplicate().rewind());
            return sha.digest();
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
