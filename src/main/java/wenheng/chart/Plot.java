package wenheng.chart;

/** 画法：一种图表怎样画，需要多高。 Heights in thousandths of a point. */
interface Plot {

    /** Lower than this nothing finds its place. */
    int leastHeight();

    /** The height at which the chart reads well. */
    int preferredHeight();

    /** Where on paper of this height everything stands. */
    ChartPlan plan(int height);

    /** Draws the chart on paper of this height. */
    void draw(int height, Canvas sheet);
}
