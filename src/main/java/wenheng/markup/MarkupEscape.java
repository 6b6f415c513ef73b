package wenheng.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.text.Characters;

/** 转义：任何文字写进标记后仍是它自己，不论在段落、标题还是表格的格里。 */
public final class MarkupEscape {

    private static final String SPECIAL = "\\`*_[]<>&|#~^{▼";
    /** What makes a list, a rule or a caption when a line begins with it; the sign that must be escaped is in group 1. */
    private static final Pattern AT_START =
            Pattern.compile("(?:\\d{1,9}(?=[.)])|表(?=[：:])|单位(?=[：:])|注(?=[：:])|(?=[-+=　]))");

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\n\r\u000B\f\u0085]");

    private MarkupEscape() {}

    /**
     * The markup that prints a text as it is. Line ends become blanks; characters that no paper may hold (controls, halves of
     * surrogate pairs, those reserved for marks) become U+FFFD.
     */
    public static String escape(String text) {
        String line = LINE_ENDS.matcher(text).replaceAll(" ");
        StringBuilder out = new StringBuilder(line.length() + 16);
        int sign = signAtStart(line);
        for (int i = 0; i < line.length(); ) {
            int codePoint = line.codePointAt(i);
            boolean edge = i == 0 || i == line.length() - 1;
            if (edge && (codePoint == ' ' || codePoint == '\t')) {
                out.append("&#").append(codePoint).append(';');
            } else if (Characters.isReserved(codePoint) || Characters.isForbidden(codePoint)) {
                out.append('\uFFFD');
            } else {
                boolean special = SPECIAL.indexOf(codePoint) >= 0 || edge && codePoint == '!';
                out.append(i == sign || special ? "\\" : "").appendCodePoint(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        return out.toString();
    }

    /** Index of the character to make literal lest the beginning be read as something else; -1 if there is none. */
    private static int signAtStart(String line) {
        Matcher start = AT_START.matcher(line);
        return start.lookingAt() ? start.end() : -1;
    }
}
