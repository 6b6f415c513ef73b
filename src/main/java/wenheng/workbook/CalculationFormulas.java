package wenheng.workbook;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wenheng.assess.form.StageTable;
import wenheng.assess.standard.Indicator;
import wenheng.workbook.sheet.CellReferences;
import wenheng.workbook.sheet.SheetWords;

/**
 * 计算表的公式（县域义务教育校际差异系数：按学生数加权）。
 *
 * <p>Columns and rows are those of {@link CalculationSheet} and {@link ResourceSheet}. A missing amount is the text
 * 待填报; whatever needs it becomes 待填报 too. Comparisons are made on 10 decimals, so that 4.2 reached by division is 4.2.
 */
final class CalculationFormulas {

    /** Half a unit of the tenth decimal. */
    private static final String LEEWAY = "-0.00000000005";

    private static final String MISSING = "\"" + SheetWords.PENDING + "\"";

    private final String resources;
    private final StageTable table;
    private final List<Indicator> indicators;
    private final OwnThresholds own;
    private final int schools;

    CalculationFormulas(String resources, StageTable table, OwnThresholds own) {
        this.resources = CellReferences.sheet(resources);
        this.table = table;
        this.own = own;
        this.indicators = table.indicators();
        this.schools = table.entries().size();
    }

    /** The last row of a school. */
    int lastRow() {
        return CalculationSheet.FIRST_ROW + schools - 1;
    }

    String students(int school) {
        return resources + CellReferences.cell(ResourceSheet.STUDENTS, ResourceSheet.FIRST_ROW + school);
    }

    String value(int indicator, int school) {
        String amount = resources
                + CellReferences.cell(ResourceSheet.FIRST_AMOUNT + indicator, ResourceSheet.FIRST_ROW + school);
        String pupils = students(school);
        return "IF(AND(ISNUMBER(" + amount + "),ISNUMBER(" + pupils + "))," + amount + per(indicator) + "/" + pupils
                + "," + MISSING + ")";
    }

    String mean(int indicator) {
        String amounts = input(ResourceSheet.FIRST_AMOUNT + indicator);
        String pupils = input(ResourceSheet.STUDENTS);
        return "IF(COUNT(" + pupils + ")+COUNT(" + amounts + ")<" + 2 * schools + "," + MISSING + ",SUM(" + amounts
                + ")" + per(indicator) + "/SUM(" + pupils + "))";
    }

    String deviation(int indicator) {
        String mean = cell(indicator, CalculationSheet.MEAN);
        String pupils = input(ResourceSheet.STUDENTS);
        String values = column(CalculationSheet.FIRST_VALUE + indicator);
        return "IF(ISNUMBER(" + mean + "),SQRT(SUMPRODUCT(" + pupils + ",(" + values + "-" + mean + ")^2)/SUM(" + pupils
                + "))," + MISSING + ")";
    }

    String coefficient(int indicator) {
        String mean = cell(indicator, CalculationSheet.MEAN);
        String deviation = cell(indicator, CalculationSheet.DEVIATION);
        return "IF(ISNUMBER(" + mean + "),IF(" + mean + "=0,\"" + SheetWords.NONE + "\"," + deviation + "/" + mean
                + ")," + MISSING + ")";
    }

    String verdict(int indicator) {
        String mean = cell(indicator, CalculationSheet.MEAN);
        String coefficient = cell(indicator, CalculationSheet.COEFFICIENT);
        String limit = cell(indicator, CalculationSheet.LIMIT);
        return "IF(ISNUMBER(" + mean + "),IF(ISNUMBER(" + coefficient + "),IF(ROUND(" + coefficient + ",10)<=" + limit
                + ",\"" + SheetWords.MET + "\",\"" + SheetWords.FAILED + "\"),\"" + SheetWords.FAILED + "\")," + MISSING
                + ")";
    }

    /** Schools whose value, if there is one, reaches the threshold. */
    String unitsMet(int indicator) {
        String values = column(CalculationSheet.FIRST_VALUE + indicator);
        return own.has(indicator)
                ? "SUMPRODUCT(ISNUMBER(" + values + ")*(" + values + ">=" + column(own.column(indicator)) + LEEWAY
                        + "))"
                : "COUNTIF(" + values + ",\">=\"&(" + cell(indicator, CalculationSheet.THRESHOLD) + LEEWAY + "))";
    }

    /** The cells of all schools in a column. */
    private String column(int column) {
        return CellReferences.range(column, CalculationSheet.FIRST_ROW, lastRow());
    }

    String compositeVerdict() {
        String value = CellReferences.cell(CalculationSheet.FIRST_VALUE, CalculationSheet.COMPOSITE);
        String limit = CellReferences.cell(CalculationSheet.FIRST_VALUE + 2, CalculationSheet.COMPOSITE);
        return "IF(ISNUMBER(" + value + "),IF(ROUND(" + value + ",10)<=" + limit + ",\"" + SheetWords.MET + "\",\""
                + SheetWords.FAILED + "\")," + MISSING + ")";
    }

    String unitsPassing() {
        return "COUNTIF(" + column(CalculationSheet.FIRST_VALUE + indicators.size() + 3) + ",\"" + SheetWords.MET
                + "\")";
    }

    String composite() {
        String coefficients = CellReferences.cell(CalculationSheet.FIRST_VALUE, CalculationSheet.COEFFICIENT) + ":"
                + cell(indicators.size() - 1, CalculationSheet.COEFFICIENT);
        return "IF(COUNT(" + coefficients + ")=" + indicators.size() + ",AVERAGE(" + coefficients + ")," + MISSING
                + ")";
    }

    String met(int row) {
        return sum(i -> one(i, row, ">=" + threshold(i, row)));
    }

    String belowFloor(int row) {
        String ratio = table.standard().floorRatio().toPlainString();
        return sum(i -> one(i, row, "<ROUND(" + threshold(i, row) + "*" + ratio + ",10)"));
    }

    /** The cell of the usual threshold, or of the school's own. */
    String threshold(int indicator, int row) {
        return own.has(indicator)
                ? CellReferences.cell(own.column(indicator), row)
                : CellReferences.inRow(CalculationSheet.FIRST_VALUE + indicator, CalculationSheet.THRESHOLD);
    }

    /** 1 if there is a value and it compares so. */
    private static String one(int indicator, int row, String comparison) {
        String value = CellReferences.cell(CalculationSheet.FIRST_VALUE + indicator, row);
        return "IF(ISNUMBER(" + value + "),IF(ROUND(" + value + ",10)" + comparison + ",1,0),0)";
    }

    String missing(int row) {
        return indicators.size() + "-COUNT(" + CellReferences.cell(CalculationSheet.FIRST_VALUE, row) + ":"
                + CellReferences.cell(CalculationSheet.FIRST_VALUE + indicators.size() - 1, row) + ")";
    }

    String passes(int row) {
        int met = CalculationSheet.FIRST_VALUE + indicators.size();
        String below = CellReferences.cell(met + 1, row);
        String missing = CellReferences.cell(met + 2, row);
        return "IF(OR(" + below + ">0," + CellReferences.cell(met, row) + "+" + missing + "<"
                + table.standard().required() + "),\"" + SheetWords.FAILED + "\",IF(" + missing + ">0," + MISSING
                + ",\""
                + SheetWords.MET + "\"))";
    }

    /** Indicators for which the rule has no threshold count for nothing. */
    private String sum(IntFunction<String> term) {
        String terms = IntStream.range(0, indicators.size())
                .filter(i -> table.threshold(indicators.get(i)).isPresent())
                .mapToObj(term)
                .collect(Collectors.joining("+"));
        return terms.isEmpty() ? "0" : terms;
    }

    private String per(int indicator) {
        int per = indicators.get(indicator).per();
        return per == 1 ? "" : "*" + per;
    }

    private String input(int column) {
        int last = ResourceSheet.FIRST_ROW + schools - 1;
        return resources + CellReferences.range(column, ResourceSheet.FIRST_ROW, last);
    }

    private static String cell(int indicator, int row) {
        return CellReferences.cell(CalculationSheet.FIRST_VALUE + indicator, row);
    }
}
