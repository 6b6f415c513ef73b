package wenheng.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import wenheng.assess.Assessment;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Sentence;

class AssessmentWorkbookTest {

    private static final List<String> SHEETS = List.of(
            "说明", "表Ⅰ", "表Ⅱ-1", "表Ⅱ-2", "表Ⅲ", "表Ⅳ", "表Ⅴ", "表Ⅵ", "一票否决", "小学达标", "初中达标", "不计入学校", "小学资源", "小学计算", "初中资源",
            "初中计算");

    private static String text(XSSFSheet sheet, String address) {
        return Counties.cell(sheet, address).getStringCellValue();
    }

    private static double number(XSSFSheet sheet, String address) {
        return Counties.cell(sheet, address).getNumericCellValue();
    }

    @Test
    void sheetsFollowTheOrderOfTheForms() throws IOException {
        try (XSSFWorkbook book = Counties.open(AssessmentWorkbook.write(Counties.qingshi()))) {
            assertEquals(
                    SHEETS,
                    IntStream.range(0, book.getNumberOfSheets())
                            .mapToObj(book::getSheetName)
                            .toList());
        }
    }

    @Test
    void sameAssessmentGivesSameBytes() {
        assertArrayEquals(AssessmentWorkbook.write(Counties.qingshi()), AssessmentWorkbook.write(Counties.qingshi()));
    }

    @Test
    void formulasEvaluateToTheValuesOfTheAssessment() throws IOException {
        Assessment county = Counties.qingshi();
        try (XSSFWorkbook book = Counties.open(AssessmentWorkbook.write(county))) {
            Counties.evaluate(book);
            Counties.assertCalculated(county, book);
        }
    }

    @Test
    void cachedValuesAreThoseOfTheAssessment() throws IOException {
        Assessment county = Counties.qingshi();
        try (XSSFWorkbook book = Counties.open(AssessmentWorkbook.write(county))) {
            Counties.assertCalculated(county, book);
        }
    }

    @Test
    void everyFormulaEvaluatesToItsCachedValueEvenWhereValuesAreMissing() throws IOException {
        byte[] bytes = AssessmentWorkbook.write(Counties.of(Counties.withGaps()));
        try (XSSFWorkbook cached = Counties.open(bytes);
                XSSFWorkbook fresh = Counties.open(bytes)) {
            Counties.evaluate(fresh);
            int formulas = 0;
            for (XSSFCell cell : Counties.formulas(cached)) {
                XSSFCell other = Counties.cell(
                        fresh.getSheet(cell.getSheet().getSheetName()),
                        cell.getAddress().formatAsString());
                String place = cell.getSheet().getSheetName() + "!" + cell.getAddress() + " " + cell.getCellFormula();
                assertEquals(cell.getCachedFormulaResultType(), other.getCachedFormulaResultType(), place);
                if (cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                    assertEquals(cell.getNumericCellValue(), other.getNumericCellValue(), 1e-9, place);
                } else {
                    assertEquals(cell.getStringCellValue(), other.getStringCellValue(), place);
                }
                formulas++;
            }
            assertTrue(formulas > 100, "formulas: " + formulas);
        }
    }

    /** Excel opens no workbook with a formula of more than 8,192 characters. */
    @Test
    void formulasStayShortHoweverManySchoolsHaveThresholdsOfTheirOwn() throws IOException {
        List<String> rows = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> Counties.primary("第" + i + "小学", i % 4 == 0 ? "200" : i % 2 == 0 ? "120" : "90", "0.9"))
                .toList();
        Assessment county = Counties.relaxed(rows);
        try (XSSFWorkbook book = Counties.open(AssessmentWorkbook.write(county))) {
            for (XSSFCell cell : Counties.formulas(book)) {
                assertTrue(
                        cell.getCellFormula().length() < 8192,
                        () -> cell.getAddress() + " has "
                                + cell.getCellFormula().length() + " characters");
            }
            Counties.evaluate(book);
            Counties.assertCalculated(county, book);
            XSSFSheet sheet = book.getSheet("小学计算");
            assertEquals(150, number(sheet, "I12"), "R6: those of 90 and 120 pupils");
            assertEquals(100, number(sheet, "J12"), "R7: those of 90 pupils, 2/90 or more");
        }
    }

    @Test
    void changedAmountChangesTheVerdict() throws IOException {
        Assessment county = Counties.of(Counties.passing(6));
        try (XSSFWorkbook book = Counties.open(AssessmentWorkbook.write(county))) {
            assertEquals("达标", text(book.getSheet("小学计算"), "E11"));
            Counties.cell(book.getSheet("小学资源"), "F5").setCellValue(100000);
            Counties.evaluate(book);
            assertEquals("未达标▼", text(book.getSheet("小学计算"), "E11"));
        }
    }

    @Test
    void countyThatPassesShowsNoFailureAnywhere() throws IOException {
        Assessment county = Counties.of(Counties.passing(5));
        try (XSSFWorkbook book = Counties.open(AssessmentWorkbook.write(county))) {
            XSSFSheet annex = book.getSheet("小学达标");
            assertEquals("达标", text(annex, "H4"));
            assertEquals("达标", text(annex, "AH4"));
            assertEquals(7, number(annex, "AG4"));
            assertEquals(100, number(book.getSheet("表Ⅱ-1"), "C5"));
            for (Row row : annex) {
                for (Cell cell : row) {
                    assertFalse(cell.toString().contains("▼"), cell.getAddress().formatAsString());
                }
            }
        }
    }

    @Test
    void missingValueIsNamedAndNeverZero() throws IOException {
        try (XSSFWorkbook book = Counties.open(AssessmentWorkbook.write(Counties.of(Counties.withGaps())))) {
            assertEquals("待填报", text(book.getSheet("小学资源"), "F6"), "R2 of the second school");
            assertEquals("待填报", text(book.getSheet("小学计算"), "E7"), "mean");
            assertEquals("待填报", text(book.getSheet("小学计算"), "E11"), "verdict");
            assertEquals("待填报", text(book.getSheet("小学达标"), "K5"), "value");
            assertEquals("待填报", text(book.getSheet("表Ⅲ"), "D4"), "mean");
            assertEquals("待填报", text(book.getSheet("表Ⅱ-1"), "D4"), "schools that meet it");
            assertEquals("待填报", text(book.getSheet("表Ⅰ"), "A7"), "population");
            assertEquals("待填报", text(book.getSheet("表Ⅵ"), "B6"), "questionnaires");
        }
    }

    @Test
    void schoolWhosePupilsAreNotFilledInKeepsTheStageOpen() throws IOException {
        List<String> rows = new ArrayList<>(Counties.passing(3));
        rows.add(Counties.primary("无数小学", "", "1"));
        try (XSSFWorkbook book = Counties.open(AssessmentWorkbook.write(Counties.of(rows)))) {
            assertEquals("无数小学", text(book.getSheet("小学资源"), "B8"));
            assertEquals("待填报", text(book.getSheet("小学资源"), "D8"));
            Counties.evaluate(book);
            assertEquals("待填报", text(book.getSheet("小学计算"), "D9"));
        }
    }

    @Test
    void failingCellIsShadedAndMarkedInWords() throws IOException {
        List<String> rows = new ArrayList<>(Counties.passing(3));
        rows.add(Counties.primary("薄弱小学", "200", "0.5"));
        try (XSSFWorkbook book = Counties.open(AssessmentWorkbook.write(Counties.of(rows)))) {
            XSSFSheet annex = book.getSheet("小学达标");
            assertEquals("未达标▼", text(annex, "H7"));
            assertEquals("未达标▼", text(annex, "AH7"));
            XSSFCell value = Counties.cell(annex, "G7");
            assertEquals("0.00\"▼\"", value.getCellStyle().getDataFormatString());
            assertEquals(
                    "FFD9B3B3",
                    value.getCellStyle().getFillForegroundXSSFColor().getARGBHex());
            assertEquals("0项达标；L7、L8、L9、L10、L11、L12、L13低于85%", text(book.getSheet("表Ⅱ-2"), "O7"));
            assertEquals("L1", text(book.getSheet("表Ⅱ-2"), "A3"), "序号 is L1 in the official form");
            assertEquals("L7", text(book.getSheet("表Ⅱ-2"), "G3"), "the first of the indicators");
        }
    }

    @Test
    void zeroMeanHasNoCoefficientAndFails() throws IOException {
        List<String> rows = List.of(Counties.primary("甲小学", "100", "0"), Counties.primary("乙小学", "100", "0"));
        try (XSSFWorkbook book = Counties.open(AssessmentWorkbook.write(Counties.of(rows)))) {
            Counties.evaluate(book);
            assertEquals("——", text(book.getSheet("小学计算"), "D9"));
            assertEquals("未达标▼", text(book.getSheet("小学计算"), "D11"));
            assertEquals("——▼", text(book.getSheet("表Ⅲ"), "C5"));
        }
    }

    @Test
    void nameThatLooksLikeAFormulaStaysText() throws IOException {
        List<String> names = List.of("=cmd|' /C calc'!A0", "+1", "-2+3", "@SUM(A1)", "A<&>\"B", "_x0041_校", "'引号");
        List<String> rows =
                names.stream().map(name -> Counties.primary(name, "100", "1")).toList();
        try (XSSFWorkbook book = Counties.open(AssessmentWorkbook.write(Counties.of(rows)))) {
            for (int i = 0; i < names.size(); i++) {
                for (String place :
                        List.of("小学达标!" + (4 + i), "小学资源!" + (5 + i), "小学计算!" + (15 + i), "表Ⅱ-2!" + (4 + i))) {
                    XSSFSheet sheet = book.getSheet(place.substring(0, place.indexOf('!')));
                    XSSFCell cell = Counties.cell(sheet, "B" + place.substring(place.indexOf('!') + 1));
                    assertEquals(CellType.STRING, cell.getCellType(), place);
                    assertEquals(names.get(i), cell.getStringCellValue(), place);
                    assertEquals(i < 4, cell.getCellStyle().getQuotePrefixed(), place + names.get(i));
                }
            }
        }
    }

    @Test
    void amountsNameTheirFormulaAndCells() throws IOException {
        try (XSSFWorkbook book = Counties.open(AssessmentWorkbook.write(Counties.of(Counties.passing(2))))) {
            XSSFSheet sheet = book.getSheet("小学资源");
            assertEquals(2.0, number(sheet, "F5"), "200 pupils, 1 in a hundred");
            assertEquals("小学县级以上骨干教师数÷小学学生数×100。来源：数据/学校.csv!H2、E2", text(sheet, "M5"));
            assertEquals("$A:$K", book.getPrintArea(book.getSheetIndex(sheet)).replaceAll("^.*!", ""));
        }
    }

    @Test
    void formsShowCountyFiguresAndTotals() throws IOException {
        Assessment county = Counties.qingshi();
        try (XSSFWorkbook book = Counties.open(AssessmentWorkbook.write(county))) {
            XSSFSheet basics = book.getSheet("表Ⅰ");
            assertEquals(34.62, number(basics, "A7"));
            assertEquals("0.00", Counties.cell(basics, "A7").getCellStyle().getDataFormatString());
            assertEquals(53813, number(basics, "E7"));
            XSSFSheet balance = book.getSheet("表Ⅲ");
            Assessment.StageResult primary = county.standards().get(0).stages().get(0);
            assertEquals(
                    primary.indicators()
                            .get(0)
                            .coefficient()
                            .orElseThrow()
                            .value()
                            .doubleValue(),
                    number(balance, "C5"),
                    1e-12);
            assertTrue(Counties.cell(balance, "C5")
                    .getCellStyle()
                    .getDataFormatString()
                    .startsWith("0.000"));
            Assessment.Recognition asked =
                    county.standards().get(0).recognition().orElseThrow();
            assertEquals(asked.rate().value().doubleValue(), number(book.getSheet("表Ⅵ"), "E6"), 1e-9);
        }
    }

    @Test
    void vocationalSchoolWithoutClassesDoesNotHideTheTotals() throws IOException {
        try (XSSFWorkbook book = Counties.open(AssessmentWorkbook.write(Counties.qingshi()))) {
            double counted = Counties.qingshi()
                    .standards()
                    .get(0)
                    .stages()
                    .get(0)
                    .students()
                    .orElseThrow()
                    .value()
                    .doubleValue();
            assertTrue(number(book.getSheet("表Ⅰ"), "S7") >= counted);
        }
    }

    @Test
    void itemsShowRequirementValueAndVerdict() throws IOException {
        Figure share = new Figure("轮岗比例", new BigDecimal("9.55"), "%", 2, Formula.GIVEN, "", List.of());
        Assessment.Item failing = item("交流轮岗", List.of(share), Optional.of(false), List.of("还需轮岗4名。"), List.of());
        Assessment.Item missing = item("班额", List.of(), Optional.empty(), List.of(), List.of("小学最大班额"));
        byte[] bytes = AssessmentWorkbook.write(Counties.governed(List.of(failing, missing)));
        try (XSSFWorkbook book = Counties.open(bytes)) {
            XSSFSheet sheet = book.getSheet("表Ⅳ");
            assertEquals("1.交流轮岗的要求", text(sheet, "A3"));
            assertEquals("轮岗比例9.6%\n还需轮岗4名。", text(sheet, "B3"));
            assertEquals("未达标▼", text(sheet, "C3"));
            assertEquals("待填报：小学最大班额", text(sheet, "B4"));
            assertEquals("待填报", text(sheet, "C4"));
            assertEquals("待填报", text(book.getSheet("表Ⅴ"), "C3"));
        }
    }

    @Test
    void conclusionsAreTheSentencesOfTheForm() throws IOException {
        try (XSSFWorkbook book = Counties.open(AssessmentWorkbook.write(Counties.qingshi()))) {
            XSSFSheet government = book.getSheet("表Ⅳ");
            assertEquals("超过2000人的小学1所，初中0所，超过2500人的一贯制学校0所", text(government, "B6"));
            assertTrue(text(government, "B11").matches("完成360学时培训的教师(\\d+)人，全县教师\\1人，教师培训完成率100\\.0%"));
            assertEquals("城区和镇区公办小学、初中（均不含寄宿制学校）就近划片入学比例分别为100.0%、97.6%", text(government, "B15"));
            XSSFSheet quality = book.getSheet("表Ⅴ");
            assertTrue(text(quality, "B3").endsWith("转出学生数为38人，全县初中三年巩固率为98.7%"));
            assertTrue(text(quality, "B11").startsWith("语文3级、校际差异率0.112；数学3级、校际差异率0.136；"));
        }
    }

    private static Assessment.Item item(
            String name, List<Figure> values, Optional<Boolean> passes, List<String> shortfalls, List<String> missing) {
        return new Assessment.Item(
                "G1",
                name,
                values,
                Optional.empty(),
                name + "的要求",
                Optional.empty(),
                passes,
                shortfalls.stream().map(Sentence::of).toList(),
                missing,
                "",
                Sentence.EMPTY);
    }

    @Test
    void sheetsWithSchoolsRepeatTheirHeadsAndFitThePage() throws IOException {
        try (XSSFWorkbook book = Counties.open(AssessmentWorkbook.write(Counties.qingshi()))) {
            for (String name : List.of("表Ⅱ-2", "小学达标", "小学资源", "小学计算")) {
                XSSFSheet sheet = book.getSheet(name);
                assertEquals(0, sheet.getRepeatingRows().getFirstRow(), name);
                assertTrue(sheet.getPaneInformation().isFreezePane(), name);
                assertTrue(sheet.getPrintSetup().getLandscape(), name);
                assertEquals(9, sheet.getPrintSetup().getPaperSize(), name);
            }
            assertEquals(
                    new CellRangeAddress(-1, -1, 0, 1), book.getSheet("小学达标").getRepeatingColumns());
            assertArrayEquals(new int[] {19}, book.getSheet("小学达标").getColumnBreaks());
        }
    }

    @Test
    void severalRulesGetSheetsOfTheirOwn() throws IOException {
        Assessment two = Counties.twice(Counties.passing(2));
        try (XSSFWorkbook book = Counties.open(AssessmentWorkbook.write(two))) {
            assertEquals(2.0, number(book.getSheet("小学资源·优质均衡-2017"), "F5"));
            Counties.evaluate(book);
            assertEquals(1.0, number(book.getSheet("小学计算·另一办法"), "E7"), 1e-9);
        }
    }

    @Test
    void thousandsOfSchoolsAreWritten() throws IOException {
        Assessment county = Counties.of(Counties.passing(3_000));
        byte[] bytes = AssessmentWorkbook.write(county);
        assertTrue(bytes.length > 300_000, "bytes: " + bytes.length);
        assertEquals(
                BigDecimal.valueOf(3_000),
                county.standards()
                        .get(0)
                        .stages()
                        .get(0)
                        .unitsPassing()
                        .orElseThrow()
                        .value());
    }
}
