package wenheng.workbook.sheet;

/** 行数：合并单元格里的文字折成几行；表格程序不替合并的单元格定行高。 */
final class WrappedLines {

    /** Font size in which a digit is one unit of column width. */
    private static final double UNIT = 11;

    /** What a line that is broken leaves empty: a mark may not begin the next one. */
    private static final double RAGGED = 2;

    private WrappedLines() {}

    /**
     * How many lines a text takes.
     *
     * @param width of the cell in digits; a Han character takes two
     */
    static int of(String text, int width, int points) {
        double units = width * UNIT / points;
        return text.lines()
                .mapToInt(line -> units(line) <= units ? 1 : (int) Math.ceil(units(line) / (units - RAGGED)))
                .sum();
    }

    private static int units(String line) {
        return line.codePoints().map(codePoint -> codePoint < 0x2000 ? 1 : 2).sum();
    }
}
