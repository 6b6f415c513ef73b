package wenheng.docx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wenheng.document.Chart;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;

/** 图表部件：可编辑的柱、线、条、雷达和箱线图，黑白打印也分得清；界线画成虚线。 */
final class ChartPart {

    /** Shades far enough apart for a black-and-white printer; solid, for LibreOffice draws no bars without. */
    static final String[] SHADES = {"404040", "BFBFBF", "808080", "E5E5E5", "606060", "A0A0A0"};

    static final String[] DASHES = {"sysDash", "lgDash", "dashDot", "sysDot"};
    static final String[] MARKERS = {"circle", "square", "triangle", "diamond", "x", "star"};
    private static final int FEW_BARS = 4;
    /** More values than this and their labels would run into each other. */
    private static final int MOST_LABELS = 24;

    private final Xml xml = new Xml();
    private final Chart chart;
    private final ChartSheet sheet;
    private final ChartInk ink;
    private final SeriesWriter series;

    private ChartPart(Chart chart, ChartSheet sheet, DocxOptions options) {
        this.chart = chart;
        this.sheet = sheet;
        this.ink = new ChartInk(xml, options);
        this.series = new SeriesWriter(ink, sheet);
    }

    /**
     * The chart.
     *
     * @param data relationship id of the workbook behind it
     */
    static byte[] write(Chart chart, ChartSheet sheet, String data, DocxOptions options) {
        return new ChartPart(chart, sheet, options).write(data);
    }

    private byte[] write(String data) {
        xml.open("c:chartSpace", "xmlns:c", Vocabulary.C, "xmlns:a", Vocabulary.A, "xmlns:r", Vocabulary.R);
        ink.value("c:date1904", "0");
        ink.value("c:roundedCorners", "0");
        xml.open("c:chart");
        ink.value("c:autoTitleDeleted", "1");
        xml.open("c:plotArea").empty("c:layout");
        plots();
        new ChartAxes(ink, chart, sheet).write();
        xml.close();
        legend();
        ink.value("c:plotVisOnly", "1");
        ink.value("c:dispBlanksAs", "gap");
        xml.close();
        ink.paper();
        ink.text();
        xml.open("c:externalData", "r:id", data);
        ink.value("c:autoUpdate", "0");
        return xml.close().close().bytes();
    }

    private void plots() {
        if (chart.kind() == Chart.Kind.RADAR) {
            new RadarPart(ink, sheet).write();
            return;
        }
        if (chart.kind() == Chart.Kind.BOX) {
            new BoxPart(ink, chart, sheet).write();
            return;
        }
        if (chart.kind() == Chart.Kind.LINE) {
            lines(0, sheet.columns().size());
            return;
        }
        bars();
        if (sheet.columns().size() > sheet.bars()) {
            lines(sheet.bars(), sheet.columns().size());
        }
    }

    private void bars() {
        xml.open("c:barChart");
        ink.value("c:barDir", isRanking() ? "bar" : "col");
        ink.value("c:grouping", "clustered");
        ink.value("c:varyColors", "0");
        for (int i = 0; i < sheet.bars(); i++) {
            series.open(i);
            series.fill(SHADES[i % SHADES.length]);
            ink.value("c:invertIfNegative", "0");
            limitBars(i);
            if (isLabelled()) {
                series.labels("outEnd");
            } else {
                series.unlabelled();
            }
            series.data(i);
            xml.close();
        }
        ink.value("c:gapWidth", gap());
        ink.value("c:axId", ChartAxes.CATEGORY_AXIS);
        ink.value("c:axId", ChartAxes.VALUE_AXIS);
        xml.close();
    }

    /** Room between groups in hundredths of a bar; few bars would otherwise be as broad as they are high. */
    private String gap() {
        if (isRanking()) {
            return "40";
        }
        return sheet.categories().size() * sheet.bars() <= FEW_BARS ? "250" : "80";
    }

    /** In a ranking the limits are hollow bars with a dashed edge. */
    private void limitBars(int column) {
        if (column > 0) {
            return;
        }
        int count = sheet.categories().size();
        for (int row = count - sheet.limitRows(); row < count; row++) {
            xml.open("c:dPt");
            ink.value("c:idx", Integer.toString(row));
            ink.value("c:invertIfNegative", "0");
            ink.value("c:bubble3D", "0");
            xml.open("c:spPr");
            ink.fill("FFFFFF");
            ink.line("000000", "sysDash");
            xml.close().close();
        }
    }

    private void lines(int from, int to) {
        xml.open("c:lineChart");
        ink.value("c:grouping", "standard");
        ink.value("c:varyColors", "0");
        for (int i = from; i < to; i++) {
            boolean limit = i >= sheet.bars();
            series.open(i);
            xml.open("c:spPr");
            ink.line("000000", limit ? DASHES[(i - sheet.bars()) % DASHES.length] : "solid");
            xml.close();
            marker(i, limit);
            if (!limit && isLabelled()) {
                series.labels("t", sides(i));
            } else {
                series.unlabelled();
            }
            series.data(i);
            ink.value("c:smooth", "0");
            xml.close();
        }
        ink.value("c:marker", "1");
        ink.value("c:axId", ChartAxes.CATEGORY_AXIS);
        ink.value("c:axId", ChartAxes.VALUE_AXIS);
        xml.close();
    }

    /** The highest value of a category stands above its point, the lowest below, so that near lines keep theirs apart. */
    private List<String> sides(int column) {
        return IntStream.range(0, sheet.categories().size())
                .mapToObj(category -> side(column, category))
                .toList();
    }

    private String side(int column, int category) {
        long above = IntStream.range(0, sheet.bars())
                .filter(other -> isAbove(other, column, category))
                .count();
        boolean last = above == sheet.bars() - 1L;
        return above == 0 ? "t" : last ? "b" : "r";
    }

    private boolean isAbove(int other, int column, int category) {
        Optional<BigDecimal> mine = sheet.columns().get(column).values().get(category);
        Optional<BigDecimal> its = sheet.columns().get(other).values().get(category);
        int order = its.flatMap(value -> mine.map(value::compareTo)).orElse(0);
        return order > 0 || order == 0 && other < column;
    }

    /** A limit has no marks, unless a single category leaves no line to see. */
    private void marker(int column, boolean limit) {
        xml.open("c:marker");
        if (limit && sheet.categories().size() > 1) {
            ink.value("c:symbol", "none");
        } else {
            ink.value("c:symbol", limit ? "dash" : MARKERS[column % MARKERS.length]);
            ink.value("c:size", limit ? "30" : "6");
            series.fill(limit ? "000000" : SHADES[column % SHADES.length]);
        }
        xml.close();
    }

    private void legend() {
        if (sheet.columns().size() < 2) {
            return;
        }
        xml.open("c:legend");
        ink.value("c:legendPos", "t");
        if (chart.kind() == Chart.Kind.BOX) {
            BoxPart.hidden(chart, sheet).forEach(this::leaveOut);
        }
        ink.value("c:overlay", "0");
        ink.text();
        xml.close();
    }

    private void leaveOut(int column) {
        xml.open("c:legendEntry");
        ink.value("c:idx", Integer.toString(column));
        ink.value("c:delete", "1");
        xml.close();
    }

    private boolean isRanking() {
        return chart.kind() == Chart.Kind.RANKING;
    }

    private boolean isLabelled() {
        return isRanking() || sheet.categories().size() * sheet.bars() <= MOST_LABELS;
    }
}
