package wenheng.markup.syntax;

import java.util.List;
import org.commonmark.text.Characters;
import wenheng.markup.MarkedText;

/**
 * 强调衔接：让 {@code *} 紧挨中文标点时也能开、能合。
 *
 * <p>CommonMark's flanking rule takes spaces between words for granted: in {@code **坚持导向。**深入} the second run follows a mark and
 * precedes a letter, so it may not close. A {@link MarkedText#JOINER} between mark and run is neither mark nor space to
 * CommonMark and lifts the rule. Nothing is set after an opening bracket or before a closing mark, where the rule guesses right.
 * A joiner before a {@code [} that begins a line keeps {@code [注]: …} from vanishing as a link definition.
 *
 * <p>Invariant: {@link Literals#withoutJoiners} gives the line back as it was. Cost: one pass over lines that hold a
 * {@code *}. Changing the library's rule is not open to us: it decides about delimiters by itself, before any extension
 * is asked.
 */
public final class Joiners {

    private static final String CLOSING = "。，、；：！？,.;:!?";
    private static final String BEFORE_BRACKET = " \t>-+*0123456789.)";

    private final String line;
    private final StringBuilder out;

    private Joiners(String line) {
        this.line = line;
        this.out = new StringBuilder(line.length() + 16);
    }

    public static List<String> in(List<String> lines) {
        return lines.stream().map(Joiners::in).toList();
    }

    public static String in(String line) {
        String guarded = guarded(line);
        return guarded.indexOf('*') < 0 ? guarded : new Joiners(guarded).joined();
    }

    private static String guarded(String line) {
        int bracket = line.indexOf('[');
        for (int i = 0; i < bracket; i++) {
            if (BEFORE_BRACKET.indexOf(line.charAt(i)) < 0) {
                return line;
            }
        }
        return bracket < 0 ? line : line.substring(0, bracket) + MarkedText.JOINER + line.substring(bracket);
    }

    private String joined() {
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                out.append(c).append(line.charAt(i + 1));
                i += 2;
            } else if (c == '*') {
                i = run(i);
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    private int run(int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == '*') {
            end++;
        }
        int before = start == 0 ? ' ' : line.codePointBefore(start);
        int after = end == line.length() ? ' ' : line.codePointAt(end);
        if (isMark(before) && isWord(after) && !isOpening(before)) {
            out.append(MarkedText.JOINER);
        }
        out.append(line, start, end);
        if (isMark(after) && isWord(before) && !isClosing(after)) {
            out.append(MarkedText.JOINER);
        }
        return end;
    }

    public static boolean isMark(int codePoint) {
        return Characters.isPunctuationCodePoint(codePoint);
    }

    public static boolean isWord(int codePoint) {
        return !isMark(codePoint) && !Characters.isWhitespaceCodePoint(codePoint);
    }

    /** Nothing ends just after it. */
    public static boolean isOpening(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    /** Nothing begins just before it. */
    public static boolean isClosing(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || CLOSING.indexOf(codePoint) >= 0;
    }
}
