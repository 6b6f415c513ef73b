package wenheng.docx;

import java.util.List;
import java.util.stream.IntStream;
import wenheng.chart.Quartiles;
import wenheng.document.Chart;
import wenheng.ooxml.Xml;

/**
 * 箱线图：用各版 Word 和 LibreOffice 都认得的叠柱画成。
 *
 * <p>Word's own box chart is not known to older versions and other programs. So a column without ink reaches to the lower
 * quartile, two more stand on it up to the median and the upper quartile, error bars are the whiskers, and markers the outliers.
 */
final class BoxPart {

    private static final int LOWER = ChartSheet.BASE + 1;
    private static final int UPPER = ChartSheet.BASE + 2;

    private final Xml xml;
    private final ChartInk ink;
    private final ChartSheet sheet;
    private final SeriesWriter series;
    private final List<Quartiles> quartiles;
    private final int firstLimit;

    BoxPart(ChartInk ink, Chart chart, ChartSheet sheet) {
        this.xml = ink.xml();
        this.ink = ink;
        this.sheet = sheet;
        this.series = new SeriesWriter(ink, sheet);
        this.quartiles =
                chart.series().stream().map(one -> Quartiles.of(one.values())).toList();
        this.firstLimit = firstLimit(chart, sheet);
    }

    private static int firstLimit(Chart chart, ChartSheet sheet) {
        return sheet.columns().size() - chart.limits().size();
    }

    /** Columns that the legend leaves out: what carries the box, and all outliers but the first. */
    static List<Integer> hidden(Chart chart, ChartSheet sheet) {
        return IntStream.range(0, firstLimit(chart, sheet))
                .filter(column -> sheet.bars() > 0 && (column == ChartSheet.BASE || column > sheet.bars()))
                .boxed()
                .toList();
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
        box(LOWER, "BFBFBF");
        box(UPPER, "E5E5E5");
        ink.value("c:gapWidth", "150");
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

    private void box(int column, String shade) {
        series.open(column);
        series.fill(shade);
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
        ink.line("000000", "solid");
        xml.close().close();
    }

    /** Outliers as markers without a line, limits as lines without markers. */
    private void points() {
        xml.open("c:lineChart");
        ink.value("c:grouping", "standard");
        ink.value("c:varyColors", "0");
        for (int column = sheet.bars(); column < sheet.columns().size(); column++) {
            series.open(column);
            if (column >= firstLimit) {
                limit(column);
            } else {
                mark(column);
            }
            series.unlabelled();
            series.data(column);
            ink.value("c:smooth", "0");
            xml.close();
        }
        ink.value("c:marker", "1");
        axes();
        xml.close();
    }

    private void mark(int column) {
        xml.open("c:spPr").open("a:ln").empty("a:noFill").close().close();
        xml.open("c:marker");
        ink.value("c:symbol", sheet.bars() > 0 ? "circle" : ChartPart.MARKERS[column % ChartPart.MARKERS.length]);
        ink.value("c:size", "5");
        series.fill("FFFFFF");
        xml.close();
    }

    private void limit(int column) {
        boolean single = sheet.categories().size() == 1;
        xml.open("c:spPr");
        ink.line("000000", ChartPart.DASHES[(column - firstLimit) % ChartPart.DASHES.length]);
        xml.close().open("c:marker");
        ink.value("c:symbol", single ? "dash" : "none");
        if (single) {
            ink.value("c:size", "30");
            series.fill("000000");
        }
        xml.close();
    }
}
