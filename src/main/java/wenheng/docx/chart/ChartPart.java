package wenheng.docx.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wenheng.chart.ChartPlan;
import wenheng.document.Chart;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;

/**
 * 图表部件：可编辑的柱、线、条、雷达和箱线图，黑白打印也分得清；界线画成虚线。
 *
 * <p>It is drawn as {@code chart.ChartPlan} plans it: plot area, ends and steps of the axis and width of the bars are
 * those of the PDF ({@link ChartPlace}), for what Word and LibreOffice choose by themselves differs with the version.
 * Limits are series of their own, drawn by their trend lines, named at their last point and left out of the legend
 * ({@link LimitPart}); a ranking, whose bars lie, cannot be combined with lines in Word, so that its limits are bars.
 * Values stand in the part as well as in the workbook behind it: programs draw the one and edit the other.
 */
public final class ChartPart {

    private static final int GAP = 80;
    /** More values than this and their labels would run into each other. */
    private static final int MOST_LABELS = 24;

    private final Xml xml = new Xml();
    private final Chart chart;
    private final ChartSheet sheet;
    private final ChartInk ink;
    private final SeriesWriter series;
    private final ChartPlace place;

    private ChartPart(Chart chart, ChartSheet sheet, Optional<ChartPlan> plan, ChartInk.Faces faces) {
        this.chart = chart;
        this.sheet = sheet;
        this.ink = new ChartInk(xml, faces);
        this.series = new SeriesWriter(ink, sheet);
        this.place = new ChartPlace(ink, plan);
    }

    /**
     * The chart.
     *
     * @param plan where everything stands, if there is anything to draw
     * @param data relationship id of the workbook behind it
     */
    public static byte[] write(
            Chart chart, ChartSheet sheet, Optional<ChartPlan> plan, String data, ChartInk.Faces faces) {
        return new ChartPart(chart, sheet, plan, faces).write(data);
    }

    private byte[] write(String data) {
        xml.open("c:chartSpace", "xmlns:c", Vocabulary.C, "xmlns:a", Vocabulary.A, "xmlns:r", Vocabulary.R);
        ink.value("c:date1904", "0");
        ink.value("c:roundedCorners", "0");
        xml.open("c:chart");
        title();
        xml.open("c:plotArea");
        place.plot();
        plots();
        new ChartAxes(ink, chart, sheet, place).write();
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

    /** The paper has the title as a caption; a radar chart has no axis to write its unit beside, and a box needs its key. */
    private void title() {
        boolean unit = chart.kind() == Chart.Kind.RADAR && !chart.unit().isEmpty();
        String key = place.plan().map(ChartPlan::key).orElse("");
        if (unit) {
            ink.title("单位：" + chart.unit(), place::corner);
        } else if (!key.isEmpty()) {
            ink.title(key, place::besideUnit);
        }
        ink.value("c:autoTitleDeleted", unit || !key.isEmpty() ? "0" : "1");
    }

    private void plots() {
        if (chart.kind() == Chart.Kind.RADAR) {
            new RadarPart(ink, sheet).write();
            return;
        }
        if (chart.kind() == Chart.Kind.BOX) {
            new BoxPart(ink, chart, sheet, place).write();
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
            series.fill(ChartFill.of(i, sheet.bars()));
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
        ink.value(
                "c:gapWidth",
                Integer.toString(Math.min(500, place.plan().map(ChartPlan::gap).orElse(GAP))));
        ink.value("c:axId", ChartAxes.CATEGORY_AXIS);
        ink.value("c:axId", ChartAxes.VALUE_AXIS);
        xml.close();
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
            ink.line("000000", "dash", ChartInk.LINE);
            xml.close().close();
        }
    }

    private void lines(int from, int to) {
        xml.open("c:lineChart");
        ink.value("c:grouping", "standard");
        ink.value("c:varyColors", "0");
        LimitPart limits = new LimitPart(ink, sheet, place, sheet.bars());
        for (int i = from; i < to; i++) {
            if (i < sheet.bars()) {
                line(i);
            } else {
                limits.write(i);
            }
        }
        ink.value("c:marker", "1");
        ink.value("c:axId", ChartAxes.CATEGORY_AXIS);
        ink.value("c:axId", ChartAxes.VALUE_AXIS);
        xml.close();
    }

    private void line(int column) {
        series.open(column);
        xml.open("c:spPr");
        ink.line("000000", "solid", ChartInk.LINE);
        xml.close().open("c:marker");
        ChartFill.mark(column, ink);
        xml.close();
        if (isLabelled()) {
            series.labels("t", sides(column));
        } else {
            series.unlabelled();
        }
        series.data(column);
        ink.value("c:smooth", "0");
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

    /** The limits have their names beside them, and the boxes below; their trend lines come after all series. */
    private void legend() {
        int named = chart.kind() == Chart.Kind.RADAR ? sheet.columns().size() : sheet.bars();
        if (named < 2 || chart.kind() == Chart.Kind.BOX) {
            return;
        }
        xml.open("c:legend");
        ink.value("c:legendPos", "t");
        for (int entry = named; entry < 2 * sheet.columns().size() - named; entry++) {
            leaveOut(entry);
        }
        place.besideUnit();
        ink.value("c:overlay", "1");
        ink.text();
        xml.close();
    }

    private void leaveOut(int entry) {
        xml.open("c:legendEntry");
        ink.value("c:idx", Integer.toString(entry));
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
