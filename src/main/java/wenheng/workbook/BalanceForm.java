package wenheng.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wenheng.assess.Assessment;
import wenheng.assess.standard.Indicator;
import wenheng.provenance.Figure;

/** 表Ⅲ　校际均衡情况：全县平均值和差异系数。 */
final class BalanceForm {

    private static final int HEAD_ROWS = 3;

    private BalanceForm() {}

    static Sheet write(Book book, String name, List<StageTable> stages) {
        List<Indicator> indicators = ResourceForms.indicators(stages);
        List<Integer> widths = new ArrayList<>(List.of(7, 18));
        indicators.forEach(indicator -> widths.add(13));
        widths.add(11);
        Sheet sheet = book.sheet(Layout.landscape(name, widths, HEAD_ROWS, 0));
        sheet.line("表Ⅲ　县域义务教育校际均衡情况", CellStyle.TITLE);
        Grid.head(sheet, head(indicators));
        stages.forEach(table -> rows(sheet, table));
        sheet.line("注：全县平均值保留两位小数，差异系数保留三位小数；带“▼”并加底色的差异系数高于规定的上限。", CellStyle.NOTE);
        return sheet;
    }

    private static List<List<String>> head(List<Indicator> indicators) {
        List<String> first = new ArrayList<>(List.of("学段", "<"));
        List<String> second = new ArrayList<>(List.of("^", "^"));
        indicators.forEach(indicator -> first.add(ResourceForms.heading(indicator)));
        first.add("综合");
        IntStream.rangeClosed(1, indicators.size() + 1).forEach(i -> second.add("L" + i));
        return List.of(first, second);
    }

    private static void rows(Sheet sheet, StageTable table) {
        List<Assessment.IndicatorResult> results = table.result().indicators();
        sheet.nextRow(1).text(table.stage().chinese(), CellStyle.HEAD).text("全县平均值", CellStyle.TEXT);
        results.forEach(each ->
                sheet.number(each.mean().map(Figure::value), CellStyle.number(2).centered()));
        sheet.text(Words.NONE, CellStyle.CENTER);
        sheet.nextRow(1).blank(CellStyle.HEAD).text("差异系数", CellStyle.TEXT);
        results.forEach(each -> coefficient(sheet, each));
        composite(sheet, table.result().composite());
        sheet.nextRow(1).blank(CellStyle.HEAD).text("规定的上限", CellStyle.TEXT);
        results.forEach(each -> limit(sheet, table, each));
        compositeLimit(sheet, table.result().composite());
        sheet.merge(0, sheet.row() - 2, 0, sheet.row());
    }

    private static void limit(Sheet sheet, StageTable table, Assessment.IndicatorResult result) {
        if (result.limit().isPresent()) {
            sheet.number(result.limit().get(), CellStyle.number(2).centered());
        } else {
            sheet.text(Words.NONE, CellStyle.CENTER);
        }
    }

    private static void coefficient(Sheet sheet, Assessment.IndicatorResult result) {
        boolean fails = !result.passes().orElse(true);
        if (result.coefficient().isEmpty() && fails) {
            sheet.text(Words.NONE + "▼", CellStyle.CENTER.filled(CellStyle.Fill.FAILED));
        } else if (result.coefficient().isEmpty() && result.mean().isPresent()) {
            sheet.text(Words.NONE, CellStyle.CENTER);
        } else {
            sheet.number(result.coefficient().map(Figure::value), style(fails));
        }
    }

    private static void composite(Sheet sheet, Optional<Assessment.Composite> composite) {
        if (composite.isEmpty()) {
            sheet.text(Words.NONE, CellStyle.CENTER);
        } else {
            boolean fails = !composite.get().passes().orElse(true);
            sheet.number(composite.get().value().map(Figure::value), style(fails));
        }
    }

    private static void compositeLimit(Sheet sheet, Optional<Assessment.Composite> composite) {
        if (composite.flatMap(Assessment.Composite::limit).isEmpty()) {
            sheet.text(Words.NONE, CellStyle.CENTER);
        } else {
            sheet.number(
                    composite.flatMap(Assessment.Composite::limit),
                    CellStyle.number(2).centered());
        }
    }

    private static CellStyle style(boolean fails) {
        return (fails ? CellStyle.failing(3) : CellStyle.number(3)).centered();
    }
}
