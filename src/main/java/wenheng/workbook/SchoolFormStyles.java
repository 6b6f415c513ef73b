package wenheng.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wenheng.assess.school.SchoolColumn;
import wenheng.assess.school.SchoolColumn.Kind;

/** 填报表的样式：表头灰底锁定，示例浅黄，填写的格不锁定。 */
final class SchoolFormStyles {

    static final float TITLE_HEIGHT = 28;
    static final float HEAD_HEIGHT = 60;

    /** Widths are in 1/256 of a digit. */
    private static final int DIGIT = 256;

    static final int GUIDE_HEAD = 32 * DIGIT;
    static final int GUIDE_NOTE = 72 * DIGIT;

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle title;
    private final XSSFCellStyle head;
    private final XSSFCellStyle example;
    private final XSSFCellStyle text;
    private final XSSFCellStyle count;
    private final XSSFCellStyle decimal;

    SchoolFormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.title = workbook.createCellStyle();
        title.setFont(font("黑体", 14, false));
        this.head = grid(true, HorizontalAlignment.CENTER, "General");
        head.setFont(font("宋体", 10, true));
        fill(head, IndexedColors.GREY_25_PERCENT);
        this.example = grid(false, HorizontalAlignment.LEFT, "General");
        fill(example, IndexedColors.LIGHT_YELLOW);
        this.text = grid(false, HorizontalAlignment.LEFT, "@");
        this.count = grid(false, HorizontalAlignment.RIGHT, "0");
        this.decimal = grid(false, HorizontalAlignment.RIGHT, "0.00");
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle head() {
        return head;
    }

    XSSFCellStyle example() {
        return example;
    }

    /** A cell to be filled in. */
    XSSFCellStyle input(Kind kind) {
        return switch (kind) {
            case TEXT -> text;
            case COUNT -> count;
            case AREA, MONEY -> decimal;
        };
    }

    static int width(String head) {
        return DIGIT
                * switch (head) {
                    case SchoolColumn.NAME -> 26;
                    case SchoolColumn.TYPE -> 16;
                    case SchoolColumn.CODE -> 13;
                    default -> 11;
                };
    }

    private XSSFCellStyle grid(boolean locked, HorizontalAlignment alignment, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font("宋体", 10, false));
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setLocked(locked);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static void fill(XSSFCellStyle style, IndexedColors color) {
        style.setFillForegroundColor(color.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(String name, int points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }
}
