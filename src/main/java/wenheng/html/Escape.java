package wenheng.html;

/** 转义：文字写进网页前去掉控制字符，换掉有语法意义的字符。 */
final class Escape {

    private Escape() {}

    /** Safe as text and inside a double-quoted attribute. */
    static String text(String raw) {
        StringBuilder out = new StringBuilder(raw.length() + 16);
        raw.codePoints().forEach(codePoint -> append(codePoint, out));
        return out.toString();
    }

    private static void append(int codePoint, StringBuilder out) {
        switch (codePoint) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> {
                if (isSurrogate(codePoint)) {
                    out.append('\uFFFD');
                } else if (isPrintable(codePoint)) {
                    out.appendCodePoint(codePoint);
                }
            }
        }
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static boolean isPrintable(int codePoint) {
        boolean space = codePoint == '\n' || codePoint == '\t';
        return (space || !Character.isISOControl(codePoint))
                && !isDirection(codePoint)
                && (codePoint & 0xFFFE) != 0xFFFE;
    }

    /** Characters that reorder the text around them: with them a page can show another text than it holds. */
    private static boolean isDirection(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069;
    }
}
