package wenheng.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import wenheng.assess.Assessment;
import wenheng.assess.submission.Submission;
import wenheng.provenance.Figure;

/** 表Ⅵ　社会认可度调查情况。 */
final class RecognitionForm {

    private static final int HEAD_ROWS = 5;
    private static final int VISIT_COLUMNS = 3;

    private static final List<List<String>> HEAD = List.of(
            List.of("群体", "问卷总数（份）", "<", "<", "问卷调查综合满意度（%）", "实地走访人数（人）", "<", "实地走访满意度（%）"),
            List.of("^", "计", "其中：回收有效问卷数", "<", "^", "计", "其中：满意人数", "^"),
            List.of("^", "^", "计", "其中：满意问卷数", "^", "^", "^", "^"),
            List.of("^", "L1", "L2", "L3", "L4", "L5", "L6", "L7"));

    private RecognitionForm() {}

    static Sheet write(Book book, String name, Optional<Assessment.Recognition> recognition) {
        Sheet sheet = book.sheet(Layout.landscape(name, List.of(20, 11, 14, 14, 16, 11, 14, 16), HEAD_ROWS, 0));
        sheet.line("表Ⅵ　社会认可度调查情况", CellStyle.TITLE);
        Grid.head(sheet, HEAD);
        sheet.nextRow(1).text("计", CellStyle.HEAD);
        total(sheet, recognition, Submission.Group::issued);
        total(sheet, recognition, Submission.Group::returned);
        total(sheet, recognition, Submission.Group::satisfied);
        rate(sheet, recognition.map(known -> known.rate().value()), recognition.map(Assessment.Recognition::passes));
        visits(sheet);
        recognition.ifPresent(known -> known.groups().forEach(group -> group(sheet, group)));
        sheet.line(
                "注：综合满意度＝满意问卷数÷回收有效问卷数×100%，保留一位小数"
                        + recognition
                                .map(known -> "；规定值为" + Decimals.percent(known.threshold()) + "，按合计判断")
                                .orElse("")
                        + "。实地走访情况请补填。",
                CellStyle.NOTE);
        return sheet;
    }

    private static void group(Sheet sheet, Submission.Group group) {
        sheet.nextRow(1).text("其中：" + group.name(), CellStyle.TEXT);
        for (Figure count : List.of(group.issued(), group.returned(), group.satisfied())) {
            sheet.number(count.value(), CellStyle.number(0).centered());
        }
        boolean asked = group.returned().value().signum() > 0;
        rate(sheet, Optional.of(group.rate().value()).filter(known -> asked), Optional.empty());
        visits(sheet);
    }

    private static void rate(Sheet sheet, Optional<BigDecimal> rate, Optional<Boolean> passes) {
        sheet.number(rate, (passes.orElse(true) ? CellStyle.number(1) : CellStyle.failing(1)).centered());
    }

    private static void visits(Sheet sheet) {
        for (int i = 0; i < VISIT_COLUMNS; i++) {
            sheet.pending();
        }
    }

    private static void total(
            Sheet sheet, Optional<Assessment.Recognition> recognition, Function<Submission.Group, Figure> count) {
        Optional<BigDecimal> sum = recognition
                .filter(known -> !known.groups().isEmpty())
                .map(known -> known.groups().stream()
                        .map(group -> count.apply(group).value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        sheet.number(sum, CellStyle.number(0).centered());
    }
}
