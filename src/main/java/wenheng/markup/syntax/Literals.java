package wenheng.markup.syntax;

import wenheng.markup.MarkedText;
import wenheng.text.Characters;

/**
 * 转义：反斜杠使其后的标点只是标点。
 *
 * <p>CommonMark knows this for ASCII; the markup adds Chinese marks, ▼ and the ideographic space. A character made literal so is
 * preceded by {@link #LITERAL} until the paragraph is finished, so that 表\： begins no caption and a cell {@code \^} joins nothing.
 *
 * <p>Invariant: the sign is one of the reserved characters that no input may hold, so that it always comes from here,
 * and {@link #plain} takes it off before anything is printed. Cost: text without backslashes and reserved characters,
 * which is nearly all, is looked through and not copied.
 */
public final class Literals {

    /** Set before an escaped character that has a meaning of our own; never printed. */
    public static final char LITERAL = '\uE00E';

    private Literals() {}

    /** Whether the character after a backslash is ours to make literal; CommonMark sees to the rest of ASCII. */
    static boolean isOurs(char c) {
        return "^<{:".indexOf(c) >= 0
                || c > 0x7F && (c == '　' || org.commonmark.text.Characters.isPunctuationCodePoint(c));
    }

    /** The text without joiners, literal signs and stray marks. */
    public static String plain(String text) {
        String whole = withoutJoiners(text);
        if (whole.chars().noneMatch(Characters::isReserved)) {
            return whole;
        }
        StringBuilder out = new StringBuilder(whole.length());
        whole.chars().filter(c -> !Characters.isReserved(c)).forEach(c -> out.append((char) c));
        return out.toString();
    }

    /** The text as it was before it was prepared for parsing; literal signs stay. */
    public static String withoutJoiners(String text) {
        if (text.chars().noneMatch(Characters::isReserved)) {
            return text;
        }
        return text.replace(String.valueOf(MarkedText.JOINER), "")
                .replace(Brackets.SPARE, '[')
                .replace(Stars.SPARE_STAR, '*')
                .replace(Stars.SPARE_UNDERSCORE, '_');
    }

    /** Takes the backslashes off, where no Markdown parser does. */
    static String unescape(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean more = i + 1 < text.length();
            if (c == '\\' && more && (isAsciiPunctuation(text.charAt(i + 1)) || isOurs(text.charAt(i + 1)))) {
                out.append(text.charAt(++i));
            } else if (text.startsWith("&#32;", i)) {
                out.append(' ');
                i += 4;
            } else if (text.startsWith("&#9;", i)) {
                out.append('\t');
                i += 3;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isAsciiPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
