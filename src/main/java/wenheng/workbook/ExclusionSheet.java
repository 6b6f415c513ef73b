package wenheng.workbook;

import java.util.List;
import wenheng.assess.Assessment;
import wenheng.workbook.sheet.Book;
import wenheng.workbook.sheet.CellStyle;
import wenheng.workbook.sheet.Layout;
import wenheng.workbook.sheet.Sheet;

/** 不计入评估的学校及原因。 */
final class ExclusionSheet {

    private static final int HEAD_ROWS = 2;

    private ExclusionSheet() {}

    static Sheet write(Book book, String name, List<Assessment.Excluded> excluded) {
        Sheet sheet = book.sheet(Layout.portrait(name, List.of(6, 36, 8, 42), HEAD_ROWS));
        sheet.line("不计入评估的学校", CellStyle.TITLE);
        sheet.nextRow();
        List.of("序号", "学校", "学段", "原因").forEach(head -> sheet.text(head, CellStyle.HEAD));
        int number = 0;
        for (Assessment.Excluded school : excluded) {
            sheet.nextRowFor("", school.school(), "", school.reason().plain())
                    .number(++number, CellStyle.number(0).centered());
            sheet.text(school.school(), CellStyle.TEXT)
                    .text(school.stageName(), CellStyle.CENTER)
                    .text(school.reason().plain(), CellStyle.TEXT);
        }
        return sheet;
    }
}
