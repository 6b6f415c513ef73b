package wenheng.workbook;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolColumn;
import wenheng.ooxml.DocumentProperties;
import wenheng.ooxml.ReproducibleZip;

/**
 * 学校填报表（XLSX）：表头锁定并带批注，各列有下拉列表和数据校验，第一行是不计入的示例。
 *
 * <p>The sheet is protected without a password against slips alone; whoever must may lift the protection.
 */
public final class SchoolForm {

    /** The sheet that is read. */
    public static final String SHEET = "学校";

    private static final int HEAD_ROW = 1;
    private static final int EXAMPLE_ROW = 2;
    /** Room for the schools of a large county. */
    private static final int LAST_ROW = 600;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final SchoolFormStyles styles;
    private final List<Column> columns = columns();

    private SchoolForm(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(SHEET);
        this.styles = new SchoolFormStyles(workbook);
    }

    /** 填报表的一列：表头、示例值、怎么填。 */
    record Column(String head, String example, String note) {
        /** The column of the school table. */
        SchoolColumn kind() {
            return SchoolColumn.ofName(head.replace("（万元）", "")).orElseThrow();
        }
    }

    /**
     * The form's bytes.
     *
     * @param title printed above the heads
     * @param roster schools whose names and kinds are entered already, such as last year's; their numbers are not
     */
    public static byte[] write(String title, List<School> roster) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new SchoolForm(workbook).fill(title, roster);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.getProperties().getCoreProperties().setTitle(title);
            workbook.write(out);
            return ReproducibleZip.rewrite(out.toByteArray(), DocumentProperties.FIXED_DATE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void fill(String title, List<School> roster) {
        XSSFRow top = sheet.createRow(0);
        top.setHeightInPoints(SchoolFormStyles.TITLE_HEIGHT);
        XSSFCell cell = top.createCell(0);
        cell.setCellValue(title + "（示例行不计入；锁定的只是表头，没有密码）");
        cell.setCellStyle(styles.title());
        head();
        XSSFRow example = sheet.createRow(EXAMPLE_ROW);
        for (int i = 0; i < columns.size(); i++) {
            put(example, i, columns.get(i).example(), styles.example());
        }
        for (int row = 0; row < roster.size(); row++) {
            school(sheet.createRow(EXAMPLE_ROW + 1 + row), roster.get(row));
        }
        layOut();
        new SchoolFormGuard(sheet, EXAMPLE_ROW + 1, LAST_ROW).guard(columns);
        guide();
    }

    private void head() {
        XSSFRow row = sheet.createRow(HEAD_ROW);
        row.setHeightInPoints(SchoolFormStyles.HEAD_HEIGHT);
        for (int i = 0; i < columns.size(); i++) {
            put(row, i, columns.get(i).head(), styles.head());
        }
    }

    private void school(XSSFRow row, School school) {
        for (int i = 0; i < columns.size(); i++) {
            put(
                    row,
                    i,
                    identity(school, columns.get(i).head()),
                    styles.input(columns.get(i).kind().kind()));
        }
    }

    private static String identity(School school, String head) {
        return switch (head) {
            case SchoolColumn.CODE -> school.code();
            case SchoolColumn.NAME -> school.name();
            case SchoolColumn.TYPE -> school.type().chinese();
            case SchoolColumn.OWNERSHIP -> school.ownership();
            case SchoolColumn.SETTING -> school.setting();
            case SchoolColumn.BOARDING -> school.boarding() ? "是" : "否";
            default -> "";
        };
    }

    private static void put(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private void layOut() {
        for (int i = 0; i < columns.size(); i++) {
            sheet.setDefaultColumnStyle(i, styles.input(columns.get(i).kind().kind()));
            sheet.setColumnWidth(i, SchoolFormStyles.width(columns.get(i).head()));
        }
        sheet.createFreezePane(2, EXAMPLE_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, HEAD_ROW, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 1));
        sheet.getPrintSetup().setLandscape(true);
    }

    /** 填表说明: what each column is, on a sheet of its own. */
    private void guide() {
        XSSFSheet guide = workbook.createSheet("填表说明");
        for (int i = 0; i < columns.size(); i++) {
            XSSFRow row = guide.createRow(i);
            put(row, 0, columns.get(i).head(), styles.example());
            put(row, 1, columns.get(i).note(), styles.example());
        }
        guide.setColumnWidth(0, SchoolFormStyles.GUIDE_HEAD);
        guide.setColumnWidth(1, SchoolFormStyles.GUIDE_NOTE);
    }

    private static List<Column> columns() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SchoolForm.class.getResourceAsStream("学校表.tsv")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t", -1))
                    .map(parts -> new Column(parts[0], parts[1], parts[2]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
