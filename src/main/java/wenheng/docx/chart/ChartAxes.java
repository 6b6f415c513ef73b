package wenheng.docx.chart;

import java.util.Optional;
import wenheng.chart.ChartPlan;
import wenheng.document.Chart;
import wenheng.ooxml.Xml;

/** 坐标轴：分类轴与数值轴，排名条图横放，名次自上而下。 */
final class ChartAxes {

    static final String CATEGORY_AXIS = "111111111";
    static final String VALUE_AXIS = "222222222";

    /** More names than this do not fit side by side, even in several lines, and may be turned. */
    private static final int MOST_LEVEL_NAMES = 10;

    private static final String GREY = "D9D9D9";
    private static final String BLACK = "000000";

    private final Xml xml;
    private final ChartInk ink;
    private final Chart chart;
    private final ChartSheet sheet;
    private final ChartPlace place;

    ChartAxes(ChartInk ink, Chart chart, ChartSheet sheet, ChartPlace place) {
        this.xml = ink.xml();
        this.ink = ink;
        this.chart = chart;
        this.sheet = sheet;
        this.place = place;
    }

    /** Writes both axes. */
    void write() {
        categoryAxis();
        valueAxis();
    }

    private void categoryAxis() {
        xml.open("c:catAx");
        ink.value("c:axId", CATEGORY_AXIS);
        scaling(isRanking() ? "maxMin" : "minMax", Optional.empty());
        ink.value("c:delete", "0");
        ink.value("c:axPos", isRanking() ? "l" : "b");
        xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        ticks("low", isRadar() ? GREY : BLACK);
        ink.text(
                isRanking() || sheet.categories().size() <= MOST_LEVEL_NAMES
                        ? new String[] {"rot", "0"}
                        : new String[0]);
        ink.value("c:crossAx", VALUE_AXIS);
        ink.value("c:crosses", "autoZero");
        ink.value("c:auto", "0");
        ink.value("c:lblOffset", "30");
        ink.value("c:noMultiLvlLbl", "1");
        xml.close();
    }

    private void valueAxis() {
        xml.open("c:valAx");
        ink.value("c:axId", VALUE_AXIS);
        scaling("minMax", place.plan());
        ink.value("c:delete", "0");
        ink.value("c:axPos", isRanking() ? "b" : "l");
        xml.open("c:majorGridlines").open("c:spPr");
        ink.line(GREY, "solid", ChartInk.HAIRLINE);
        xml.close().close();
        unit();
        String format = place.plan().map(of -> ChartSheet.format(of.decimals())).orElse("General");
        xml.empty("c:numFmt", "formatCode", format, "sourceLinked", "0");
        ticks("nextTo", isRadar() || isRanking() ? GREY : BLACK);
        ink.text();
        ink.value("c:crossAx", CATEGORY_AXIS);
        ink.value("c:crosses", isRanking() ? "max" : "autoZero");
        ink.value("c:crossBetween", "between");
        place.plan().ifPresent(of -> ink.value("c:majorUnit", of.step().toPlainString()));
        xml.close();
    }

    private void scaling(String orientation, Optional<ChartPlan> plan) {
        xml.open("c:scaling");
        ink.value("c:orientation", orientation);
        plan.ifPresent(of -> {
            ink.value("c:max", of.high().toPlainString());
            ink.value("c:min", of.low().toPlainString());
        });
        xml.close();
    }

    /** Names of categories stand below the lowest value, even a negative one. */
    private void ticks(String labels, String shade) {
        ink.value("c:majorTickMark", "none");
        ink.value("c:minorTickMark", "none");
        ink.value("c:tickLblPos", labels);
        xml.open("c:spPr");
        ink.line(shade, "solid", shade.equals(GREY) ? ChartInk.HAIRLINE : ChartInk.OUTLINE);
        xml.close();
    }

    private void unit() {
        if (chart.unit().isEmpty() || isRadar()) {
            return;
        }
        ink.title("单位：" + chart.unit(), place::corner);
    }

    private boolean isRadar() {
        return chart.kind() == Chart.Kind.RADAR;
    }

    private boolean isRanking() {
        return chart.kind() == Chart.Kind.RANKING;
    }
}
