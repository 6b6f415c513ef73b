package wenheng.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.assess.form.StageTable;
import wenheng.assess.standard.Indicator;
import wenheng.workbook.sheet.Book;
import wenheng.workbook.sheet.CellDecimals;
import wenheng.workbook.sheet.CellStyle;
import wenheng.workbook.sheet.Grid;
import wenheng.workbook.sheet.Layout;
import wenheng.workbook.sheet.Sheet;
import wenheng.workbook.sheet.SheetWords;

/** 各校达标情况：一个学段的每所学校，每项指标的基本值、达标值、实际值和是否达标。 */
final class SchoolSheet {

    private static final int HEAD_ROWS = 3;
    /** 规定值的85%比规定值多一位：4.5的85%是3.825。 */
    private static final int FLOOR_DECIMALS = 1;

    private SchoolSheet() {}

    static Sheet write(Book book, String name, StageTable table) {
        Sheet sheet = book.sheet(layout(name, table));
        sheet.line(table.stage().chinese() + "各校达标情况", CellStyle.TITLE);
        Grid.head(sheet, head(table));
        int number = 0;
        for (StageTable.Entry entry : table.entries()) {
            row(sheet, table, entry, ++number);
        }
        return sheet;
    }

    /** Printed on two pages side by side: on one the figures would be too small to read. */
    private static Layout layout(String name, StageTable table) {
        int firstPage = 4 + 4 * ((table.indicators().size() + 1) / 2);
        return Layout.landscape(name, widths(table), HEAD_ROWS, 2).brokenAfter(firstPage);
    }

    private static List<Integer> widths(StageTable table) {
        List<Integer> widths = new ArrayList<>(List.of(5, 28, 12, 7));
        table.indicators().forEach(indicator -> widths.addAll(List.of(7, 7, 9, 9)));
        widths.addAll(List.of(6, 9));
        return widths;
    }

    private static List<List<String>> head(StageTable table) {
        List<String> first = new ArrayList<>(List.of("序号", "学校", "标识码", "学生数"));
        List<String> second = new ArrayList<>(List.of("^", "^", "^", "^"));
        String floor = "基本值\n（" + CellDecimals.percent(table.standard().floorRatio()) + "）";
        for (Indicator indicator : table.indicators()) {
            first.addAll(List.of(StageTable.heading(indicator), "<", "<", "<"));
            second.addAll(List.of(floor, "达标值", "实际值", "是否达标"));
        }
        first.addAll(List.of("达标项数", "综合达标"));
        second.addAll(List.of("^", "^"));
        return List.of(first, second);
    }

    private static void row(Sheet sheet, StageTable table, StageTable.Entry entry, int number) {
        sheet.nextRowFor("", entry.name()).number(number, CellStyle.number(0).centered());
        sheet.text(entry.name(), CellStyle.TEXT).text(entry.code(), CellStyle.CENTER);
        sheet.number(entry.students(), CellStyle.number(0));
        table.indicators().forEach(indicator -> indicator(sheet, table, entry, indicator));
        sheet.number(
                entry.unit().map(unit -> BigDecimal.valueOf(unit.metCount())),
                CellStyle.number(0).centered());
        Judgement.verdict(sheet, table.judgesSchools(), entry.passes());
    }

    private static void indicator(Sheet sheet, StageTable table, StageTable.Entry entry, Indicator indicator) {
        if (table.threshold(indicator).isEmpty()) {
            sheet.text(SheetWords.NONE, CellStyle.CENTER).text(SheetWords.NONE, CellStyle.CENTER);
        } else {
            Optional<BigDecimal> threshold = table.threshold(entry, indicator);
            Optional<BigDecimal> floor =
                    threshold.map(value -> value.multiply(table.standard().floorRatio()));
            sheet.number(floor, CellStyle.number(indicator.decimals() + FLOOR_DECIMALS));
            sheet.number(threshold, CellStyle.number(indicator.decimals()));
        }
        Optional<Assessment.Value> value = entry.value(indicator);
        Judgement.value(sheet, entry, indicator);
        Judgement.verdict(sheet, table.threshold(indicator).isPresent(), value.map(Assessment.Value::met));
    }
}
