package wenheng.docx;

import java.util.ArrayList;
import java.util.List;
import wenheng.docx.word.DocumentRoot;
import wenheng.docx.word.SettingsPart;
import wenheng.docx.word.Typography;
import wenheng.ooxml.Parts;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;
import wenheng.style.PageStyle;

/**
 * 节：一段文字所用的纸、版心、网格和页脚；页脚部件用到才写。
 *
 * <p>A section is another paper, or pages with numbers after pages without. Each names its footers for odd and even
 * pages anew, since Word would take those of the section before; the parts themselves are shared.
 */
final class Sections {

    private final Typography typography;
    private final Parts parts;
    private final boolean notes;
    private final List<Footer> written = new ArrayList<>();

    /**
     * @param notes whether the paper has footnotes, whose numbers Word must write as ours
     */
    Sections(Typography typography, Parts parts, boolean notes) {
        this.typography = typography;
        this.parts = parts;
        this.notes = notes;
    }

    /**
     * 一节的样子。
     *
     * @param page paper of the section
     * @param numbered whether its pages carry numbers
     * @param restarted whether the numbers begin at 1 here
     * @param letter whether the first page is that of a 信函: no number, the double rule at its foot (10.1)
     */
    record Look(PageStyle page, boolean numbered, boolean restarted, boolean letter) {

        private boolean isLandscape() {
            return page.width().compareTo(page.height()) > 0;
        }
    }

    /** 页脚的种类. */
    private enum Footer {
        ODD,
        EVEN,
        TURNED_ODD,
        TURNED_EVEN,
        NONE,
        LETTER
    }

    /** The properties of a section. */
    void write(Xml xml, Look look) {
        Footer odd = !look.numbered() ? Footer.NONE : look.isLandscape() ? Footer.TURNED_ODD : Footer.ODD;
        Footer even = !look.numbered() ? Footer.NONE : look.isLandscape() ? Footer.TURNED_EVEN : Footer.EVEN;
        xml.open("w:sectPr");
        reference(xml, "default", odd);
        reference(xml, "even", even);
        if (look.letter()) {
            reference(xml, "first", Footer.LETTER);
        }
        if (notes) {
            xml.open("w:footnotePr")
                    .empty("w:numFmt", "w:val", SettingsPart.CIRCLED)
                    .close();
        }
        paper(xml, look);
        margins(xml, look.page());
        if (look.restarted()) {
            xml.empty("w:pgNumType", "w:start", "1");
        }
        if (look.letter()) {
            xml.empty("w:titlePg");
        }
        String pitch = twips(look.page().pitch().twips());
        xml.empty("w:docGrid", "w:type", "lines", "w:linePitch", pitch).close();
    }

    private static void paper(Xml xml, Look look) {
        String width = twips(look.page().width().twips());
        String height = twips(look.page().height().twips());
        if (look.isLandscape()) {
            xml.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", width, "w:h", height);
        }
    }

    private void reference(Xml xml, String type, Footer footer) {
        xml.empty("w:footerReference", "w:type", type, "r:id", relationship(footer));
    }

    /** The same footer serves all its sections. */
    private String relationship(Footer footer) {
        boolean known = written.contains(footer);
        if (!known) {
            written.add(footer);
        }
        String name = "footer" + (written.indexOf(footer) + 1) + ".xml";
        if (!known) {
            parts.add("word/" + name, Vocabulary.document("footer"), bytes(footer));
        }
        return parts.relate(DocumentRoot.PATH, Vocabulary.relationship("footer"), name);
    }

    private byte[] bytes(Footer footer) {
        return switch (footer) {
            case ODD -> FooterPart.odd(typography);
            case EVEN -> FooterPart.even(typography);
            case TURNED_ODD -> TurnedFooterPart.odd(typography);
            case TURNED_EVEN -> TurnedFooterPart.even(typography);
            case NONE -> FooterPart.none();
            case LETTER -> FooterPart.letter(typography);
        };
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
