package wenheng.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import wenheng.assess.Assessment;
import wenheng.assess.form.StageTable;
import wenheng.assess.standard.Indicator;
import wenheng.provenance.Figure;
import wenheng.workbook.sheet.Book;
import wenheng.workbook.sheet.CellDecimals;
import wenheng.workbook.sheet.CellReferences;
import wenheng.workbook.sheet.CellStyle;
import wenheng.workbook.sheet.Grid;
import wenheng.workbook.sheet.Layout;
import wenheng.workbook.sheet.Sheet;
import wenheng.workbook.sheet.SheetWords;

/**
 * 计算表：用公式从资源表算出各校数值、平均值、标准差、差异系数和结论；公式旁存有算好的值，不重新计算也看得到。
 *
 * <p>Columns: 序号, 学校, 学生数, one value per indicator, 达标项数, 低于基本值项数, 未填项数, 综合达标. The county's rows come first, the
 * schools stand below in the rows of the resource sheet's order. Where a rule relaxes a threshold, the schools' own stand on
 * the right.
 */
final class CalculationSheet {

    static final int FIRST_VALUE = 3;
    static final int THRESHOLD = 5;
    static final int FLOOR = 6;
    static final int MEAN = 7;
    static final int DEVIATION = 8;
    static final int COEFFICIENT = 9;
    static final int LIMIT = 10;
    static final int VERDICT = 11;
    static final int UNITS_MET = 12;
    static final int COMPOSITE = 13;
    static final int FIRST_ROW = 15;

    private static final int HEAD_ROWS = 4;
    private static final int COEFFICIENT_DECIMALS = 3;

    private final StageTable table;
    private final Sheet sheet;
    private final OwnThresholds own;
    private final CalculationFormulas formulas;
    private final List<Indicator> indicators;

    private CalculationSheet(Book book, String name, String resources, StageTable table) {
        this.table = table;
        this.indicators = table.indicators();
        this.own = OwnThresholds.of(table);
        this.formulas = new CalculationFormulas(resources, table, own);
        List<Integer> widths = new ArrayList<>(List.of(5, 28, 9));
        indicators.forEach(indicator -> widths.add(13));
        widths.addAll(List.of(7, 9, 7, 10));
        own.relaxed().forEach(indicator -> widths.add(11));
        this.sheet = book.sheet(Layout.landscape(name, widths, HEAD_ROWS, 2));
    }

    static Sheet write(Book book, String name, String resources, StageTable table) {
        return new CalculationSheet(book, name, resources, table).write();
    }

    private Sheet write() {
        sheet.line(table.stage().chinese() + "资源配置指标和差异系数计算表", CellStyle.TITLE);
        sheet.line("本表全部是公式，数据取自资源表。差异系数按学生数加权：标准差＝√[Σ学生数×（各校值−全县平均值）²÷Σ学生数]。", CellStyle.NOTE);
        Grid.head(sheet, head());
        thresholds();
        dispersion();
        judgement();
        composite();
        sheet.nextRow(1).spanned("各校", layoutWidth(), CellStyle.HEAD);
        IntStream.range(0, table.entries().size()).forEach(this::school);
        shade();
        return sheet;
    }

    private int layoutWidth() {
        return sheet.layout().widths().size();
    }

    private List<List<String>> head() {
        List<String> first = new ArrayList<>(List.of("序号", "学校", "学生数\n（人）"));
        indicators.forEach(indicator -> first.add(StageTable.heading(indicator)));
        String floor = CellDecimals.percent(table.standard().floorRatio());
        first.addAll(List.of("达标项数", "低于" + floor + "项数", "未填项数", "综合达标"));
        List<String> second = new ArrayList<>(List.of("^", "^", "^"));
        indicators.forEach(indicator -> second.add(indicator.id()));
        second.addAll(List.of("^", "^", "^", "^"));
        first.addAll(own.heads());
        own.relaxed().forEach(indicator -> second.add("^"));
        return List.of(first, second);
    }

    private void thresholds() {
        label("规定值");
        indicators.forEach(indicator -> limit(table.threshold(indicator), indicator.decimals()));
        rest();
        label("基本值（规定值的" + CellDecimals.percent(table.standard().floorRatio()) + "）");
        for (int i = 0; i < indicators.size(); i++) {
            Optional<BigDecimal> floor = table.floor(indicators.get(i));
            if (floor.isPresent()) {
                String formula = CellReferences.cell(FIRST_VALUE + i, THRESHOLD) + "*"
                        + table.standard().floorRatio().toPlainString();
                sheet.formula(formula, floor, CellStyle.number(3));
            } else {
                sheet.text(SheetWords.NONE, CellStyle.CENTER);
            }
        }
        rest();
    }

    private void dispersion() {
        label("全县平均值");
        each((i, result) -> sheet.formula(
                formulas.mean(i),
                result.mean().map(Figure::value),
                CellStyle.number(result.indicator().decimals())));
        rest();
        label("标准差");
        each((i, result) ->
                sheet.formula(formulas.deviation(i), result.deviation().map(Figure::value), CellStyle.number(4)));
        rest();
        label("差异系数");
        each((i, result) -> coefficient(i, result));
        rest();
    }

    /** With a mean of 0 there is none, and the rule is not met. */
    private void coefficient(int i, Assessment.IndicatorResult result) {
        CellStyle style = CellStyle.number(COEFFICIENT_DECIMALS);
        if (result.coefficient().isEmpty() && result.mean().isPresent()) {
            sheet.formula(formulas.coefficient(i), SheetWords.NONE, style);
        } else {
            sheet.formula(formulas.coefficient(i), result.coefficient().map(Figure::value), style);
        }
    }

    private void judgement() {
        label("差异系数上限");
        each((i, result) -> limit(result.limit(), 2));
        rest();
        label("结论");
        each(this::verdict);
        rest();
        label("达标学校数（所）");
        each(this::unitsMet);
        for (int i = 0; i < 3; i++) {
            sheet.blank(CellStyle.CENTER);
        }
        sheet.formula(formulas.unitsPassing(), table.result().unitsPassing().map(Figure::value), CellStyle.number(0));
        own.relaxed().forEach(indicator -> sheet.blank(CellStyle.CENTER));
    }

    private void verdict(int i, Assessment.IndicatorResult result) {
        if (table.isJudged(result.indicator())) {
            sheet.formula(formulas.verdict(i), SheetWords.verdict(result.passes()), CellStyle.CENTER);
        } else {
            sheet.text(SheetWords.NONE, CellStyle.CENTER);
        }
    }

    private void unitsMet(int i, Assessment.IndicatorResult result) {
        if (table.threshold(result.indicator()).isEmpty()) {
            sheet.text(SheetWords.NONE, CellStyle.CENTER);
        } else {
            sheet.formula(formulas.unitsMet(i), result.unitsMet().map(Figure::value), CellStyle.number(0));
        }
    }

    /** The composite coefficient of rules that have one. */
    private void composite() {
        label("综合差异系数");
        Optional<Assessment.Composite> composite = table.result().composite();
        if (composite.isEmpty()) {
            sheet.text(SheetWords.NONE, CellStyle.CENTER);
        } else {
            sheet.formula(
                    formulas.composite(),
                    composite.get().value().map(Figure::value),
                    CellStyle.number(COEFFICIENT_DECIMALS));
        }
        int filled = composite.map(this::compositeVerdict).orElse(0);
        for (int i = FIRST_VALUE + 1 + filled; i < layoutWidth(); i++) {
            sheet.blank(CellStyle.CENTER);
        }
    }

    /** 上限 and 结论 beside the composite coefficient; answers how many cells that took. */
    private int compositeVerdict(Assessment.Composite composite) {
        if (composite.limit().isEmpty()) {
            return 0;
        }
        sheet.text("上限", CellStyle.HEAD).number(composite.limit().get(), CellStyle.number(2));
        sheet.formula(formulas.compositeVerdict(), SheetWords.verdict(composite.passes()), CellStyle.CENTER);
        return 3;
    }

    private void school(int index) {
        StageTable.Entry entry = table.entries().get(index);
        int row = FIRST_ROW + index;
        sheet.nextRowFor("", entry.name())
                .number(index + 1L, CellStyle.number(0).centered());
        sheet.text(entry.name(), CellStyle.TEXT);
        sheet.formula(formulas.students(index), entry.students(), CellStyle.number(0));
        for (int i = 0; i < indicators.size(); i++) {
            Optional<BigDecimal> value =
                    entry.value(indicators.get(i)).map(known -> known.figure().value());
            sheet.formula(
                    formulas.value(i, index),
                    value,
                    CellStyle.number(indicators.get(i).decimals()));
        }
        count(formulas.met(row), entry, Assessment.Value::met);
        count(formulas.belowFloor(row), entry, value -> !value.floorMet());
        long missing = indicators.stream()
                .filter(indicator -> entry.value(indicator).isEmpty())
                .count();
        sheet.formula(formulas.missing(row), Optional.of(BigDecimal.valueOf(missing)), CellStyle.number(0));
        if (table.judgesSchools()) {
            sheet.formula(formulas.passes(row), SheetWords.verdict(entry.passes()), CellStyle.CENTER);
        } else {
            sheet.text(SheetWords.NONE, CellStyle.CENTER);
        }
        own.write(sheet, entry);
    }

    private void count(String formula, StageTable.Entry entry, Predicate<Assessment.Value> counted) {
        long count = indicators.stream()
                .filter(indicator -> table.threshold(indicator).isPresent())
                .flatMap(indicator -> entry.value(indicator).stream())
                .filter(counted)
                .count();
        sheet.formula(formula, Optional.of(BigDecimal.valueOf(count)), CellStyle.number(0));
    }

    private void shade() {
        if (indicators.isEmpty()) {
            return;
        }
        int lastValue = FIRST_VALUE + indicators.size() - 1;
        int last = formulas.lastRow();
        IntStream.range(0, indicators.size())
                .filter(i -> table.threshold(indicators.get(i)).isPresent())
                .forEach(this::shadeValues);
        String verdict = CellReferences.cell(FIRST_VALUE, VERDICT);
        sheet.shade(verdict + ":" + CellReferences.cell(lastValue, VERDICT), "LEFT(" + verdict + ",3)=\"未达标\"");
        String passes = CellReferences.cell(lastValue + 4, FIRST_ROW);
        sheet.shade(passes + ":" + CellReferences.cell(lastValue + 4, last), "LEFT(" + passes + ",3)=\"未达标\"");
    }

    private void shadeValues(int i) {
        String first = CellReferences.cell(FIRST_VALUE + i, FIRST_ROW);
        String range = first + ":" + CellReferences.cell(FIRST_VALUE + i, formulas.lastRow());
        String threshold = formulas.threshold(i, FIRST_ROW);
        sheet.shade(range, "AND(ISNUMBER(" + first + "),ROUND(" + first + ",10)<" + threshold + ")");
    }

    private void label(String words) {
        sheet.nextRow(1).spanned(words, FIRST_VALUE, CellStyle.HEAD);
    }

    private void limit(Optional<BigDecimal> value, int decimals) {
        if (value.isEmpty()) {
            sheet.text(SheetWords.NONE, CellStyle.CENTER);
        } else {
            sheet.number(value.get(), CellStyle.number(decimals));
        }
    }

    /** The last four columns say nothing of the county. */
    private void rest() {
        for (int i = FIRST_VALUE + indicators.size(); i < layoutWidth(); i++) {
            sheet.blank(CellStyle.CENTER);
        }
    }

    private interface IndicatorCell {
        void write(int index, Assessment.IndicatorResult result);
    }

    private void each(IndicatorCell cell) {
        for (int i = 0; i < indicators.size(); i++) {
            cell.write(i, table.result().indicators().get(i));
        }
    }
}
