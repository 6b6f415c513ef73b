package wenheng.docx.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import wenheng.ooxml.Xml;

/** 图表系列：各种图表共用的系列名称、填充、数值标注和数据引用。 */
final class SeriesWriter {

    private final Xml xml;
    private final ChartInk ink;
    private final ChartSheet sheet;

    SeriesWriter(ChartInk ink, ChartSheet sheet) {
        this.xml = ink.xml();
        this.ink = ink;
        this.sheet = sheet;
    }

    /** Begins the series of a column; the caller closes it. */
    void open(int column) {
        String index = Integer.toString(column);
        xml.open("c:ser");
        ink.value("c:idx", index);
        ink.value("c:order", index);
        xml.open("c:tx").open("c:strRef").leaf("c:f", sheet.head(column)).open("c:strCache");
        ink.value("c:ptCount", "1");
        point(0, sheet.columns().get(column).name());
        xml.close().close().close();
    }

    /** A fill with a black edge. */
    void fill(String shade) {
        xml.open("c:spPr");
        ink.fill(shade);
        ink.line("000000", "solid", ChartInk.OUTLINE);
        xml.close();
    }

    /** The same for the bars of a series. */
    void fill(ChartFill fill) {
        xml.open("c:spPr");
        fill.draw(ink);
        ink.line("000000", "solid", ChartInk.OUTLINE);
        xml.close();
    }

    /** No values at the points. */
    void unlabelled() {
        xml.open("c:dLbls");
        shown(false, false);
        xml.close();
    }

    /** The values, all on the same side of their points. */
    void labels(String position) {
        labels(position, List.of());
    }

    /**
     * The values beside their points.
     *
     * @param position on which side
     * @param positions the side of each point, where they differ
     */
    void labels(String position, List<String> positions) {
        xml.open("c:dLbls");
        for (int i = 0; i < positions.size(); i++) {
            if (!positions.get(i).equals(position)) {
                xml.open("c:dLbl");
                ink.value("c:idx", Integer.toString(i));
                look(positions.get(i));
                xml.close();
            }
        }
        look(position);
        xml.close();
    }

    private void look(String position) {
        xml.empty("c:numFmt", "formatCode", sheet.numberFormat(), "sourceLinked", "0");
        ink.paper();
        ink.text();
        ink.value("c:dLblPos", position);
        shown(true, false);
    }

    /** What a label says. */
    void shown(boolean value, boolean name) {
        ink.value("c:showLegendKey", "0");
        ink.value("c:showVal", value ? "1" : "0");
        ink.value("c:showCatName", "0");
        ink.value("c:showSerName", name ? "1" : "0");
        ink.value("c:showPercent", "0");
        ink.value("c:showBubbleSize", "0");
    }

    /** The categories and values of a column. */
    void data(int column) {
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
}
