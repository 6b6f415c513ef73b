package wenheng.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import wenheng.data.head.Headings;
import wenheng.data.head.Listing;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;

class TableReaderTest {

    private static final String CSV = "学校名称,学校类型,\"说明, 含逗号\"\n甲小学,小学,\"第一行\n第二行\"\n乙小学,小学\n";

    private static Table csv(byte[] bytes) {
        return TableReader.read("数据/学校.csv", "", bytes).value();
    }

    private static Table csv(String text) {
        return csv(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Diagnostic refusal(String path, String sheet, byte[] bytes) {
        InputException refused = assertThrows(InputException.class, () -> TableReader.read(path, sheet, bytes));
        return refused.diagnostics().all().get(0);
    }

    @Test
    void threeEncodingsGiveEqualTables() {
        Table plain = csv(CSV);
        assertEquals(plain, csv(("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8)));
        assertEquals(plain, csv(CSV.getBytes(Charset.forName("GB18030"))));
        assertEquals("第一行\n第二行", plain.rows().get(1).cell(2).text());
    }

    /** A line without end is refused while it is counted, not when all its cells have been made. */
    @Test
    void aLineOfEndlessCellsIsRefusedBeforeItFillsTheMemory() {
        String commas = ",".repeat(2_000_000);
        for (String text : new String[] {
            "学校名称,学校类型\n" + commas + "甲\n",
            "学校名称,学校类型\r\na\"b" + commas,
            "\"学校\"\"\n,名称\",学校类型\r\"甲\"" + commas,
            "学校名称\t学校类型\n" + "\t".repeat(2_000_000) + "甲"
        }) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = memory.getCurrentThreadAllocatedBytes();
            Diagnostic refused = refusal("数据/学校.csv", "", bytes);
            long used = memory.getCurrentThreadAllocatedBytes() - before;
            assertEquals("数据-过大", refused.code());
            assertTrue(refused.location().text().endsWith("2"), refused.text());
            assertTrue(used < 10L * bytes.length, used + " bytes for " + bytes.length);
        }
    }

    @Test
    void asManyEmptyCellsAsASpreadsheetHasColumnsAreNoHarm() {
        String wide = ",".repeat(16_383);
        assertEquals(9_000, csv("甲,乙\r".repeat(9_000)).rows().size());
        assertEquals(
                2,
                csv("甲,乙" + wide.substring(1) + "\n\"丙\"\"\n\",丁" + wide.substring(1) + "\n")
                        .rows()
                        .size());
    }

    @Test
    void raggedRowsAreFilledWithBlanksThatKnowTheirAddress() {
        Cell cell = csv(CSV).rows().get(2).cell(2);
        assertTrue(cell.isBlank());
        assertEquals("数据/学校.csv!C3", cell.source().text());
    }

    @Test
    void rowNumbersAreThoseOfTheSpreadsheetThoughBlankRowsAreDropped() {
        Table table = csv("学校表,,\n,,\n\n学校名称,学校类型\n甲,小学\n");
        assertEquals(4, table.rows().get(1).number());
        assertEquals("A5", table.rows().get(2).cell(0).source().cell());
    }

    @Test
    void unclosedQuoteIsRefusedWithItsLine() {
        Diagnostic finding = refusal("a.csv", "", "甲,乙\n\"丙,丁\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("a.csv:2:1", finding.location().text());
    }

    @Test
    void cellOfMoreCharactersThanASpreadsheetHoldsIsRefusedAtItsAddressBeforeItIsCopied() {
        String longest = "\"\"".repeat(32_767);
        assertEquals(
                32_767,
                csv("甲,\"" + longest + "\"\n").rows().get(0).cell(1).text().length());
        CsvRecords.count("a.csv", "甲,\"" + longest + "\"", ',');
        for (String cell : List.of("\"" + longest + "丙\"", "丙".repeat(32_768), "\"" + "\n".repeat(32_768) + "\"")) {
            Diagnostic refused = refusalOfCount("甲,乙\n丙," + cell + ",丁\n");
            assertEquals("数据-过长", refused.code());
            assertEquals("a.csv!B2", refused.location().text());
        }
        Diagnostic unclosed = refusalOfCount("甲,乙\n丙,\"丁\n" + "戊,己\n".repeat(32_768));
        assertEquals("数据-引号", unclosed.code());
        assertEquals("a.csv:2:1", unclosed.location().text());
    }

    private static Diagnostic refusalOfCount(String text) {
        return assertThrows(InputException.class, () -> CsvRecords.count("a.csv", text, ','))
                .diagnostics()
                .all()
                .get(0);
    }

    @Test
    void formatsWeCannotReadAreRefusedWithAHint() {
        for (String name : new String[] {"a.xls", "a.et", "a.wps", "a.pdf"}) {
            assertTrue(refusal(name, "", new byte[10]).hint().contains(".xlsx"), name);
        }
        assertEquals("数据-损坏", refusal("a.xlsx", "", new byte[100]).code());
        assertEquals(
                "数据-损坏",
                refusal("a.xlsx", "", new byte[] {'P', 'K', 3, 4, 9, 9, 9}).code());
        assertEquals(
                "数据-无工作表",
                refusal("a.csv", "表1", CSV.getBytes(StandardCharsets.UTF_8)).code());
        assertEquals("数据-空表", refusal("a.csv", "", new byte[0]).code());
    }

    @Test
    void passwordOrOldWorkbookUnderTheNewNameIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem old = new POIFSFileSystem()) {
            old.writeFilesystem(out);
        }
        assertEquals("数据-格式", refusal("a.xlsx", "", out.toByteArray()).code());
    }

    @Test
    void garbageEndsInARefusalNeverInACrash() {
        for (int seed = 0; seed < 200; seed++) {
            byte[] bytes = new byte[seed * 7 + 1];
            new Random(seed).nextBytes(bytes);
            byte[] zip = bytes.clone();
            System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, zip, 0, Math.min(4, zip.length));
            readOrRefuse("a.csv", bytes, seed);
            readOrRefuse("a.xlsx", bytes, seed);
            readOrRefuse("a.xlsx", zip, seed);
        }
    }

    @Test
    void damagedWorkbookEndsInARefusalNeverInACrash() throws IOException {
        byte[] sound = workbook();
        for (int seed = 0; seed < 100; seed++) {
            byte[] bytes = sound.clone();
            Random random = new Random(seed);
            for (int i = 0; i < 20; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            readOrRefuse("a.xlsx", bytes, seed);
        }
    }

    private static void readOrRefuse(String path, byte[] bytes, int seed) {
        try {
            TableReader.read(path, "", bytes);
        } catch (InputException refused) {
            assertTrue(refused.diagnostics().hasErrors(), "seed " + seed);
        }
    }

    @Test
    void tablesTooWideOrTooLongAreRefused() {
        assertEquals(
                "数据-过大",
                refusal("a.csv", "", "甲,".repeat(100_000).getBytes(StandardCharsets.UTF_8))
                        .code());
        assertEquals(
                "数据-过大",
                refusal("a.csv", "", "甲,乙\n".repeat(100_001).getBytes(StandardCharsets.UTF_8))
                        .code());
    }

    @Test
    void workbookThatInflatesWithoutEndIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 130; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        assertEquals("数据-过大", refusal("a.xlsx", "", out.toByteArray()).code());
    }

    @Test
    void workbookWithoutStylesIsRead() throws IOException {
        byte[] whole = Sheets.xlsx(
                book -> book.createSheet("学校").createRow(0).createCell(0).setCellValue("甲小学"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(whole));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                if (!part.getName().equals("xl/styles.xml")) {
                    to.putNextEntry(new ZipEntry(part.getName()));
                    from.transferTo(to);
                    to.closeEntry();
                }
            }
        }
        Table table = TableReader.read("a.xlsx", "", out.toByteArray()).value();
        assertEquals("甲小学", table.rows().get(0).cell(0).text());
    }

    @Test
    void workbookCellsAreTyped() throws IOException {
        Table table = TableReader.read("a.xlsx", "学校", workbook()).value();
        Row row = table.rows().get(1);
        assertEquals("甲 小学", row.cell(0).text());
        assertEquals(new BigDecimal("0.3"), row.cell(1).quantity().orElseThrow().value());
        assertEquals(
                new Quantity(new BigDecimal("0.855"), true),
                row.cell(2).quantity().orElseThrow());
        assertEquals("2016-09-01", row.cell(3).text());
        assertEquals("是", row.cell(4).text());
        assertEquals("#DIV/0!", row.cell(5).text());
        assertTrue(row.cell(5).quantity().isEmpty());
        assertEquals(
                new BigDecimal("2142000123"),
                row.cell(6).quantity().orElseThrow().value());
        assertEquals("2142000123", row.cell(6).text());
        assertEquals(new BigDecimal("7"), row.cell(7).quantity().orElseThrow().value());
        assertTrue(row.cell(8) instanceof Cell.Fault, "a formula without a result");
        assertEquals("a.xlsx#学校!H3", row.cell(7).source().text());
    }

    @Test
    void emptySheetNameIsTheFirstSheetAndAWrongOneNamesThoseThereAre() throws IOException {
        byte[] bytes = workbook();
        assertEquals("学校", TableReader.read("a.xlsx", "", bytes).value().sheet());
        Diagnostic finding = refusal("a.xlsx", "学校表", bytes);
        assertTrue(finding.hint().contains("您是否想写“学校”") && finding.hint().contains("问卷"), finding.text());
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("学校");
            book.createSheet("问卷").createRow(0).createCell(0).setCellValue("x");
            sheet.createRow(0).createCell(0).setCellValue("标题");
            var row = sheet.createRow(2);
            row.setZeroHeight(true);
            row.createCell(0).setCellValue(" 甲 小学\u3000");
            row.createCell(1).setCellValue(0.1 + 0.2);
            row.createCell(2).setCellValue(0.855);
            row.getCell(2).setCellStyle(style(book, "0.0%"));
            row.createCell(3).setCellValue(java.time.LocalDate.of(2016, 9, 1));
            row.getCell(3).setCellStyle(style(book, "yyyy-mm-dd"));
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
            row.createCell(6).setCellValue(2142000123d);
            row.createCell(7).setCellFormula("3+4");
            row.getCell(7).setCellValue(7);
            row.createCell(8).setCellFormula("3+5");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static CellStyle style(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    @Test
    void headIsFoundUnderTitlesWithUnitsBracketsAndBlanks() {
        Headings known =
                new Headings(Set.of("学校名称", "教学仪器设备值", "教学及辅助用房面积", "教学及辅助用房面积（不含室内体育用房）"), Map.of("学生人数", "学生数"));
        var located =
                known.locate(csv("青石县学校表,单位：所\n,\n学 校\u3000名称,教学仪器设备值(万元),教学及辅助用房面积(不含室内体育用房)（㎡）,学生人数（人）\n甲,1,2,3\n"));
        Listing listing = located.value();
        assertEquals("万元", listing.column("教学仪器设备值").orElseThrow().unit());
        assertEquals("平方米", listing.column("教学及辅助用房面积（不含室内体育用房）").orElseThrow().unit());
        assertTrue(listing.column("学生数").isPresent());
        assertEquals(
                "C4",
                listing.entries().get(0).cell("教学及辅助用房面积（不含室内体育用房）").source().cell());
    }

    @Test
    void bracketThatHoldsNoUnitIsPartOfTheName() {
        Listing listing = new Headings(Set.of("学校名称", "教学及辅助用房面积"), Map.of())
                .locate(csv("教学及辅助用房面积（含体育馆）,学校名称\n1,甲\n"))
                .value();
        assertTrue(listing.column("教学及辅助用房面积").isEmpty());
    }

    @Test
    void totalsAndNotesAreNoEntries() {
        var located = Headings.ANY.locate(csv("序号,名称,数\n1,甲,2\n,,\n,合  计,2\n总\u3000计,,2\n备注：以上为9月数,,\n"));
        assertEquals(1, located.value().entries().size());
        assertEquals(2, located.diagnostics().all().size());
    }

    @Test
    void repeatedHeadIsAnErrorAndContentWithoutHeadAWarning() {
        var located = Headings.ANY.locate(csv("名称,数,数,\n甲,1,2,3\n"));
        assertEquals("1", located.value().entries().get(0).cell("数").text());
        assertEquals(
                java.util.List.of("数据-重复列", "数据-无列名"),
                located.diagnostics().all().stream().map(Diagnostic::code).toList());
    }
}
