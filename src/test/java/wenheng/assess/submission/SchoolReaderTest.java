package wenheng.assess.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import wenheng.assess.Cases;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolType;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Outcome;
import wenheng.diagnostic.Severity;

class SchoolReaderTest {

    private static Outcome<List<School>> read(String csv) {
        return SchoolReader.read(Cases.table(csv));
    }

    private static Diagnostic only(String csv) {
        List<Diagnostic> findings = read(csv).diagnostics().all();
        assertEquals(1, findings.size(), findings.toString());
        return findings.get(0);
    }

    @Test
    void countyTableIsReadWithNothingToReportButItsTotals() {
        Outcome<List<School>> outcome = SchoolReader.read(Cases.resource("county.csv"));
        assertEquals(11, outcome.value().size());
        assertEquals(List.of("数据-合计行"), Cases.codes(outcome.diagnostics()));
        School first = outcome.value().get(0);
        assertEquals("2142000001", first.code());
        assertEquals("1200", first.figure("小学学生数").orElseThrow().value().toPlainString());
        assertTrue(first.figure("初中学生数").isEmpty());
        assertEquals("G4", first.figure("小学学生数").orElseThrow().sources().get(0).cell());
    }

    @Test
    void equipmentIsConvertedToTheUnitOfTheIndicator() {
        School school =
                read("学校名称,学校类型,小学学生数,教学仪器设备值（万元）\n甲,小学,100,20.5\n").value().get(0);
        var figure = school.figure("教学仪器设备值").orElseThrow();
        assertEquals(0, figure.value().compareTo(new java.math.BigDecimal("205000")));
        assertEquals("填报值（万元）×10000，化为元", figure.formula().text());
        School inYuan =
                read("学校名称,学校类型,小学学生数,教学仪器设备值(元)\n甲,小学,100,205000\n").value().get(0);
        assertEquals("205000", inYuan.figure("教学仪器设备值").orElseThrow().value().toPlainString());
    }

    @Test
    void unitThatIsMissingOrWrongIsAnErrorNotAGuess() {
        assertEquals("数据-单位", only("学校名称,学校类型,小学学生数,教学仪器设备值\n甲,小学,100,20\n").code());
        assertEquals("数据-单位", only("学校名称,学校类型,小学学生数,运动场地面积（元）\n甲,小学,100,20\n").code());
        assertEquals(
                "数据-单位可疑", only("学校名称,学校类型,小学学生数,教学仪器设备值（元）\n甲,小学,1000,20\n").code());
    }

    @Test
    void numberThatIsNoneIsAnErrorAtItsCellAndNeverZero() {
        for (String bad : List.of("无", "/", "12人", "-5", "3.5", "85%")) {
            String csv = "学校名称,学校类型,小学学生数,网络多媒体教室数\n甲,小学,100," + bad + "\n";
            Diagnostic finding = only(csv);
            assertEquals(Severity.ERROR, finding.severity(), bad);
            assertEquals("数据/表.csv!D2", finding.location().text(), bad);
            assertTrue(read(csv).value().get(0).figure("网络多媒体教室数").isEmpty(), bad);
        }
    }

    @Test
    void unknownTypeIsReportedWithADidYouMean() {
        Diagnostic finding = only("学校名称,学校类型,小学学生数,初中学生数\n甲,九年一惯制学校,1,1\n");
        assertEquals("您是否想写“九年一贯制学校”？", finding.hint());
        assertEquals(
                SchoolType.JUNIOR,
                read("学校名称,学校类型,初中学生数\n甲,初中,1\n").value().get(0).type());
    }

    @Test
    void repeatedNameOrCodeIsReported() {
        var outcome = read("学校标识码,学校名称,学校类型,小学学生数\n1,甲,小学,1\n1,乙,小学,1\n2,甲,小学,1\n");
        assertEquals(List.of("数据-重复", "数据-重复"), Cases.codes(outcome.diagnostics()));
        assertEquals(
                "数据/表.csv!B4", outcome.diagnostics().all().get(1).location().text());
    }

    @Test
    void columnNobodyKnowsIsAnErrorIfItIsLikeOneAndAWarningIfPlainlyExtra() {
        Diagnostic like = only("学校名称,学校类型,小学学生数,网络多媒体教师数\n甲,小学,1,1\n");
        assertEquals(Severity.ERROR, like.severity());
        assertEquals("您是否想写“网络多媒体教室数”？", like.hint());
        assertEquals(
                Severity.WARNING, only("学校名称,学校类型,小学学生数,食堂等级评定结果\n甲,小学,1,A\n").severity());
    }

    @Test
    void missingColumnsAreReported() {
        InputException refused = assertThrows(InputException.class, () -> read("学校,小学学生数\n甲,1\n"));
        assertTrue(refused.getMessage().contains("学校类型"));
        assertEquals("数据-缺列", only("学校名称,学校类型,初中学生数\n甲,小学,\n").code());
    }

    @Test
    void partsLargerThanTheirWholeAreReported() {
        Diagnostic finding = only("学校名称,学校类型,小学学生数,小学专任教师数,小学县级以上骨干教师数\n甲,小学,100,5,6\n");
        assertEquals("甲的小学县级以上骨干教师数（6）大于小学专任教师数（5）", finding.message());
    }

    @Test
    void pupilsOfAStageTheTypeHasNotAreReported() {
        assertEquals("数据-学段", only("学校名称,学校类型,小学学生数,初中学生数\n甲,小学,100,50\n").code());
    }
}
