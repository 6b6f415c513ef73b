package wenheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import wenheng.app.disk.OnDisk;
import wenheng.project.OutputFormat;

/** 公文要素在 Word 文件里：真目录、真引用、分节、贴在版心下边缘的版记，都合乎规范。 */
class WordElementsTest {

    private static final String REPORT = """
            ---
            版式: 报告
            标题: 青石县自评报告
            署名: 青石县人民政府
            成文日期: 2025年6月8日
            封面: 是
            目录: 是
            ---

            # 基本情况

            见[](#t1)。

            表：学校数 {#t1}

            | 学段 | 校数 |
            |---|---|
            | 小学 | 19 |

            <!-- 分页 -->

            ## 存在的“问题”

            不多。
            """;

    private static final String LETTER = """
            ---
            版式: 信函
            标题: 关于核实就学情况的函
            发文机关: 青石县教育局
            发文字号: 青教函〔2025〕12号
            主送: 临川县教育局
            抄送: 县政府办公室
            ---

            现函告如下。
            """;

    private static final String PETITION = """
            ---
            版式: gbt9704
            标题: 关于申请复核的请示
            发文机关: 青石县教育局
            发文字号: 青教〔2025〕8号
            签发人: [王明, 李建国, 张华]
            主送: 市教育局
            附件: [结果, 清单]
            抄送: 县财政局
            印发机关: 青石县教育局办公室
            印发日期: 2025年6月9日
            ---

            妥否，请批示。

            <!-- 附件 1 -->

            结果如下。

            <!-- 附件 2 -->

            清单如下。
            """;

    @TempDir
    Path folder;

    @Test
    void theContentsAreAFieldWhoseEntriesLeadToTheHeadingsWithTheirPages() throws IOException {
        String document = part(REPORT, "word/document.xml");
        assertTrue(document.contains("TOC \\o &quot;1-2&quot; \\f \\h \\z"), document);
        List<String> entries = all(document, "PAGEREF (_Toc\\d+) ");
        assertEquals(2, entries.size());
        for (String entry : entries) {
            assertTrue(document.contains("<w:bookmarkStart w:id=\"" + id(document, entry) + "\" w:name=\"" + entry));
            assertTrue(document.contains("<w:hyperlink w:anchor=\"" + entry + "\""));
        }
        List<String> numbers = all(document, "PAGEREF _Toc\\d+ .*?separate.*?<w:t>(\\d+)</w:t>");
        assertEquals(List.of("1", "2"), numbers);
        assertFalse(part(REPORT, "word/settings.xml").contains("updateFields"), "no question on opening");
    }

    @Test
    void everyFieldIsClosed() throws IOException {
        String document = part(REPORT, "word/document.xml");
        for (String paragraph : all(document, "(<w:body>.*</w:body>)")) {
            int begun = paragraph.split("fldCharType=\"begin\"", -1).length;
            assertEquals(begun, paragraph.split("fldCharType=\"end\"", -1).length);
        }
    }

    @Test
    void aReferenceFindsTheNumberOfItsTable() throws IOException {
        String document = part(REPORT, "word/document.xml");
        String bookmark = all(document, " REF (_Ref\\d+) ").get(0);
        assertTrue(document.contains("w:name=\"" + bookmark + "\"/><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText xml:space=\"preserve\"> SEQ 表 \\* ARABIC </w:instrText>"));
    }

    @Test
    void coverAndContentsAreASectionWithoutNumbersAndTheBodyBeginsAtOne() throws IOException {
        String document = part(REPORT, "word/document.xml");
        List<String> sections = all(document, "(<w:sectPr>.*?</w:sectPr>)");
        assertEquals(2, sections.size());
        assertFalse(sections.get(0).contains("pgNumType"));
        assertTrue(sections.get(1).contains("<w:pgNumType w:start=\"1\"/>"));
        assertFalse(part(REPORT, "word/footer1.xml").contains("PAGE"));
    }

    @Test
    void theFirstPageOfALetterHasTheRuleAtItsFootAndNoNumber() throws IOException {
        String document = part(LETTER, "word/document.xml");
        assertTrue(document.contains("<w:titlePg/>") && document.contains("w:type=\"first\""));
        assertTrue(document.contains("thickThinSmallGap"));
        String footer = part(LETTER, "word/footer3.xml");
        assertTrue(footer.contains("thinThickSmallGap") && !footer.contains("PAGE"), footer);
    }

    @Test
    void theRecordIsATableOnTheLowerEdgeOfTheTextAreaWithTheRulesOfTheStandard() throws IOException {
        String document = part(PETITION, "word/document.xml");
        String record = document.substring(document.lastIndexOf("<w:tbl>"));
        assertTrue(record.contains("w:vertAnchor=\"margin\"") && record.contains("w:tblpYSpec=\"bottom\""), record);
        assertTrue(record.contains("<w:top w:val=\"single\" w:sz=\"8\""));
        assertTrue(record.contains("<w:top w:val=\"single\" w:sz=\"6\""));
        assertTrue(record.contains("<w:bottom w:val=\"single\" w:sz=\"8\""));
    }

    @Test
    void signersStandInTwoColumnsAndAttachmentsBeginPages() throws IOException {
        String document = part(PETITION, "word/document.xml");
        assertTrue(document.contains("<w:t>王　明</w:t>"), "names of two characters are spread");
        assertEquals(
                2,
                all(
                                document,
                                "(<w:pStyle w:val=\"AttachmentLabel\"/><w:keepNext/>|"
                                        + "<w:pStyle w:val=\"AttachmentLabel\"/><w:pageBreakBefore/>)")
                        .size());
        assertTrue(document.contains("w:color=\"FF3333\""), "the red rule");
    }

    @Test
    void allPartsAreValidByTheirSchema() throws Exception {
        for (String paper : List.of(REPORT, LETTER, PETITION)) {
            valid(DocumentDocument.Factory.parse(part(paper, "word/document.xml")));
            valid(FtrDocument.Factory.parse(part(paper, "word/footer1.xml")));
        }
        valid(FtrDocument.Factory.parse(part(LETTER, "word/footer3.xml")));
    }

    private static void valid(XmlObject parsed) {
        List<XmlError> errors = new ArrayList<>();
        assertTrue(parsed.validate(new XmlOptions().setErrorListener(errors)), errors::toString);
    }

    private static String id(String document, String bookmark) {
        return all(document, "<w:bookmarkStart w:id=\"(\\d+)\" w:name=\"" + bookmark)
                .get(0);
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private String part(String markup, String name) throws IOException {
        Path source = Files.writeString(folder.resolve("文.md"), markup);
        new OnDisk(Optional.of(Path.of("fonts")))
                .render(List.of(source), Optional.of(folder), RenderOptions.in(List.of(OutputFormat.DOCX)));
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("文.docx"))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no part " + name);
    }
}
