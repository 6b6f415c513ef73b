package wenheng.docx.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.document.Chart;
import wenheng.ooxml.PackageFile;
import wenheng.ooxml.XmlTree;

/**
 * 原始数据：箱线图背后逐校的数，放在内嵌工作簿的第二张表里，一列一个系列，读回时由它还原。
 *
 * <p>Boxes cannot be turned back into values. The sheet counts only as long as the boxes computed from it are those
 * that are drawn ({@link ChartReading}): where somebody has changed the drawing in Word, the values are no longer what
 * it shows, and the chart is left open with a finding rather than read wrongly.
 */
final class RawValues {

    /** Name of the sheet. */
    static final String SHEET = "原始数据";

    static final String PART = "xl/worksheets/sheet2.xml";

    private RawValues() {}

    /** The sheet: heads in the first row, values below, columns of any length. */
    static byte[] write(List<Chart.Series> series) {
        CellWriter cells = new CellWriter();
        cells.row(1, () -> heads(cells, series));
        int most = series.stream().mapToInt(one -> one.values().size()).max().orElse(0);
        for (int i = 0; i < most; i++) {
            int index = i;
            cells.row(index + 2, () -> row(cells, series, index));
        }
        return cells.bytes();
    }

    private static void heads(CellWriter cells, List<Chart.Series> series) {
        for (int i = 0; i < series.size(); i++) {
            cells.text(i, series.get(i).name());
        }
    }

    private static void row(CellWriter cells, List<Chart.Series> series, int index) {
        for (int i = 0; i < series.size(); i++) {
            if (index < series.get(i).values().size()) {
                cells.number(i, series.get(i).values().get(index));
            }
        }
    }

    /** The series of a workbook under these names; empty if it has no such sheet. */
    static Optional<List<Chart.Series>> read(PackageFile book, List<String> names) {
        return book.tree(PART).flatMap(sheet -> sheet.child("s:sheetData")).map(rows -> {
            List<Chart.Series> series = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                series.add(new Chart.Series(names.get(i), column(rows, ChartSheet.letters(i))));
            }
            return series;
        });
    }

    private static List<BigDecimal> column(XmlTree rows, String letters) {
        return CellNumbers.of(rows.all("s:row")
                .skip(1)
                .flatMap(row -> row.all("s:c"))
                .filter(cell -> cell.attribute("r").matches(letters + "\\d+"))
                .flatMap(cell -> cell.child("s:v").stream()));
    }
}
