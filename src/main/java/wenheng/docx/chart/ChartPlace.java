package wenheng.docx.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import wenheng.chart.ChartPlan;
import wenheng.style.Length;

/**
 * 图内位置：绘图区、图例、单位和界线的标注都放在 PDF 里的地方。
 *
 * <p>Word counts in shares of the whole chart, from its upper left corner, but a label's from where it would stand by
 * itself. Shares have four places: a chart is at most some 500 points wide, so that the error stays below a tenth of a
 * point.
 */
final class ChartPlace {

    /** Between the end of a limit's line and its words. */
    private static final Length LEADER = Length.points("3");

    private final ChartInk ink;
    private final Optional<ChartPlan> plan;

    ChartPlace(ChartInk ink, Optional<ChartPlan> plan) {
        this.ink = ink;
        this.plan = plan;
    }

    Optional<ChartPlan> plan() {
        return plan;
    }

    /** Where data is drawn, without the words along the axes. */
    void plot() {
        ink.xml().open("c:layout");
        plan.ifPresent(of -> {
            ink.xml().open("c:manualLayout");
            ink.value("c:layoutTarget", "inner");
            edges(share(of.left(), of.width()), share(of.top(), of.height()));
            ink.value("c:w", share(of.right().minus(of.left()), of.width()));
            ink.value("c:h", share(of.bottom().minus(of.top()), of.height()));
            ink.xml().close();
        });
        ink.xml().close();
    }

    /** The upper left corner, where the unit stands. */
    void corner() {
        at(Length.ZERO);
    }

    /** Right of the unit. */
    void besideUnit() {
        plan.ifPresent(of -> at(of.legend()));
    }

    private void at(Length left) {
        plan.ifPresent(of -> {
            ink.xml().open("c:layout").open("c:manualLayout");
            edges(share(left, of.width()), "0");
            ink.xml().close().close();
        });
    }

    private void edges(String x, String y) {
        ink.value("c:xMode", "edge");
        ink.value("c:yMode", "edge");
        ink.value("c:x", x);
        ink.value("c:y", y);
    }

    /** From the last point, which stands half a category before the end of its line, to the right of the plot. */
    void limit(int limit, int categories) {
        plan.filter(of -> limit < of.limits().size()).ifPresent(of -> {
            int half = of.right().minus(of.left()).units() / (2 * categories);
            ink.xml().open("c:layout").open("c:manualLayout");
            ink.value("c:x", share(LEADER.plus(new Length(half)), of.width()));
            ink.value("c:y", share(of.limits().get(limit), of.height()));
            ink.xml().close().close();
        });
    }

    private static String share(Length part, Length whole) {
        return BigDecimal.valueOf(part.units())
                .divide(BigDecimal.valueOf(whole.units()), 4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
