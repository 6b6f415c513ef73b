package wenheng.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.assess.school.Stage;
import wenheng.provenance.Figure;
import wenheng.workbook.sheet.Book;
import wenheng.workbook.sheet.CellStyle;
import wenheng.workbook.sheet.Grid;
import wenheng.workbook.sheet.Layout;
import wenheng.workbook.sheet.Sheet;
import wenheng.workbook.sheet.SheetWords;

/** 汇总表：一县一行，校数、达标情况、最大差异系数、社会认可度、结论和问题数。 */
final class CitySummarySheet {

    private static final int HEAD_ROWS = 3;
    private static final int RATE_DECIMALS = 1;
    private static final int COLUMNS = 14;
    private static final int VERDICT = 11;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final List<List<String>> HEAD = List.of(
            List.of("序号", "县（市、区）", "小学", "<", "<", "<", "初中", "<", "<", "<", "社会认可度（%）", "结论", "不符合（项）", "待填报（项）"),
            List.of("^", "^", "校数", "达标", "达标比例（%）", "最大差异系数", "校数", "达标", "达标比例（%）", "最大差异系数", "^", "^", "^", "^"));

    private final Sheet sheet;

    private CitySummarySheet(Sheet sheet) {
        this.sheet = sheet;
    }

    static Sheet write(Book book, String name, CityRoll roll) {
        List<Integer> widths = List.of(5, 14, 7, 7, 14, 16, 7, 7, 14, 16, 14, 12, 12, 12);
        Sheet sheet = book.sheet(Layout.landscape(name, widths, HEAD_ROWS, 2));
        sheet.line(roll.city() + roll.year() + "年各县（市、区）督导评估结果汇总", CellStyle.TITLE);
        Grid.head(sheet, HEAD);
        CitySummarySheet rows = new CitySummarySheet(sheet);
        int number = 0;
        for (Assessment county : roll.counties()) {
            rows.row(++number, county, roll.result(county));
        }
        sheet.line(
                "注：按《" + roll.standard().title() + "》（" + roll.standard().document()
                        + "）评估。达标比例保留一位小数，差异系数保留三位小数；括号内是指标；具体事项见问题清单。一贯制学校的小学部、初中部分别计入小学、初中。",
                CellStyle.NOTE);
        return sheet;
    }

    private void row(int number, Assessment county, Optional<Assessment.Result> result) {
        sheet.nextRow().number(number, CellStyle.number(0).centered()).text(county.county(), CellStyle.TEXT);
        if (result.isEmpty()) {
            for (int column = 2; column < COLUMNS; column++) {
                sheet.text(column == VERDICT ? "没有评估" : SheetWords.NONE, CellStyle.CENTER);
            }
            return;
        }
        for (Stage stage : Stage.values()) {
            stage(result.get(), stage);
        }
        recognition(result.get().recognition());
        Assessment.Verdict verdict = result.get().verdict();
        Judgement.verdict(sheet, verdict.passes());
        sheet.number(verdict.reasons().size(), CellStyle.number(0).centered());
        sheet.number(verdict.missing().size(), CellStyle.number(0).centered());
    }

    private void stage(Assessment.Result result, Stage stage) {
        Optional<Assessment.StageResult> found =
                result.stages().stream().filter(each -> each.stage() == stage).findFirst();
        Optional<BigDecimal> units =
                found.flatMap(Assessment.StageResult::units).map(Figure::value);
        Optional<BigDecimal> passing =
                found.flatMap(Assessment.StageResult::unitsPassing).map(Figure::value);
        sheet.number(units, CellStyle.number(0).centered());
        if (result.standard().judgesSchools()) {
            sheet.number(passing, CellStyle.number(0).centered());
            sheet.number(
                    units.flatMap(all -> passing.flatMap(part -> share(part, all))),
                    CellStyle.number(RATE_DECIMALS).centered());
        } else {
            sheet.text(SheetWords.NONE, CellStyle.CENTER).text(SheetWords.NONE, CellStyle.CENTER);
        }
        largest(found);
    }

    private static Optional<BigDecimal> share(BigDecimal part, BigDecimal all) {
        return all.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(all, MathContext.DECIMAL128));
    }

    /** 0.523（R5）, marked where it is beyond its limit. */
    private void largest(Optional<Assessment.StageResult> stage) {
        Optional<Assessment.IndicatorResult> largest = stage.flatMap(found -> found.indicators().stream()
                .filter(each -> each.coefficient().isPresent())
                .max(Comparator.comparing(
                        each -> each.coefficient().orElseThrow().value())));
        if (largest.isEmpty()) {
            sheet.pending();
            return;
        }
        boolean fails = largest.get().passes().filter(passes -> !passes).isPresent();
        String text = largest.get().coefficient().orElseThrow().withDecimals(3).printed() + "（"
                + largest.get().indicator().id() + "）";
        sheet.text(
                fails ? text + "▼" : text, fails ? CellStyle.CENTER.filled(CellStyle.Fill.FAILED) : CellStyle.CENTER);
    }

    private void recognition(Optional<Assessment.Recognition> recognition) {
        boolean fails = recognition.filter(known -> !known.passes()).isPresent();
        sheet.number(
                recognition.map(known -> known.rate().value()),
                (fails ? CellStyle.failing(RATE_DECIMALS) : CellStyle.number(RATE_DECIMALS)).centered());
    }
}
