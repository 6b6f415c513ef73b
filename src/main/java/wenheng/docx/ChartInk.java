package wenheng.docx;

import wenheng.ooxml.Xml;
import wenheng.style.FontRole;

/** 图表笔墨：图表各处共用的字体、填充与线条。 */
record ChartInk(Xml xml, DocxOptions options) {

    /** 小五 in hundredths of a point. */
    private static final String TEXT_SIZE = "900";

    private static final String LINE_WIDTH = "12700";

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
        xml.empty("a:latin", "typeface", options.latin().name());
        xml.empty("a:ea", "typeface", options.face(FontRole.SONG));
        return xml.close();
    }

    /** A line of words as a title, turned by so many 60,000ths of a degree. */
    void title(String words, String turn) {
        xml.open("c:title").open("c:tx").open("c:rich");
        xml.empty("a:bodyPr", "rot", turn, "vert", "horz").open("a:p").open("a:pPr");
        fonts("a:defRPr").close().open("a:r");
        fonts("a:rPr").leaf("a:t", words).close().close().close().close();
        value("c:overlay", "0");
        xml.close();
    }

    void fill(String shade) {
        xml.open("a:solidFill").empty("a:srgbClr", "val", shade).close();
    }

    void line(String shade, String dash) {
        xml.open("a:ln", "w", LINE_WIDTH);
        fill(shade);
        xml.empty("a:prstDash", "val", dash).close();
    }

    void value(String element, String value) {
        xml.empty(element, "val", value);
    }
}
