package wenheng.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * 文件名：在 Windows、macOS 和 Linux 上都能用的名字。
 *
 * <p>The characters that no name may hold stand here and nowhere else: those Windows refuses (Microsoft, Naming Files, Paths,
 * and Namespaces), and those nobody sees, such as the ones that turn the reading direction and make {@code 稿xcod.exe} look
 * like {@code 稿exe.docx}.
 */
public final class FileName {

    /** In characters; in UTF-8 a Han character takes three of the 255 bytes that a name may have, and endings want room. */
    public static final int LONGEST = 80;

    private static final String HIDDEN = "\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}";
    private static final Pattern UNSEEN = Pattern.compile("[" + HIDDEN + "]");
    private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\:*?\"<>|" + HIDDEN + "]");
    private static final Pattern DEVICE = Pattern.compile(
            "(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³])\\s*(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    /**
     * Why a text cannot be the name of a file or folder.
     *
     * @return a clause such as 含有“:”; empty if it can
     */
    public static Optional<String> fault(String name) {
        Optional<String> forbidden =
                FORBIDDEN.matcher(name).results().findFirst().map(found -> "含有“" + shown(found.group()) + "”");
        return forbidden.or(() -> faultOfWhole(name));
    }

    private static Optional<String> faultOfWhole(String name) {
        if (DEVICE.matcher(name).matches()) {
            return Optional.of("是 Windows 留给设备用的");
        }
        if (!name.equals(name.strip()) || name.startsWith(".") || name.endsWith(".")) {
            return Optional.of("首尾有点或空格");
        }
        if (name.isEmpty()) {
            return Optional.of("是空的");
        }
        return name.length() > LONGEST ? Optional.of("超过" + LONGEST + "字") : Optional.empty();
    }

    /** The text with every character replaced that no name may hold. */
    public static String replaced(String text, String by) {
        return FORBIDDEN.matcher(text).replaceAll(by);
    }

    /** The text with what nobody sees spelled out, as U+202E. */
    public static String shown(String text) {
        return UNSEEN.matcher(text).replaceAll(FileName::code);
    }

    private static String code(MatchResult found) {
        return String.format(Locale.ROOT, "U+%04X", found.group().codePointAt(0));
    }

    /** Two names whose folded forms are equal are one file where case or composition does not tell files apart. */
    public static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
