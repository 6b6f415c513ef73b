package wenheng.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.assess.form.StageTable;
import wenheng.assess.standard.Indicator;
import wenheng.provenance.Figure;
import wenheng.provenance.Source;
import wenheng.workbook.sheet.Book;
import wenheng.workbook.sheet.CellDecimals;
import wenheng.workbook.sheet.CellStyle;
import wenheng.workbook.sheet.Grid;
import wenheng.workbook.sheet.Layout;
import wenheng.workbook.sheet.Sheet;

/**
 * 资源数据：计算表公式引用的学生数和资源量，右侧写明算法和来源单元格。
 *
 * <p>Columns: 序号, 学校, 标识码, 学生数, one amount per indicator, one explanation per indicator (not printed).
 */
final class ResourceSheet {

    static final int STUDENTS = 3;
    static final int FIRST_AMOUNT = 4;
    static final int FIRST_ROW = 5;

    private static final int HEAD_ROWS = FIRST_ROW - 1;

    private ResourceSheet() {}

    static Sheet write(Book book, String name, StageTable table) {
        Sheet sheet = book.sheet(layout(name, table));
        sheet.line(table.stage().chinese() + "各校学生数和资源量", CellStyle.TITLE);
        sheet.line("资源量已按办法增减；一贯制学校、完全中学的共用资源已按折算比例分摊到本学段。改动浅色格中的数，计算表随之改变。", CellStyle.NOTE);
        Grid.head(sheet, head(table));
        int number = 0;
        for (StageTable.Entry entry : table.entries()) {
            row(sheet, table, entry, ++number);
        }
        return sheet;
    }

    private static Layout layout(String name, StageTable table) {
        List<Integer> widths = new ArrayList<>(List.of(5, 28, 12, 9));
        table.indicators().forEach(indicator -> widths.add(14));
        int printed = widths.size();
        table.indicators().forEach(indicator -> widths.add(44));
        return Layout.landscape(name, widths, HEAD_ROWS, 2).printing(printed);
    }

    private static List<List<String>> head(StageTable table) {
        List<String> first = new ArrayList<>(List.of("序号", "学校", "标识码", "学生数\n（人）"));
        List<String> second = new ArrayList<>(List.of("^", "^", "^", "^"));
        for (Indicator indicator : table.indicators()) {
            first.add(indicator.resource() + "\n（" + indicator.resourceUnit() + "）");
            second.add("用于" + indicator.name());
        }
        for (Indicator indicator : table.indicators()) {
            first.add("算法和来源单元格");
            second.add(indicator.name());
        }
        return List.of(first, second);
    }

    private static void row(Sheet sheet, StageTable table, StageTable.Entry entry, int number) {
        sheet.nextRowFor("", entry.name()).number(number, CellStyle.number(0).centered());
        sheet.text(entry.name(), CellStyle.TEXT).text(entry.code(), CellStyle.CENTER);
        sheet.number(entry.students(), CellStyle.amount(entry.students()));
        table.indicators()
                .forEach(indicator ->
                        sheet.number(amount(entry, indicator), CellStyle.amount(amount(entry, indicator))));
        table.indicators()
                .forEach(indicator -> sheet.text(
                        entry.value(indicator)
                                .map(Assessment.Value::figure)
                                .map(ResourceSheet::origin)
                                .orElse(""),
                        CellStyle.SOURCE));
    }

    /** 资源量：the unit's value times its pupils, as the value was made from it. */
    private static Optional<BigDecimal> amount(StageTable.Entry entry, Indicator indicator) {
        return entry.value(indicator)
                .map(value -> CellDecimals.amount(
                        value.figure().value(), entry.students().orElseThrow(), indicator.per()));
    }

    /** 算法；文件#表!单元格、单元格。 */
    private static String origin(Figure figure) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        for (Source source : figure.sources()) {
            String table = source.sheet().isEmpty() ? source.file() : source.file() + "#" + source.sheet();
            cells.computeIfAbsent(table, key -> new ArrayList<>()).add(source.cell());
        }
        List<String> places = new ArrayList<>();
        cells.forEach((table, addresses) -> places.add(table + "!" + String.join("、", addresses)));
        return figure.formula().text() + "。来源：" + String.join("；", places);
    }
}
