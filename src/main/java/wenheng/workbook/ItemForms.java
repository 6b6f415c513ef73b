package wenheng.workbook;

import java.util.ArrayList;
import java.util.List;
import wenheng.assess.Assessment;
import wenheng.provenance.Figure;

/** 表Ⅳ、表Ⅴ　逐项评估的指标：要求、指标值或简要结论、是否达标。 */
final class ItemForms {

    private static final int HEAD_ROWS = 2;
    private static final int RATIO_DECIMALS = 1;

    private ItemForms() {}

    static Sheet write(Book book, String name, String title, List<Assessment.Item> items) {
        Sheet sheet = book.sheet(Layout.portrait(name, List.of(44, 44, 11), HEAD_ROWS));
        sheet.line(title, CellStyle.TITLE);
        sheet.nextRow(1);
        List.of("指标名称", "指标值或简要结论", "是否达标").forEach(head -> sheet.text(head, CellStyle.HEAD));
        int number = 0;
        for (Assessment.Item item : items) {
            String requirement = ++number + "." + words(item);
            String conclusion = conclusion(item);
            sheet.nextRowFor(requirement, conclusion);
            sheet.text(requirement, CellStyle.TEXT).text(conclusion, CellStyle.TEXT);
            ResourceForms.verdict(sheet, item.passes());
        }
        if (items.isEmpty()) {
            sheet.nextRow(1)
                    .text("各项指标", CellStyle.TEXT)
                    .text("没有填报数据，尚未评估", CellStyle.TEXT)
                    .pending();
        }
        sheet.line("注：简要结论按申报表的填空句填写，“＿＿”处缺数，请补填；比例保留一位小数，其余保留整数。", CellStyle.NOTE);
        return sheet;
    }

    private static String words(Assessment.Item item) {
        return item.requirement().isBlank() ? item.name() : item.requirement();
    }

    private static String conclusion(Assessment.Item item) {
        List<String> parts = new ArrayList<>();
        if (item.conclusion().isEmpty()) {
            item.values().forEach(figure -> parts.add(figure.name() + printed(figure)));
        } else {
            parts.add(item.conclusion());
        }
        item.points().ifPresent(points -> parts.add("得分" + points.printed() + points.unit()));
        item.shortfalls().forEach(sentence -> parts.add(sentence.plain()));
        if (!item.missing().isEmpty()) {
            parts.add(Words.PENDING + "：" + String.join("、", item.missing()));
        }
        if (parts.isEmpty()) {
            return item.passes().isEmpty() ? Words.PENDING : "符合要求";
        }
        return String.join("\n", parts);
    }

    private static String printed(Figure figure) {
        boolean ratio = figure.unit().equals("%");
        return (ratio ? figure.withDecimals(RATIO_DECIMALS) : figure).printed() + figure.unit();
    }
}
