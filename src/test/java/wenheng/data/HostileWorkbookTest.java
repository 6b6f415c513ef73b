package wenheng.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenheng.data.head.Headings;
import wenheng.data.head.Listing;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Outcome;
import wenheng.ooxml.PackageFile;
import wenheng.ooxml.ReproducibleZip;

class HostileWorkbookTest {

    private static final String[] LINES = {"学校名称,学校类型,小学学生数", "甲,小学,1", "乙,小学,2"};

    private static String code(String path, byte[] bytes) {
        return assertThrows(InputException.class, () -> TableReader.read(path, "", bytes))
                .diagnostics()
                .all()
                .get(0)
                .code();
    }

    @Test
    void oldWorkbookReadsEqualToTheNewOne() {
        byte[] old = Sheets.xls(book -> Sheets.fill(book.createSheet("学校"), LINES));
        byte[] now = Sheets.xlsx(book -> Sheets.fill(book.createSheet("学校"), LINES));
        assertEquals(
                TableReader.read("a.xlsx", "", now).value(),
                TableReader.read("a.xlsx", "", old).value());
    }

    @Test
    void contentTellsTheFormatWhateverTheExtension() {
        byte[] now = Sheets.xlsx(book -> Sheets.fill(book.createSheet("学校"), LINES));
        byte[] old = Sheets.xls(book -> Sheets.fill(book.createSheet("学校"), LINES));
        assertEquals(3, TableReader.read("a.xls", "", now).value().rows().size());
        assertEquals(3, TableReader.read("a.xlsx", "", old).value().rows().size());
    }

    @Test
    void oldWorkbookCellsAreTypedAndUncomputedFormulasAreNoZero() {
        byte[] bytes = Sheets.xls(book -> {
            var row = book.createSheet("a").createRow(0);
            row.createCell(0).setCellFormula("1+1");
            row.createCell(1).setCellErrorValue(FormulaError.DIV0.getCode());
            row.createCell(2).setCellValue(0.85);
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("0%"));
            row.getCell(2).setCellStyle(style);
            row.createCell(3).setCellValue(true);
        });
        Row row = TableReader.read("a.xls", "", bytes).value().rows().get(0);
        assertTrue(
                row.cell(0) instanceof Cell.Fault fault && fault.isUncomputed(),
                row.cell(0).toString());
        assertEquals("#DIV/0!", row.cell(1).text());
        assertTrue(row.cell(2).quantity().orElseThrow().percent());
        assertEquals("是", row.cell(3).text());
    }

    @Test
    void computedFormulasOfAnOldWorkbookKeepTheirValue() {
        byte[] bytes = Sheets.xls(book -> {
            var row = book.createSheet("a").createRow(0);
            row.createCell(0).setCellFormula("3+4");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertEquals(
                "7",
                TableReader.read("a.xls", "", bytes)
                        .value()
                        .rows()
                        .get(0)
                        .cell(0)
                        .text());
    }

    @Test
    void hiddenSheetsRowsAndColumnsAreReadAndTold() {
        for (boolean old : new boolean[] {true, false}) {
            java.util.function.Consumer<org.apache.poi.ss.usermodel.Workbook> fill = book -> {
                Sheets.fill(book.createSheet("封面"), "封面,说明");
                var sheet = Sheets.fill(book.createSheet("学校"), LINES);
                sheet.getRow(1).setZeroHeight(true);
                sheet.setColumnHidden(2, true);
                book.setSheetHidden(1, true);
            };
            byte[] bytes = old ? Sheets.xls(fill) : Sheets.xlsx(fill);
            Outcome<Table> read = TableReader.read(old ? "a.xls" : "a.xlsx", "学校", bytes);
            assertEquals(3, read.value().rows().size());
            assertEquals(
                    List.of("数据-隐藏行 A2", "数据-隐藏列 C1"),
                    Sheets.found(read.diagnostics()).subList(1, 3));
            assertEquals("数据-隐藏表", read.diagnostics().all().get(0).code());
            assertEquals(
                    2,
                    TableReader.readAll(old ? "a.xls" : "a.xlsx", bytes).value().size());
        }
    }

    @Test
    void fewColouredNumbersAreToldAndManyAreDecoration() {
        byte[] few = coloured(1);
        byte[] many = coloured(9);
        assertEquals(
                List.of("数据-底色 A1"),
                Sheets.found(TableReader.read("a.xlsx", "", few).diagnostics()));
        assertEquals(
                List.of(), Sheets.found(TableReader.read("a.xlsx", "", many).diagnostics()));
    }

    private static byte[] coloured(int rows) {
        return Sheets.xlsx(book -> {
            var sheet = Sheets.fill(book.createSheet("a"), "1", "2", "3", "4", "5", "6", "7", "8", "9");
            var style = book.createCellStyle();
            style.setFillForegroundColor(IndexedColors.RED.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            for (int i = 0; i < rows; i++) {
                sheet.getRow(i).getCell(0).setCellStyle(style);
            }
        });
    }

    @Test
    void filesOfAnotherKindAreCalledWhatTheyAre() {
        assertEquals("数据-格式", code("a.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}));
        assertEquals("数据-格式", code("a.xls", "<html><table></table></html>".getBytes(StandardCharsets.UTF_8)));
        assertEquals("数据-格式", code("a.csv", "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8)));
        assertEquals("数据-格式", code("a.et", new byte[] {1, 2, 3}));
    }

    @Test
    void passwordIsNamed() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            files.writeFilesystem(out);
        }
        assertEquals("数据-密码", code("a.xlsx", out.toByteArray()));
    }

    @Test
    void truncatedOrDamagedFilesAreRefusedNeverACrash() {
        byte[] old = Sheets.xls(book -> Sheets.fill(book.createSheet("学校"), LINES));
        byte[] now = Sheets.xlsx(book -> Sheets.fill(book.createSheet("学校"), LINES));
        assertEquals("数据-损坏", code("a.xlsx", Arrays.copyOf(now, now.length / 2)));
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            byte[] bytes = (seed % 2 == 0 ? old : now).clone();
            for (int i = 0; i < 20; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            for (byte[] each : List.of(bytes, cut)) {
                try {
                    TableReader.readAll("a.xls", each);
                } catch (InputException refused) {
                    assertTrue(refused.diagnostics().hasErrors(), "seed " + seed);
                }
            }
        }
    }

    /** Other programs write what Excel would not: a sheet is read as far as it can be, and what cannot is a cell with a place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "<sheetData>|<cols><col hidden='1'/></cols><sheetData>|甲小学|",
                "<sheetData>|<cols><col hidden='1' min='x' max='9999999999'/></cols><sheetData>|甲小学|",
                "<v>120.0</v>|<v>1,2</v>|甲小学|1,2",
                "<v>120.0</v>|<v>0x10</v>|甲小学|0x10",
                "s=\"0\"><v>120|s=\"x\"><v>120|甲小学|",
                "s=\"0\"><v>120|s=\"-7\"><v>120|甲小学|",
                "<v>1</v>|<v>999</v>|甲小学|",
                "<v>1</v>|<v>一</v>|甲小学|"
            })
    void anOddWorkbookIsNoDamagedOne(String part, String odd, String school, String fault) {
        Table table = TableReader.read("a.xlsx", "", changed(part, odd)).value();
        assertEquals(school, table.rows().get(1).cell(0).text());
        if (fault != null) {
            Cell cell = table.rows().get(1).cell(1);
            assertTrue(cell instanceof Cell.Fault, cell.toString());
            assertEquals(fault, cell.text());
            assertEquals("a.xlsx#学校!B2", cell.source().text());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "r=\"B2\"|r=\"二2\"|a.xlsx#学校!A2|地址“二2”",
                "<row r=\"2\"|<row r=\"二\"|a.xlsx#学校!A2|行号“二”",
                "<row r=\"2\"|<row r=\"99999999999\"|a.xlsx#学校!A2|行号“99999999999”",
                "</row><row r=\"2\"|</rowe><row r=\"2\"|a.xlsx#学校!B1|不合写法"
            })
    void whatCannotBeReadOnIsToldWithTheCellWhereItIs(String part, String odd, String place, String fact) {
        InputException thrown =
                assertThrows(InputException.class, () -> TableReader.read("a.xlsx", "", changed(part, odd)));
        Diagnostic refused = thrown.diagnostics().all().get(0);
        assertEquals("数据-损坏", refused.code());
        assertEquals(place, refused.location().text());
        assertTrue(refused.message().contains(fact), refused.message());
    }

    /** The count of shared texts may be left out, and is then not to be asked for. */
    @Test
    void sharedTextsAreReadWithoutTheirCount() {
        byte[] uncounted = changed("xl/sharedStrings.xml", " count=\"3\" uniqueCount=\"3\"", "");
        assertEquals(
                "甲小学",
                TableReader.read("a.xlsx", "", uncounted)
                        .value()
                        .rows()
                        .get(1)
                        .cell(0)
                        .text());
    }

    /** Schools that are much alike shrink to a hundredth and less; that is no attack. */
    @Test
    void aRepetitiveWorkbookIsRead() {
        byte[] bytes = changed(
                "</sheetData>",
                IntStream.rangeClosed(3, 20_000)
                                .mapToObj(i -> "<row r='" + i + "'><c r='A" + i + "' t='n'><v>0</v></c><c r='B" + i
                                        + "' t='n'><v>0</v></c></row>")
                                .collect(Collectors.joining())
                        + "</sheetData>");
        assertEquals(
                20_000, TableReader.read("a.xlsx", "", bytes).value().rows().size());
    }

    /** A workbook with part of its first sheet changed. */
    private static byte[] changed(String part, String odd) {
        return changed("xl/worksheets/sheet1.xml", part, odd);
    }

    private static byte[] changed(String path, String part, String odd) {
        byte[] sound = Sheets.xlsx(book -> Sheets.fill(book.createSheet("学校"), "学校名称,小学学生数", "甲小学,120"));
        SortedMap<String, byte[]> parts =
                new TreeMap<>(PackageFile.of("a.xlsx", sound).all());
        String sheet = new String(parts.get(path), StandardCharsets.UTF_8);
        assertTrue(sheet.contains(part), sheet);
        parts.put(path, sheet.replace(part, odd).getBytes(StandardCharsets.UTF_8));
        return ReproducibleZip.write(parts);
    }

    @Test
    void sheetOfSixteenThousandColumnsIsRefused() {
        byte[] wide = Sheets.xlsx(
                book -> book.createSheet("a").createRow(0).createCell(16_383).setCellValue("x"));
        assertEquals("数据-过大", code("a.xlsx", wide));
    }

    @Test
    void emojiBidiAndControlCharactersStayInTheirCells() {
        String odd = "学😀校\u202Eabc\u200F";
        Listing listing =
                Headings.ANY.locate(Sheets.csv("学校名称,学校类型\n" + odd + ",小学\n")).value();
        assertEquals(odd, listing.entries().get(0).cell("学校名称").text());
    }
}
