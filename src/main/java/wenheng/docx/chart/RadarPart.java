package wenheng.docx.chart;

import wenheng.ooxml.Xml;

/** 雷达图：各系列连成一圈，标记不同；界线是虚线的一圈。 */
final class RadarPart {

    private static final String[] DASHES = {"sysDash", "lgDash", "dashDot", "sysDot"};

    private final Xml xml;
    private final ChartInk ink;
    private final ChartSheet sheet;
    private final SeriesWriter series;

    RadarPart(ChartInk ink, ChartSheet sheet) {
        this.xml = ink.xml();
        this.ink = ink;
        this.sheet = sheet;
        this.series = new SeriesWriter(ink, sheet);
    }

    void write() {
        xml.open("c:radarChart");
        ink.value("c:radarStyle", "marker");
        ink.value("c:varyColors", "0");
        for (int column = 0; column < sheet.columns().size(); column++) {
            ring(column, column >= sheet.bars());
        }
        ink.value("c:axId", ChartAxes.CATEGORY_AXIS);
        ink.value("c:axId", ChartAxes.VALUE_AXIS);
        xml.close();
    }

    private void ring(int column, boolean limit) {
        series.open(column);
        xml.open("c:spPr");
        ink.line(column % 2 == 0 || limit ? "000000" : "787878", limit ? dash(column) : "solid", ChartInk.LINE);
        xml.close();
        xml.open("c:marker");
        if (limit) {
            ink.value("c:symbol", "none");
        } else {
            ChartFill.mark(column, ink);
        }
        xml.close();
        series.unlabelled();
        series.data(column);
        xml.close();
    }

    private String dash(int column) {
        return DASHES[(column - sheet.bars()) % DASHES.length];
    }
}
