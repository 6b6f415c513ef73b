package wenheng.docx.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Block;
import wenheng.document.Chart;
import wenheng.document.Document;
import wenheng.docx.Package;
import wenheng.docx.Papers;
import wenheng.markup.write.MarkupWriter;
import wenheng.ooxml.ReproducibleZip;
import wenheng.ooxml.Vocabulary;

/** Word files that others made, and files that nobody should. */
class DocxReaderTest {

    private static final String STYLES = """
            <w:styles xmlns:w="%s"><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/>
            <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="TableCaption"><w:name w:val="表题"/></w:style>
            <w:style w:type="paragraph" w:styleId="TableUnit"><w:name w:val="表单位"/></w:style></w:styles>""".formatted(Vocabulary.W);

    @Test
    void typedNumbersAndStylesMakeHeadings() {
        assertEquals("""
                # 总体情况

                # 主要做法

                ## 加强领导。

                各单位要高度重视，落实责任。

                - 第一项
                """, markup("""
                        <w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>一、总体情况</w:t></w:r></w:p>
                        <w:p><w:r><w:t>二、主要</w:t></w:r><w:r><w:t>做法</w:t></w:r></w:p>
                        <w:p><w:r><w:t>（一）加强领导。各单位要高度重视，落实责任。</w:t></w:r></w:p>
                        <w:p><w:r><w:t>·第一项</w:t></w:r></w:p>"""));
    }

    @Test
    void trackedChangesAreReadAsAcceptedAndLinesEndedByHandAreParagraphs() {
        assertEquals("""
                新的文字

                第二行
                """, markup("""
                        <w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>
                        <w:r><w:t>的文字</w:t><w:br/><w:t>第二行</w:t></w:r></w:p>"""));
    }

    @Test
    void mergedCellsAndFieldsAndTextBoxesAreRead() {
        assertEquals("""
                | 学校 | < |
                | :-- | :-- |
                | 一小 | 3 |

                框里的字
                """, markup("""
                        <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>学校</w:t></w:r></w:p></w:tc></w:tr>
                        <w:tr><w:tc><w:p><w:r><w:t>一小</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>
                        <w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r>
                        <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:tc></w:tr></w:tbl>
                        <w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框里的字</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"""));
    }

    @Test
    void cellsMergedToNoRectangleStandAloneAndAreTold() {
        String body = """
                <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>学校</w:t></w:r></w:p></w:tc>
                <w:tc><w:p><w:r><w:t>人数</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>城区</w:t></w:r></w:p></w:tc>
                <w:tc><w:p><w:r><w:t>3</w:t></w:r></w:p></w:tc></w:tr></w:tbl>""";
        assertEquals("""
                | 学校 |  | 人数 |
                | :-: | :-- | :-- |
                |  | 城区 | 3 |
                """, markup(body));
        assertTrue(read(body).diagnostics().all().get(0).message().contains("第1行第1列起合并的格不成矩形"));
    }

    @Test
    void aRowThatBeginsLaterKeepsItsColumns() {
        assertEquals("""
                | 学校 | 人数 |
                | :-: | :-- |
                |  | 3 |
                """, markup("""
                        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>学校</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>人数</w:t></w:r></w:p></w:tc></w:tr>
                        <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:p><w:r><w:t>3</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"""));
    }

    @Test
    void picturesLeaveAMarkAndAFinding() {
        Outcome<Document> read = read("<w:p><w:r><w:drawing/></w:r></w:p>");
        assertEquals(1, read.diagnostics().all().size());
        assertEquals("外来.docx#第1段", read.diagnostics().all().get(0).location().text());
        assertTrue(MarkupWriter.write(read.value()).contains("待补：图片"));
    }

    /** Somebody opened the chart in Word and typed other numbers: those behind it are no longer its own. */
    @Test
    void aBoxChartThatWasChangedIsNotReadFromWhatItWas() throws IOException {
        Chart box =
                new Chart(Chart.Kind.BOX, "分布", "", List.of(), List.of(Papers.series("小学", "1", "2", "5")), List.of());
        byte[] word =
                Papers.write(Papers.body(new Block.ChartBlock(Papers.caption("图1", "分布"), box, Location.NOWHERE)));
        assertTrue(MarkupWriter.write(DocxReader.read("稿.docx", word).value()).contains("类型: 箱"));
        Map<String, byte[]> parts = new TreeMap<>(Package.of(word).parts());
        String chart = Package.of(word).text("word/charts/chart1.xml");
        assertTrue(chart.contains("<c:v>1.50</c:v>"), chart);
        parts.put(
                "word/charts/chart1.xml",
                chart.replace("<c:v>1.50</c:v>", "<c:v>1.60</c:v>").getBytes(StandardCharsets.UTF_8));
        Outcome<Document> read = DocxReader.read("稿.docx", ReproducibleZip.write(parts));
        assertTrue(MarkupWriter.write(read.value()).contains("待补：图表分布"));
        parts.put("word/embeddings/chart1.xlsx", new byte[] {1, 2, 3});
        assertEquals(
                1,
                DocxReader.read("稿.docx", ReproducibleZip.write(parts))
                        .diagnostics()
                        .all()
                        .size());
    }

    /** Somebody opened the chart in Word and emptied a cell: the values behind it stay where they are. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BAR     | <c:pt idx="1"><c:v>22</c:v></c:pt> | ''                                      | 小学的“乙”
            LINE    | <c:pt idx="3"><c:v>44</c:v></c:pt> | ''                                      | 小学的“丁”
            RADAR   | <c:pt idx="0"><c:v>11</c:v></c:pt> | ''                                      | 小学的“甲”
            RANKING | <c:pt idx="2"><c:v>33</c:v></c:pt> | ''                                      | 小学的“丙”
            RANKING | <c:pt idx="4"><c:v>30</c:v></c:pt> | ''                                      | 界线“规定值”
            BAR     | <c:v>22</c:v>                      | <c:v>1.2.3</c:v>                        | 小学的“乙”
            BAR     | <c:pt idx="3"><c:v>44</c:v></c:pt> | <c:pt idx="1999999999"><c:v>4</c:v></c:pt> | 小学的“丁”
            """)
    void anEmptyCellOfAChartIsMissingAndShiftsNothing(Chart.Kind kind, String cell, String instead, String named)
            throws IOException {
        Outcome<Document> read = changed(kind, cell, instead);
        String markup = MarkupWriter.write(read.value());
        assertTrue(markup.contains("待补：图表生均") && !markup.contains("系列"), markup);
        assertEquals(
                1, read.diagnostics().all().size(), () -> read.diagnostics().toString());
        String message = read.diagnostics().all().get(0).message();
        assertTrue(message.startsWith("图表“生均”缺数：" + named), message);
    }

    @Test
    void anEmptyLimitOfAChartIsMissing() throws IOException {
        Chart bars = new Chart(Chart.Kind.BAR, "生均", "", List.of("甲"), List.of(Papers.series("小学", "1")), limit());
        Outcome<Document> read = changed(bars, "<c:pt idx=\"0\"><c:v>30</c:v></c:pt>", "");
        assertTrue(MarkupWriter.write(read.value()).contains("待补：图表生均"));
        assertTrue(read.diagnostics().all().get(0).message().contains("缺数：界线“规定值”"));
    }

    @Test
    void aCategoryWithoutANameKeepsItsPlace() throws IOException {
        Outcome<Document> read = changed(Chart.Kind.BAR, "<c:pt idx=\"1\"><c:v>乙</c:v></c:pt>", "");
        String markup = MarkupWriter.write(read.value());
        assertTrue(markup.contains("分类: [甲, \"\", 丙, 丁]") && markup.contains("[11, 22, 33, 44]"), markup);
    }

    /** Word numbers the categories of a chart that has no names for them. */
    @Test
    void categoriesWithoutNamesAreNumbered() throws IOException {
        Outcome<Document> read = changed(Chart.Kind.BAR, "<c:cat>.*?</c:cat>", "");
        String markup = MarkupWriter.write(read.value());
        assertTrue(markup.contains("分类: [1, 2, 3, 4]"), markup);
    }

    private static List<Chart.Limit> limit() {
        return List.of(new Chart.Limit("规定值", new BigDecimal("30")));
    }

    /** A chart of four values with a limit, of which part of its file was changed. */
    private static Outcome<Document> changed(Chart.Kind kind, String pattern, String instead) throws IOException {
        Chart chart = new Chart(
                kind,
                "生均",
                "",
                List.of("甲", "乙", "丙", "丁"),
                List.of(Papers.series("小学", "11", "22", "33", "44")),
                limit());
        return changed(chart, pattern, instead);
    }

    private static Outcome<Document> changed(Chart drawn, String pattern, String instead) throws IOException {
        byte[] word =
                Papers.write(Papers.body(new Block.ChartBlock(Papers.caption("图1", "生均"), drawn, Location.NOWHERE)));
        Map<String, byte[]> parts = new TreeMap<>(Package.of(word).parts());
        String chart = Package.of(word).text("word/charts/chart1.xml");
        String changed = Pattern.compile(pattern, Pattern.DOTALL).matcher(chart).replaceAll(instead);
        assertNotEquals(chart, changed);
        parts.put("word/charts/chart1.xml", changed.getBytes(StandardCharsets.UTF_8));
        return DocxReader.read("稿.docx", ReproducibleZip.write(parts));
    }

    @Test
    void longParagraphsAreReadWhole() {
        String text = "长".repeat(200_000);
        assertTrue(markup("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>").contains(text));
    }

    private static final String TABLE = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>人数</w:t></w:r></w:p></w:tc></w:tr>"
            + "<w:tr><w:tc><w:p><w:r><w:t>3</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

    private static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + typed(words) + "</w:p>";
    }

    private static String plain(String words) {
        return "<w:p>" + typed(words) + "</w:p>";
    }

    private static String typed(String words) {
        return "<w:r><w:t>" + words + "</w:t></w:r>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"UT", "CUT", "UCT"})
    void aUnitGoesToTheTableItStandsBefore(String order) {
        List<Block> blocks = blocks(order);
        assertEquals(1, blocks.size(), blocks.toString());
        Block.Table table = (Block.Table) blocks.get(0);
        assertEquals("人", table.unit());
        assertEquals(order.contains("C"), table.caption().isPresent());
    }

    /** C caption, U unit, T table, P text, B text that begins a page. */
    @ParameterizedTest
    @CsvSource({
        "U, 单位：人",
        "UPT, 单位：人|正文|表格",
        "CUPT, 表1　人数|单位：人|正文|表格",
        "UCPT, 单位：人|表1　人数|正文|表格",
        "UUT, 单位：人|表格人",
        "CUUT, 表1　人数|单位：人|表格人",
        "CUBT, 表1　人数|单位：人|分页|正文|表格",
        "TUP, 表格|单位：人|正文",
    })
    void aUnitWithoutATableIsTextWhereItStands(String order, String read) {
        assertEquals(
                List.of(read.split("\\|")),
                blocks(order).stream().map(DocxReaderTest::shown).toList());
    }

    private static String shown(Block block) {
        if (block instanceof Block.Table table) {
            return "表格" + table.unit();
        }
        return block instanceof Block.PageBreak ? "分页" : String.join("", block.lines());
    }

    private static List<Block> blocks(String order) {
        Map<Character, String> parts = Map.of(
                'C', styled("TableCaption", "表1　人数"),
                'U', styled("TableUnit", "单位：人"),
                'T', TABLE,
                'P', plain("正文"),
                'B', "<w:p><w:pPr><w:pageBreakBefore/></w:pPr>" + typed("正文") + "</w:p>");
        StringBuilder body = new StringBuilder();
        order.chars().forEach(one -> body.append(parts.get((char) one)));
        return read(body.toString()).value().blocks();
    }

    /** A list that was copied for every item of it would need some 800 MB for these. */
    @Test
    void aListIsCollectedOnceHoweverLong() {
        byte[] half = document(plain("·甲").repeat(10_000));
        byte[] whole = document(plain("·甲").repeat(20_000));
        long once = allocated(half);
        long twice = allocated(whole);
        assertTrue(twice < 3 * once, once + " and " + twice + " bytes");
    }

    private static long allocated(byte[] file) {
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();
        Document document = DocxReader.read("稿.docx", file).value();
        long used = memory.getCurrentThreadAllocatedBytes() - before;
        assertEquals(1, document.blocks().size());
        return used;
    }

    /** Few bytes unfold to a million paragraphs; the count ends the reading, not the memory. */
    @Test
    void aMillionParagraphsAreRefusedWhileTheyAreCounted() {
        for (String many : List.of("<w:p/>".repeat(1_000_000), "<w:r/>".repeat(2_000_000))) {
            byte[] file = document(many);
            ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = memory.getCurrentThreadAllocatedBytes();
            InputException thrown = assertThrows(InputException.class, () -> DocxReader.read("稿.docx", file));
            long used = memory.getCurrentThreadAllocatedBytes() - before;
            Diagnostic refused = thrown.diagnostics().all().get(0);
            assertEquals("Word-过大", refused.code());
            assertTrue(refused.message().matches("其中的“word/document.xml”超过\\d+(段|个元素)"), refused.message());
            assertTrue(used < 700L << 20, used + " bytes");
        }
    }

    @Test
    void hostileFilesAreRefused() {
        refused("no zip at all".getBytes(StandardCharsets.UTF_8));
        refused(new byte[0]);
        refused(ReproducibleZip.write(Map.of("a.txt", new byte[0])));
        refused(document("<w:p>".repeat(400) + "</w:p>".repeat(400)));
        refused(ReproducibleZip.write(Map.of("word/document.xml", new byte[65 << 20])));
        refused(part("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"" + Vocabulary.W
                + "\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>"));
        byte[] half = document("<w:p/>");
        refused(java.util.Arrays.copyOf(half, half.length / 2));
    }

    private static void refused(byte[] bytes) {
        InputException refusal = assertThrows(InputException.class, () -> DocxReader.read("坏.docx", bytes));
        assertTrue(refusal.diagnostics().hasErrors());
    }

    private static String markup(String body) {
        return MarkupWriter.write(read(body).value());
    }

    private static Outcome<Document> read(String body) {
        return DocxReader.read("外来.docx", document(body.replace("\n", "")));
    }

    private static byte[] document(String body) {
        return part("<w:document xmlns:w=\"" + Vocabulary.W + "\"><w:body>" + body + "</w:body></w:document>");
    }

    private static byte[] part(String document) {
        return ReproducibleZip.write(Map.of(
                "word/document.xml",
                document.getBytes(StandardCharsets.UTF_8),
                "word/styles.xml",
                STYLES.getBytes(StandardCharsets.UTF_8)));
    }
}
