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
     */
    static void head(Sheet sheet, List<List<String>> rows) {
        int first = sheet.row() + 1;
        for (int r = 0; r < rows.size(); r++) {
            sheet.nextRow(lines(sheet.layout(), rows, r));
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
        int right = right(rows, row, column);
        int bottom = bottom(rows, row, column);
        if (right > column || bottom > row) {
            sheet.merge(column, first + row, right, first + bottom);
        }
    }

    private static int right(List<List<String>> rows, int row, int column) {
        int right = column;
        while (right + 1 < rows.get(row).size() && rows.get(row).get(right + 1).equals(LEFT)) {
            right++;
        }
        return right;
    }

    private static int bottom(List<List<String>> rows, int row, int column) {
        int bottom = row;
        while (bottom + 1 < rows.size() && rows.get(bottom + 1).get(column).equals(ABOVE)) {
            bottom++;
        }
        return bottom;
    }

    /** WrappedLines of the row's longest cell; one that goes on below has room there too. */
    private static int lines(Layout layout, List<List<String>> rows, int row) {
        int most = 1;
        for (int column = 0; column < rows.get(row).size(); column++) {
            String text = rows.get(row).get(column);
            int width = layout.width(column, right(rows, row, column) - column + 1);
            int lines = WrappedLines.of(text, width, CellStyle.Face.HEAD.points());
            most = Math.max(most, (lines + bottom(rows, row, column) - row) / (bottom(rows, row, column) - row + 1));
        }
        return most;
    }
}
