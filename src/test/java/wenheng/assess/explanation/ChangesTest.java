package wenheng.assess.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wenheng.assess.Assessment;
import wenheng.assess.Assessor;
import wenheng.assess.Cases;
import wenheng.assess.school.School;
import wenheng.assess.submission.ResultsReader;
import wenheng.assess.submission.ResultsRow;
import wenheng.assess.submission.Submission;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Source;

class ChangesTest {

    private static Figure figure(String value, String unit, int decimals) {
        return new Figure(
                "数",
                new BigDecimal(value),
                unit,
                decimals,
                Formula.GIVEN,
                "",
                List.of(new Source("表.csv", "", "A" + value)));
    }

    private static String words(String now, String then, String unit, int decimals) {
        return FigureChange.of("数", figure(now, unit, decimals), figure(then, unit, decimals))
                .words();
    }

    @Test
    void ratesChangeByPercentagePoints() {
        assertEquals("上升1.2个百分点", words("92.3", "91.1", "%", 1));
        assertEquals("下降66.6个百分点", words("16.7", "83.3", "%", 1));
        assertEquals("上升60.0个百分点", words("80", "20", "%", 1));
    }

    @Test
    void differenceIsThatOfThePrintedNumbers() {
        assertEquals("上升0.02", words("0.4949", "0.4651", "", 2));
        assertEquals("持平", words("0.4949", "0.4851", "", 2));
        assertEquals("下降0.01", words("0.4949", "0.4951", "", 2));
        FigureChange change = FigureChange.of("数", figure("0.4949", "", 2), figure("0.5", "", 3));
        assertEquals("下降0.005", change.words());
        assertEquals(-1, change.direction());
        assertEquals("0.495 − 0.500", change.difference().formula().text());
        assertEquals(2, change.difference().sources().size());
    }

    @Test
    void countsIncreaseAndOtherAmountsRise() {
        assertEquals("增加12人", words("112", "100", "人", 0));
        assertEquals("减少1所", words("36", "37", "所", 0));
        assertEquals("上升0.17人", words("5.76", "5.59", "人", 2));
        assertEquals("下降160元", words("2838", "2998", "元", 0));
    }

    @Test
    void timesAreToldFromTwiceUpwardsForAmountsThatWereMoreThanAHandful() {
        assertEquals("增加100人，是原来的2倍", words("200", "100", "人", 0));
        assertEquals("增加99人", words("199", "100", "人", 0));
        assertEquals("增加10人，是原来的2倍", words("20", "10", "人", 0));
        assertEquals("增加9人", words("18", "9", "人", 0));
        assertEquals("上升3000元，是原来的2.5倍", words("5000", "2000", "元", 0));
        assertEquals("上升0.500", words("0.900", "0.400", "", 3));
        assertEquals("上升5元", words("5", "0", "元", 0));
        assertEquals("下降10元", words("-5", "5", "元", 0));
        assertEquals("上升2.0元，是原来的2倍", words("4.04", "2.03", "元", 1), "4.0 and 2.0 are printed");
    }

    private static School coded(String code, String name, String rooms) {
        School school = Cases.primary(name, 1000, "教学及辅助用房面积", rooms);
        return new School(name, code, school.type(), "公办", "城区", false, school.figures(), school.place());
    }

    private static Assessment county(int year, School... schools) {
        return Assessor.assess(
                        new Submission("青石县", year, List.of(schools), Map.of(), List.of()), List.of(Cases.STANDARD))
                .value();
    }

    private static Changes changes(Assessment current, Assessment earlier) {
        return Changes.of(current, current.standards().get(0), earlier).orElseThrow();
    }

    @Test
    void schoolsAreMatchedByCodeThenByName() {
        Assessment then = county(
                2024,
                coded("1", "一小", "4500"),
                coded("2", "二小", "4500"),
                coded("", "三小", "4500"),
                coded("4", "四小", "1"));
        Assessment now = county(
                2025,
                coded("1", "实验小学", "4500"),
                coded("9", "二小", "4500"),
                coded("3", "三小", "4500"),
                coded("5", "五小", "4500"));
        Changes changes = changes(now, then);
        assertEquals(2024, changes.year());
        assertEquals(List.of("五小"), changes.opened());
        assertEquals(List.of("四小"), changes.closed());
        assertEquals(List.of("实验小学（原一小）"), changes.renamed());
    }

    @Test
    void codeGoesBeforeANameThatAnotherSchoolTookOver() {
        Assessment then = county(2024, coded("1", "一小", "4500"), coded("2", "二小", "100"));
        Assessment now = county(2025, coded("2", "一小", "4500"), coded("1", "中心小学", "100"));
        Changes changes = changes(now, then);
        assertEquals(List.of("一小"), changes.newlyPassing());
        assertEquals(List.of("中心小学"), changes.newlyFailing());
        assertEquals(List.of("一小（原二小）", "中心小学（原一小）"), changes.renamed());
        assertEquals(List.of(), changes.opened());
    }

    @Test
    void schoolsWithoutCodesAreNotTakenForOneAnother() {
        Changes changes = changes(county(2025, coded("", "甲", "1")), county(2024, coded("", "乙", "1")));
        assertEquals(List.of("甲"), changes.opened());
        assertEquals(List.of("乙"), changes.closed());
        assertEquals(List.of(), changes.renamed());
    }

    @Test
    void openVerdictsAndNewSchoolsTurnNothing() {
        Assessment then = county(2024, coded("1", "甲", "100"), coded("2", "乙", ""));
        Assessment now = county(2025, coded("1", "甲", ""), coded("2", "乙", "100"), coded("3", "丙", "4500"));
        Changes changes = changes(now, then);
        assertEquals(List.of(), changes.newlyPassing());
        assertEquals(List.of(), changes.newlyFailing());
    }

    private static String told(Changes changes, String subject) {
        return changes.figures().stream()
                .filter(change -> change.subject().equals(subject))
                .map(change -> change.then().printed() + " " + change.now().printed() + " " + change.words())
                .findFirst()
                .orElse("无");
    }

    @Test
    void figuresOfBothYearsAreComparedInTheOrderOfTheRule() {
        Assessment then = county(2024, coded("1", "甲", "3000"), coded("2", "乙", "4500"));
        Assessment now = county(2025, coded("1", "甲", "4500"), coded("2", "乙", "4500"), coded("3", "丙", "4500"));
        Changes changes = changes(now, then);
        assertEquals("2 3 增加1所", told(changes, "小学学校数"));
        assertEquals("2000 3000 增加1000人", told(changes, "小学学生数"));
        assertEquals("50.0 100.0 上升50.0个百分点", told(changes, "小学学校综合达标率"));
        assertEquals("3.75 4.50 上升0.75平方米", told(changes, "小学生均教学及辅助用房面积全县平均值"));
        assertEquals("0.200 0.000 下降0.200", told(changes, "小学生均教学及辅助用房面积差异系数"));
        assertEquals("小学学校数", changes.figures().get(0).subject());
        assertEquals("无", told(changes, "小学综合差异系数"));
    }

    @Test
    void whatEitherYearLacksIsLeftOut() {
        Changes changes = changes(county(2025), county(2024, coded("1", "甲", "")));
        assertEquals("无", told(changes, "小学学校综合达标率"));
        assertEquals("无", told(changes, "小学生均教学及辅助用房面积差异系数"));
        assertEquals("1 0 减少1所", told(changes, "小学学校数"));
        assertEquals("0 0 持平", told(changes, "初中学校数"));
        assertTrue(
                changes.figures().stream().noneMatch(change -> change.subject().contains("社会认可度")));
    }

    @Test
    void recognitionAndCompositeAreComparedWhereBothYearsHaveThem() {
        Assessment now = with(county(2025, coded("1", "甲", "4500")), "90", "0.4");
        Assessment then = with(county(2024, coded("1", "甲", "4500")), "88.5", "0.5");
        Changes changes = changes(now, then);
        assertEquals("88.50 90.00 上升1.50个百分点", told(changes, "社会认可度"));
        assertEquals("0.500 0.400 下降0.100", told(changes, "小学综合差异系数"));
    }

    private static Assessment with(Assessment assessment, String rate, String composite) {
        Assessment.Result result = assessment.standards().get(0);
        List<Assessment.StageResult> stages = result.stages().stream()
                .map(stage -> new Assessment.StageResult(
                        stage.stage(),
                        stage.units(),
                        stage.students(),
                        stage.indicators(),
                        Optional.of(new Assessment.Composite(
                                Optional.of(figure(composite, "", 3)), Optional.empty(), Optional.empty())),
                        stage.unitsPassing()))
                .toList();
        Assessment.Result filled = new Assessment.Result(
                result.standard(),
                stages,
                result.units(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(new Assessment.Recognition(figure(rate, "%", 2), new BigDecimal("0.85"), true, List.of())),
                List.of(),
                result.verdict());
        return new Assessment("青石县", assessment.year(), assessment.schools(), Map.of(), List.of(filled));
    }

    @Test
    void yearThatWasNotAssessedByTheRuleIsNotCompared() {
        Assessment now = county(2025, coded("1", "甲", "4500"));
        Assessment then = new Assessment("青石县", 2024, List.of(), Map.of(), List.of());
        assertEquals(Optional.empty(), Changes.of(now, now.standards().get(0), then));
    }

    @Test
    void yearOfWhichOnlyResultsAreLeftHasNoNewOrClosedSchools() {
        Assessment now = county(2025, coded("1", "一小", "4500"));
        List<ResultsRow> rows = ResultsReader.read(Cases.table("学段,指标,差异系数\n小学,R1,0.4\n"), List.of(Cases.STANDARD))
                .value();
        Assessment then = Assessor.assess(
                        new Submission("青石县", 2024, List.of(), Map.of(), List.of(), rows, Map.of()),
                        List.of(Cases.STANDARD))
                .value();
        assertEquals(List.of(), changes(now, then).opened());
        assertEquals(List.of(), changes(now, then).newlyPassing());
        assertEquals(List.of(), changes(then, now).closed());
    }
}
