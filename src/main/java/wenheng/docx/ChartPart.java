package wenheng.docx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import wenheng.document.Chart;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;

/** 图表部件：可编辑的柱、线、条图，黑白打印也分得清；界线画成虚线。 */
final class ChartPart {

    /** Shades far enough apart for a black-and-white printer; solid, for LibreOffice draws no bars without. */
    private static final String[] SHADES = {"404040", "BFBFBF", "808080", "E5E5E5", "606060", "A0A0A0"};

    private static final String[] DASHES = {"sysDash", "lgDash", "dashDot", "sysDot"};
    private static final String[] MARKERS = {"circle", "square", "triangle", "diamond", "x", "star"};
    private static final int FEW_BARS = 4;
    /** More values than this and their labels would run into each other. */
    private static final int MOST_LABELS = 24;

    private final Xml xml = new Xml();
    private final Chart chart;
    private final ChartSheet sheet;
    private final ChartInk ink;

    private ChartPart(Chart chart, ChartSheet sheet, DocxOptions options) {
        this.chart = chart;
        this.sheet = sheet;
        this.ink = new ChartInk(xml, options);
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
            open(i);
            bar(SHADES[i % SHADES.length]);
            ink.value("c:invertIfNegative", "0");
            limitBars(i);
            labels(isLabelled(), "outEnd");
            data(i);
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
    private void limitBars(int series) {
        if (series > 0) {
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
            open(i);
            xml.open("c:spPr");
            ink.line("000000", limit ? DASHES[(i - sheet.bars()) % DASHES.length] : "solid");
            xml.close();
            marker(i, limit);
            labels(!limit && isLabelled(), "t");
            data(i);
            ink.value("c:smooth", "0");
            xml.close();
        }
        ink.value("c:marker", "1");
        ink.value("c:axId", ChartAxes.CATEGORY_AXIS);
        ink.value("c:axId", ChartAxes.VALUE_AXIS);
        xml.close();
    }

    /** A limit has no marks, unless a single category leaves no line to see. */
    private void marker(int series, boolean limit) {
        xml.open("c:marker");
        if (limit && sheet.categories().size() > 1) {
            ink.value("c:symbol", "none");
        } else {
            ink.value("c:symbol", limit ? "dash" : MARKERS[series % MARKERS.length]);
            ink.value("c:size", limit ? "30" : "6");
            bar(limit ? "000000" : SHADES[series % SHADES.length]);
        }
        xml.close();
    }

    private void open(int column) {
        String index = Integer.toString(column);
        xml.open("c:ser");
        ink.value("c:idx", index);
        ink.value("c:order", index);
        xml.open("c:tx").open("c:strRef").leaf("c:f", sheet.head(column)).open("c:strCache");
        ink.value("c:ptCount", "1");
        point(0, sheet.columns().get(column).name());
        xml.close().close().close();
    }

    private void bar(String shade) {
        xml.open("c:spPr");
        ink.fill(shade);
        ink.line("000000", "solid");
        xml.close();
    }

    private void labels(boolean shown, String position) {
        xml.open("c:dLbls");
        if (shown) {
            xml.empty("c:numFmt", "formatCode", sheet.numberFormat(), "sourceLinked", "0");
            ink.paper();
            ink.text();
            ink.value("c:dLblPos", position);
        }
        ink.value("c:showLegendKey", "0");
        ink.value("c:showVal", shown ? "1" : "0");
        for (String part : List.of("CatName", "SerName", "Percent", "BubbleSize")) {
            ink.value("c:show" + part, "0");
        }
        xml.close();
    }

    private void data(int column) {
        xml.open("c:cat").open("c:strRef").leaf("c:f", sheet.categoryRange()).open("c:strCache");
        count();
        for (int i = 0; i < sheet.categories().size(); i++) {
            point(i, sheet.categories().get(i));
        }
        xml.close().close().close();
        xml.open("c:val").open("c:numRef").leaf("c:f", sheet.range(column)).open("c:numCache");
        xml.leaf("c:formatCode", sheet.numberFormat());
        count();
        List<Optional<BigDecimal>> values = sheet.columns().get(column).values();
        for (int i = 0; i < values.size(); i++) {
            int index = i;
            values.get(i).ifPresent(value -> point(index, value.toPlainString()));
        }
        xml.close().close().close();
    }

    private void count() {
        ink.value("c:ptCount", Integer.toString(sheet.categories().size()));
    }

    private void point(int index, String text) {
        xml.open("c:pt", "idx", Integer.toString(index)).leaf("c:v", text).close();
    }

    private void legend() {
        if (sheet.columns().size() < 2) {
            return;
        }
        xml.open("c:legend");
        ink.value("c:legendPos", "t");
        ink.value("c:overlay", "0");
        ink.text();
        xml.close();
    }

    private boolean isRanking() {
        return chart.kind() == Chart.Kind.RANKING;
    }

    private boolean isLabelled() {
        return isRanking() || sheet.categories().size() * sheet.bars() <= MOST_LABELS;
    }
}
