package wenheng.docx.chart;

import java.math.BigDecimal;
import wenheng.ooxml.Xml;

/**
 * 界线系列：横贯绘图区的虚线，名称和数值写在图右，不进图例。
 *
 * <p>The line of a series ends at the middle of its last category; its trend line, which is the same line, reaches half a
 * category further at both ends.
 *
 * <p>The name and value are the label of the last point, moved to where {@code chart.ChartPlan} has them; the legend
 * leaves series and trend lines out. A chart with a single category has no line to see: a wide dash marks it.
 */
final class LimitPart {

    private static final String DASH = "dash";
    private static final String LABELS = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
    private static final String C15 = "http://schemas.microsoft.com/office/drawing/2012/chart";
    private static final String HALF = "0.5";

    private final Xml xml;
    private final ChartInk ink;
    private final ChartSheet sheet;
    private final SeriesWriter series;
    private final ChartPlace place;
    private final int first;

    /**
     * The limits of a chart.
     *
     * @param first the column of the first of them
     */
    LimitPart(ChartInk ink, ChartSheet sheet, ChartPlace place, int first) {
        this.xml = ink.xml();
        this.ink = ink;
        this.sheet = sheet;
        this.series = new SeriesWriter(ink, sheet);
        this.place = place;
        this.first = first;
    }

    /** Writes the limit of a column as a series of a line chart. */
    void write(int column) {
        boolean single = sheet.categories().size() == 1;
        series.open(column);
        xml.open("c:spPr").open("a:ln").empty("a:noFill").close().close();
        marker(single);
        label(column);
        if (!single) {
            trend();
        }
        series.data(column);
        ink.value("c:smooth", "0");
        xml.close();
    }

    /** A limit has no marks, unless a single category leaves no line to see. */
    private void marker(boolean single) {
        xml.open("c:marker");
        ink.value("c:symbol", single ? "dash" : "none");
        if (single) {
            ink.value("c:size", "30");
            series.fill("000000");
        }
        xml.close();
    }

    private void trend() {
        xml.open("c:trendline").open("c:spPr");
        ink.line("000000", DASH, ChartInk.LINE);
        xml.close();
        ink.value("c:trendlineType", "linear");
        ink.value("c:forward", HALF);
        ink.value("c:backward", HALF);
        ink.value("c:dispRSqr", "0");
        ink.value("c:dispEq", "0");
        xml.close();
    }

    private void label(int column) {
        int last = sheet.categories().size() - 1;
        xml.open("c:dLbls").open("c:dLbl");
        ink.value("c:idx", Integer.toString(last));
        place.limit(column - first, sheet.categories().size());
        xml.empty("c:numFmt", "formatCode", format(column), "sourceLinked", "0");
        xml.open("c:spPr").empty("a:noFill").close();
        ink.text();
        ink.value("c:dLblPos", "r");
        series.shown(true, true);
        xml.leaf("c:separator", "\n").close();
        series.shown(false, false);
        noLeader();
        xml.close();
    }

    /** Word draws no line from a moved label to its point unless told so, LibreOffice unless told not to. */
    private void noLeader() {
        xml.open("c:extLst").open("c:ext", "uri", LABELS, "xmlns:c15", C15);
        xml.empty("c15:showLeaderLines", "val", "0");
        xml.close().close();
    }

    private String format(int column) {
        int places = sheet.columns()
                .get(column)
                .values()
                .get(0)
                .map(BigDecimal::scale)
                .orElse(0);
        return ChartSheet.format(places);
    }
}
