package wenheng.data;

/** 单元格地址：A1 样式。 */
public final class Address {

    private Address() {}

    /** The address of a 0-based column and a 1-based row: {@code of(10, 7)} is K7. */
    static String of(int column, int row) {
        return letters(column) + row;
    }

    /** The letters of a 0-based column. */
    public static String letters(int column) {
        StringBuilder out = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            out.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return out.toString();
    }

    /** The 0-based column of an address such as K7; -1 if it does not begin with one to three capital letters. */
    public static int column(String address) {
        int column = 0;
        int i = 0;
        while (i < address.length() && i < 4 && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z') {
            column = column * 26 + address.charAt(i++) - 'A' + 1;
        }
        return i > 3 ? -1 : column - 1;
    }
}
