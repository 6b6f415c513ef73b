package wenheng.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolType;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Indicator;
import wenheng.assess.submission.CountyReader;
import wenheng.assess.submission.CountyStatements;
import wenheng.assess.submission.QuestionnaireReader;
import wenheng.assess.submission.Submission;
import wenheng.data.Row;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Outcome;
import wenheng.provenance.Source;

class AssessorTest {

    private static Assessment.Unit unit(Assessment.Result result, String school, Stage stage) {
        return result.units().stream()
                .filter(unit -> unit.school().equals(school) && unit.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal amount(Assessment.Unit unit, String id) {
        return unit.values().get(id).figure().value().multiply(unit.students().value());
    }

    private static String digits(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    void countyOfAllSchoolTypesAgreesWithIndependentArithmetic() {
        Assessment.Result result = Cases.result(Cases.county());
        List<Row> expected = Cases.resource("county-expected.csv").rows();
        for (Row row : expected.subList(1, expected.size())) {
            Stage stage = Stage.ofName(row.cell(0).text()).orElseThrow();
            var indicator = Cases.indicator(result, stage, row.cell(1).text());
            String what = row.cell(0).text() + row.cell(1).text();
            assertEquals(
                    row.cell(2).text(), digits(indicator.mean().orElseThrow().value(), 15), what);
            assertEquals(
                    row.cell(3).text(),
                    digits(indicator.deviation().orElseThrow().value(), 15),
                    what);
            assertEquals(
                    row.cell(4).text(),
                    digits(indicator.coefficient().orElseThrow().value(), 15),
                    what);
        }
    }

    @Test
    void sharedResourceIsSplitByWeightedPupilsAndNotRoundedOnTheWay() {
        School school =
                Cases.school("实验学校", SchoolType.NINE_YEAR, Map.of("小学学生数", "166", "初中学生数", "210", "教学仪器设备值", "23226"));
        Assessment.Result result = Cases.result(List.of(school));
        assertEquals("9711.627", digits(amount(unit(result, "实验学校", Stage.PRIMARY), "R6"), 3));
        assertEquals("13514.373", digits(amount(unit(result, "实验学校", Stage.JUNIOR), "R6"), 3));
    }

    @Test
    void splitsAddUpToTheWhole() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            String equipment = String.valueOf(1 + random.nextInt(10_000_000));
            School school = Cases.school(
                    "实验学校",
                    SchoolType.NINE_YEAR,
                    Map.of(
                            "小学学生数", String.valueOf(1 + random.nextInt(3000)),
                            "初中学生数", String.valueOf(1 + random.nextInt(3000)),
                            "教学仪器设备值", equipment));
            Assessment.Result result = Cases.result(List.of(school));
            BigDecimal sum = amount(unit(result, "实验学校", Stage.PRIMARY), "R6")
                    .add(amount(unit(result, "实验学校", Stage.JUNIOR), "R6"));
            assertEquals(digits(new BigDecimal(equipment), 20), digits(sum, 20), "seed " + seed);
        }
    }

    @Test
    void seniorPupilsTakeTheirShareAndAreNeverGuessed() {
        Map<String, String> numbers = new HashMap<>(Map.of("初中学生数", "100", "高中学生数", "200", "教学仪器设备值", "340"));
        Assessment.Result known = Cases.result(List.of(Cases.school("完中", SchoolType.COMPLETE_MIDDLE, numbers)));
        assertEquals("100.000", digits(amount(unit(known, "完中", Stage.JUNIOR), "R6"), 3));
        numbers.remove("高中学生数");
        Assessment.Result unknown = Cases.result(List.of(Cases.school("完中", SchoolType.COMPLETE_MIDDLE, numbers)));
        Assessment.Unit unit = unit(unknown, "完中", Stage.JUNIOR);
        assertFalse(unit.values().containsKey("R6"));
        assertTrue(unit.missing().contains("生均教学仪器设备值"));
        assertTrue(
                unknown.verdict().missing().get(1).plain().contains("高中学生数"),
                unknown.verdict().toString());
    }

    @Test
    void gymIsTakenFromRoomsAndGivenToVenues() {
        School school = Cases.primary("甲", 100, "教学及辅助用房面积", "500", "室内体育用房面积", "60", "运动场地面积", "700");
        Map<String, Assessment.Value> values =
                Cases.result(List.of(school)).units().get(0).values();
        assertEquals("4.4", values.get("R4").figure().value().toPlainString());
        assertEquals("7.6", values.get("R5").figure().value().toPlainString());
        assertEquals(
                "（教学及辅助用房面积−室内体育用房面积）÷小学学生数",
                values.get("R4").figure().formula().text());
        assertEquals("甲生均教学及辅助用房面积", values.get("R4").figure().name());
        assertEquals("教督〔2017〕6号第六条第（四）项", values.get("R4").figure().clause());
        assertEquals(3, values.get("R4").figure().sources().size());
    }

    @Test
    void columnsWithTheGymAlreadyMovedAreTakenAsTheyStand() {
        School school = Cases.primary(
                "甲",
                100,
                "教学及辅助用房面积",
                "",
                "室内体育用房面积",
                "",
                "运动场地面积",
                "",
                "教学及辅助用房面积（不含室内体育用房）",
                "451",
                "体育运动场馆面积",
                "760");
        Map<String, Assessment.Value> values =
                Cases.result(List.of(school)).units().get(0).values();
        assertEquals("4.51", values.get("R4").figure().value().toPlainString());
        assertEquals("7.6", values.get("R5").figure().value().toPlainString());
    }

    @Test
    void valueExactlyAtTheThresholdIsMet() {
        Assessment.Unit unit =
                Cases.result(List.of(Cases.primary("甲", 300))).units().get(0);
        assertEquals(7, unit.metCount());
        assertEquals(Optional.of(true), unit.passes());
        assertTrue(unit.values().values().stream()
                .allMatch(value -> value.shortfall().isEmpty()));
    }

    @Test
    void oneIndicatorMayLieAtTheFloorButNotBelowItAndNotTwo() {
        assertEquals(Optional.of(true), passes(Cases.primary("甲", 1000, "教学及辅助用房面积", "3825")));
        assertEquals(Optional.of(false), passes(Cases.primary("甲", 1000, "教学及辅助用房面积", "3824.99")));
        assertEquals(Optional.of(false), passes(Cases.primary("甲", 1000, "教学及辅助用房面积", "4499", "运动场地面积", "7499")));
    }

    private static Optional<Boolean> passes(School school) {
        return Cases.result(List.of(school)).units().get(0).passes();
    }

    @Test
    void missingValueLeavesTheUnitOpenUnlessItFailsAnyway() {
        assertEquals(Optional.empty(), passes(Cases.primary("甲", 1000, "网络多媒体教室数", "")));
        assertEquals(Optional.of(false), passes(Cases.primary("甲", 1000, "网络多媒体教室数", "", "运动场地面积", "10")));
        assertEquals(
                Optional.of(false),
                passes(Cases.primary("甲", 1000, "网络多媒体教室数", "", "运动场地面积", "7400", "教学及辅助用房面积", "4400")));
    }

    @Test
    void shortfallIsTheSmallestWholeAmountThatClosesIt() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            int primary = 50 + random.nextInt(2000);
            int junior = 50 + random.nextInt(2000);
            int equipment = random.nextInt((primary + junior) * 2000);
            BigDecimal needed = nineYear(primary, junior, equipment)
                    .shortfall()
                    .orElseThrow(() -> new AssertionError("seeds give short schools only"))
                    .needed()
                    .value();
            assertTrue(
                    nineYear(primary, junior, equipment + needed.intValueExact())
                            .met(),
                    "seed " + seed);
            assertFalse(
                    nineYear(primary, junior, equipment + needed.intValueExact() - 1)
                            .met(),
                    "seed " + seed);
        }
    }

    private static Assessment.Value nineYear(int primary, int junior, int equipment) {
        School school = Cases.school(
                "实验学校",
                SchoolType.NINE_YEAR,
                Map.of(
                        "小学学生数", String.valueOf(primary),
                        "初中学生数", String.valueOf(junior),
                        "教学仪器设备值", String.valueOf(equipment)));
        return unit(Cases.result(List.of(school)), "实验学校", Stage.JUNIOR)
                .values()
                .get("R6");
    }

    @Test
    void shortfallOfTeachersIsInWholeTeachers() {
        Assessment.Unit unit = Cases.result(List.of(Cases.primary("甲", 250, "小学县级以上骨干教师数", "1")))
                .units()
                .get(0);
        Assessment.Shortfall shortfall = unit.values().get("R2").shortfall().orElseThrow();
        assertEquals("0.6", shortfall.gap().value().toPlainString());
        assertEquals("2", shortfall.needed().value().toPlainString());
        assertEquals("名", shortfall.needed().unit());
    }

    @Test
    void coefficientExactlyAtTheLimitPassesAndAHairAboveFails() {
        List<School> half =
                List.of(Cases.primary("甲", 100, "教学仪器设备值", "200000"), Cases.primary("乙", 100, "教学仪器设备值", "600000"));
        var atLimit = Cases.indicator(Cases.result(half), Stage.PRIMARY, "R6");
        assertEquals(new BigDecimal("0.5"), atLimit.coefficient().orElseThrow().value());
        assertEquals(Optional.of(true), atLimit.passes());
        List<School> more = List.of(half.get(0), Cases.primary("乙", 100, "教学仪器设备值", "600000.01"));
        assertEquals(
                Optional.of(false),
                Cases.indicator(Cases.result(more), Stage.PRIMARY, "R6").passes());
    }

    @Test
    void coefficientThatOnlyPrintsAsTheLimitFailsAndIsRemarkedOn() {
        // Equal pupils, values 1−c and 1+c: the coefficient is c.
        List<School> schools =
                List.of(Cases.primary("甲", 1000, "教学仪器设备值", "498213"), Cases.primary("乙", 1000, "教学仪器设备值", "1501787"));
        Outcome<Assessment> outcome = Cases.assess(schools, List.of());
        Assessment.Result result = outcome.value().standards().get(0);
        var indicator = Cases.indicator(result, Stage.PRIMARY, "R6");
        assertEquals("0.501787", indicator.coefficient().orElseThrow().value().toPlainString());
        assertEquals(
                "0.50", indicator.coefficient().orElseThrow().withDecimals(2).printed());
        assertEquals(Optional.of(false), indicator.passes());
        assertTrue(Cases.plain(result.verdict().reasons()).contains("小学生均教学仪器设备值差异系数为0.502，高于0.50的规定值。"));
        assertTrue(Cases.codes(outcome.diagnostics()).contains("评估-修约"));
    }

    @Test
    void reasonPrintsEnoughPlacesToBeUnderstood() {
        List<School> schools =
                List.of(Cases.primary("甲", 1000, "教学仪器设备值", "499990"), Cases.primary("乙", 1000, "教学仪器设备值", "1500010"));
        assertTrue(
                Cases.plain(Cases.result(schools).verdict().reasons()).contains("小学生均教学仪器设备值差异系数为0.50001，高于0.50的规定值。"));
    }

    @Test
    void valueThatOnlyPrintsAsTheThresholdIsNotMetAndIsRemarkedOn() {
        Outcome<Assessment> outcome = Cases.assess(List.of(Cases.primary("甲", 1000, "教学及辅助用房面积", "4496")), List.of());
        Assessment.Value value =
                outcome.value().standards().get(0).units().get(0).values().get("R4");
        assertEquals("4.50", value.figure().printed());
        assertFalse(value.met());
        assertTrue(outcome.diagnostics().all().stream()
                .map(Diagnostic::message)
                .anyMatch("甲生均教学及辅助用房面积印作4.50，实为4.496，按未修约值判为低于4.5"::equals));
    }

    @Test
    void missingValueLeavesTheCoefficientOpen() {
        List<School> schools = List.of(Cases.primary("甲", 100), Cases.primary("乙", 100, "网络多媒体教室数", ""));
        Assessment.Result result = Cases.result(schools);
        var indicator = Cases.indicator(result, Stage.PRIMARY, "R7");
        assertEquals(Optional.empty(), indicator.mean());
        assertEquals(Optional.empty(), indicator.coefficient());
        assertEquals(Optional.empty(), indicator.passes());
        assertEquals(1, indicator.unitsMet().orElseThrow().value().intValue());
        assertEquals(Optional.empty(), result.verdict().passes());
        assertTrue(Cases.plain(result.verdict().missing()).contains("乙没有填报网络多媒体教室数，每百名学生拥有网络多媒体教室数无法计算。"));
    }

    @Test
    void missingPupilsLeaveEveryCoefficientOfTheStageOpen() {
        Outcome<Assessment> outcome =
                Cases.assess(List.of(Cases.primary("甲", 100), Cases.primary("乙", 100, "小学学生数", "")), List.of());
        Assessment.Result result = outcome.value().standards().get(0);
        assertEquals("小学学生数待填报，暂未计入", result.excluded().get(0).reason().plain());
        assertEquals(
                Optional.empty(), Cases.indicator(result, Stage.PRIMARY, "R1").coefficient());
        assertTrue(Cases.codes(outcome.diagnostics()).contains("评估-待填报"));
    }

    @Test
    void zeroIsAValue() {
        List<School> schools =
                List.of(Cases.primary("甲", 100, "小学县级以上骨干教师数", "0"), Cases.primary("乙", 100, "小学县级以上骨干教师数", "0"));
        Assessment.Result result = Cases.result(schools);
        var indicator = Cases.indicator(result, Stage.PRIMARY, "R2");
        assertEquals(0, indicator.mean().orElseThrow().value().signum());
        assertEquals(Optional.empty(), indicator.coefficient());
        assertEquals(Optional.of(false), indicator.passes());
        assertTrue(result.verdict().reasons().stream()
                .anyMatch(reason -> reason.plain().contains("全县平均值为0")));
    }

    @Test
    void onlySchoolOfAStageHasCoefficientZeroWithANote() {
        Outcome<Assessment> outcome = Cases.assess(List.of(Cases.primary("甲", 100)), List.of());
        var indicator = Cases.indicator(outcome.value().standards().get(0), Stage.PRIMARY, "R4");
        assertEquals(0, indicator.coefficient().orElseThrow().value().signum());
        assertEquals(Optional.of(true), indicator.passes());
        assertTrue(Cases.codes(outcome.diagnostics()).contains("评估-仅一校"));
    }

    @Test
    void schoolsThatDoNotCountAreListedWithTheirReason() {
        Assessment.Result result = Cases.result(Cases.county());
        assertEquals(
                List.of("北坡教学点 小学 教学点学生数不足50人，不计入", "青石县特殊教育学校 小学 特殊教育学校不计入", "青石县特殊教育学校 初中 特殊教育学校不计入"),
                result.excluded().stream()
                        .map(each -> each.school() + " " + each.stageName() + " "
                                + each.reason().plain())
                        .toList());
    }

    @Test
    void sectionWithoutPupilsIsLeftOutWithAWarningAndTheOtherTakesAll() {
        School school =
                Cases.school("实验学校", SchoolType.NINE_YEAR, Map.of("小学学生数", "0", "初中学生数", "10", "教学仪器设备值", "100"));
        Outcome<Assessment> outcome = Cases.assess(List.of(school), List.of());
        Assessment.Result result = outcome.value().standards().get(0);
        assertEquals("小学学生数为0，不计入", result.excluded().get(0).reason().plain());
        assertEquals(
                "10",
                unit(result, "实验学校", Stage.JUNIOR)
                        .values()
                        .get("R6")
                        .figure()
                        .value()
                        .toPlainString());
        assertTrue(Cases.codes(outcome.diagnostics()).contains("评估-无学生"));
    }

    @Test
    void teachingPointOfExactlyFiftyPupilsCounts() {
        assertEquals(1, Cases.result(List.of(point(50))).units().size());
        assertEquals(0, Cases.result(List.of(point(49))).units().size());
    }

    private static School point(int students) {
        return Cases.school("西岭", SchoolType.TEACHING_POINT, Map.of("小学学生数", String.valueOf(students)));
    }

    @Test
    void orderOfSchoolsChangesNoCoefficient() {
        List<School> schools = new ArrayList<>(Cases.county());
        Assessment.Result before = Cases.result(schools);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(schools, new Random(seed));
            Assessment.Result after = Cases.result(schools);
            for (Stage stage : Stage.values()) {
                for (Indicator indicator : Cases.STANDARD.indicators()) {
                    assertEquals(
                            Cases.indicator(before, stage, indicator.id())
                                    .coefficient()
                                    .orElseThrow()
                                    .value(),
                            Cases.indicator(after, stage, indicator.id())
                                    .coefficient()
                                    .orElseThrow()
                                    .value(),
                            "seed " + seed);
                }
            }
        }
    }

    @Test
    void coefficientListsTheCellsOfAllItsUnits() {
        var indicator = Cases.indicator(Cases.result(Cases.county()), Stage.PRIMARY, "R2");
        List<String> cells = indicator.coefficient().orElseThrow().sources().stream()
                .map(Source::cell)
                .toList();
        assertEquals(List.of("L4", "G4", "L5", "G5", "L6", "G6", "L9", "G9", "L11", "G11", "L12", "G12"), cells);
    }

    @Test
    void recognitionCountsAllGroupsTogether() {
        List<Submission.Group> groups =
                QuestionnaireReader.read(Cases.resource("recognition.csv")).value();
        Assessment.Recognition recognition = Cases.assess(Cases.county(), groups)
                .value()
                .standards()
                .get(0)
                .recognition()
                .orElseThrow();
        assertEquals("89.31", recognition.rate().printed());
        assertEquals(8, recognition.rate().sources().size());
        assertTrue(recognition.passes());
    }

    @Test
    void recognitionExactlyAtTheThresholdPassesAndBelowItIsAReason() {
        assertTrue(recognition("100,100,85")
                .standards()
                .get(0)
                .recognition()
                .orElseThrow()
                .passes());
        Assessment.Result below = recognition("100000,100000,84999").standards().get(0);
        assertTrue(
                Cases.plain(below.verdict().reasons()).contains("社会认可度为84.999%，低于85%的规定值。"),
                below.verdict().toString());
    }

    private static Assessment recognition(String numbers) {
        var groups = QuestionnaireReader.read(Cases.table("群体,发放,回收,满意\n家长," + numbers + "\n"))
                .value();
        return Cases.assess(Cases.county(), groups).value();
    }

    @Test
    void countyThatMeetsEverythingPasses() {
        List<School> schools = List.of(
                Cases.primary("甲", 100),
                Cases.school(
                        "中学",
                        SchoolType.JUNIOR,
                        Map.of(
                                "初中学生数",
                                "1000",
                                "初中高于规定学历教师数",
                                "53",
                                "初中县级以上骨干教师数",
                                "10",
                                "初中体育艺术专任教师数",
                                "9",
                                "教学及辅助用房面积",
                                "5800",
                                "室内体育用房面积",
                                "0",
                                "运动场地面积",
                                "10200",
                                "教学仪器设备值",
                                "2500000",
                                "网络多媒体教室数",
                                "24")));
        List<Submission.Group> groups =
                QuestionnaireReader.read(Cases.resource("recognition.csv")).value();
        var county = Cases.resource("county-indicators.csv");
        Submission submission = new Submission(
                        "青石县",
                        2025,
                        schools.stream().map(Cases::furnished).toList(),
                        CountyReader.read(county).value(),
                        groups)
                .withStatements(CountyStatements.read(county).value());
        Assessment.Verdict verdict = Assessor.assess(submission, List.of(Cases.STANDARD))
                .value()
                .standards()
                .get(0)
                .verdict();
        assertEquals(new Assessment.Verdict(Optional.of(true), List.of(), List.of()), verdict);
    }
}
