package wenheng.text;

/**
 * 字符类别：禁则、西文、标点。
 *
 * <p>The prohibition sets are those of CLREQ (基本处理) with —, …, ∶, ▼ and the signs that stay with their number; the DOCX
 * writes the same sets into its settings, so that Word breaks where the PDF does.
 */
public final class Characters {

    /** 行首禁则：不得位于行首的字符。 */
    public static final String NOT_AT_LINE_START = "、，。：；！？”’」』）〕】〗］｝》〉～·‧—…%‰℃％∶▼!),.:;?]}/／–";

    /** 行尾禁则：不得位于行尾的字符。 */
    public static final String NOT_AT_LINE_END = "“‘「『（〔【〖［｛《〈([{￥$＄";

    /** Full-width marks whose right half is blank. */
    private static final String BLANK_RIGHT = "、，。：；）》〉」』”’】〕〗］｝";

    /** Full-width marks whose left half is blank. */
    private static final String BLANK_LEFT = "（《〈「『“‘【〔〖［｛";

    private Characters() {}

    /** Whether a full-width mark leaves the right half of its cell blank. */
    public static boolean isBlankRight(int codePoint) {
        return BLANK_RIGHT.indexOf(codePoint) >= 0;
    }

    /** Whether a full-width mark leaves the left half of its cell blank. */
    public static boolean isBlankLeft(int codePoint) {
        return BLANK_LEFT.indexOf(codePoint) >= 0;
    }

    /** Whether a line may not begin with this character. */
    public static boolean isForbiddenAtLineStart(int codePoint) {
        return NOT_AT_LINE_START.indexOf(codePoint) >= 0;
    }

    /** Whether a line may not end with this character. */
    public static boolean isForbiddenAtLineEnd(int codePoint) {
        return NOT_AT_LINE_END.indexOf(codePoint) >= 0;
    }

    /** Printable ASCII: set in the Latin face and kept in runs of its own. */
    public static boolean isLatin(int codePoint) {
        return codePoint >= '!' && codePoint <= '~';
    }

    /** ASCII letters and digits: only these take the quarter-em gap beside Han. */
    public static boolean isLatinLetterOrDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9'
                || codePoint >= 'A' && codePoint <= 'Z'
                || codePoint >= 'a' && codePoint <= 'z';
    }

    /** Chinese and general punctuation beside which no gap is set. */
    public static boolean isMark(int codePoint) {
        return isForbiddenAtLineStart(codePoint) || isForbiddenAtLineEnd(codePoint);
    }

    /** Han ideographs of every plane, with 〇 and 々. */
    public static boolean isHan(int codePoint) {
        return Character.isIdeographic(codePoint) || codePoint == '〇' || codePoint == '々';
    }

    /** Whether a character is one of U+E000 to U+E00F, which the program keeps for the marks of a merged text. */
    public static boolean isReserved(int codePoint) {
        return codePoint >= 0xE000 && codePoint <= 0xE00F;
    }

    /** Whether no text may hold this character: controls but tab, and halves of a surrogate pair. */
    public static boolean isForbidden(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL && codePoint != '\t' || type == Character.SURROGATE;
    }
}
