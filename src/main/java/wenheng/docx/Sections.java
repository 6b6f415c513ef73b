package wenheng.docx;

import java.util.List;
import wenheng.ooxml.Xml;
import wenheng.style.PageStyle;

/**
 * 节：一段文字所用的纸、版心、网格和页脚。
 *
 * @param upright relationship ids of the odd and the even footer of 竖排 pages
 * @param turned the same of 横排 pages
 */
record Sections(Typography typography, List<String> upright, List<String> turned) {

    /** The properties of a section on this paper. */
    void write(Xml xml, PageStyle page) {
        boolean landscape = page.width().compareTo(page.height()) > 0;
        List<String> footers = landscape ? turned : upright;
        xml.open("w:sectPr");
        xml.empty("w:footerReference", "w:type", "default", "r:id", footers.get(0));
        xml.empty("w:footerReference", "w:type", "even", "r:id", footers.get(1));
        String width = twips(page.width().twips());
        String height = twips(page.height().twips());
        if (landscape) {
            xml.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", width, "w:h", height);
        }
        margins(xml, page);
        String pitch = twips(page.pitch().twips());
        xml.empty("w:docGrid", "w:type", "lines", "w:linePitch", pitch).close();
    }

    private void margins(Xml xml, PageStyle page) {
        xml.empty(
                "w:pgMar",
                "w:top",
                twips(page.top().twips()),
                "w:right",
                twips(page.right().twips()),
                "w:bottom",
                twips(page.bottom().twips()),
                "w:left",
                twips(page.left().twips()),
                "w:header",
                "851",
                "w:footer",
                twips(typography.footer()),
                "w:gutter",
                "0");
    }

    private static String twips(int twips) {
        return Integer.toString(twips);
    }
}
