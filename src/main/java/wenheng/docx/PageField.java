package wenheng.docx;

import wenheng.docx.word.Typography;
import wenheng.ooxml.Xml;
import wenheng.style.StyleName;

/** 页码域：— 1 —，数字由 Word 填。 */
record PageField(Xml xml, Typography typography) {

    void write() {
        text("— ");
        field("begin");
        run().leaf("w:instrText", " PAGE ", "xml:space", "preserve").close();
        field("separate");
        text("1");
        field("end");
        text(" —");
    }

    private void field(String part) {
        run().empty("w:fldChar", "w:fldCharType", part).close();
    }

    private void text(String words) {
        run().leaf("w:t", words, "xml:space", "preserve").close();
    }

    /** Dashes and digits alike in the half-width figures of the Song face. */
    private Xml run() {
        xml.open("w:r").open("w:rPr");
        new RunWriter(xml, typography)
                .oneFace(typography.style(StyleName.PAGE_NUMBER).font());
        return xml.close();
    }
}
