package wenheng.workbook;

import java.util.List;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.workbook.sheet.Book;
import wenheng.workbook.sheet.CellStyle;
import wenheng.workbook.sheet.Layout;
import wenheng.workbook.sheet.Sheet;
import wenheng.workbook.sheet.SheetWords;

/** 问题清单：各县区不符合之处和待填报事项，一事一行，便于逐项督办。 */
final class CityIssuesSheet {

    private static final int HEAD_ROWS = 2;

    private final Sheet sheet;
    private int number;

    private CityIssuesSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    static Sheet write(Book book, String name, CityRoll roll) {
        Sheet sheet = book.sheet(Layout.portrait(name, List.of(6, 16, 10, 64), HEAD_ROWS));
        sheet.line(roll.city() + roll.year() + "年各县（市、区）督导评估问题清单", CellStyle.TITLE);
        sheet.nextRow();
        List.of("序号", "县（市、区）", "类别", "内容").forEach(head -> sheet.text(head, CellStyle.HEAD));
        CityIssuesSheet issues = new CityIssuesSheet(sheet);
        roll.counties().forEach(county -> issues.county(county, roll.result(county)));
        if (issues.number == 0) {
            sheet.line("各县（市、区）都符合要求，没有待填报的事项。", CellStyle.NOTE);
        }
        return sheet;
    }

    private void county(Assessment county, Optional<Assessment.Result> result) {
        if (result.isEmpty()) {
            row(county.county(), "没有评估", "数据不能用，请按程序的提示改正后再评估");
            return;
        }
        Assessment.Verdict verdict = result.get().verdict();
        verdict.reasons().forEach(reason -> row(county.county(), "不符合", reason.plain()));
        verdict.missing().forEach(missing -> row(county.county(), SheetWords.PENDING, missing.plain()));
    }

    private void row(String county, String kind, String content) {
        sheet.nextRowFor("", county, kind, content)
                .number(++number, CellStyle.number(0).centered());
        sheet.text(county, CellStyle.TEXT).text(kind, CellStyle.CENTER).text(content, CellStyle.TEXT);
    }
}
