package wenheng.docx;

import wenheng.document.Chart;
import wenheng.ooxml.Xml;

/** 坐标轴：分类轴与数值轴，排名条图横放，名次自上而下。 */
final class ChartAxes {

    static final String CATEGORY_AXIS = "111111111";
    static final String VALUE_AXIS = "222222222";

    /** More names than this do not fit side by side, even in several lines, and may be turned. */
    private static final int MOST_LEVEL_NAMES = 10;
    /** A quarter turn to the left in 60,000ths of a degree. */
    private static final String UPWARD = "-5400000";

    private final Xml xml;
    private final ChartInk ink;
    private final Chart chart;
    private final ChartSheet sheet;

    ChartAxes(ChartInk ink, Chart chart, ChartSheet sheet) {
        this.xml = ink.xml();
        this.ink = ink;
        this.chart = chart;
        this.sheet = sheet;
    }

    /** Writes both axes. */
    void write() {
        categoryAxis();
        valueAxis();
    }

    private void categoryAxis() {
        xml.open("c:catAx");
        ink.value("c:axId", CATEGORY_AXIS);
        scaling(isRanking() ? "maxMin" : "minMax", false);
        ink.value("c:delete", "0");
        ink.value("c:axPos", isRanking() ? "l" : "b");
        xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        ticks("none", "low");
        ink.text(
                isRanking() || sheet.categories().size() <= MOST_LEVEL_NAMES
                        ? new String[] {"rot", "0"}
                        : new String[0]);
        ink.value("c:crossAx", VALUE_AXIS);
        ink.value("c:crosses", "autoZero");
        ink.value("c:auto", "0");
        ink.value("c:noMultiLvlLbl", "1");
        xml.close();
    }

    private void valueAxis() {
        xml.open("c:valAx");
        ink.value("c:axId", VALUE_AXIS);
        scaling("minMax", !mayStartAnywhere() && sheet.hasNoNegative());
        ink.value("c:delete", "0");
        ink.value("c:axPos", isRanking() ? "b" : "l");
        xml.open("c:majorGridlines").open("c:spPr");
        ink.line("D9D9D9", "solid");
        xml.close().close();
        unit();
        xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        ticks("out", "nextTo");
        ink.text();
        ink.value("c:crossAx", CATEGORY_AXIS);
        ink.value("c:crosses", isRanking() ? "max" : "autoZero");
        ink.value("c:crossBetween", "between");
        xml.close();
    }

    private void scaling(String orientation, boolean fromZero) {
        xml.open("c:scaling");
        ink.value("c:orientation", orientation);
        if (fromZero) {
            ink.value("c:min", "0");
        }
        xml.close();
    }

    /** Names of categories stand below the lowest value, even a negative one. */
    private void ticks(String major, String labels) {
        ink.value("c:majorTickMark", major);
        ink.value("c:minorTickMark", "none");
        ink.value("c:tickLblPos", labels);
        xml.open("c:spPr");
        ink.line("000000", "solid");
        xml.close();
    }

    private void unit() {
        if (chart.unit().isEmpty()) {
            return;
        }
        xml.open("c:title").open("c:tx").open("c:rich");
        xml.empty("a:bodyPr", "rot", isRanking() ? "0" : UPWARD, "vert", "horz")
                .open("a:p")
                .open("a:pPr");
        ink.fonts("a:defRPr").close().open("a:r");
        ink.fonts("a:rPr")
                .leaf("a:t", "单位：" + chart.unit())
                .close()
                .close()
                .close()
                .close();
        ink.value("c:overlay", "0");
        xml.close();
    }

    private boolean mayStartAnywhere() {
        return chart.kind() == Chart.Kind.LINE || chart.kind() == Chart.Kind.BOX;
    }

    private boolean isRanking() {
        return chart.kind() == Chart.Kind.RANKING;
    }
}
