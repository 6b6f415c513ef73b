package wenheng.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import wenheng.chart.Drawing.Anchor;
import wenheng.chart.Drawing.Ink;
import wenheng.document.Chart;

/** 图框：柱图、线图和箱线图共用的单位、图例、纵轴、横轴和界线。 */
final class Frame {

    private static final int STEPS = 5;
    private static final int TICK_GAP = 4000;
    /** Free at the right, so that the last category's name stays on the paper. */
    private static final int EDGE = 10000;
    /** Free above the highest tick (and below the lowest, if negative) for value labels, two deep. */
    private static final int LABEL_ROOM = 24000;
    /** Enough where the highest value lies well below the highest tick. */
    private static final int LITTLE_ROOM = 7000;

    private static final int LEAST_PLOT = 80000;
    private static final int PREFERRED_PLOT = 150000;

    final Chart chart;
    final Lettering lettering;
    final Scale scale;
    final CategoryLabels categories;
    private final int width;
    private final Legend legend;
    private final LimitLabels limits;
    private final int left;
    private final int right;

    /** A frame with the chart's own categories along the axis. */
    static Frame of(Chart chart, Lettering lettering, int width) {
        return new Frame(chart, chart.categories(), lettering, width);
    }

    /**
     * A frame.
     *
     * @param names what stands along the axis
     */
    Frame(Chart chart, List<String> names, Lettering lettering, int width) {
        this.chart = chart;
        this.lettering = lettering;
        this.width = width;
        scale = chart.kind() == Chart.Kind.BAR ? Scale.of(values(chart), STEPS) : Scale.near(values(chart), STEPS);
        legend = new Legend(chart, lettering, width);
        limits = new LimitLabels(chart, lettering, width / 6);
        left = tickWidth() + TICK_GAP;
        right = width - Math.max(limits.width(), EDGE);
        categories = new CategoryLabels(names, lettering, new Box(left, 0, right, width));
    }

    private static List<BigDecimal> values(Chart chart) {
        return Stream.concat(
                        chart.series().stream().flatMap(series -> series.values().stream()),
                        chart.limits().stream().map(Chart.Limit::value))
                .toList();
    }

    private int tickWidth() {
        return scale.ticks().stream()
                .mapToInt(tick -> lettering.width(scale.print(tick), Lettering.NORMAL))
                .max()
                .orElse(0);
    }

    int leastHeight() {
        return Math.max(around() + LEAST_PLOT, legend.height() + limits.height() + categories.height());
    }

    int preferredHeight() {
        return Math.max(around() + PREFERRED_PLOT, leastHeight());
    }

    private int around() {
        return head() + foot();
    }

    private int head() {
        BigDecimal highest = values(chart).stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return legend.height() + room(scale.high().subtract(highest));
    }

    /** A sixth of the axis left free already holds the labels. */
    private int room(BigDecimal free) {
        boolean enough =
                free.multiply(BigDecimal.valueOf(6)).compareTo(scale.high().subtract(scale.low())) >= 0;
        return enough ? LITTLE_ROOM : LABEL_ROOM;
    }

    private int foot() {
        BigDecimal lowest = values(chart).stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        return categories.height() + (scale.low().signum() < 0 ? room(lowest.subtract(scale.low())) : 0);
    }

    /** Where data may be drawn on paper of this height. */
    Box plot(int height) {
        return new Box(left, head(), right, height - foot());
    }

    /** What others need to draw the same frame, with so much room between bars. */
    ChartPlan plan(int height, int gap) {
        Box plot = plot(height);
        Box column = new Box(right, legend.height(), width, height - categories.height());
        return ChartPlan.of(width, height, plot, legend, scale, gap, limits.shifts(plot, scale, column));
    }

    /** Where value labels may stand. */
    Box labelRoom(int height) {
        return new Box(left, legend.height(), right, height - categories.height());
    }

    int y(BigDecimal value, Box plot) {
        return plot.bottom() - scale.offset(value, plot.height());
    }

    /** Everything that lies under the data. */
    void drawBehind(int height, Canvas sheet) {
        Box plot = plot(height);
        legend.draw(sheet);
        for (BigDecimal tick : scale.ticks()) {
            int y = y(tick, plot);
            sheet.line(new Box.Segment(left, y, right, y), Canvas.HAIRLINE, Canvas.GRID);
            sheet.text(
                    scale.print(tick), left - TICK_GAP, y + Lettering.NORMAL * 35 / 100, Lettering.NORMAL, Anchor.END);
        }
        categories.draw(height - categories.height(), sheet);
    }

    /** What lies over the data: limits and axes. */
    void drawBefore(int height, Canvas sheet) {
        Box plot = plot(height);
        int zero = y(scale.low().max(BigDecimal.ZERO), plot);
        sheet.line(new Box.Segment(left, plot.top(), left, plot.bottom()), Canvas.OUTLINE, Ink.BLACK);
        sheet.line(new Box.Segment(left, zero, right, zero), Canvas.OUTLINE, Ink.BLACK);
        limits.draw(plot, scale, new Box(right, legend.height(), width, height - categories.height()), sheet);
    }
}
