package wenheng.workbook.sheet;

/** 引用：单元格的地址。 Columns are counted from 0, rows from 1. */
public final class CellReferences {

    private static final int LETTERS = 26;

    private CellReferences() {}

    /** A … Z, AA … . */
    public static String column(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : column(column / LETTERS - 1) + last;
    }

    /** B7. */
    public static String cell(int column, int row) {
        return column(column) + row;
    }

    /** B$7: stays in its row when copied downwards. */
    public static String inRow(int column, int row) {
        return column(column) + "$" + row;
    }

    /** $B$7:$B$20. */
    public static String range(int column, int first, int last) {
        String letters = "$" + column(column) + "$";
        return letters + first + ":" + letters + last;
    }

    /** '小学资源'! before a reference. */
    public static String sheet(String name) {
        return "'" + name.replace("'", "''") + "'!";
    }
}
