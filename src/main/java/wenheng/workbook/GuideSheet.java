package wenheng.workbook;

import java.util.List;
import wenheng.assess.Assessment;
import wenheng.assess.standard.Standard;
import wenheng.workbook.sheet.Book;
import wenheng.workbook.sheet.CellStyle;
import wenheng.workbook.sheet.Layout;
import wenheng.workbook.sheet.Sheet;
import wenheng.workbook.sheet.SheetWords;

/** 说明：评的是哪个县、哪一年、按什么办法、结论是什么，各表怎么看。 */
final class GuideSheet {

    private static final int LABEL = 22;
    private static final int CONTENT = 72;

    private static final List<List<String>> SHEETS = List.of(
            List.of("表Ⅰ至表Ⅵ", "按申报表的格式汇总：基本情况、资源配置、校际均衡、政府保障程度、教育质量、社会认可度"),
            List.of("小学达标、初中达标", "每所学校各项指标的基本值、达标值、实际值和是否达标"),
            List.of("不计入学校", "没有计入评估的学校（学段）及原因"),
            List.of("小学资源、初中资源", "计算所用的学生数和资源量（已按规定增减、分摊），右侧是每个数的算法和来源单元格"),
            List.of("小学计算、初中计算", "用公式从资源表算出平均值、标准差、差异系数和结论，可以逐格核对；在资源表改数，结果随之改变"));

    private static final List<String> HINTS = List.of(
            "“未达标▼”和带“▼”的数表示没有达到规定，同时加了底色；“待填报”表示缺少数据，既不算0，也不算达标或未达标；“——”表示不适用。",
            "各格保存的是未修约的值，显示时按申报表要求的位数四舍五入；是否达标按未修约的值判断，所以显示相同的数可能一个达标、一个未达标。",
            "全县平均值＝各校资源量之和÷各校学生数之和；标准差按学生数加权；差异系数＝标准差÷全县平均值。",
            "计算表判断时把数取到小数点后10位，以消除表格程序浮点运算的尾差。",
            "除计算表外，其他各表不含公式。数据改动后请修改学校表并重新评估，以保证各表一致。");

    private GuideSheet() {}

    static Sheet write(Book book, Assessment assessment) {
        Sheet sheet = book.sheet(Layout.portrait("说明", List.of(LABEL, CONTENT), 0));
        sheet.line(assessment.county() + assessment.year() + "年督导评估结果", CellStyle.TITLE);
        row(sheet, "县（市、区）", assessment.county());
        row(sheet, "年度", assessment.year() + "年");
        assessment.standards().forEach(result -> standard(sheet, result));
        sheet.nextRow().spanned("工作表", 2, CellStyle.HEAD);
        SHEETS.forEach(entry -> row(sheet, entry.get(0), entry.get(1)));
        sheet.nextRow().spanned("怎样看", 2, CellStyle.HEAD);
        HINTS.forEach(hint -> sheet.line(hint, CellStyle.TEXT));
        return sheet;
    }

    private static void standard(Sheet sheet, Assessment.Result result) {
        Standard standard = result.standard();
        row(sheet, "评估办法", standard.title() + "（" + standard.document() + "）");
        String verdict = SheetWords.verdict(result.verdict().passes());
        String said = result.verdict().passes().isPresent() ? verdict : "尚不能下结论：数据" + verdict;
        CellStyle style =
                result.verdict().passes().orElse(true) ? CellStyle.TEXT : CellStyle.TEXT.filled(CellStyle.Fill.FAILED);
        sheet.nextRow().text("结论", CellStyle.HEAD).text(said, style);
        result.verdict().reasons().forEach(reason -> row(sheet, "未达标", reason.plain()));
        result.verdict().missing().forEach(missing -> row(sheet, SheetWords.PENDING, missing.plain()));
    }

    private static void row(Sheet sheet, String label, String content) {
        sheet.nextRowFor(label, content).text(label, CellStyle.HEAD).text(content, CellStyle.TEXT);
    }
}
