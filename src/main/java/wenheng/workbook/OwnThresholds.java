package wenheng.workbook;

import java.util.List;
import java.util.stream.IntStream;
import wenheng.assess.form.StageTable;
import wenheng.assess.standard.Indicator;
import wenheng.workbook.sheet.CellReferences;
import wenheng.workbook.sheet.CellStyle;
import wenheng.workbook.sheet.Sheet;

/**
 * 各校规定值：放宽了的指标，每校一格，在计算表最右。
 *
 * <p>A count over the schools then needs one range, not a term for each of them: Excel refuses a workbook with a formula of
 * more than 8,192 characters.
 *
 * @param relaxed the indicators, by their place in the table, of which some school has a threshold of its own
 */
record OwnThresholds(StageTable table, List<Integer> relaxed) {

    /** Columns of a school between its values and these: 达标项数, 低于基本值项数, 未填项数, 综合达标. */
    private static final int BETWEEN = 4;

    static OwnThresholds of(StageTable table) {
        List<Indicator> indicators = table.indicators();
        return new OwnThresholds(
                table,
                IntStream.range(0, indicators.size())
                        .filter(i ->
                                table.entries().stream().anyMatch(entry -> table.isRelaxed(entry, indicators.get(i))))
                        .boxed()
                        .toList());
    }

    boolean has(int indicator) {
        return relaxed.contains(indicator);
    }

    /** The column of an indicator that has one. */
    int column(int indicator) {
        return CalculationSheet.FIRST_VALUE + table.indicators().size() + BETWEEN + relaxed.indexOf(indicator);
    }

    List<String> heads() {
        return relaxed.stream()
                .map(i -> table.indicators().get(i).id() + "\n各校规定值")
                .toList();
    }

    /** A school's cells: its own threshold, or the usual one where it has none. */
    void write(Sheet sheet, StageTable.Entry entry) {
        for (int i : relaxed) {
            Indicator indicator = table.indicators().get(i);
            CellStyle style = CellStyle.number(indicator.decimals());
            if (table.isRelaxed(entry, indicator)) {
                sheet.number(table.threshold(entry, indicator).orElseThrow(), style);
            } else {
                String usual = CellReferences.inRow(CalculationSheet.FIRST_VALUE + i, CalculationSheet.THRESHOLD);
                sheet.formula(usual, table.threshold(indicator), style);
            }
        }
    }
}
