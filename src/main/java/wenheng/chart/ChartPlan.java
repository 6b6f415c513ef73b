package wenheng.chart;

import java.math.BigDecimal;
import java.util.List;
import wenheng.style.Length;

/**
 * 图样：绘图区在图上的位置、数值轴的刻度和条柱之间的空，别的程序照此画出的图与我们的相同。
 *
 * <p>Measured from the upper left corner of the chart; words are estimated, not measured, so that no font is needed.
 *
 * @param width of the whole chart
 * @param height of the whole chart
 * @param left edge of where data is drawn, as are the next three
 * @param legend where the names of the series begin, right of the unit
 * @param key how to read the marks of a box; else empty
 * @param low lower end of the value axis
 * @param high upper end of the value axis
 * @param step between two marks of the axis
 * @param gap between two groups of bars, in hundredths of a bar
 * @param limits how far the words at each limit, in the order of the chart, are moved down from beside their line
 */
public record ChartPlan(
        Length width,
        Length height,
        Length left,
        Length top,
        Length right,
        Length bottom,
        Length legend,
        String key,
        BigDecimal low,
        BigDecimal high,
        BigDecimal step,
        int gap,
        List<Length> limits) {

    public ChartPlan {
        limits = List.copyOf(limits);
    }

    static ChartPlan of(int width, int height, Box plot, Legend legend, Scale scale, int gap, List<Length> limits) {
        return new ChartPlan(
                new Length(width),
                new Length(height),
                new Length(plot.left()),
                new Length(plot.top()),
                new Length(plot.right()),
                new Length(plot.bottom()),
                new Length(legend.afterUnit()),
                legend.key(),
                scale.low(),
                scale.high(),
                scale.step(),
                gap,
                limits);
    }

    /** Decimals of the numbers along the axis. */
    public int decimals() {
        return Math.max(0, step.stripTrailingZeros().scale());
    }
}
