package wenheng.workbook.sheet;

import java.util.List;
import java.util.function.Function;
import wenheng.assess.form.OfficialForm;
import wenheng.document.Join;

/** 并格的几行：哪些格合成一格，一行要多高。 */
public final class Grid {

    private final List<Join.Area> areas;
    private final Function<Join.Area, String> words;

    private <C> Grid(List<List<C>> rows, Function<C, Join> join, Function<C, String> words) {
        this.areas = Join.areas(rows, join, Grid::refuse);
        this.words = area -> words.apply(rows.get(area.row()).get(area.column()));
    }

    private static void refuse(Join.Area torn) {
        throw new IllegalArgumentException("joined cells that make no rectangle: " + torn);
    }

    /** Rows of a form. */
    public static Grid of(List<List<OfficialForm.Cell>> rows) {
        return new Grid(rows, Grid::join, OfficialForm.Cell::words);
    }

    private static Join join(OfficialForm.Cell cell) {
        return cell == OfficialForm.Joined.LEFT
                ? Join.LEFT
                : cell == OfficialForm.Joined.ABOVE ? Join.ABOVE : Join.NONE;
    }

    /**
     * Writes head rows.
     *
     * @param rows of equal length; {@code ^} joins a cell to the one above, {@code <} to the one on its left
     */
    public static void head(Sheet sheet, List<List<String>> rows) {
        Grid grid = new Grid(rows, Join::of, words -> words);
        for (int row = 0; row < rows.size(); row++) {
            sheet.nextRow(grid.lines(sheet.layout(), row));
            for (String cell : rows.get(row)) {
                if (Join.of(cell) == Join.NONE) {
                    sheet.text(cell, CellStyle.HEAD);
                } else {
                    sheet.blank(CellStyle.HEAD);
                }
            }
        }
        grid.merge(sheet, rows.size());
    }

    /** Merges the cells of so many rows, the last of which is being written. */
    public void merge(Sheet sheet, int rows) {
        int first = sheet.row() - rows + 1;
        areas.stream().filter(Join.Area::isJoined).forEach(area -> {
            int row = first + area.row();
            sheet.merge(area.column(), row, area.column() + area.columns() - 1, row + area.rows() - 1);
        });
    }

    /** Lines of the row's longest cell; one that goes on below has room there too. */
    public int lines(Layout layout, int row) {
        return areas.stream()
                .filter(area -> area.row() == row)
                .mapToInt(area -> (lines(layout, area) + area.rows() - 1) / area.rows())
                .reduce(1, Math::max);
    }

    private int lines(Layout layout, Join.Area area) {
        int width = layout.width(area.column(), area.columns());
        return WrappedLines.of(words.apply(area), width, CellStyle.Face.HEAD.points());
    }
}
