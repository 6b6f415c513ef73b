package wenheng.docx.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import wenheng.chart.Quartiles;
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
public record ChartSheet(List<String> categories, List<Column> columns, int bars, int limitRows) {

    /** Name of the sheet. */
    static final String NAME = "Sheet1";

    /** The column below the boxes of a box chart. */
    static final int BASE = 0;

    /** A column: its head, and a value for each category, empty where there is none. */
    record Column(String name, List<Optional<BigDecimal>> values) {
        Column {
            values = List.copyOf(values);
        }
    }

    public ChartSheet {
        categories = List.copyOf(categories);
        columns = List.copyOf(columns);
    }

    public static ChartSheet of(Chart chart) {
        return chart.kind() == Chart.Kind.BOX ? ofBoxes(chart) : ofValues(chart);
    }

    /** A row for each box: what stands below it, its two halves, its outliers, the limits. */
    private static ChartSheet ofBoxes(Chart chart) {
        List<Quartiles> boxes = chart.series().stream()
                .map(series -> Quartiles.of(series.values()))
                .toList();
        boolean stacked = boxes.stream().allMatch(of -> of.lower().signum() >= 0);
        List<Column> columns = new ArrayList<>(stacked ? stacks(boxes) : marks(boxes));
        int bars = stacked ? columns.size() : 0;
        int most = boxes.stream().mapToInt(of -> of.outliers().size()).max().orElse(0);
        for (int i = 0; i < most; i++) {
            int index = i;
            columns.add(column(
                    "离群值", boxes, of -> of.outliers().stream().skip(index).findFirst()));
        }
        chart.limits().forEach(limit -> columns.add(constant(limit, boxes.size())));
        List<String> names = chart.series().stream().map(Chart.Series::name).toList();
        return new ChartSheet(names, columns, bars, 0);
    }

    private static List<Column> stacks(List<Quartiles> boxes) {
        return List.of(
                column("下四分位数", boxes, of -> Optional.of(of.lower())),
                column("下四分位数至中位数", boxes, of -> Optional.of(of.median().subtract(of.lower()))),
                column("中位数至上四分位数", boxes, of -> Optional.of(of.upper().subtract(of.median()))));
    }

    /** Below zero nothing can be stacked up to: the five values are marked instead. */
    private static List<Column> marks(List<Quartiles> boxes) {
        return List.of(
                column("须下端", boxes, of -> Optional.of(of.low())),
                column("下四分位数", boxes, of -> Optional.of(of.lower())),
                column("中位数", boxes, of -> Optional.of(of.median())),
                column("上四分位数", boxes, of -> Optional.of(of.upper())),
                column("须上端", boxes, of -> Optional.of(of.high())));
    }

    private static Column column(String name, List<Quartiles> boxes, Function<Quartiles, Optional<BigDecimal>> value) {
        return new Column(name, boxes.stream().map(value).toList());
    }

    private static ChartSheet ofValues(Chart chart) {
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
        return NAME + "!$" + letters(column + 1) + "$1";
    }

    /** How values are printed: with the places of the most exact of them. */
    String numberFormat() {
        int places = columns.stream()
                .flatMap(column -> column.values().stream())
                .flatMap(Optional::stream)
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
        return format(places);
    }

    /** How a number of that many places is printed. */
    static String format(int places) {
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
        return NAME + "!$" + letters + "$2:$" + letters + "$" + last;
    }

    /** The letters of a column counted from 0: A … Z, AA … . */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
