package wenheng.docx.chart;

import wenheng.ooxml.Xml;

/** 图表笔墨：图表各处共用的字体、填充与线条。 */
public record ChartInk(Xml xml, Faces faces) {

    /** 图表字体: the names of the face of letters and digits, and of the Chinese one. */
    public record Faces(String latin, String han) {}

    /** 小五 in hundredths of a point. */
    private static final String TEXT_SIZE = "900";

    /** Thickness of lines between points, in EMU: 1 pt. */
    static final String LINE = "12700";

    /** Thickness of edges and axes: 0.6 pt. */
    static final String OUTLINE = "7620";

    /** Thickness of grid lines: 0.4 pt. */
    static final String HAIRLINE = "5080";

    /** White ground, so that a value stays readable where a line runs through it. */
    void paper() {
        xml.open("c:spPr");
        fill("FFFFFF");
        xml.open("a:ln").empty("a:noFill").close().close();
    }

    void text(String... body) {
        xml.open("c:txPr").empty("a:bodyPr", body).open("a:p").open("a:pPr");
        fonts("a:defRPr").close();
        xml.empty("a:endParaRPr", "lang", "zh-CN").close().close();
    }

    Xml fonts(String element) {
        xml.open(element, "lang", "zh-CN", "sz", TEXT_SIZE, "b", "0");
        fill("000000");
        xml.empty("a:latin", "typeface", faces.latin());
        xml.empty("a:ea", "typeface", faces.han());
        return xml.close();
    }

    /** A level line of words as a title, at its place. */
    void title(String words, Runnable place) {
        xml.open("c:title").open("c:tx").open("c:rich");
        xml.empty("a:bodyPr", "rot", "0", "vert", "horz").open("a:p").open("a:pPr");
        fonts("a:defRPr").close().open("a:r");
        fonts("a:rPr").leaf("a:t", words).close().close().close().close();
        place.run();
        value("c:overlay", "1");
        xml.close();
    }

    void fill(String shade) {
        xml.open("a:solidFill").empty("a:srgbClr", "val", shade).close();
    }

    /** Thin black lines at 45 degrees on white. */
    void hatch(String preset) {
        xml.open("a:pattFill", "prst", preset);
        xml.open("a:fgClr").empty("a:srgbClr", "val", "000000").close();
        xml.open("a:bgClr").empty("a:srgbClr", "val", "FFFFFF").close().close();
    }

    void line(String shade, String dash, String width) {
        xml.open("a:ln", "w", width);
        fill(shade);
        xml.empty("a:prstDash", "val", dash).close();
    }

    void value(String element, String value) {
        xml.empty(element, "val", value);
    }
}
