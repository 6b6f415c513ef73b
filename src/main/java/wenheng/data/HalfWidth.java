package wenheng.data;

/** 半角：全角数字、字母、标点化为半角，以便识读。 Only for recognising, never for what is printed. */
public final class HalfWidth {

    private HalfWidth() {}

    /** The text with full-width ASCII and the ideographic and no-break spaces made half-width. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(of(text.charAt(i)));
        }
        return out.toString();
    }

    /** The half-width text without any blank or control character, nor Excel's {@code _x000D_}. */
    public static String withoutBlanks(String text) {
        String half = of(text).replace("_x000D_", "");
        StringBuilder out = new StringBuilder(half.length());
        half.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c) && c != '\uFEFF' && c != '\u200B')
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static char of(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return c == '\u3000' || c == '\u00A0' || c == '\u2007' || c == '\u202F' ? ' ' : c;
    }
}
