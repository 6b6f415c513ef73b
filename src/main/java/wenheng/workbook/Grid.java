package wenheng.workbook;

import java.util.List;

/** 表头：一格一字的网格，“^”并入上格，“<”并入左格。 */
final class Grid {

    private static final String ABOVE = "^";
    private static final String LEFT = "<";

    private Grid() {}

    /**
     * Writes head rows.
     *
     * @param rows of equal length
     * @param lines height of each row in lines of text
     */
    static void head(Sheet sheet, List<List<String>> rows, List<Integer> lines) {
        int first = sheet.row() + 1;
        for (int r = 0; r < rows.size(); r++) {
            sheet.nextRow(lines.get(r));
            for (String cell : rows.get(r)) {
                if (cell.equals(ABOVE) || cell.equals(LEFT)) {
                    sheet.blank(CellStyle.HEAD);
                } else {
                    sheet.text(cell, CellStyle.HEAD);
                }
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                mergeFrom(sheet, rows, r, c, first);
            }
        }
    }

    private static void mergeFrom(Sheet sheet, List<List<String>> rows, int row, int column, int first) {
        if (List.of(ABOVE, LEFT).contains(rows.get(row).get(column))) {
            return;
        }
        int right = column;
        while (right + 1 < rows.get(row).size() && rows.get(row).get(right + 1).equals(LEFT)) {
            right++;
        }
        int bottom = row;
        while (bottom + 1 < rows.size() && rows.get(bottom + 1).get(column).equals(ABOVE)) {
            bottom++;
        }
        if (right > column || bottom > row) {
            sheet.merge(column, first + row, right, first + bottom);
        }
    }
}
