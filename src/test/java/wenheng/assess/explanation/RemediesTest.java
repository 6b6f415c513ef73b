package wenheng.assess.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
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
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Sentence;

class RemediesTest {

    private static Remedies of(School... schools) {
        Assessment assessment = Cases.assess(List.of(schools), List.of()).value();
        return Remedies.of(assessment, assessment.standards().get(0));
    }

    private static Remedy first(School school) {
        return of(school).schools().get(0).sections().get(0).remedies().get(0);
    }

    @Test
    void factNamesValueLimitAndGapAndSentenceTheWholeAmount() {
        Remedy remedy = first(Cases.primary("甲", 250, "小学县级以上骨干教师数", "1"));
        assertEquals("R2", remedy.id());
        assertEquals("每百名学生拥有县级以上骨干教师数", remedy.subject());
        assertEquals("0.40人，标准1人，差0.60人（低于标准的85%）", remedy.fact());
        assertEquals("还需配备县级以上骨干教师2名", remedy.sentence());
        assertEquals("配备县级以上骨干教师2名", remedy.action());
        assertEquals(3, remedy.figures().size());
        assertTrue(
                remedy.figures().stream().noneMatch(figure -> figure.sources().isEmpty()));
    }

    @Test
    void valueThatPrintsAsTheLimitIsPrintedWithMorePlaces() {
        Remedy remedy = first(Cases.primary("甲", 1000, "教学及辅助用房面积", "4496"));
        assertEquals("4.496平方米，标准4.5平方米，差0.004平方米", remedy.fact());
        assertEquals("还需增加教学及辅助用房4平方米", remedy.sentence());
    }

    @Test
    void moneyFromTenThousandYuanIsInTenThousandsToTheYuan() {
        assertEquals(
                "还需添置教学仪器设备9999元",
                first(Cases.primary("甲", 100, "教学仪器设备值", "190001")).sentence());
        Remedy round = first(Cases.primary("甲", 100, "教学仪器设备值", "190000"));
        assertEquals("还需添置教学仪器设备1万元", round.sentence());
        assertEquals("万元", round.needed().unit());
        assertEquals(
                "还需添置教学仪器设备1.0001万元",
                first(Cases.primary("甲", 100, "教学仪器设备值", "189999")).sentence());
    }

    @Test
    void roomsAreSetUp() {
        assertEquals(
                "还需增设网络多媒体教室1间", first(Cases.primary("甲", 100, "网络多媒体教室数", "2")).sentence());
        assertEquals("配备", Remedy.verb("人"));
        assertEquals("增加", Remedy.verb("㎡"));
        assertEquals("添置", Remedy.verb("万元"));
    }

    @Test
    void metValueHasNoRemedy() {
        Assessment.Value met = Cases.result(List.of(Cases.primary("甲", 100)))
                .units()
                .get(0)
                .values()
                .get("R1");
        assertThrows(
                IllegalArgumentException.class,
                () -> Remedy.of(Cases.STANDARD, Cases.STANDARD.indicators().get(0), met, false));
        assertEquals(List.of(), of(Cases.primary("甲", 100)).schools());
    }

    @Test
    void sharedResourceOfACombinedSchoolIsCountedOnceForTheWholeSchool() {
        Remedies remedies = of(nineYear("100", "100", "0", "1", "1"));
        Remedies.OfSchool school = remedies.schools().get(0);
        assertEquals(2, school.sections().size());
        assertEquals("小学部", school.sections().get(0).part());
        assertEquals("实验学校初中部", school.sections().get(1).name());
        Remedy primary = remedy(school.sections().get(0), "R6");
        Remedy junior = remedy(school.sections().get(1), "R6");
        assertTrue(primary.wholeSchool());
        // 2000×100×2.1 and 2500×100×2.1÷1.1, rounded up
        assertEquals("全校还需添置教学仪器设备42万元", primary.sentence());
        assertEquals("全校还需添置教学仪器设备47.7273万元", junior.sentence());
        assertEquals("还需全校添置教学仪器设备47.7273万元", equipment(school.sentence()));
        assertEquals("教学仪器设备47.7273万元", total(remedies, "教学仪器设备"));
    }

    @Test
    void teachersOfACombinedSchoolAreNamedByStageAndAddedUp() {
        Remedies remedies = of(nineYear("100", "100", "600000", "0", "0"));
        String sentence = remedies.schools().get(0).sentence();
        assertTrue(sentence.contains("小学部配备县级以上骨干教师1名、初中部配备县级以上骨干教师1名"), sentence);
        assertEquals("县级以上骨干教师2名", total(remedies, "县级以上骨干教师"));
    }

    private static String equipment(String sentence) {
        return "还需" + sentence.substring(sentence.indexOf("全校添置"));
    }

    private static String total(Remedies remedies, String resource) {
        return List.of(remedies.total(Cases.STANDARD).split("、", -1)).stream()
                .filter(part -> part.startsWith(resource))
                .findFirst()
                .orElseThrow();
    }

    private static Remedy remedy(Remedies.OfSection section, String id) {
        return section.remedies().stream()
                .filter(remedy -> remedy.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static School nineYear(
            String primary, String junior, String equipment, String primaryBackbone, String juniorBackbone) {
        Map<String, String> numbers = new HashMap<>();
        numbers.put("小学学生数", primary);
        numbers.put("初中学生数", junior);
        numbers.put("教学仪器设备值", equipment);
        numbers.put("小学县级以上骨干教师数", primaryBackbone);
        numbers.put("初中县级以上骨干教师数", juniorBackbone);
        return Cases.school("实验学校", SchoolType.NINE_YEAR, numbers);
    }

    @Test
    void whatAWholeSchoolIsToldToAddMendsEverySection() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            String primary = String.valueOf(50 + random.nextInt(900));
            String junior = String.valueOf(50 + random.nextInt(900));
            int equipment = random.nextInt(100_000);
            Remedies before = of(nineYear(primary, junior, String.valueOf(equipment), "90", "90"));
            BigDecimal needed = before.schools().get(0).needs().stream()
                    .filter(remedy -> remedy.id().equals("R6"))
                    .map(remedy -> remedy.needed().value().movePointRight(4))
                    .findFirst()
                    .orElseThrow();
            String raised = needed.add(BigDecimal.valueOf(equipment)).toPlainString();
            Remedies after = of(nineYear(primary, junior, raised, "90", "90"));
            assertTrue(
                    after.schools().get(0).sections().stream()
                            .flatMap(section -> section.remedies().stream())
                            .noneMatch(remedy -> remedy.id().equals("R6")),
                    "seed " + seed);
        }
    }

    @Test
    void leastSaysHowManyMoreAndWhichFloors() {
        School two = Cases.primary("甲", 1000, "教学及辅助用房面积", "4400", "运动场地面积", "7400");
        assertEquals("再有1项达标", of(two).schools().get(0).sections().get(0).least());
        School floor = Cases.primary("乙", 1000, "教学及辅助用房面积", "100");
        assertEquals(
                "R4不低于3.825平方米", of(floor).schools().get(0).sections().get(0).least());
        School both = Cases.primary("丙", 1000, "教学及辅助用房面积", "100", "运动场地面积", "7400");
        assertEquals(
                "再有1项达标，且R4不低于3.825平方米",
                of(both).schools().get(0).sections().get(0).least());
        School passing = Cases.primary("丁", 1000, "教学及辅助用房面积", "4400");
        assertEquals("", of(passing).schools().get(0).sections().get(0).least());
    }

    @Test
    void failingSchoolsComeFirstThenOpenOnesThenThoseThatPass() {
        Remedies remedies = of(
                Cases.primary("过", 1000, "教学及辅助用房面积", "4400"),
                Cases.primary("缺", 1000, "网络多媒体教室数", ""),
                Cases.primary("好", 1000),
                Cases.primary("差", 1000, "运动场地面积", "10"));
        assertEquals(
                List.of("差", "缺", "过"),
                remedies.schools().stream().map(Remedies.OfSchool::school).toList());
        assertEquals(
                List.of(Optional.of(false), Optional.empty(), Optional.of(true)),
                remedies.schools().stream().map(Remedies.OfSchool::passes).toList());
        assertEquals("", remedies.schools().get(1).sentence());
        assertEquals("教学及辅助用房100平方米、体育运动场馆7490平方米", remedies.total(Cases.STANDARD));
    }

    @Test
    void schoolWithNothingFilledInIsListedWithoutARemedy() {
        Remedies remedies = of(Cases.school("空", SchoolType.PRIMARY, Map.of("小学学生数", "10")));
        assertEquals(List.of(), remedies.schools().get(0).needs());
        assertEquals(
                7, remedies.schools().get(0).sections().get(0).unit().missing().size());
        assertEquals(List.of(), of().schools());
        assertEquals("", of().total(Cases.STANDARD));
    }

    @Test
    void unitsWithoutTheirSchoolAreStillExplained() {
        Assessment.Result result = Cases.result(List.of(Cases.primary("甲", 1000, "运动场地面积", "10")));
        Assessment bare = new Assessment("青石县", 2025, List.of(), Map.of(), List.of(result));
        assertEquals(
                "还需增加体育运动场馆7490平方米", Remedies.of(bare, result).schools().get(0).sentence());
    }

    @Test
    void failingItemTellsItsShortfallsAndAPassingOneNothing() {
        Figure rate = new Figure("交流比例", new BigDecimal("8"), "%", 1, new Formula("÷"), "", List.of());
        List<Remedy> remedies = Remedies.of(item(Optional.of(false), List.of(rate), List.of("还需交流教师3名")));
        assertEquals("还需交流教师3名", remedies.get(0).sentence());
        assertEquals("8.0%，要求：每年不低于10%", remedies.get(0).fact());
        assertEquals(
                "",
                Remedies.of(item(Optional.of(false), List.of(), List.of()))
                        .get(0)
                        .sentence());
        assertEquals(List.of(), Remedies.of(item(Optional.of(true), List.of(rate), List.of())));
        assertEquals(List.of(), Remedies.of(item(Optional.empty(), List.of(), List.of())));
    }

    private static Assessment.Item item(Optional<Boolean> passes, List<Figure> values, List<String> shortfalls) {
        return new Assessment.Item(
                "G11",
                "教师交流",
                values,
                Optional.empty(),
                "每年不低于10%",
                Optional.empty(),
                passes,
                shortfalls.stream().map(Sentence::of).toList(),
                List.of(),
                "",
                Sentence.EMPTY);
    }
}
