package wenheng.workbook.sheet;

import java.util.List;

/**
 * 工作表的版面。
 *
 * @param name at most 31 characters, without []:*?/\
 * @param landscape A4 横排
 * @param widths of the columns, in digits
 * @param headRows rows repeated on every page and kept in sight
 * @param headColumns columns kept in sight
 * @param printed columns that are printed, from the first; the rest is for the screen
 * @param breakAfter columns of the first page where a sheet takes two pages side by side, its head columns repeated; 0
 *     where all are on one
 * @param entry styles of the columns where rows are to be filled in, below an example that stays in sight as well; empty
 *     where nothing is. Such a sheet is printed at full size over as many pages as it takes, its head columns repeated
 */
public record Layout(
        String name,
        boolean landscape,
        List<Integer> widths,
        int headRows,
        int headColumns,
        int printed,
        int breakAfter,
        List<CellStyle> entry) {

    /** Digits that fit across A4 in landscape, as Excel and LibreOffice measure them. */
    private static final int LANDSCAPE = 136;
    /** Excel's limit to the name of a sheet. */
    private static final int LONGEST_NAME = 31;
    /** A column is so much wider than its digits. */
    static final double PADDING = 0.7;

    public Layout {
        widths = List.copyOf(widths);
        entry = List.copyOf(entry);
    }

    /** The name as Excel allows it: without the signs it refuses, and not too long. */
    public static String fitName(String name) {
        String full = name.replaceAll("[\\[\\]:*?/\\\\']", "-");
        return full.length() > LONGEST_NAME ? full.substring(0, LONGEST_NAME) : full;
    }

    public static Layout portrait(String name, List<Integer> widths, int headRows) {
        return new Layout(name, false, widths, headRows, 0, widths.size(), 0, List.of());
    }

    public static Layout landscape(String name, List<Integer> widths, int headRows, int headColumns) {
        return new Layout(name, true, widths, headRows, headColumns, widths.size(), 0, List.of());
    }

    /** A sheet to be filled in. */
    public static Layout entry(
            String name, List<Integer> widths, int headRows, int headColumns, List<CellStyle> styles) {
        return new Layout(name, true, widths, headRows, headColumns, widths.size(), 0, styles);
    }

    /** Rows that stay in sight. */
    int frozenRows() {
        return entry.isEmpty() ? headRows : headRows + 1;
    }

    /** Whether all its columns are fitted to one page. */
    boolean isOnePageWide() {
        return breakAfter == 0 && entry.isEmpty();
    }

    /** The same with a page break after so many columns. */
    public Layout brokenAfter(int columns) {
        return new Layout(name, landscape, widths, headRows, headColumns, printed, columns, entry);
    }

    /** The same with only the first columns printed. */
    public Layout printing(int columns) {
        return new Layout(name, landscape, widths, headRows, headColumns, columns, breakAfter, entry);
    }

    /** Columns over which a line of text runs; those that are on every page. */
    int lineColumns() {
        return breakAfter == 0 ? printed : headColumns;
    }

    /** Scale in %, at which the wider of two pages fits. */
    int scale() {
        double second = padded(0, headColumns) + padded(breakAfter, printed - breakAfter);
        double widest = Math.max(padded(0, breakAfter), second);
        return (int) Math.min(100, LANDSCAPE * 100 / widest);
    }

    private double padded(int from, int count) {
        return width(from, count) + count * PADDING;
    }

    /** Width of some columns together. */
    int width(int from, int count) {
        return widths.subList(from, from + count).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
