package wenheng.docx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import wenheng.document.Chart;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;
import wenheng.style.FontRole;

/** 图表部件：可编辑的柱、线、条图，黑白打印也分得清；界线画成虚线。 */
final class ChartPart {

    /** Shades far enough apart for a black-and-white printer; solid, for LibreOffice draws no bars without. */
    private static final String[] SHADES = {"404040", "BFBFBF", "808080", "E5E5E5", "606060", "A0A0A0"};

    private static final String[] DASHES = {"sysDash", "lgDash", "dashDot", "sysDot"};
    private static final String[] MARKERS = {"circle", "square", "triangle", "diamond", "x", "star"};
    private static final int FEW_BARS = 4;
    /** More names than this do not fit side by side, even in several lines, and may be turned. */
    private static final int MOST_LEVEL_NAMES = 10;
    /** More values than this and their labels would run into each other. */
    private static final int MOST_LABELS = 24;
    /** 小五 in hundredths of a point. */
    private static final String TEXT_SIZE = "900";

    /** A quarter turn to the left in 60,000ths of a degree. */
    private static final String UPWARD = "-5400000";

    private static final String LINE_WIDTH = "12700";
    private static final String CATEGORY_AXIS = "111111111";
    private static final String VALUE_AXIS = "222222222";

    private final Xml xml = new Xml();
    private final Chart chart;
    private final ChartSheet sheet;
    private final DocxOptions options;

    private ChartPart(Chart chart, ChartSheet sheet, DocxOptions options) {
        this.chart = chart;
        this.sheet = sheet;
        this.options = options;
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
        value("c:date1904", "0");
        value("c:roundedCorners", "0");
        xml.open("c:chart");
        value("c:autoTitleDeleted", "1");
        xml.open("c:plotArea").empty("c:layout");
        plots();
        categoryAxis();
        valueAxis();
        xml.close();
        legend();
        value("c:plotVisOnly", "1");
        value("c:dispBlanksAs", "gap");
        xml.close();
        paper();
        text();
        xml.open("c:externalData", "r:id", data);
        value("c:autoUpdate", "0");
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
        value("c:barDir", isRanking() ? "bar" : "col");
        value("c:grouping", "clustered");
        value("c:varyColors", "0");
        for (int i = 0; i < sheet.bars(); i++) {
            open(i);
            bar(SHADES[i % SHADES.length]);
            value("c:invertIfNegative", "0");
            limitBars(i);
            labels(isLabelled(), "outEnd");
            data(i);
            xml.close();
        }
        value("c:gapWidth", gap());
        value("c:axId", CATEGORY_AXIS);
        value("c:axId", VALUE_AXIS);
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
            value("c:idx", Integer.toString(row));
            value("c:invertIfNegative", "0");
            value("c:bubble3D", "0");
            xml.open("c:spPr");
            fill("FFFFFF");
            line("000000", "sysDash");
            xml.close().close();
        }
    }

    private void lines(int from, int to) {
        xml.open("c:lineChart");
        value("c:grouping", "standard");
        value("c:varyColors", "0");
        for (int i = from; i < to; i++) {
            boolean limit = i >= sheet.bars();
            open(i);
            xml.open("c:spPr");
            line("000000", limit ? DASHES[(i - sheet.bars()) % DASHES.length] : "solid");
            xml.close();
            marker(i, limit);
            labels(!limit && isLabelled(), "t");
            data(i);
            value("c:smooth", "0");
            xml.close();
        }
        value("c:marker", "1");
        value("c:axId", CATEGORY_AXIS);
        value("c:axId", VALUE_AXIS);
        xml.close();
    }

    /** A limit has no marks, unless a single category leaves no line to see. */
    private void marker(int series, boolean limit) {
        xml.open("c:marker");
        if (limit && sheet.categories().size() > 1) {
            value("c:symbol", "none");
        } else {
            value("c:symbol", limit ? "dash" : MARKERS[series % MARKERS.length]);
            value("c:size", limit ? "30" : "6");
            bar(limit ? "000000" : SHADES[series % SHADES.length]);
        }
        xml.close();
    }

    private void open(int column) {
        String index = Integer.toString(column);
        xml.open("c:ser");
        value("c:idx", index);
        value("c:order", index);
        xml.open("c:tx").open("c:strRef").leaf("c:f", sheet.head(column)).open("c:strCache");
        value("c:ptCount", "1");
        point(0, sheet.columns().get(column).name());
        xml.close().close().close();
    }

    private void bar(String shade) {
        xml.open("c:spPr");
        fill(shade);
        line("000000", "solid");
        xml.close();
    }

    private void labels(boolean shown, String position) {
        xml.open("c:dLbls");
        if (shown) {
            xml.empty("c:numFmt", "formatCode", sheet.numberFormat(), "sourceLinked", "0");
            paper();
            text();
            value("c:dLblPos", position);
        }
        value("c:showLegendKey", "0");
        value("c:showVal", shown ? "1" : "0");
        for (String part : List.of("CatName", "SerName", "Percent", "BubbleSize")) {
            value("c:show" + part, "0");
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
        value("c:ptCount", Integer.toString(sheet.categories().size()));
    }

    private void point(int index, String text) {
        xml.open("c:pt", "idx", Integer.toString(index)).leaf("c:v", text).close();
    }

    private void categoryAxis() {
        xml.open("c:catAx");
        value("c:axId", CATEGORY_AXIS);
        scaling(isRanking() ? "maxMin" : "minMax", false);
        value("c:delete", "0");
        value("c:axPos", isRanking() ? "l" : "b");
        xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        ticks("none", "low");
        text(isRanking() || sheet.categories().size() <= MOST_LEVEL_NAMES ? new String[] {"rot", "0"} : new String[0]);
        value("c:crossAx", VALUE_AXIS);
        value("c:crosses", "autoZero");
        value("c:auto", "0");
        value("c:noMultiLvlLbl", "1");
        xml.close();
    }

    private void valueAxis() {
        xml.open("c:valAx");
        value("c:axId", VALUE_AXIS);
        scaling("minMax", chart.kind() != Chart.Kind.LINE && hasNoNegative());
        value("c:delete", "0");
        value("c:axPos", isRanking() ? "b" : "l");
        xml.open("c:majorGridlines").open("c:spPr");
        line("D9D9D9", "solid");
        xml.close().close();
        unit();
        xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        ticks("out", "nextTo");
        text();
        value("c:crossAx", CATEGORY_AXIS);
        value("c:crosses", isRanking() ? "max" : "autoZero");
        value("c:crossBetween", "between");
        xml.close();
    }

    private void scaling(String orientation, boolean fromZero) {
        xml.open("c:scaling");
        value("c:orientation", orientation);
        if (fromZero) {
            value("c:min", "0");
        }
        xml.close();
    }

    /** Names of categories stand below the lowest value, even a negative one. */
    private void ticks(String major, String labels) {
        value("c:majorTickMark", major);
        value("c:minorTickMark", "none");
        value("c:tickLblPos", labels);
        xml.open("c:spPr");
        line("000000", "solid");
        xml.close();
    }

    private void unit() {
        if (chart.unit().isEmpty()) {
            return;
        }
        xml.open("c:title").open("c:tx").open("c:rich");
        xml.empty("a:bodyPr", "rot", isRanking() ? "0" : UPWARD, "vert", "horz").open("a:p").open("a:pPr");
        fonts("a:defRPr").close().open("a:r");
        fonts("a:rPr").leaf("a:t", "单位：" + chart.unit()).close().close().close().close();
        value("c:overlay", "0");
        xml.close();
    }

    private void legend() {
        if (sheet.columns().size() < 2) {
            return;
        }
        xml.open("c:legend");
        value("c:legendPos", "t");
        value("c:overlay", "0");
        text();
        xml.close();
    }

    /** White ground, so that a value stays readable where a line runs through it. */
    private void paper() {
        xml.open("c:spPr");
        fill("FFFFFF");
        xml.open("a:ln").empty("a:noFill").close().close();
    }

    private void text(String... body) {
        xml.open("c:txPr").empty("a:bodyPr", body).open("a:p").open("a:pPr");
        fonts("a:defRPr").close();
        xml.empty("a:endParaRPr", "lang", "zh-CN").close().close();
    }

    private Xml fonts(String element) {
        xml.open(element, "lang", "zh-CN", "sz", TEXT_SIZE, "b", "0");
        fill("000000");
        xml.empty("a:latin", "typeface", options.latin());
        xml.empty("a:ea", "typeface", options.face(FontRole.SONG));
        return xml.close();
    }

    private void fill(String shade) {
        xml.open("a:solidFill").empty("a:srgbClr", "val", shade).close();
    }

    private void line(String shade, String dash) {
        xml.open("a:ln", "w", LINE_WIDTH);
        fill(shade);
        xml.empty("a:prstDash", "val", dash).close();
    }

    private void value(String element, String value) {
        xml.empty(element, "val", value);
    }

    private boolean isRanking() {
        return chart.kind() == Chart.Kind.RANKING;
    }

    private boolean isLabelled() {
        return isRanking() || sheet.categories().size() * sheet.bars() <= MOST_LABELS;
    }

    private boolean hasNoNegative() {
        return sheet.columns().stream()
                .flatMap(column -> column.values().stream())
                .flatMap(Optional::stream)
                .noneMatch(value -> value.signum() < 0);
    }
}
