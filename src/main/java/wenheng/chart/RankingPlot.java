package wenheng.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wenheng.chart.Drawing.Anchor;
import wenheng.chart.Drawing.Ink;
import wenheng.document.Chart;

/** 条图：自上而下每个分类一行，名称在左，数值在条末。 The order is the author's; sorting belongs to the data. */
final class RankingPlot implements Plot {

    private static final int STEPS = 4;
    private static final int GAP = 4000;
    /** Before the longest name: readers that round the widths of glyphs need a little more than we measure. */
    private static final int MARGIN = 1500;
    /** A row for one bar at ease. */
    private static final int ROW = 15500;
    /** The smallest type and a little air: rows closer than this cannot be read. */
    private static final int LEAST_ROW = 9000;
    /** What one page leaves beside a heading line and the caption: 19 of its 22 lines. */
    private static final int PAGE = 550000;

    private final Chart chart;
    private final Lettering lettering;
    private final int width;
    private final Scale scale;
    private final Legend legend;
    private final RankingLimits limits;
    private final int decimals;

    RankingPlot(Chart chart, Lettering lettering, int width) {
        this.chart = chart;
        this.lettering = lettering;
        this.width = width;
        scale = Scale.of(
                Stream.concat(values(), chart.limits().stream().map(Chart.Limit::value))
                        .toList(),
                STEPS);
        legend = new Legend(chart, lettering, width);
        limits = new RankingLimits(chart.limits(), lettering, width);
        decimals = DecimalPlaces.of(values().toList());
    }

    private Stream<BigDecimal> values() {
        return chart.series().stream().flatMap(series -> series.values().stream());
    }

    private int around() {
        return legend.height() + limits.height() + GAP + foot();
    }

    private static int foot() {
        return Lettering.leading(Lettering.NORMAL) + GAP;
    }

    @Override
    public int leastHeight() {
        return around()
                + rowHeight(LEAST_ROW, Lettering.SMALLEST) * chart.categories().size();
    }

    /** Rows at ease; closer where the page would not hold them. */
    @Override
    public int preferredHeight() {
        int atEase = around()
                + rowHeight(ROW, Lettering.NORMAL + 1000) * chart.categories().size();
        return Math.max(Math.min(atEase, PAGE), leastHeight());
    }

    private int rowHeight(int single, int each) {
        int several = each * chart.series().size() + GAP / 2;
        return chart.series().size() == 1 ? single : Math.max(single, several);
    }

    /** Where the limits are further rows of bars: other programs draw no line across bars that lie. */
    @Override
    public ChartPlan plan(int height) {
        int row = (height - around()) / chart.categories().size();
        int top = legend.height() + GAP;
        int rows = height - foot() - top;
        int bar = bar(0, 0, new Box(0, 0, width, row), row).height();
        int gap = (row - bar * chart.series().size()) * 100 / bar;
        Box plot = plot(names(row), new Box(0, top, 0, top + rows));
        return ChartPlan.of(width, height, plot, legend, scale, gap, List.of());
    }

    private Box plot(List<Lettering.Lines> names, Box rows) {
        int value = values().mapToInt(this::valueWidth).max().orElse(0) + GAP;
        int left = named(names) + GAP + (values().anyMatch(v -> v.signum() < 0) ? value : 0);
        return new Box(left, rows.top(), width - value, rows.bottom());
    }

    private int named(List<Lettering.Lines> names) {
        return names.stream().mapToInt(lettering::width).max().orElse(0) + MARGIN;
    }

    @Override
    public void draw(int height, Canvas sheet) {
        int row = (height - around()) / chart.categories().size();
        List<Lettering.Lines> names = names(row);
        int named = named(names);
        int top = legend.height() + limits.height() + GAP;
        Box plot = plot(names, new Box(0, top, 0, top + row * chart.categories().size()));
        legend.draw(sheet);
        drawGrid(plot, sheet);
        IntStream.range(0, names.size()).forEach(i -> drawName(names.get(i), named, top + row * i + row / 2, sheet));
        IntStream.range(0, names.size()).forEach(i -> drawRow(i, plot, row, sheet));
        limits.draw(plot, scale, sheet);
        IntStream.range(0, names.size()).forEach(i -> drawValues(i, plot, row, sheet));
    }

    private List<Lettering.Lines> names(int row) {
        int largest = Math.max(Lettering.SMALLEST, Math.min(Lettering.NORMAL, row / 500 * 500 - 500));
        int most = Math.max(1, Math.min(3, row / Lettering.leading(Lettering.NORMAL)));
        return lettering.fit(chart.categories(), width * 2 / 5, most, largest);
    }

    private int valueWidth(BigDecimal value) {
        return lettering.width(DecimalPlaces.print(value, decimals), Lettering.NORMAL);
    }

    private void drawGrid(Box plot, Canvas sheet) {
        int reached = Integer.MIN_VALUE;
        for (BigDecimal tick : scale.ticks()) {
            int x = plot.left() + scale.offset(tick, plot.width());
            sheet.line(new Box.Segment(x, plot.top(), x, plot.bottom()), Canvas.HAIRLINE, Canvas.GRID);
            String text = scale.print(tick);
            int half = lettering.width(text, Lettering.NORMAL) / 2 + 1;
            int middle = Math.max(half, Math.min(x, width - half));
            if (middle - half > reached) {
                int y = plot.bottom() + GAP / 2 + Lettering.ascent(Lettering.NORMAL);
                sheet.text(text, middle, y, Lettering.NORMAL, Anchor.MIDDLE);
                reached = middle + half + GAP;
            }
        }
    }

    private void drawName(Lettering.Lines name, int right, int middle, Canvas sheet) {
        int air = Lettering.leading(name.size()) - name.size();
        sheet.lines(name, right, middle - (name.height() - air) / 2, Anchor.END);
    }

    private void drawRow(int category, Box plot, int row, Canvas sheet) {
        for (int series = 0; series < chart.series().size(); series++) {
            Pattern.of(series, chart.series().size()).draw(bar(category, series, plot, row), sheet);
        }
        int zero = plot.left() + scale.offset(BigDecimal.ZERO, plot.width());
        sheet.line(
                new Box.Segment(zero, plot.top() + category * row, zero, plot.top() + (category + 1) * row),
                Canvas.OUTLINE,
                Ink.BLACK);
    }

    private Box bar(int category, int series, Box plot, int row) {
        int air = Math.max(800, chart.series().size() == 1 ? row * 32 / 100 : airBesideSeveral(row));
        int thickness = Math.max(1, (row - air) / chart.series().size());
        int top = plot.top() + category * row + air / 2 + series * thickness;
        int zero = plot.left() + scale.offset(BigDecimal.ZERO, plot.width());
        int end = plot.left() + scale.offset(value(category, series), plot.width());
        return new Box(Math.min(zero, end), top, Math.max(zero, end), top + thickness);
    }

    /** A tenth of the row, unless the bars would get thinner than their numbers are high. */
    private int airBesideSeveral(int row) {
        return Math.min(row / 10, row - Lettering.SMALLEST * chart.series().size());
    }

    private BigDecimal value(int category, int series) {
        return chart.series().get(series).values().get(category);
    }

    private void drawValues(int category, Box plot, int row, Canvas sheet) {
        int share = chart.series().size() == 1
                ? row - 500
                : bar(category, 0, plot, row).height();
        int size = Math.max(Lettering.SMALLEST, Math.min(Lettering.NORMAL, share / 500 * 500));
        for (int series = 0; series < chart.series().size(); series++) {
            Box bar = bar(category, series, plot, row);
            BigDecimal value = value(category, series);
            String text = DecimalPlaces.print(value, decimals);
            int wide = lettering.width(text, size);
            int left = value.signum() < 0 ? bar.left() - GAP / 2 - wide : bar.right() + GAP / 2;
            int top = (bar.top() + bar.bottom() - size) / 2;
            sheet.fill(new Box(left, top, left + wide, top + size), Canvas.WHITE);
            sheet.text(text, left, top + Lettering.ascent(size), size, Anchor.START);
        }
    }
}
