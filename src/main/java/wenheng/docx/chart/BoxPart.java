package wenheng.docx.chart;

import java.util.List;
import wenheng.chart.ChartPlan;
import wenheng.chart.Quartiles;
import wenheng.document.Chart;
import wenheng.ooxml.Xml;

/**
 * 箱线图：用各版 Word 和 LibreOffice 都认得的叠柱画成。
 *
 * <p>Word's own box chart is not known to older versions and other programs. So a column without ink reaches to the lower
 * quartile, two more stand on it up to the median and the upper quartile, error bars are the whiskers, and markers the outliers.
 *
 * <p>Below zero nothing can be stacked up to; then the five values are marked instead ({@link ChartSheet}). The values
 * of the single schools are not in the drawing at all and lie in a second sheet ({@link RawValues}), from which the
 * chart is read back.
 */
final class BoxPart {

    private static final int LOWER = ChartSheet.BASE + 1;
    private static final int HOLLOW_CIRCLE = 5;
    private static final int GAP = 150;
    private static final int UPPER = ChartSheet.BASE + 2;

    private final Xml xml;
    private final ChartInk ink;
    private final ChartSheet sheet;
    private final SeriesWriter series;
    private final List<Quartiles> quartiles;
    private final int firstLimit;
    private final LimitPart limits;
    private final String gap;

    BoxPart(ChartInk ink, Chart chart, ChartSheet sheet, ChartPlace place) {
        this.xml = ink.xml();
        this.ink = ink;
        this.sheet = sheet;
        this.series = new SeriesWriter(ink, sheet);
        this.quartiles =
                chart.series().stream().map(one -> Quartiles.of(one.values())).toList();
        this.firstLimit = sheet.columns().size() - chart.limits().size();
        this.limits = new LimitPart(ink, sheet, place, firstLimit);
        this.gap = Integer.toString(place.plan().map(ChartPlan::gap).orElse(GAP));
    }

    void write() {
        if (sheet.bars() > 0) {
            boxes();
        }
        if (sheet.columns().size() > sheet.bars()) {
            points();
        }
    }

    private void boxes() {
        xml.open("c:barChart");
        ink.value("c:barDir", "col");
        ink.value("c:grouping", "stacked");
        ink.value("c:varyColors", "0");
        base();
        box(LOWER);
        box(UPPER);
        ink.value("c:gapWidth", gap);
        ink.value("c:overlap", "100");
        axes();
        xml.close();
    }

    private void axes() {
        ink.value("c:axId", ChartAxes.CATEGORY_AXIS);
        ink.value("c:axId", ChartAxes.VALUE_AXIS);
    }

    private void base() {
        series.open(ChartSheet.BASE);
        xml.open("c:spPr").empty("a:noFill");
        xml.open("a:ln").empty("a:noFill").close().close();
        ink.value("c:invertIfNegative", "0");
        series.unlabelled();
        whiskers(
                "minus",
                quartiles.stream()
                        .map(of -> of.lower().subtract(of.low()).toPlainString())
                        .toList());
        series.data(ChartSheet.BASE);
        xml.close();
    }

    private void box(int column) {
        series.open(column);
        half();
        ink.value("c:invertIfNegative", "0");
        series.unlabelled();
        if (column == UPPER) {
            whiskers(
                    "plus",
                    quartiles.stream()
                            .map(of -> of.high().subtract(of.upper()).toPlainString())
                            .toList());
        }
        series.data(column);
        xml.close();
    }

    /** A thick edge, so that the median is seen between the halves. */
    private void half() {
        xml.open("c:spPr");
        ChartFill.LIGHT.draw(ink);
        ink.line("000000", "solid", ChartInk.LINE);
        xml.close();
    }

    private void whiskers(String side, List<String> lengths) {
        xml.open("c:errBars");
        ink.value("c:errBarType", side);
        ink.value("c:errValType", "cust");
        ink.value("c:noEndCap", "0");
        xml.open("c:" + side).open("c:numLit").leaf("c:formatCode", "General");
        ink.value("c:ptCount", Integer.toString(lengths.size()));
        for (int i = 0; i < lengths.size(); i++) {
            xml.open("c:pt", "idx", Integer.toString(i))
                    .leaf("c:v", lengths.get(i))
                    .close();
        }
        xml.close().close().open("c:spPr");
        ink.line("000000", "solid", ChartInk.OUTLINE);
        xml.close().close();
    }

    /** Outliers as markers without a line, limits as lines without markers. */
    private void points() {
        xml.open("c:lineChart");
        ink.value("c:grouping", "standard");
        ink.value("c:varyColors", "0");
        for (int column = sheet.bars(); column < sheet.columns().size(); column++) {
            if (column >= firstLimit) {
                limits.write(column);
            } else {
                mark(column);
            }
        }
        ink.value("c:marker", "1");
        axes();
        xml.close();
    }

    private void mark(int column) {
        series.open(column);
        xml.open("c:spPr").open("a:ln").empty("a:noFill").close().close();
        xml.open("c:marker");
        ChartFill.lonelyMark(sheet.bars() > 0 ? HOLLOW_CIRCLE : column, ink);
        xml.close();
        series.unlabelled();
        series.data(column);
        ink.value("c:smooth", "0");
        xml.close();
    }
}
