package wenheng.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import wenheng.diagnostic.Location;
import wenheng.document.Arrangement;
import wenheng.document.Block;
import wenheng.document.Chart;
import wenheng.document.Document;
import wenheng.document.Element;
import wenheng.document.Image;
import wenheng.document.Inline;
import wenheng.document.Metadata;
import wenheng.document.Role;
import wenheng.docx.word.DocxOptions;
import wenheng.docx.word.WordStyle;
import wenheng.page.BlockLayout;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.page.ElementPlace;
import wenheng.page.Mark;
import wenheng.page.Origin;
import wenheng.page.Page;
import wenheng.page.Pages;
import wenheng.style.Length;
import wenheng.style.StyleName;

class DocxWriterTest {

    private static final byte[] RICH = Papers.write(Papers.rich());

    @Test
    void everyPartIsValidByItsSchema() throws Exception {
        Package parts = Package.of(RICH);
        valid("document", DocumentDocument.Factory.parse(parts.document()));
        Matcher table = Pattern.compile("<w:tblPr>.*?</w:tblPr>").matcher(parts.text("word/styles.xml"));
        valid("styles", StylesDocument.Factory.parse(table.replaceAll("")));
        valid("table style", DocumentDocument.Factory.parse(tableWith(table)));
        String settings = parts.text("word/settings.xml")
                .replaceAll("<w:compat>.*</w:compat>", "")
                .replaceAll("<w:(characterSp|noLineBr|themeFontLang|clrScheme)[^>]*>", "");
        valid("settings but for what the schemas at hand lack", SettingsDocument.Factory.parse(settings));
        valid("footer1", FtrDocument.Factory.parse(parts.text("word/footer1.xml")));
        valid("footer2", FtrDocument.Factory.parse(parts.text("word/footer2.xml")));
        valid("theme", ThemeDocument.Factory.parse(parts.text("word/theme/theme1.xml")));
        for (int i = 1; i <= 3; i++) {
            valid("chart" + i, ChartSpaceDocument.Factory.parse(chart(parts, i)));
        }
        Package book = Package.of(parts.parts().get("word/embeddings/chart1.xlsx"));
        valid("workbook", WorkbookDocument.Factory.parse(book.text("xl/workbook.xml")));
        valid("sheet", WorksheetDocument.Factory.parse(book.text("xl/worksheets/sheet1.xml")));
    }

    @Test
    void notesAreNotesOfWordThatNumberThemselves() throws Exception {
        Inline note = new Inline.NoteMark(1, List.of(new Inline.Text("见《办法》。")));
        Document paper = Papers.body(new Block.Paragraph(
                Role.BODY,
                List.of(new Inline.Text("学校"), note, new Inline.Text("，教师"), new Inline.NoteMark(1, List.of())),
                Location.NOWHERE));
        ParagraphLayout plain = new ParagraphLayout(Length.ZERO, List.of());
        ParagraphLayout broken = new ParagraphLayout(Length.ZERO, Length.ZERO, List.of(2), List.of(2));
        BlockLayout layout = new BlockLayout(1, Length.ZERO, List.of(plain), List.of(), Length.ZERO, List.of(broken));
        Package parts = Package.of(
                DocxWriter.write(paper, Papers.profile(), Papers.pages(List.of(layout)), DocxOptions.DEFAULT));
        valid("document", DocumentDocument.Factory.parse(parts.document()));
        valid("footnotes", FootnotesDocument.Factory.parse(parts.text("word/footnotes.xml")));
        assertTrue(parts.document().contains("<w:footnoteReference w:id=\"1\"/>"));
        assertTrue(parts.document().contains("<w:t>①</w:t>"), "the second mark");
        assertTrue(parts.document().contains("<w:numFmt w:val=\"decimalEnclosedCircle\"/>"));
        assertTrue(parts.text("word/settings.xml").contains("<w:footnote w:id=\"-1\"/>"));
        assertTrue(
                parts.text("word/footnotes.xml").contains("<w:footnoteRef/></w:r><w:r><w:t>见</w:t></w:r><w:r><w:br/>"));
    }

    @Test
    void theSettingsStandInTheOrderOfTheirSchema() throws IOException {
        String settings = Package.of(RICH).text("word/settings.xml");
        int last = -1;
        for (String element : List.of(
                "zoom",
                "evenAndOddHeaders",
                "characterSpacingControl",
                "noLineBreaksAfter",
                "noLineBreaksBefore",
                "compat",
                "themeFontLang",
                "clrSchemeMapping",
                "decimalSymbol",
                "listSeparator")) {
            int at = settings.indexOf("<w:" + element);
            assertTrue(at > last, element);
            last = at;
        }
        assertTrue(settings.contains("<w:characterSpacingControl w:val=\"doNotCompress\"/>"));
        assertTrue(settings.contains(
                "w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\"" + " w:val=\"15\""));
    }

    @Test
    void thePackageHoldsItsPartsInAFixedOrder() throws IOException {
        List<String> names = new ArrayList<>(Package.of(RICH).parts().keySet());
        assertEquals("[Content_Types].xml", names.get(0));
        assertEquals("_rels/.rels", names.get(1));
        assertEquals(names.stream().skip(2).sorted().toList(), names.subList(2, names.size()));
        assertTrue(names.containsAll(List.of(
                "docProps/app.xml",
                "docProps/core.xml",
                "docProps/custom.xml",
                "word/document.xml",
                "word/fontTable.xml",
                "word/settings.xml",
                "word/styles.xml",
                "word/theme/theme1.xml")));
    }

    @Test
    void theTextIsThatOfTheArrangement() throws IOException {
        Document document = Papers.rich();
        assertEquals(bare(plain(document)), bare(textOf(RICH)));
    }

    /** A chart without the elements whose types the schemas at hand lack. */
    private static String chart(Package parts, int number) {
        return parts.text("word/charts/chart" + number + ".xml")
                .replaceAll("<c:(size|overlap|lblOffset) [^>]*>", "")
                .replaceAll("(?s)<c:(dLbl|trendline|legendEntry|extLst)>.*?</c:\\1>", "");
    }

    @Test
    void otherProgramsReadParagraphsTablesAndCharts() throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(RICH))) {
            assertEquals(1, read.getTables().size());
            assertEquals(3, read.getCharts().size());
            assertEquals("青石县教育局", read.getProperties().getCoreProperties().getCreator());
            assertEquals(
                    "QS-2025-001",
                    read.getProperties()
                            .getCustomProperties()
                            .getProperty("索引号")
                            .getLpwstr());
            XWPFTable table = read.getTables().get(0);
            assertTrue(table.getRow(0).isRepeatHeader() && table.getRow(1).isRepeatHeader());
            assertFalse(table.getRow(2).isRepeatHeader());
            assertTrue(table.getRows().stream().allMatch(row -> row.isCantSplitRow()));
        }
    }

    @Test
    void everyStyleOfTheProfileIsDefinedAndEveryStyleUsedExists() throws Exception {
        Package parts = Package.of(RICH);
        Set<String> defined = all(parts.text("word/styles.xml"), "w:styleId=\"([^\"]+)\"");
        for (StyleName style : StyleName.values()) {
            assertTrue(defined.contains(WordStyle.of(style).id()), style.key());
        }
        String used = parts.document() + parts.text("word/footer1.xml") + parts.text("word/styles.xml");
        Set<String> named = all(used, "<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=\"([^\"]+)\"");
        assertTrue(defined.containsAll(named), named + " in " + defined);
    }

    @Test
    void headingsCarryOutlineLevelsAndChineseNames() throws Exception {
        String styles = Package.of(RICH).text("word/styles.xml");
        for (int level = 1; level <= 4; level++) {
            String style = styleOf(styles, "Heading" + level);
            assertTrue(style.contains("<w:outlineLvl w:val=\"" + (level - 1) + "\"/>"), style);
            assertTrue(style.contains("<w:keepNext/>"), style);
            assertTrue(style.contains("级标题"), style);
        }
    }

    @Test
    void theDefaultStyleCarriesTheEastAsianFlags() throws Exception {
        String normal = styleOf(Package.of(RICH).text("word/styles.xml"), "Normal");
        for (String flag : List.of(
                "w:widowControl w:val=\"0\"",
                "w:kinsoku w:val=\"1\"",
                "w:overflowPunct w:val=\"0\"",
                "w:autoSpaceDE w:val=\"1\"",
                "w:autoSpaceDN w:val=\"1\"",
                "w:adjustRightInd w:val=\"0\"",
                "w:snapToGrid w:val=\"1\"",
                "w:jc w:val=\"both\"",
                "w:spacing w:val=\"-5\"",
                "w:firstLineChars=\"200\" w:firstLine=\"630\"")) {
            assertTrue(normal.contains(flag), flag);
        }
        assertFalse(Package.of(RICH).text("word/styles.xml").contains("w:kern"));
    }

    @Test
    void stylesAboveBodySizeStandOnExactMultiplesOfTheGrid() throws Exception {
        String title = styleOf(Package.of(RICH).text("word/styles.xml"), "Title");
        assertTrue(title.contains("<w:snapToGrid w:val=\"0\"/>"), title);
        assertTrue(title.contains("w:line=\"579\" w:lineRule=\"exact\""), title);
    }

    @Test
    void thePageIsTheTextAreaOfTheStandard() throws IOException {
        String document = Package.of(RICH).document();
        assertTrue(document.contains("w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\""));
        assertTrue(document.contains("<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>"));
    }

    @Test
    void anotherSpacingThanTheStylesIsWrittenInTheRuns() throws IOException {
        Document document = Papers.body(Papers.text("甲乙丙"));
        BlockLayout loose = new BlockLayout(1, List.of(new ParagraphLayout(Length.twips(-7), List.of())), List.of());
        String seven = write(document, loose);
        assertTrue(seven.contains("<w:r><w:rPr><w:spacing w:val=\"-7\"/></w:rPr><w:t>甲乙丙</w:t></w:r>"), seven);
        assertTrue(write(document, Papers.layout(1)).contains("<w:p><w:r><w:t>甲乙丙</w:t></w:r></w:p>"));
    }

    @Test
    void theTitleBreaksWhereThePagesSay() throws IOException {
        Metadata metadata = new Metadata(Map.of(Element.TITLE, List.of("青石县2025年报告")), Map.of());
        BlockLayout broken = new BlockLayout(1, List.of(new ParagraphLayout(Length.ZERO, List.of(3, 8))), List.of());
        String written = write(new Document(metadata, List.of()), broken);
        assertTrue(
                written.contains("<w:t>青石县</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>2025年</w:t></w:r>"
                        + "<w:r><w:br/></w:r><w:r><w:t>报告</w:t>"),
                written);
    }

    @Test
    void marksThatLookWesternKeepTheChineseFaceAndDigitsTheLatin() throws IOException {
        String written =
                Package.of(Papers.write(Papers.body(Papers.text("称“甲”2025年")))).document();
        String face = "<w:rFonts w:hint=\"eastAsia\" w:ascii=\"仿宋\" w:hAnsi=\"仿宋\" w:eastAsia=\"仿宋\"/>";
        assertTrue(written.contains("<w:r><w:rPr>" + face + "</w:rPr><w:t>称“甲”</w:t></w:r>"), written);
        assertTrue(written.contains("<w:r><w:t>2025</w:t></w:r><w:r><w:t>年</w:t></w:r>"), written);
    }

    @Test
    void aRunInHeadIsTheSameParagraphInTheFaceOfItsHeading() throws IOException {
        Block.Paragraph paragraph = new Block.Paragraph(
                wenheng.document.Role.BODY,
                Optional.of(Papers.heading(2, "（一）", "加强领导。")),
                Papers.words("成立专班。"),
                Location.NOWHERE);
        String written = Package.of(Papers.write(Papers.body(paragraph))).document();
        assertTrue(written.contains("<w:p><w:r><w:rPr><w:rStyle w:val=\"Heading2Char\"/></w:rPr><w:t>（一）</w:t>"));
        assertTrue(written.contains("<w:r><w:t>成立专班。</w:t></w:r></w:p>"));
    }

    @Test
    void aForcedPageBreakStandsOnTheNextParagraphOnce() throws IOException {
        Block.PageBreak pageBreak = new Block.PageBreak(Location.NOWHERE);
        String written = Package.of(Papers.write(Papers.body(
                        Papers.text("甲"), pageBreak, pageBreak, Papers.heading(1, "一、", "乙"), Papers.text("丙"))))
                .document();
        assertEquals(1, count(written, "<w:pageBreakBefore/>"));
        assertTrue(written.contains("<w:pStyle w:val=\"Heading1\"/><w:pageBreakBefore/>"));
    }

    @Test
    void aPageBreakAtTheEndMakesNoEmptyPage() throws IOException {
        Block.Table bare = new Block.Table(
                Optional.empty(),
                "",
                List.of(Block.Alignment.LEFT),
                0,
                List.of(Papers.row(Papers.cell("甲"))),
                List.of(),
                Location.NOWHERE);
        String written = Package.of(Papers.write(Papers.body(bare, new Block.PageBreak(Location.NOWHERE))))
                .document();
        assertFalse(written.contains("w:pageBreakBefore"), written);
    }

    @Test
    void theSpaceAboveIsThatOfThePages() throws IOException {
        Document document = Papers.body(Papers.text("甲"), Papers.text("乙"));
        BlockLayout apart =
                new BlockLayout(1, Length.points("28.95"), Papers.layout(1).paragraphs(), List.of(), Length.ZERO);
        String written = write(document, Papers.layout(1), apart);
        assertEquals(1, count(written, "<w:spacing w:before=\"579\"/>"));
    }

    @Test
    void signatureIsNotPartedFromTheTextAboveIt() throws IOException {
        Block.Paragraph signature =
                new Block.Paragraph(wenheng.document.Role.SIGNATURE, Papers.words("青石县教育局"), Location.NOWHERE);
        String written = Package.of(Papers.write(Papers.body(Papers.text("甲"), Papers.text("乙"), signature)))
                .document();
        assertTrue(written.contains("<w:pPr><w:keepNext/><w:widowControl/></w:pPr><w:r><w:t>乙"), written);
        assertEquals(1, count(written, "<w:keepNext/>"));
    }

    /** The text that fills its page is not kept with the signature overleaf, but leaves no single line there. */
    @Test
    void textThatFillsThePageBeforeItsSignatureKeepsTwoLines() throws IOException {
        Block.Paragraph signature =
                new Block.Paragraph(wenheng.document.Role.SIGNATURE, Papers.words("青石县教育局"), Location.NOWHERE);
        Length bottom =
                Papers.profile().page().top().plus(Papers.profile().page().capacity());
        Pages pages = Papers.pages(
                List.of(page(1, glyphs(bottom)), page(2, glyphs(Length.points("120")))),
                List.of(Papers.layout(1), new BlockLayout(2, Papers.layout(1).paragraphs(), List.of())),
                List.of());
        String written = write(Papers.body(Papers.text("甲"), signature), pages);
        assertTrue(written.contains("<w:p><w:pPr><w:widowControl/></w:pPr><w:r><w:t>甲"), written);
    }

    /** A break before the first paragraph of a section begins no page more: the section has begun it. */
    @Test
    void aBlankPageBeforeTheRecordHasAParagraphOfItsOwn() throws IOException {
        Metadata metadata = new Metadata(Map.of(Element.COPY_TO, List.of("县财政局")), Map.of());
        Length foot = Length.points("700");
        Pages pages = Papers.pages(
                List.of(page(1, glyphs(foot)), new Page(2, Papers.profile().page(), "", List.of()), page(3)),
                List.of(Papers.layout(1), new BlockLayout(3, Papers.layout(1).paragraphs(), List.of())),
                List.of(new ElementPlace(
                        StyleName.RECORD.key(), "7.4", 3, Length.ZERO, foot, Length.ZERO, Length.points("20"))));
        String written = write(new Document(metadata, List.of(Papers.text("甲"))), pages);
        String after = written.substring(written.indexOf("</w:sectPr>"));
        String separator = "<w:p><w:pPr><w:pStyle w:val=\"Separator\"/>";
        assertTrue(
                after.contains(separator + "</w:pPr></w:p>" + separator + "<w:pageBreakBefore/></w:pPr></w:p><w:tbl>"),
                after);
    }

    private static Page page(int number, Mark... marks) {
        return new Page(number, Papers.profile().page(), "", List.of(marks));
    }

    private static Mark glyphs(Length y) {
        return new Mark.Glyphs(
                Length.ZERO, y, "仿宋", Length.points("16"), Length.ZERO, false, Mark.Color.BLACK, "甲", 0, Origin.PAGE);
    }

    @Test
    void cellsSpanRowsAndColumnsAndFailingOnesAreShadedWithAMark() throws IOException {
        String written =
                Package.of(Papers.write(Papers.body(Papers.table("表1", 3)))).document();
        assertEquals(2, count(written, "<w:vMerge w:val=\"restart\"/>"));
        assertEquals(2, count(written, "<w:vMerge/>"));
        assertEquals(1, count(written, "<w:gridSpan w:val=\"2\"/>"));
        assertEquals(1, count(written, "w:fill=\"D9D9D9\""));
        assertTrue(written.contains("<w:t>▼</w:t>"));
        assertTrue(written.contains("<w:gridCol w:w=\"2211\"/>".repeat(4)), "equal parts of 8844");
    }

    @Test
    void columnWidthsAreThoseOfThePages() throws IOException {
        Document document = Papers.body(new Block.Table(
                Optional.empty(),
                "",
                List.of(Block.Alignment.LEFT, Block.Alignment.RIGHT),
                0,
                List.of(Papers.row(Papers.cell("甲"), Papers.cell("1"))),
                List.of(),
                Location.NOWHERE));
        BlockLayout layout = new BlockLayout(
                1, Papers.layout(2).paragraphs(), List.of(Length.points("100.02"), Length.points("300.02")));
        assertTrue(write(document, layout).contains("<w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"6001\"/>"));
    }

    private static Block.Table bare() {
        return new Block.Table(
                Optional.empty(),
                "",
                List.of(Block.Alignment.LEFT),
                0,
                List.of(Papers.row(Papers.cell("甲"))),
                List.of(),
                Location.NOWHERE);
    }

    @Test
    void theEndOfASectionAloneKeepsTwoTablesApart() throws IOException {
        Document turned = Papers.body(bare(), new Block.Turn(true, Location.NOWHERE), bare());
        String written = Package.of(Papers.write(turned)).document();
        String between = written.split("</w:tbl>|<w:tbl>", -1)[2];
        assertTrue(between.contains("w:sectPr"), between);
        assertEquals(1, count(between, "<w:p>"), between);
    }

    @Test
    void twoTablesInARowAndATableAtTheEndAreKeptApart() throws IOException {
        String written = Package.of(Papers.write(Papers.body(bare(), bare()))).document();
        assertEquals(2, count(written, "<w:pStyle w:val=\"Separator\"/>"));
        assertFalse(written.contains("</w:tbl><w:tbl>"));
        assertFalse(written.contains("</w:tbl><w:sectPr>"));
    }

    @Test
    void aLayoutOfAnotherPaperIsRefused() {
        Document document = Papers.body(Papers.text("甲"));
        assertThrows(IllegalArgumentException.class, () -> write(document));
        assertThrows(IllegalArgumentException.class, () -> write(document, Papers.layout(2)));
    }

    @Test
    void aLinkThatWordCouldNotFollowStaysText() throws IOException {
        for (String target : List.of("javascript:alert(1)", "有 空格", "file:///etc/passwd", "#t1")) {
            Document document = Papers.body(Papers.text(new Inline.Link(target, Papers.words("文字"))));
            Package parts = Package.of(Papers.write(document));
            assertFalse(parts.document().contains("w:hyperlink"), target);
            assertTrue(parts.document().contains("<w:t>文字</w:t>"), target);
        }
    }

    @Test
    void aChartCarriesItsDataItsLimitsAndItsDescription() throws IOException {
        Package parts = Package.of(RICH);
        String bars = parts.text("word/charts/chart1.xml");
        assertTrue(bars.contains("<c:barChart>") && bars.contains("<c:lineChart>"), "limits are lines");
        assertTrue(bars.contains("<a:pattFill prst=\"ltUpDiag\">"), "the second series is hatched");
        assertTrue(bars.contains("<c:trendline>") && bars.contains("<c:showSerName val=\"1\"/>"), "named at its line");
        assertEquals(
                Set.of("2", "3"), all(bars, "<c:legendEntry><c:idx val=\"(\\d+)\"/><c:delete"), "not in the legend");
        assertTrue(bars.contains("<c:layoutTarget val=\"inner\"/>") && bars.contains("<c:majorUnit"), "as in the PDF");
        assertTrue(parts.text("word/charts/chart3.xml").contains("<c:barDir c:val=\"bar\"/>".replace("c:val", "val")));
        assertEquals(Set.of("1", "2", "3"), all(parts.document(), "<wp:docPr id=\"(\\d+)\""));
        assertTrue(parts.document().contains("descr=\"柱状图"), parts.document());
        byte[] book = parts.parts().get("word/embeddings/chart1.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            assertEquals("规定值", workbook.getSheetAt(0).getRow(0).getCell(3).getStringCellValue());
            assertEquals(28.1, workbook.getSheetAt(0).getRow(2).getCell(1).getNumericCellValue());
        }
    }

    @Test
    void hostileTextArrivesWholeButForWhatXmlCannotCarry() throws Exception {
        String hostile = "<w:t>&\"'>]]>\u0000\u0007\u001b\uFFFE\uD800尾\u202E倒\u202C𠮷🙂\u200Bé\tT";
        Document document = Papers.body(
                Papers.text(hostile), Papers.heading(1, "一、", hostile), Papers.text(new Inline.Missing(hostile)));
        byte[] written = Papers.write(document);
        valid("document", DocumentDocument.Factory.parse(Package.of(written).document()));
        String read = textOf(written);
        assertTrue(read.contains("<w:t>&\"'>]]>尾\u202E倒\u202C𠮷🙂\u200BéT"), read);
    }

    @Test
    void anyTextOfAnyCharactersIsWrittenAndReadBack() throws Exception {
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 300; i++) {
                text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : 0x20 + random.nextInt(0x60)));
            }
            byte[] written = Papers.write(Papers.body(Papers.text(text.toString())));
            String expected = wenheng.ooxml.Xml.clean(text.toString());
            assertEquals(bare(expected), bare(textOf(written)), "seed " + seed);
        }
    }

    @Test
    void aVeryLongParagraphIsWritten() throws IOException {
        String words = "县域义务教育2025年，".repeat(20_000);
        assertEquals(
                words, textOf(Papers.write(Papers.body(Papers.text(words)))).strip());
    }

    /** The schemas of POI at hand lack the table properties of styles; those of a table are the same. */
    private static String tableWith(Matcher properties) {
        assertTrue(properties.reset().find());
        return "<w:document xmlns:w=\"" + wenheng.ooxml.Vocabulary.W + "\"><w:body><w:tbl>" + properties.group()
                + "<w:tblGrid/></w:tbl></w:body></w:document>";
    }

    private static String write(Document document, BlockLayout... layouts) throws IOException {
        return write(document, Papers.pages(List.of(layouts)));
    }

    private static String write(Document document, Pages pages) throws IOException {
        return Package.of(DocxWriter.write(document, Papers.profile(), pages, DocxOptions.DEFAULT))
                .document();
    }

    @Test
    void radarAndBoxChartsAreValidAndHoldTheirNumbers() throws Exception {
        Chart box = new Chart(
                Chart.Kind.BOX,
                "分布",
                "册",
                List.of(),
                List.of(Papers.series("小学", "1", "2", "3", "4", "5", "30"), Papers.series("初中", "7")),
                List.of(new Chart.Limit("规定值", new BigDecimal("2"))));
        Chart below = new Chart(
                Chart.Kind.BOX, "变化", "", List.of(), List.of(Papers.series("小学", "-2", "-1", "3")), List.of());
        Package parts = Package.of(Papers.write(new Document(
                Metadata.EMPTY,
                List.of(
                        Papers.chart(Chart.Kind.RADAR, "图1", "比较"),
                        new Block.ChartBlock(Papers.caption("图2", "分布"), box, Location.NOWHERE),
                        new Block.ChartBlock(Papers.caption("图3", "变化"), below, Location.NOWHERE)))));
        for (int i = 1; i <= 3; i++) {
            valid("chart" + i, ChartSpaceDocument.Factory.parse(chart(parts, i)));
        }
        assertTrue(parts.text("word/charts/chart1.xml").contains("单位：册"));
        String drawn = parts.text("word/charts/chart2.xml");
        assertTrue(drawn.contains("<c:v>30</c:v>"), "the outlier");
        assertTrue(drawn.contains("<c:v>2.25</c:v>"), "the lower quartile");
        assertFalse(parts.text("word/charts/chart3.xml").contains("stacked"), "nothing is stacked up to below zero");
    }

    @Test
    void turnedPagesAreASectionWithTheirOwnFooters() throws Exception {
        Package parts = Package.of(Papers.write(new Document(
                Metadata.EMPTY,
                List.of(
                        Papers.text("前"),
                        new Block.Turn(true, Location.NOWHERE),
                        Papers.text("横"),
                        new Block.Turn(false, Location.NOWHERE),
                        Papers.text("后")))));
        valid("document", DocumentDocument.Factory.parse(parts.document()));
        for (int i = 1; i <= 4; i++) {
            valid("footer" + i, FtrDocument.Factory.parse(parts.text("word/footer" + i + ".xml")));
        }
        Matcher sizes = Pattern.compile("<w:pgSz ([^>]*)/>").matcher(parts.document());
        List<Boolean> landscape =
                sizes.results().map(size -> size.group(1).contains("landscape")).toList();
        assertEquals(List.of(false, true, false), landscape);
        assertFalse(parts.document().contains("pageBreakBefore"), "a section begins a page by itself");
    }

    @Test
    void turningBeforeTheFirstAndAfterTheLastWordsMakesNoEmptyPage() throws Exception {
        Package parts = Package.of(Papers.write(new Document(
                Metadata.EMPTY,
                List.of(
                        new Block.Turn(true, Location.NOWHERE),
                        Papers.text("横"),
                        new Block.Turn(false, Location.NOWHERE)))));
        assertEquals(1, parts.document().split("<w:sectPr>", -1).length - 1);
        assertTrue(parts.document().contains("landscape"));
    }

    @Test
    void aPictureUsedTwiceIsStoredOnceAndTellsWhatItShows() throws Exception {
        Image image = new Image(Image.Format.PNG, 400, 200, 96, new byte[] {1, 2, 3});
        Block.Picture picture = new Block.Picture(Papers.caption("图1", "校园"), "校园.png", image, "校门", Location.NOWHERE);
        Package parts = Package.of(Papers.write(new Document(Metadata.EMPTY, List.of(picture, picture))));
        valid("document", DocumentDocument.Factory.parse(parts.document()));
        assertEquals(
                1,
                parts.parts().keySet().stream()
                        .filter(name -> name.startsWith("word/media/"))
                        .count());
        assertTrue(parts.document().contains("descr=\"校门\""));
    }

    private static void valid(String part, XmlObject parsed) {
        List<org.apache.xmlbeans.XmlError> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions();
        options.setErrorListener(errors);
        assertTrue(parsed.validate(options), () -> part + ": " + errors);
    }

    /** The words of the document part in order, without markup. */
    private static String textOf(byte[] written) throws IOException {
        try {
            DocumentDocument parsed =
                    DocumentDocument.Factory.parse(Package.of(written).document());
            StringBuilder text = new StringBuilder();
            for (XmlObject piece :
                    parsed.selectPath("declare namespace w='" + wenheng.ooxml.Vocabulary.W + "' .//w:t")) {
                text.append(((org.apache.xmlbeans.SimpleValue) piece).getStringValue());
            }
            return text.toString();
        } catch (XmlException broken) {
            throw new IOException(broken);
        }
    }

    private static String plain(Document document) {
        return Arrangement.of(document).stream()
                .map(block -> String.join("", block.lines()))
                .collect(Collectors.joining());
    }

    private static String bare(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String styleOf(String styles, String id) {
        Matcher style = Pattern.compile("<w:style [^>]*w:styleId=\"" + id + "\">.*?</w:style>", Pattern.DOTALL)
                .matcher(styles);
        assertTrue(style.find(), id);
        return style.group();
    }

    private static Set<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
