package wenheng.workbook.sheet;

import java.util.regex.Pattern;

/** 单元格的文字：长度、字符都合表格程序的规矩，像公式的认得出来。 */
final class CellText {

    /** Excel takes no longer text in a cell. */
    private static final int LONGEST = 32_767;
    /** What Excel would read as the code of a character: _x000D_. */
    private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String FORMULA_MARKS = "=+-@\t\r";

    private CellText() {}

    /** Whether it would be taken for a formula if typed. */
    static boolean isLikeFormula(String words) {
        return !words.isEmpty() && FORMULA_MARKS.indexOf(words.charAt(0)) >= 0;
    }

    /** The words as a cell may hold them. */
    static String fit(String words) {
        String cut = words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words;
        String escaped = ESCAPED.matcher(cut).replaceAll("_x005F_");
        return escaped.length() > LONGEST ? cut.replace("_x", "＿x") : escaped;
    }
}
