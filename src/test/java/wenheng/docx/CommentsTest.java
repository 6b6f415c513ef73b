package wenheng.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import wenheng.diagnostic.Location;
import wenheng.document.Arrangement;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Element;
import wenheng.document.Inline;
import wenheng.document.Metadata;
import wenheng.document.Notes;
import wenheng.document.Role;
import wenheng.docx.read.DocxReader;
import wenheng.docx.redline.Redline;
import wenheng.docx.word.DocxOptions;
import wenheng.page.BlockLayout;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Source;
import wenheng.style.Length;

/** 出处批注: every figure has a comment that says where it comes from, and nothing that is printed changes. */
class CommentsTest {

    private static final Figure COEFFICIENT = new Figure(
            "小学差异系数",
            new BigDecimal("0.4137"),
            "",
            2,
            new Formula("标准差÷均值"),
            "第四条",
            List.of(cell("K2"), cell("K3"), cell("K4"), cell("K5")));
    private static final Figure SCHOOLS =
            new Figure("小学数", new BigDecimal("19"), "所", 0, Formula.GIVEN, "", List.of(cell("A2")));

    private static Source cell(String address) {
        return new Source("数据/学校.xlsx", "学校", address);
    }

    private static Inline figure(Figure figure) {
        return new Inline.FigureText(figure, figure.printed());
    }

    private static Block.Paragraph paragraph(String words) {
        return Papers.text(
                new Inline.Text(words),
                figure(COEFFICIENT),
                new Inline.Text("，共"),
                new Inline.Strong(List.of(figure(SCHOOLS))),
                new Inline.Text("所。"));
    }

    private static Document paper(String words) {
        Inline note = new Inline.NoteMark(1, List.of(new Inline.Text("其中"), figure(SCHOOLS), new Inline.Text("所")));
        return new Document(
                new Metadata(Map.of(Element.ISSUE_DATE, List.of("2025年6月8日")), Map.of()),
                List.of(paragraph(words), new Block.Paragraph(Role.BODY, List.of(note), Location.NOWHERE)));
    }

    private static byte[] write(Document paper, boolean sources) {
        ParagraphLayout plain = new ParagraphLayout(Length.ZERO, Length.ZERO, List.of(4), List.of());
        BlockLayout layout = new BlockLayout(1, Length.ZERO, List.of(plain), List.of(), Length.ZERO);
        BlockLayout noted = new BlockLayout(1, Length.ZERO, List.of(plain), List.of(), Length.ZERO, List.of(plain));
        return DocxWriter.write(
                paper,
                Papers.profile(),
                Papers.pages(arranged(paper, layout, noted)),
                DocxOptions.DEFAULT.withSources(sources));
    }

    /** The date of the paper stands below its text. */
    private static List<BlockLayout> arranged(Document paper, BlockLayout layout, BlockLayout noted) {
        return Arrangement.of(paper).stream()
                .map(block -> Notes.of(List.of(block)).isEmpty() ? layout : noted)
                .toList();
    }

    @Test
    void everyFigureHasACommentWithFormulaClauseAndCells() throws Exception {
        Package parts = Package.of(write(paper("系数为"), true));
        String comments = parts.text("word/comments.xml");
        valid(CommentsDocument.Factory.parse(comments));
        valid(DocumentDocument.Factory.parse(parts.document()));
        valid(StylesDocument.Factory.parse(parts.text("word/styles.xml").replaceAll("<w:tblPr>.*?</w:tblPr>", "")));
        assertEquals(
                List.of(
                        "小学差异系数",
                        "公式：标准差÷均值",
                        "依据：第四条",
                        "来源：数据/学校.xlsx#学校!K2、数据/学校.xlsx#学校!K3、数据/学校.xlsx#学校!K4等4处",
                        "小学数（所）",
                        "来源：数据/学校.xlsx#学校!A2",
                        "小学数（所）",
                        "来源：数据/学校.xlsx#学校!A2"),
                found(comments, "<w:t [^>]*>([^<]*)</w:t>"));
        assertEquals(List.of("文衡", "文衡", "文衡"), found(comments, "<w:comment [^>]*w:author=\"([^\"]*)\""));
        assertTrue(comments.contains("w:date=\"2025-06-08T00:00:00Z\""), comments);
        assertTrue(parts.text("[Content_Types].xml").contains("/word/comments.xml"));
        assertTrue(parts.text("word/_rels/document.xml.rels").contains("Target=\"comments.xml\""));
    }

    @Test
    void theCommentOfANotesFigureStandsAtItsMark() throws IOException {
        Package parts = Package.of(write(paper("系数为"), true));
        assertTrue(parts.document()
                .matches("(?s).*<w:commentRangeStart w:id=\"2\"/><w:r>.*<w:footnoteReference w:id=\"1\"/></w:r>"
                        + "<w:commentRangeEnd w:id=\"2\"/>.*"));
        assertFalse(parts.text("word/footnotes.xml").contains("comment"));
    }

    @Test
    void rangesAndReferencesNameTheCommentsInTheirOrder() throws IOException {
        String document = Package.of(write(paper("系数为"), true)).document();
        List<String> ids = List.of("0", "1", "2");
        assertEquals(ids, found(document, "<w:commentRangeStart w:id=\"(\\d+)\"/>"));
        assertEquals(ids, found(document, "<w:commentRangeEnd w:id=\"(\\d+)\"/>"));
        assertEquals(ids, found(document, "<w:commentReference w:id=\"(\\d+)\"/>"));
    }

    @Test
    void withoutThemTheFileIsAsItWas() throws IOException {
        Package plain = Package.of(write(paper("系数为"), false));
        assertFalse(plain.parts().containsKey("word/comments.xml"));
        assertFalse(plain.document().contains("comment"));
        assertFalse(plain.text("word/styles.xml").contains("Comment"));
        Package none = Package.of(write(Papers.body(Papers.text("没有数字。")), true));
        assertFalse(none.parts().containsKey("word/comments.xml"), "an empty part");
    }

    @Test
    void theLinesOfACommentedParagraphEndWhereThePagesSay() throws IOException {
        assertEquals(
                0,
                found(Package.of(write(paper("系数为"), false)).document(), "(<w:br/>)")
                        .size());
        assertEquals(
                1,
                found(Package.of(write(paper("系数为"), true)).document(), "(<w:br/>)")
                        .size());
    }

    @Test
    void theReaderPassesThemOver() {
        Document plain = DocxReader.read("例.docx", write(paper("系数为"), false)).value();
        assertEquals(plain, DocxReader.read("例.docx", write(paper("系数为"), true)).value());
    }

    @Test
    void aRedlineKeepsTheCommentsOfTheNewPaper() throws Exception {
        byte[] before = write(paper("原先的系数为"), true);
        byte[] after = write(paper("现在的综合系数为"), true);
        Package merged = Package.of(Redline.write(before, after));
        valid(DocumentDocument.Factory.parse(merged.document()));
        assertTrue(merged.document().contains("<w:del "), "a change");
        List<String> known = found(merged.text("word/comments.xml"), "<w:comment w:id=\"(\\d+)\"");
        assertEquals(known, found(merged.document(), "<w:commentReference w:id=\"(\\d+)\"/>"));
        Package gone = Package.of(Redline.write(before, write(Papers.body(Papers.text("全文另写。")), true)));
        assertFalse(gone.document().contains("comment"), "comments of what is gone");
        assertArrayEquals(Redline.write(before, after), Redline.write(before, after));
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();
    }

    private static void valid(XmlObject parsed) {
        List<XmlError> errors = new ArrayList<>();
        assertTrue(parsed.validate(new XmlOptions().setErrorListener(errors)), errors::toString);
    }
}
