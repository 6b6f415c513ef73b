package wenheng.assess.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenheng.assess.Assessment;
import wenheng.assess.Assessor;
import wenheng.assess.Cases;
import wenheng.assess.explanation.ResultsComparison;
import wenheng.assess.standard.Indicator;
import wenheng.assess.standard.Standard;
import wenheng.assess.standard.StandardReader;
import wenheng.data.TableReader;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Outcome;
import wenheng.provenance.Formula;

/** 别处算好的结果：怎样读，怎样进评估，怎样与学校表核对。 */
class ResultsReaderTest {

    private static final List<Standard> STANDARDS = List.of(StandardReader.read("优质均衡-2017"));
    private static final String HEAD = "学段,指标,全县平均值,标准差,差异系数,校数,达标校数\n";

    @Test
    void tableOfResultsIsToldFromOtherTablesByItsThreeColumns() {
        assertTrue(ResultsReader.isResults(Cases.table(HEAD + "小学,R1,1,1,1,1,1\n")));
        assertTrue(ResultsReader.isResults(Cases.table("阶段,项目,CV\n小学,R1,0.3\n")));
        assertFalse(ResultsReader.isResults(Cases.table("学段,指标,全县平均值\n小学,R1,1\n")));
        assertFalse(ResultsReader.isResults(Cases.table("学校名称,学校类型,小学学生数\n甲,小学,1\n")));
        assertFalse(ResultsReader.isResults(Cases.table("说明\n以上为9月数\n")));
    }

    private static Outcome<List<ResultsRow>> read(String rows) {
        byte[] bytes = (HEAD + rows).getBytes(StandardCharsets.UTF_8);
        return ResultsReader.read(TableReader.read("结果.csv", "", bytes).value(), STANDARDS);
    }

    private static Assessment.Result assess(String rows) {
        Submission submission = new Submission(
                "甲县", 2025, List.of(), Map.of(), List.of(), read(rows).value(), Map.of());
        return Assessor.assess(submission, STANDARDS).value().standards().get(0);
    }

    private static Assessment.IndicatorResult indicator(String rows, int index) {
        return assess(rows).stages().get(0).indicators().get(index);
    }

    private static String texts(Diagnostics findings) {
        return findings.all().stream().map(each -> each.text()).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R2", "r2", "Ｒ２", "每百名学生拥有县级以上骨干教师数", "每百名学生县级以上骨干教师数（人）", "县级以上骨干教师", "骨干教师"})
    void anIndicatorIsKnownByIdByNameAndForShort(String name) {
        Outcome<List<ResultsRow>> rows = read("小学," + name + ",1.20,0.50,0.417,20,18\n");
        assertEquals(Diagnostics.NONE, rows.diagnostics());
        assertTrue(rows.value().get(0).isAbout(STANDARDS.get(0).indicators().get(1)));
    }

    @Test
    void everyIndicatorOfTheRuleIsKnownByItsOwnNameAlone() {
        for (Indicator indicator : STANDARDS.get(0).indicators()) {
            ResultsRow row =
                    read("小学," + indicator.name() + ",,,0.3,,\n").value().get(0);
            assertEquals(
                    List.of(indicator),
                    STANDARDS.get(0).indicators().stream().filter(row::isAbout).toList());
        }
    }

    @Test
    void anUnknownIndicatorIsNamedAtItsCellWithTheLikelyOne() {
        String found = texts(read("小学,县级以上骨干老师,1.2,0.5,0.417,20,18\n").diagnostics());
        assertTrue(found.contains("结果.csv!B2: 错误[数据-结果指标]"), found);
        assertTrue(found.contains("您是否想写“县级以上骨干教师”"), found);
    }

    @Test
    void anUnknownStageAndASecondRowForTheSameAreLeftOut() {
        Outcome<List<ResultsRow>> rows = read("高中,R1,5,1,0.2,9,9\n小学,R1,5,1,0.2,9,9\n小学,R1,5,1,0.3,9,9\n");
        assertEquals(1, rows.value().size());
        String found = texts(rows.diagnostics());
        assertTrue(found.contains("结果.csv!A2: 错误[数据-学段]"), found);
        assertTrue(found.contains("结果.csv!B4: 错误[数据-重复]"), found);
    }

    @Test
    void aTableWithoutCoefficientsIsRefused() {
        byte[] bytes = "学段,指标,校数\n小学,R1,9\n".getBytes(StandardCharsets.UTF_8);
        InputException refused = assertThrows(
                InputException.class,
                () -> ResultsReader.read(TableReader.read("结果.csv", "", bytes).value(), STANDARDS));
        assertTrue(refused.getMessage().contains("缺少“差异系数”列"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.20,0.50,0.417", "1.2,0.5,0.40", "1.2,0.5,0.435", "1.20,0.50,41.7%", "1.20,,0.9", ",0.5,0.9"})
    void threeNumbersThatRoundingCanExplainAreNotDoubted(String numbers) {
        assertEquals(Diagnostics.NONE, read("小学,R2," + numbers + ",20,18\n").diagnostics());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.20,0.50,0.425", "1.200,0.500,0.415", "1.20,0.50,4.17", "1.20,0.50,40%", "0,0.5,0.3"})
    void threeNumbersThatCannotBelongTogetherAreAnErrorAtTheCoefficient(String numbers) {
        String found = texts(read("小学,R2," + numbers + ",20,18\n").diagnostics());
        assertTrue(found.contains("结果.csv!E2: 错误[数据-结果矛盾]"), found);
    }

    @Test
    void moreSchoolsThatReachTheThresholdThanSchoolsIsAnError() {
        assertTrue(texts(read("小学,R2,,,0.4,20,21\n").diagnostics()).contains("结果.csv!G2: 错误[数据-结果矛盾]"));
        assertTrue(texts(read("小学,R1,,,0.4,20,9\n小学,R2,,,0.4,19,9\n").diagnostics())
                .contains("结果.csv!F3: 警告[数据-结果校数]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.5", "-1", "20%", "九", "99999999999999999999"})
    void aNumberOfSchoolsThatIsNoneIsAnErrorAndNotTaken(String count) {
        Outcome<List<ResultsRow>> rows = read("小学,R2,,,0.4," + count + ",\n");
        assertTrue(texts(rows.diagnostics()).contains("结果.csv!F2: 错误"), texts(rows.diagnostics()));
        assertEquals(Optional.empty(), rows.value().get(0).units());
    }

    @Test
    void figuresSayThatTheyAreImportedAndWhereFrom() {
        Assessment.IndicatorResult result = indicator("小学,R1,5.60,1.20,21.4%,20,19\n", 0);
        assertEquals(Formula.IMPORTED, result.coefficient().orElseThrow().formula());
        assertEquals("0.214", result.coefficient().orElseThrow().printed());
        assertEquals(
                "结果.csv!E2", result.coefficient().orElseThrow().sources().get(0).text());
        assertEquals("5.60", result.mean().orElseThrow().printed());
        assertEquals(Formula.IMPORTED, result.unitsMet().orElseThrow().formula());
        assertEquals(Optional.of(true), result.passes());
    }

    @Test
    void noMoreDecimalsArePrintedThanWereTyped() {
        Assessment.IndicatorResult result = indicator("小学,R1,5.6,1,0.2,20,19\n", 0);
        assertEquals("5.6", result.mean().orElseThrow().printed());
        assertEquals("0.2", result.coefficient().orElseThrow().printed());
    }

    @Test
    void aBlankCoefficientIsMissingAndAMeanOfNothingDoesNotPass() {
        assertEquals(Optional.empty(), indicator("小学,R1,5.6,1,,20,19\n", 0).passes());
        assertEquals(Optional.of(false), indicator("小学,R1,0,0,,20,0\n", 0).passes());
    }

    @Test
    void whatResultsCannotSayIsEmptyAndNeverZero() {
        Assessment.Result result = assess("小学,R1,5.6,1.2,0.214,,\n");
        Assessment.StageResult primary = result.stages().get(0);
        assertEquals(Optional.empty(), primary.units());
        assertEquals(Optional.empty(), primary.students());
        assertEquals(Optional.empty(), primary.unitsPassing());
        assertEquals(Optional.empty(), primary.indicators().get(0).unitsMet());
        assertEquals(List.of(), result.units());
    }

    @Test
    void importedResultsFailOrStayOpenButNeverPass() {
        StringBuilder all = new StringBuilder();
        for (String stage : List.of("小学", "初中")) {
            STANDARDS.get(0).indicators().forEach(each -> all.append(stage + "," + each.id() + ",,,0.3,9,9\n"));
        }
        Assessment.Verdict open = assess(all.toString()).verdict();
        assertEquals(Optional.empty(), open.passes());
        assertTrue(open.missing().get(0).plain().contains("各校是否综合达标无法核定"), open.toString());
        Assessment.Verdict failed =
                assess(all.toString().replace("初中,R5,,,0.3", "初中,R5,,,0.46")).verdict();
        assertEquals(Optional.of(false), failed.passes());
        assertTrue(failed.reasons().get(0).plain().contains("初中生均体育运动场馆面积差异系数为0.46，高于0.45"), failed.toString());
        Assessment.Verdict gap =
                assess(all.toString().replace("初中,R5,,,0.3", "初中,R5,,,")).verdict();
        assertTrue(gap.missing().get(1).plain().contains("初中生均体育运动场馆面积的差异系数"), gap.toString());
    }

    @Test
    void resultsAreHeldAgainstTheSchoolsCellByCell() {
        Assessment computed = Cases.assess(Cases.county(), List.of()).value();
        Assessment.StageResult stage = computed.standards().get(0).stages().get(0);
        Assessment.IndicatorResult first = stage.indicators().get(0);
        BigDecimal exact = first.coefficient().orElseThrow().value();
        String right = exact.setScale(3, RoundingMode.HALF_UP).toPlainString();
        String wrong = exact.add(new BigDecimal("0.002"))
                .setScale(3, RoundingMode.HALF_UP)
                .toPlainString();
        String count = String.valueOf(stage.unitCount());
        assertEquals(
                Diagnostics.NONE,
                ResultsComparison.compare(
                        read("小学,R1,,," + right + "," + count + ",\n").value(), computed));
        String found = texts(
                ResultsComparison.compare(read("小学,R1,,," + wrong + ",999,\n").value(), computed));
        assertTrue(found.contains("结果.csv!E2: 警告[数据-结果不符]: 小学R1差异系数填" + wrong + "，按学校表计算为" + right), found);
        assertTrue(found.contains("结果.csv!F2: 警告[数据-结果不符]: 小学R1校数填999，按学校表计算为" + count), found);
        assertTrue(!found.contains("错误"), found);
    }

    @Test
    void itemsJudgedSchoolBySchoolAreOpenWhereNoSchoolIsGiven() {
        Submission empty = new Submission("甲县", 2025, List.of(), Map.of(), List.of());
        List<Assessment.Item> items =
                Assessor.assess(empty, STANDARDS).value().standards().get(0).government();
        items.forEach(item -> assertEquals(Optional.empty(), item.passes(), item.id()));
    }

    @Test
    void aRuleThatJudgesNoSingleCoefficientLeavesItOpen() {
        Standard basic = StandardReader.read("基本均衡-2012");
        byte[] bytes = (HEAD + "小学,B1,9.44,7.82,0.828,31,\n").getBytes(StandardCharsets.UTF_8);
        List<ResultsRow> rows = ResultsReader.read(
                        TableReader.read("结果.csv", "", bytes).value(), List.of(basic))
                .value();
        Submission submission = new Submission("甲县", 2025, List.of(), Map.of(), List.of(), rows, Map.of());
        Assessment.IndicatorResult row = Assessor.assess(submission, List.of(basic))
                .value()
                .standards()
                .get(0)
                .stages()
                .get(0)
                .indicators()
                .get(0);
        assertEquals("0.828", row.coefficient().orElseThrow().printed());
        assertEquals(Optional.empty(), row.limit());
        assertEquals(Optional.empty(), row.passes());
    }
}
