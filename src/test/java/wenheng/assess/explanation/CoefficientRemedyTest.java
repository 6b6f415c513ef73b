package wenheng.assess.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import wenheng.assess.Assessment;
import wenheng.assess.Cases;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolType;
import wenheng.assess.school.Stage;

class CoefficientRemedyTest {

    private static final String BACKBONE = "小学县级以上骨干教师数";

    private static School school(String name, int pupils, String backbone) {
        return Cases.primary(name, pupils, BACKBONE, backbone);
    }

    private static Optional<CoefficientRemedy> remedy(List<School> schools, Stage stage, String id) {
        Assessment assessment = Cases.assess(schools, List.of()).value();
        Assessment.Result result = assessment.standards().get(0);
        return CoefficientRemedy.of(assessment, result, stage, Cases.indicator(result, stage, id));
    }

    private static CoefficientRemedy backbone(List<School> schools) {
        return remedy(schools, Stage.PRIMARY, "R2").orElseThrow();
    }

    private static List<String> names(CoefficientRemedy remedy) {
        return remedy.steps().stream().map(CoefficientRemedy.Step::name).toList();
    }

    private static List<School> random(int seed, int count) {
        Random random = new Random(seed);
        List<School> schools = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int pupils = 50 + random.nextInt(1000);
            schools.add(school("校" + i, pupils, String.valueOf(random.nextInt(2 + pupils / 40))));
        }
        return schools;
    }

    /** The schools as they stand after the steps, but without some of them. */
    private static List<School> raised(List<School> schools, List<CoefficientRemedy.Step> steps) {
        Map<String, BigDecimal> more = new HashMap<>();
        steps.forEach(step -> more.put(step.name(), step.needed().value()));
        return schools.stream()
                .map(school -> school(
                        school.name(),
                        school.figure("小学学生数").orElseThrow().value().intValueExact(),
                        school.figure(BACKBONE)
                                .orElseThrow()
                                .value()
                                .add(more.getOrDefault(school.name(), BigDecimal.ZERO))
                                .toPlainString()))
                .toList();
    }

    private static Assessment.IndicatorResult assessed(List<School> schools) {
        return Cases.indicator(Cases.result(schools), Stage.PRIMARY, "R2");
    }

    @Test
    void assessedAgainWithWhatItAsksForTheCoefficientPassesAndWithoutAnyOneSchoolItDoesNot() {
        int remedied = 0;
        for (int seed = 0; seed < 80; seed++) {
            List<School> schools = random(seed, 2 + seed % 12);
            Optional<CoefficientRemedy> found = remedy(schools, Stage.PRIMARY, "R2");
            assertEquals(assessed(schools).passes(), Optional.of(found.isEmpty()), "seed " + seed);
            if (found.isPresent() && found.get().sufficient()) {
                remedied++;
                List<CoefficientRemedy.Step> steps = found.get().steps();
                assertEquals(Optional.of(true), assessed(raised(schools, steps)).passes(), "seed " + seed);
                for (int i = 0; i < steps.size(); i++) {
                    List<CoefficientRemedy.Step> others = new ArrayList<>(steps);
                    others.remove(i);
                    assertEquals(
                            Optional.of(false),
                            assessed(raised(schools, others)).passes(),
                            "seed " + seed);
                }
            }
        }
        assertTrue(remedied > 25, "only " + remedied + " cases had a remedy");
    }

    @Test
    void coefficientAfterEachStepIsTheOneAssessedThen() {
        for (int seed = 0; seed < 60; seed++) {
            List<School> schools = random(seed, 10);
            for (CoefficientRemedy remedy :
                    remedy(schools, Stage.PRIMARY, "R2").stream().toList()) {
                for (int i = 1; i <= remedy.steps().size(); i++) {
                    BigDecimal then = assessed(raised(schools, remedy.steps().subList(0, i)))
                            .coefficient()
                            .orElseThrow()
                            .value();
                    BigDecimal told = remedy.steps().get(i - 1).coefficient().value();
                    MathContext thirty = new MathContext(30);
                    assertEquals(0, then.round(thirty).compareTo(told.round(thirty)), "seed " + seed);
                }
            }
        }
    }

    @Test
    void schoolsBelowTheThresholdAreRaisedToItInWholeUnits() {
        List<School> schools =
                List.of(school("甲", 150, "0"), school("乙", 150, "3"), school("丙", 150, "3"), school("丁", 150, "3"));
        CoefficientRemedy remedy = backbone(schools);
        assertTrue(remedy.sufficient());
        assertEquals(List.of("甲"), names(remedy));
        assertEquals("2", remedy.steps().get(0).needed().printed());
        assertEquals("名", remedy.steps().get(0).needed().unit());
        assertFalse(remedy.steps().get(0).wholeSchool());
        assertEquals("小学县级以上骨干教师差异系数0.577，高于0.50；若甲再配备2名，可降到0.157。", remedy.sentence());
        assertFalse(remedy.steps().get(0).needed().sources().isEmpty());
        assertFalse(remedy.steps().get(0).coefficient().sources().isEmpty());
    }

    @Test
    void whereTheThresholdDoesNotDoSchoolsAreRaisedToTheMean() {
        List<School> schools = List.of(school("甲", 100, "1"), school("乙", 100, "1"), school("丙", 100, "10"));
        CoefficientRemedy remedy = backbone(schools);
        assertTrue(remedy.sufficient(), remedy.toString());
        assertEquals(List.of("甲", "乙"), names(remedy));
        assertEquals("3", remedy.steps().get(0).needed().printed());
        assertEquals("补到全县平均值所需，向上取整", remedy.steps().get(0).needed().formula().text());
    }

    @Test
    void schoolRaisedToTheThresholdMayGoOnToTheMeanAndIsNamedOnce() {
        List<School> schools = List.of(school("甲", 100, "0"), school("乙", 100, "0"), school("丙", 100, "5"));
        CoefficientRemedy remedy = backbone(schools);
        assertEquals(List.of("甲", "乙"), names(remedy));
        assertEquals("2", remedy.steps().get(1).needed().printed());
        assertTrue(remedy.sufficient());
    }

    @Test
    void equalSchoolsAreTakenInTableOrder() {
        List<School> schools = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            schools.add(school("空" + i, 100, "0"));
            schools.add(school("满" + i, 100, "2"));
        }
        assertEquals(List.of("空0", "空1"), names(backbone(schools)).subList(0, 2));
        assertEquals(backbone(schools), backbone(schools));
    }

    @Test
    void aHairDecidesWhichSchoolComesFirst() {
        School rich = school("丙", 1_000_000_000, "20000000");
        School larger = school("甲", 2_000_000_000, "0");
        School smaller = school("乙", 1_999_999_998, "0");
        assertEquals(List.of("甲", "乙"), names(backbone(List.of(rich, smaller, larger))));
        assertEquals(List.of("甲", "乙"), names(backbone(List.of(rich, larger, smaller))));
    }

    @Test
    void ofSchoolsThatAreEachEnoughTheOneThatNeedsLeastIsTaken() {
        List<School> schools =
                List.of(school("大", 400, "0"), school("小", 300, "0"), school("乙", 400, "12"), school("丙", 2000, "40"));
        CoefficientRemedy remedy = backbone(schools);
        assertTrue(remedy.sufficient());
        assertEquals(List.of("小"), names(remedy), remedy.toString());
    }

    @Test
    void saysSoWhenNoSetIsEnough() {
        List<School> schools = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            schools.add(school("贫" + i, 100, "1"));
        }
        schools.add(school("富", 100, "99"));
        CoefficientRemedy remedy = backbone(schools);
        assertFalse(remedy.sufficient());
        assertEquals(9, remedy.steps().size());
        assertTrue(remedy.sentence().contains("即使把低于标准或全县平均值的9所学校都补到标准、全县平均值（共90名），仍为"), remedy.sentence());
        assertTrue(remedy.steps().get(8).coefficient().value().compareTo(remedy.limit()) > 0);
    }

    @Test
    void countyThatHasNothingIsRaisedToTheThreshold() {
        List<School> schools = List.of(school("甲", 100, "0"), school("乙", 100, "0"), school("丙", 100, "0"));
        CoefficientRemedy remedy = backbone(schools);
        assertTrue(remedy.sufficient());
        assertEquals(Optional.empty(), remedy.coefficient());
        assertEquals(List.of("甲", "乙", "丙"), names(remedy));
        assertEquals("小学县级以上骨干教师全县平均值为0，差异系数无法计算；若甲再配备1名、乙再配备1名、丙再配备1名，可降到0.000。", remedy.sentence());
    }

    @Test
    void onlySchoolNoSchoolAndMissingValuesNeedNoRemedy() {
        assertEquals(Optional.empty(), remedy(List.of(school("甲", 100, "1")), Stage.PRIMARY, "R2"));
        assertEquals(Optional.empty(), remedy(List.of(), Stage.PRIMARY, "R2"));
        assertEquals(Optional.empty(), remedy(List.of(school("甲", 100, "1")), Stage.JUNIOR, "R2"));
        List<School> missing = List.of(school("甲", 100, ""), school("乙", 100, "9"));
        assertEquals(Optional.empty(), remedy(missing, Stage.PRIMARY, "R2"));
    }

    @Test
    void coefficientThatCameWithoutSchoolsHasNoRemedy() {
        List<School> schools = List.of(school("甲", 100, "0"), school("乙", 100, "9"));
        Assessment.Result full = Cases.result(schools);
        Assessment.Result bare = new Assessment.Result(
                full.standard(),
                full.stages(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                full.verdict());
        Assessment assessment = new Assessment("青石县", 2025, List.of(), Map.of(), List.of(bare));
        assertEquals(List.of(), Remedies.of(assessment, bare).coefficients());
    }

    @Test
    void everyFailingCoefficientIsExplainedInTheOrderOfTheRule() {
        List<School> schools = List.of(
                Cases.primary("甲", 100, BACKBONE, "0", "网络多媒体教室数", "0"),
                Cases.primary("乙", 100, BACKBONE, "9", "网络多媒体教室数", "9"));
        Assessment assessment = Cases.assess(schools, List.of()).value();
        assertEquals(
                List.of("R2", "R7"),
                Remedies.of(assessment, assessment.standards().get(0)).coefficients().stream()
                        .map(remedy -> remedy.indicator().id())
                        .toList());
    }

    @Test
    void sharedResourceIsAskedOfTheWholeSchoolAndCountedByItsShare() {
        Map<String, String> poor = Map.of("小学学生数", "100", "初中学生数", "100", "教学仪器设备值", "0");
        List<School> schools =
                List.of(Cases.school("一贯", SchoolType.NINE_YEAR, poor), Cases.primary("乙", 100, "教学仪器设备值", "300000"));
        CoefficientRemedy remedy = remedy(schools, Stage.PRIMARY, "R6").orElseThrow();
        assertTrue(remedy.steps().get(0).wholeSchool());
        assertEquals("42", remedy.steps().get(0).needed().printed());
        assertEquals("小学教学仪器设备差异系数1.000，高于0.50；若一贯小学部（全校）再添置42万元，可降到0.200。", remedy.sentence());
    }

    @Test
    void manySchoolsAreSummedUpInTheSentence() {
        List<School> schools = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            schools.add(school("空" + i, 100, "0"));
            schools.add(school("满" + i, 100, "1"));
        }
        CoefficientRemedy remedy = backbone(schools);
        int steps = remedy.steps().size();
        assertEquals(12, steps);
        assertTrue(remedy.sentence().contains("空4再配备1名等12所学校（共12名），可降到0.500。"), remedy.sentence());
    }

    @Test
    void thousandsOfSchoolsAreSearched() {
        List<School> schools = random(1, 1000);
        CoefficientRemedy remedy = backbone(schools);
        assertTrue(remedy.sufficient());
        assertEquals(
                Optional.of(true), assessed(raised(schools, remedy.steps())).passes());
        List<CoefficientRemedy.Step> less =
                remedy.steps().subList(0, remedy.steps().size() - 1);
        assertEquals(Optional.of(false), assessed(raised(schools, less)).passes());
    }
}
