package wenheng.docx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import wenheng.document.Chart;

/**
 * 图表数据表：图表背后工作表的格局，首列是分类，其后每列一个系列。
 *
 * <p>Limits of upright charts are further series of one value throughout, drawn as lines. Horizontal bars cannot be
 * combined with lines in Word, so a ranking shows each limit as a further bar of the first series.
 *
 * @param categories names down the first column
 * @param columns the series, then the limits that are lines
 * @param bars how many columns are data; the rest are limits
 * @param limitRows how many of the last categories are limits
 */
record ChartSheet(List<String> categories, List<Column> columns, int bars, int limitRows) {

    /** A column: its head, and a value for each category, empty where there is none. */
    record Column(String name, List<Optional<BigDecimal>> values) {
        Column {
            values = List.copyOf(values);
        }
    }

    ChartSheet {
        categories = List.copyOf(categories);
        columns = List.copyOf(columns);
    }

    static ChartSheet of(Chart chart) {
        boolean ranking = chart.kind() == Chart.Kind.RANKING && !chart.series().isEmpty();
        List<Chart.Limit> rows = ranking ? chart.limits() : List.of();
        List<String> categories = new ArrayList<>(chart.categories());
        rows.forEach(limit -> categories.add(limit.name()));
        List<Column> columns = new ArrayList<>();
        for (Chart.Series series : chart.series()) {
            columns.add(column(series, chart.categories().size(), columns.isEmpty() ? rows : List.of(), rows.size()));
        }
        int bars = columns.size();
        if (!ranking) {
            chart.limits().forEach(limit -> columns.add(constant(limit, categories.size())));
        }
        return new ChartSheet(categories, columns, bars, rows.size());
    }

    private static Column column(Chart.Series series, int count, List<Chart.Limit> limits, int rows) {
        List<Optional<BigDecimal>> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(i < series.values().size() ? Optional.of(series.values().get(i)) : Optional.empty());
        }
        for (int i = 0; i < rows; i++) {
            values.add(i < limits.size() ? Optional.of(limits.get(i).value()) : Optional.empty());
        }
        return new Column(series.name(), values);
    }

    private static Column constant(Chart.Limit limit, int count) {
        return new Column(limit.name(), Collections.nCopies(count, Optional.of(limit.value())));
    }

    /** Cells of a column's values in the workbook. */
    String range(int column) {
        return cells(column + 1);
    }

    /** Cells of the categories. */
    String categoryRange() {
        return cells(0);
    }

    /** The cell of a column's head. */
    String head(int column) {
        return ChartWorkbook.SHEET + "!$" + letters(column + 1) + "$1";
    }

    /** How values are printed: with the places of the most exact of them. */
    String numberFormat() {
        int places = columns.stream()
                .flatMap(column -> column.values().stream())
                .flatMap(Optional::stream)
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
        return places <= 0 ? "0" : "0." + "0".repeat(places);
    }

    /** Whether bars may start from zero. */
    boolean hasNoNegative() {
        return columns.stream()
                .flatMap(column -> column.values().stream())
                .flatMap(Optional::stream)
                .noneMatch(value -> value.signum() < 0);
    }

    private String cells(int column) {
        String letters = letters(column);
        int last = Math.max(2, categories.size() + 1);
        return ChartWorkbook.SHEET + "!$" + letters + "$2:$" + letters + "$" + last;
    }

    /** The letters of a column counted from 0: A … Z, AA … . */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
