package wenheng.docx.chart;

/** 图表填充：各系列的灰度、斜纹和标记与 PDF 相同，黑白打印也分得清。 */
enum ChartFill {
    DARK("7D7D7D", "", "circle"),
    RISING("FFFFFF", "ltUpDiag", "square"),
    LIGHT("C8C8C8", "", "triangle"),
    FALLING("FFFFFF", "ltDnDiag", "diamond"),
    BLACK("000000", "", "square"),
    WHITE("FFFFFF", "", "circle");

    private final String shade;
    private final String hatching;
    private final String marker;

    ChartFill(String shade, String hatching, String marker) {
        this.shade = shade;
        this.hatching = hatching;
        this.marker = marker;
    }

    /** The fill of a series; beyond six they repeat. A lone series takes the light grey, which saves ink. */
    static ChartFill of(int series, int count) {
        return count == 1 ? LIGHT : values()[series % values().length];
    }

    /** Fills a bar. */
    void draw(ChartInk ink) {
        if (hatching.isEmpty()) {
            ink.fill(shade);
        } else {
            ink.hatch(hatching);
        }
    }

    /** The mark of the points of a series: every other one is hollow. */
    static void mark(int series, ChartInk ink) {
        mark(series, "FFFFFF", ink);
    }

    /** The same where no line joins the points: LibreOffice draws even the edge of a mark in the colour of its inside. */
    static void lonelyMark(int series, ChartInk ink) {
        mark(series, "7D7D7D", ink);
    }

    private static void mark(int series, String inside, ChartInk ink) {
        ChartFill fill = values()[series % values().length];
        ink.value("c:symbol", fill.marker);
        ink.value("c:size", "6");
        ink.xml().open("c:spPr");
        ink.fill(series % 2 == 0 ? "000000" : inside);
        ink.line("000000", "solid", ChartInk.OUTLINE);
        ink.xml().close();
    }
}
