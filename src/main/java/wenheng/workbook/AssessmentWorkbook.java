package wenheng.workbook;

import java.util.List;
import wenheng.assess.Assessment;
import wenheng.assess.form.Forms;
import wenheng.assess.form.OfficialForm;
import wenheng.assess.form.StageTable;
import wenheng.workbook.sheet.Book;
import wenheng.workbook.sheet.Layout;

/**
 * 评估结果工作簿（XLSX）：说明、申报表 Ⅰ–Ⅵ、各校达标情况、资源数据和带公式的计算表。
 *
 * <p>The calculation sheets are live: whoever changes an amount on a resource sheet sees means, coefficients and verdicts
 * follow. All other sheets show what was computed. The same assessment gives the same bytes.
 */
public final class AssessmentWorkbook {

    private final Assessment assessment;
    private final Book book = new Book();

    private AssessmentWorkbook(Assessment assessment) {
        this.assessment = assessment;
    }

    /** The workbook's bytes. */
    public static byte[] write(Assessment assessment) {
        return new AssessmentWorkbook(assessment).write();
    }

    private byte[] write() {
        book.add(GuideSheet.write(book, assessment));
        OfficialForm basics = Forms.basics(assessment);
        String subtitle = assessment.county() + "　　" + assessment.year() + "年";
        book.add(FormSheet.write(book, basics.name(), basics, subtitle));
        assessment.standards().forEach(this::addForms);
        assessment.standards().forEach(this::addTables);
        return book.bytes(assessment.county() + assessment.year() + "年义务教育均衡发展督导评估结果");
    }

    private void addForms(Assessment.Result result) {
        Forms.judged(assessment, result)
                .forEach(form -> book.add(FormSheet.write(book, name(sheetName(form), result), form, "")));
    }

    private static String sheetName(OfficialForm form) {
        return form.number().isEmpty() ? "一票否决" : form.name();
    }

    private void addTables(Assessment.Result result) {
        List<StageTable> stages = StageTable.of(assessment, result).stream()
                .filter(table -> !table.entries().isEmpty())
                .toList();
        for (StageTable table : stages) {
            book.add(SchoolSheet.write(book, name(table.stage().chinese() + "达标", result), table));
        }
        if (!result.excluded().isEmpty()) {
            book.add(ExclusionSheet.write(book, name("不计入学校", result), result.excluded()));
        }
        for (StageTable table : stages) {
            String resources = name(table.stage().chinese() + "资源", result);
            book.add(ResourceSheet.write(book, resources, table));
            String calculation = name(table.stage().chinese() + "计算", result);
            book.add(CalculationSheet.write(book, calculation, resources, table));
        }
    }

    /** The sheet's name; where there are several rules it names the rule. */
    private String name(String name, Assessment.Result result) {
        if (assessment.standards().size() == 1) {
            return name;
        }
        return Layout.fitName(name + "·" + result.standard().id());
    }
}
