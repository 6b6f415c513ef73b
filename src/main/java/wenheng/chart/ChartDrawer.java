package wenheng.chart;

import java.util.Optional;
import wenheng.document.Chart;
import wenheng.style.FontMetrics;
import wenheng.style.Length;

/**
 * 图表绘制：把图表数据画成线、面、字，黑白印刷可辨。
 *
 * <p>Words are 8 to 9 pt 宋体. Nothing is drawn outside the paper and no two labels overlap; value labels that would are
 * left out. The same chart, metrics and size give the same drawing.
 */
public final class ChartDrawer {

    /** Narrower than this no axis finds room beside its labels. */
    private static final int LEAST_WIDTH = 150000;

    private static final int EMPTY_HEIGHT = 30000;

    private ChartDrawer() {}

    /**
     * Draws the chart.
     *
     * @param width of the drawing, at least 150 pt
     * @param height wished for; where the labels need more, the drawing is higher: see {@link Drawing#height}
     * @throws IllegalArgumentException if it is narrower, or a series has not one value for each category
     */
    public static Drawing draw(Chart chart, FontMetrics metrics, Length width, Length height) {
        requireUsable(chart, width);
        Canvas sheet = new Canvas();
        int high = isEmpty(chart)
                ? drawEmpty(width.units(), sheet)
                : drawFull(chart, new Lettering(metrics), width.units(), height.units(), sheet);
        return sheet.finish(width.units(), high, AlternativeText.of(chart));
    }

    /** The height at which the chart reads well at that width; a ranking of many categories asks for up to a page or more. */
    public static Length preferredHeight(Chart chart, Length width) {
        requireUsable(chart, width);
        if (isEmpty(chart)) {
            return new Length(EMPTY_HEIGHT);
        }
        return new Length(plot(chart, Lettering.ESTIMATE, width.units()).preferredHeight());
    }

    /**
     * Where everything stands in a drawing of that size; empty if there is nothing to draw.
     *
     * @throws IllegalArgumentException as {@link #draw}
     */
    public static Optional<ChartPlan> plan(Chart chart, Length width, Length height) {
        requireUsable(chart, width);
        return isEmpty(chart)
                ? Optional.empty()
                : Optional.of(plot(chart, Lettering.ESTIMATE, width.units()).plan(height.units()));
    }

    /** Whether there is nothing to draw. */
    static boolean isEmpty(Chart chart) {
        return chart.kind() == Chart.Kind.BOX
                ? chart.series().stream().allMatch(series -> series.values().isEmpty())
                : chart.categories().isEmpty() || chart.series().isEmpty();
    }

    private static void requireUsable(Chart chart, Length width) {
        if (width.units() < LEAST_WIDTH) {
            throw new IllegalArgumentException("chart too narrow: " + width);
        }
        for (Chart.Series series : chart.series()) {
            if (chart.kind() == Chart.Kind.BOX) {
                if (series.values().isEmpty() && !isEmpty(chart)) {
                    throw new IllegalArgumentException("series " + series.name() + " has no values");
                }
            } else if (series.values().size() != chart.categories().size()) {
                throw new IllegalArgumentException(
                        "series " + series.name() + " has " + series.values().size() + " values for "
                                + chart.categories().size() + " categories");
            }
        }
    }

    private static int drawFull(Chart chart, Lettering lettering, int width, int wished, Canvas sheet) {
        Plot plot = plot(chart, lettering, width);
        int height = Math.max(wished, plot.leastHeight());
        plot.draw(height, sheet);
        return height;
    }

    private static Plot plot(Chart chart, Lettering lettering, int width) {
        return switch (chart.kind()) {
            case BAR -> new BarPlot(Frame.of(chart, lettering, width));
            case LINE -> new LinePlot(Frame.of(chart, lettering, width));
            case RANKING -> new RankingPlot(chart, lettering, width);
            case RADAR -> new RadarPlot(chart, lettering, width);
            case BOX -> new BoxPlot(chart, lettering, width);
        };
    }

    private static int drawEmpty(int width, Canvas sheet) {
        sheet.outline(new Box(300, 300, width - 300, EMPTY_HEIGHT - 300));
        int baseline = EMPTY_HEIGHT / 2 + Lettering.NORMAL * 38 / 100;
        sheet.text("无数据", width / 2, baseline, Lettering.NORMAL, Drawing.Anchor.MIDDLE);
        return EMPTY_HEIGHT;
    }
}
