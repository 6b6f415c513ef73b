package wenheng.example;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 学校.xlsx：a clerk's table with a title, a head, a row for each school and a total. */
final class SchoolWorkbook {
    private static final Optional<Date> MADE = Optional.of(Date.from(Instant.parse("2025-10-15T08:00:00Z")));
    private static final String MONEY = "教学仪器设备值（万元）";

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final XSSFCellStyle title;
    private final XSSFCellStyle head;
    private final XSSFCellStyle text;
    private final XSSFCellStyle number;
    private final XSSFCellStyle money;

    private SchoolWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet("学校");
        this.title = style(font("黑体", 16, false), HorizontalAlignment.LEFT);
        this.head = grid(style(font("宋体", 10, true), HorizontalAlignment.CENTER));
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setWrapText(true);
        XSSFFont body = font("宋体", 10, false);
        this.text = grid(style(body, HorizontalAlignment.LEFT));
        this.number = grid(style(body, HorizontalAlignment.RIGHT));
        this.money = grid(style(body, HorizontalAlignment.RIGHT));
        money.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
    }

    static byte[] write(String titleText, List<Map<String, String>> schools) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new SchoolWorkbook(workbook).fill(titleText, schools);
            PackageProperties properties =
                    workbook.getProperties().getCoreProperties().getUnderlyingProperties();
            properties.setCreatorProperty(Optional.of("青石县教育局"));
            properties.setCreatedProperty(MADE);
            properties.setModifiedProperty(MADE);
            properties.setTitleProperty(Optional.of(titleText));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return SteadyZip.rewrite(out.toByteArray());
        }
    }

    private void fill(String titleText, List<Map<String, String>> schools) {
        titleRow(titleText);
        headRow();
        for (int i = 0; i < schools.size(); i++) {
            Map<String, String> school = schools.get(i);
            XSSFRow row = row(2 + i, 18);
            for (int column = 0; column < Columns.ALL.size(); column++) {
                cell(row, column, school.getOrDefault(Columns.ALL.get(column), ""));
            }
        }
        totalRow(2 + schools.size(), schools);
        layOut();
    }

    private void titleRow(String titleText) {
        XSSFCell cell = row(0, 32).createCell(0);
        cell.setCellValue(titleText);
        cell.setCellStyle(title);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, Columns.ALL.size() - 1));
    }

    private void headRow() {
        XSSFRow row = row(1, 56);
        for (int column = 0; column < Columns.ALL.size(); column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(Columns.ALL.get(column));
            cell.setCellStyle(head);
        }
    }

    private void cell(XSSFRow row, int column, String value) {
        String header = Columns.ALL.get(column);
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(Columns.isText(header) ? text : header.equals(MONEY) ? money : number);
        if (value.isEmpty()) {
            return;
        }
        if (Columns.isText(header)) {
            cell.setCellValue(value);
        } else {
            cell.setCellValue(Double.parseDouble(value));
        }
    }

    private void totalRow(int index, List<Map<String, String>> schools) {
        XSSFRow row = row(index, 18);
        for (int column = 0; column < Columns.ALL.size(); column++) {
            String header = Columns.ALL.get(column);
            String total = header.equals("学校名称") ? "合计" : Columns.isAdded(header) ? total(header, schools) : "";
            cell(row, column, total);
        }
    }

    private static String total(String column, List<Map<String, String>> schools) {
        return schools.stream()
                .map(school -> school.getOrDefault(column, ""))
                .filter(value -> !value.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    // Widths in 1/256 of a character; automatic ones would depend on the machine's fonts.
    private void layOut() {
        for (int column = 0; column < Columns.ALL.size(); column++) {
            String header = Columns.ALL.get(column);
            int width = header.equals("学校名称") ? 26 : header.equals("学校类型") ? 16 : header.equals("学校标识码") ? 13 : 10;
            sheet.setColumnWidth(column, width * 256);
        }
        sheet.createFreezePane(2, 2);
        sheet.setRepeatingRows(new CellRangeAddress(0, 1, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private XSSFRow row(int index, float points) {
        XSSFRow row = sheet.createRow(index);
        row.setHeightInPoints(points);
        return row;
    }

    private XSSFFont font(String name, int points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private XSSFCellStyle style(XSSFFont font, HorizontalAlignment alignment) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle grid(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
