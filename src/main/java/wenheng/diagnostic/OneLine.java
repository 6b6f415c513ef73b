package wenheng.diagnostic;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 一行：话里照录的字让人看得见、看得完。
 *
 * <p>What a message repeats of the input may steer the terminal, turn the line round or fill the screen. Characters that are
 * not seen but do something are written out by their number, line ends become blanks, and a quotation in “ ” or a whole text
 * that nobody would read is cut, with its length.
 */
public final class OneLine {

    /** Controls, line and paragraph separators, bidirectional overrides and isolates, halves of pairs, the program's marks. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\x{D800}-\\x{DFFF}\\uE000-\\uE00F]");

    private static final Pattern UNSEEN_IN_LINES = Pattern.compile("(?!\\t|\\r?\\n)" + UNSEEN.pattern());

    private static final Pattern BLANK = Pattern.compile("\\r\\n|[\\t\\n\\r]");

    private static final Pattern LONG_QUOTATION = Pattern.compile("“([^“”]{101,})”");
    private static final int KEPT_OF_QUOTATION = 60;
    private static final int KEPT = 2_000;
    private static final int LONGEST = KEPT + 100; // what was cut once is not cut again

    private OneLine() {}

    /** The text on one line. */
    public static String of(String text) {
        String quoted = LONG_QUOTATION.matcher(text).replaceAll(OneLine::shortened);
        String line = BLANK.matcher(quoted.length() > LONGEST ? cut(quoted, KEPT) : quoted)
                .replaceAll(" ");
        return UNSEEN.matcher(line).replaceAll(unseen -> named(unseen.group().codePointAt(0)));
    }

    /** A text of several lines, whole, with what is not seen written out; its tabs and line ends stay. */
    public static String legible(String text) {
        return UNSEEN_IN_LINES
                .matcher(text)
                .replaceAll(unseen -> named(unseen.group().codePointAt(0)));
    }

    private static String shortened(MatchResult quotation) {
        return Matcher.quoteReplacement("“" + cut(quotation.group(1), KEPT_OF_QUOTATION) + "”");
    }

    /** At most so many characters, counted as a reader counts them. */
    private static String cut(String text, int most) {
        int characters = text.codePointCount(0, text.length());
        return characters <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "……（共" + characters + "字）";
    }

    private static String named(int codePoint) {
        return String.format(Locale.ROOT, "〔U+%04X〕", codePoint);
    }
}
