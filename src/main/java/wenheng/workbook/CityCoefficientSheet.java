package wenheng.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Indicator;
import wenheng.provenance.Figure;
import wenheng.workbook.sheet.Book;
import wenheng.workbook.sheet.CellStyle;
import wenheng.workbook.sheet.Grid;
import wenheng.workbook.sheet.Layout;
import wenheng.workbook.sheet.Sheet;
import wenheng.workbook.sheet.SheetWords;

/** 差异系数对照表：每县区、每学段两行，全县平均值和差异系数；有综合差异系数的办法另有一列。 */
final class CityCoefficientSheet {

    private static final int HEAD_ROWS = 2;
    private static final int COEFFICIENT_DECIMALS = 3;
    private static final int KEY_COLUMNS = 4;

    private final Sheet sheet;
    private final List<Indicator> indicators;
    private final boolean composite;

    private CityCoefficientSheet(Sheet sheet, CityRoll roll) {
        this.sheet = sheet;
        this.indicators = roll.standard().indicators();
        this.composite = isComposite(roll);
    }

    private static boolean isComposite(CityRoll roll) {
        return roll.counties().stream()
                .flatMap(county -> roll.result(county).stream())
                .flatMap(result -> result.stages().stream())
                .anyMatch(stage -> stage.composite().isPresent());
    }

    static Sheet write(Book book, String name, CityRoll roll) {
        int columns = roll.standard().indicators().size() + (isComposite(roll) ? 1 : 0);
        List<Integer> widths = new ArrayList<>(List.of(5, 14, 6, 11));
        widths.addAll(Collections.nCopies(columns, 13));
        Sheet sheet = book.sheet(Layout.landscape(name, widths, HEAD_ROWS, 2));
        new CityCoefficientSheet(sheet, roll).write(roll);
        return sheet;
    }

    private void write(CityRoll roll) {
        sheet.line(roll.city() + roll.year() + "年各县（市、区）校际均衡情况", CellStyle.TITLE);
        List<String> head = new ArrayList<>(List.of("序号", "县（市、区）", "学段", "类型"));
        indicators.forEach(indicator -> head.add(indicator.name()));
        if (composite) {
            head.add("综合");
        }
        Grid.head(sheet, List.of(head));
        int number = 0;
        for (Assessment county : roll.counties()) {
            county(++number, county.county(), roll.result(county));
        }
        sheet.line("注：全县平均值按各指标的小数位数、差异系数按三位小数显示；带“▼”的超过规定值，按未修约的值判断。", CellStyle.NOTE);
    }

    private void county(int number, String name, Optional<Assessment.Result> result) {
        int first = sheet.row() + 1;
        for (Stage stage : Stage.values()) {
            Optional<Assessment.StageResult> found = result.flatMap(known -> known.stages().stream()
                    .filter(each -> each.stage() == stage)
                    .findFirst());
            key(number, name, stage, "全县平均值");
            means(result.isPresent(), found);
            key(number, name, stage, "差异系数");
            coefficients(result.isPresent(), found);
            sheet.merge(KEY_COLUMNS - 2, sheet.row() - 1, KEY_COLUMNS - 2, sheet.row());
        }
        sheet.merge(0, first, 0, sheet.row());
        sheet.merge(1, first, 1, sheet.row());
    }

    private void means(boolean assessed, Optional<Assessment.StageResult> stage) {
        if (!assessed) {
            none();
            return;
        }
        indicators.forEach(indicator -> mean(stage, indicator));
        if (composite) {
            sheet.text(SheetWords.NONE, CellStyle.CENTER);
        }
    }

    private void coefficients(boolean assessed, Optional<Assessment.StageResult> stage) {
        if (!assessed) {
            none();
            return;
        }
        indicators.forEach(indicator -> coefficient(stage, indicator));
        if (composite) {
            composite(stage.flatMap(Assessment.StageResult::composite));
        }
    }

    /** A county that could not be assessed has nothing to fill in here. */
    private void none() {
        for (int i = 0; i < indicators.size() + (composite ? 1 : 0); i++) {
            sheet.text(SheetWords.NONE, CellStyle.CENTER);
        }
    }

    private void key(int number, String name, Stage stage, String kind) {
        sheet.nextRow().number(number, CellStyle.number(0).centered()).text(name, CellStyle.CENTER);
        sheet.text(stage.chinese(), CellStyle.CENTER).text(kind, CellStyle.CENTER);
    }

    private static Optional<Assessment.IndicatorResult> result(
            Optional<Assessment.StageResult> stage, Indicator indicator) {
        return stage.flatMap(found -> found.indicators().stream()
                .filter(each -> each.indicator().id().equals(indicator.id()))
                .findFirst());
    }

    private void mean(Optional<Assessment.StageResult> stage, Indicator indicator) {
        Optional<BigDecimal> mean = result(stage, indicator)
                .flatMap(Assessment.IndicatorResult::mean)
                .map(Figure::value);
        sheet.number(mean, CellStyle.number(indicator.decimals()).centered());
    }

    private void coefficient(Optional<Assessment.StageResult> stage, Indicator indicator) {
        Optional<Assessment.IndicatorResult> result = result(stage, indicator);
        number(
                result.flatMap(Assessment.IndicatorResult::coefficient),
                result.flatMap(Assessment.IndicatorResult::passes));
    }

    private void composite(Optional<Assessment.Composite> composite) {
        number(composite.flatMap(Assessment.Composite::value), composite.flatMap(Assessment.Composite::passes));
    }

    private void number(Optional<Figure> value, Optional<Boolean> passes) {
        CellStyle style =
                passes.orElse(true) ? CellStyle.number(COEFFICIENT_DECIMALS) : CellStyle.failing(COEFFICIENT_DECIMALS);
        sheet.number(value.map(Figure::value), style.centered());
    }
}
