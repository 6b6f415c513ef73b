package wenheng.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wenheng.workbook.sheet.CellReferences;

/** What a clerk gets to fill in, read back by another library. */
class SchoolFormTest {

    private static final int HEAD = 1;
    private static final int EXAMPLE = 2;

    private static XSSFWorkbook book;
    private static XSSFSheet sheet;

    @BeforeAll
    static void open() throws IOException {
        byte[] bytes = SchoolForm.write("青石县2025年学校表", Counties.qingshi().schools());
        book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        sheet = book.getSheet(SchoolForm.SHEET);
    }

    @AfterAll
    static void close() throws IOException {
        book.close();
    }

    @Test
    void itsSheetIsValidByItsSchemaAndEveryHeadHasItsNote() {
        assertEquals(List.of(), errors(sheet.getCTWorksheet()));
        assertEquals(
                sheet.getRow(HEAD).getLastCellNum(), sheet.getCellComments().size());
    }

    /** Without xml:space, which the schemas at hand lack. */
    private static List<String> errors(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream()
                .map(XmlError::getMessage)
                .filter(message -> !message.contains("space@http://www.w3.org/XML"))
                .distinct()
                .toList();
    }

    @Test
    void headAndExampleStayInSightAndTheHeadIsRepeatedOnPrintedPages() {
        PaneInformation pane = sheet.getPaneInformation();
        assertTrue(pane.isFreezePane());
        assertEquals(EXAMPLE + 1, pane.getHorizontalSplitTopRow());
        assertEquals(2, pane.getVerticalSplitLeftColumn());
        assertEquals(CellRangeAddress.valueOf("1:2"), sheet.getRepeatingRows());
        assertEquals(CellRangeAddress.valueOf("A:B"), sheet.getRepeatingColumns());
        assertTrue(sheet.getPrintSetup().getLandscape());
        assertFalse(sheet.getFitToPage());
        assertEquals(100, sheet.getPrintSetup().getScale());
    }

    @Test
    void everyHeadIsLockedAndSaysWhatToFillIn() {
        assertTrue(sheet.isSheetLocked());
        assertFalse(sheet.isInsertRowsLocked() || sheet.isDeleteRowsLocked());
        assertFalse(sheet.isSortLocked() || sheet.isAutoFilterLocked() || sheet.isFormatColumnsLocked());
        for (int column = 0; column < sheet.getRow(HEAD).getLastCellNum(); column++) {
            XSSFCell head = sheet.getRow(HEAD).getCell(column);
            XSSFComment note = head.getCellComment();
            assertTrue(head.getCellStyle().getLocked());
            assertTrue(note.getString().getString().startsWith(head.getStringCellValue() + "："));
            assertFalse(note.isVisible());
            assertFalse(sheet.getRow(EXAMPLE).getCell(column).getCellStyle().getLocked());
            assertFalse(sheet.getColumnStyle(column).getLocked());
        }
    }

    @Test
    void columnsTakeOnlyWhatBelongsThere() {
        Map<String, XSSFDataValidation> byCells = sheet.getDataValidations().stream()
                .collect(Collectors.toMap(
                        one -> one.getRegions().getCellRangeAddress(0).formatAsString(), one -> one));
        XSSFDataValidation kind = byCells.get(cells("学校类型"));
        assertEquals(ValidationType.LIST, kind.getValidationConstraint().getValidationType());
        assertEquals(8, kind.getValidationConstraint().getExplicitListValues().length);
        assertArrayEquals(
                new String[] {"城区", "镇区", "乡村"},
                byCells.get(cells("城乡")).getValidationConstraint().getExplicitListValues());
        XSSFDataValidation students = byCells.get(cells("小学学生数"));
        assertEquals(ValidationType.INTEGER, students.getValidationConstraint().getValidationType());
        assertEquals(
                OperatorType.GREATER_OR_EQUAL,
                students.getValidationConstraint().getOperator());
        assertEquals("0", students.getValidationConstraint().getFormula1());
        assertEquals(
                ValidationType.DECIMAL,
                byCells.get(cells("教学仪器设备值（万元）")).getValidationConstraint().getValidationType());
        XSSFDataValidation year = byCells.get(cells("建校年份"));
        assertEquals("2100", year.getValidationConstraint().getFormula2());
        assertTrue(year.getShowErrorBox() && year.getEmptyCellAllowed());
        assertEquals("建校年份：四位数字。", year.getErrorBoxText());
        assertFalse(byCells.containsKey(cells("学校名称")));
    }

    @Test
    void whatIsTypedKeepsItsForm() {
        assertEquals("@", sheet.getColumnStyle(column("学校标识码")).getDataFormatString());
        assertEquals("0", sheet.getColumnStyle(column("小学学生数")).getDataFormatString());
        assertEquals("0.00", sheet.getColumnStyle(column("运动场地面积")).getDataFormatString());
        assertTrue(sheet.getColumnWidth(column("学校名称")) > sheet.getColumnWidth(column("小学学生数")));
    }

    @Test
    void lastYearsSchoolsAreThereWithoutTheirNumbers() {
        List<String> first = List.of("学校名称", "学校类型", "寄宿制", "小学学生数");
        assertEquals(
                List.of(
                        Counties.qingshi().schools().get(0).name(),
                        Counties.qingshi().schools().get(0).type().chinese(),
                        Counties.qingshi().schools().get(0).boarding() ? "是" : "否",
                        ""),
                first.stream()
                        .map(head ->
                                sheet.getRow(EXAMPLE + 1).getCell(column(head)).getStringCellValue())
                        .toList());
    }

    @Test
    void everyColumnIsExplainedOnASheetOfItsOwn() {
        assertEquals(sheet.getRow(HEAD).getLastCellNum(), book.getSheet("填表说明").getPhysicalNumberOfRows());
    }

    private static int column(String head) {
        for (int i = 0; i < sheet.getRow(HEAD).getLastCellNum(); i++) {
            if (sheet.getRow(HEAD).getCell(i).getStringCellValue().equals(head)) {
                return i;
            }
        }
        throw new AssertionError(head);
    }

    private static String cells(String head) {
        String letters = CellReferences.column(column(head));
        return letters + "4:" + letters + "601";
    }
}
