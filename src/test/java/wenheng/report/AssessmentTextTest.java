package wenheng.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import wenheng.app.Assess;
import wenheng.app.disk.DiskWorld;
import wenheng.assess.Assessment;
import wenheng.assess.Assessor;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolType;
import wenheng.assess.standard.StandardReader;
import wenheng.assess.submission.Submission;
import wenheng.diagnostic.Location;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Sentence;

class AssessmentTextTest {

    private static Assessment county() {
        return AssessmentJsonTest.county().value();
    }

    private static List<String> lines() {
        return AssessmentText.write(county()).lines().toList();
    }

    private static String example() {
        return Assess.run(new DiskWorld(Path.of("examples/qingshi")), false).value();
    }

    @Test
    void columnsOfTheStageTablesAlign() {
        List<String> table = lines().stream()
                .filter(line -> line.matches("  (指标|R\\d) .*符?.*\\d?.*(判定|符合)"))
                .toList();
        assertEquals(16, table.size());
        assertEquals(
                1,
                table.subList(0, 8).stream()
                        .mapToInt(TextTable::width)
                        .distinct()
                        .count(),
                table.toString());
    }

    @Test
    void verdictComesFirstAndCoversEveryPartOfTheRule() {
        assertFalse(lines().contains("  " + AssessmentText.SCOPE), "the rule has government, quality and veto items");
        assertEquals(
                Optional.of("【结论】不符合"),
                lines().stream().filter(line -> line.startsWith("【")).findFirst());
    }

    @Test
    void failingSchoolsAreListedWithWhatTheyNeed() {
        String text = String.join("\n", lines());
        assertTrue(lines().contains("    R2 每百名学生拥有县级以上骨干教师数 0.71人，标准1人，差0.29人（低于标准的85%）；还需配备县级以上骨干教师3名"), text);
        assertTrue(text.contains("R4 生均教学及辅助用房面积 5.71平方米，标准5.8平方米，差0.09平方米；全校还需增加教学及辅助用房126平方米"), text);
        assertTrue(lines().contains("  北坡教学点（小学）：教学点学生数不足50人，不计入"));
    }

    @Test
    void exampleTellsWhyByHowMuchAndWhatMendsIt() {
        String text = example();
        List<String> wanted = List.of(
                "【结论】不符合",
                "    3. 初中每百名学生拥有县级以上骨干教师数差异系数为0.478，高于0.45的规定值。",
                "  R2 初中县级以上骨干教师差异系数0.478，高于0.45；若云溪中学再配备3名、垚山学校初中部再配备2名，可降到0.437。",
                "    第1所 云溪中学 +3名，差异系数0.453",
                "【学校缺口】综合不达标7所，待定0所，综合达标而有指标未达标10所",
                "  青石县实验小学（小学）：6项达标，综合不达标；要综合达标，至少须R5不低于6.375平方米",
                "    合计：还需配备县级以上骨干教师2名、增加体育运动场馆748平方米",
                "【社会认可度】92.97%，规定不低于85%，符合",
                "【与2024年、2020年相比】",
                "    新达标4所：柳河镇中心小学、双井镇中心小学、清泉镇中心小学、柳河中学",
                "    撤并或停办1所：白塘镇陈家咀教学点",
                "  R2 最低：垚山学校0.62、云溪中学0.64");
        for (String line : wanted) {
            assertTrue(text.contains("\n" + line + "\n"), line);
        }
        assertTrue(text.contains("  青石县职业技术学校：职业学校不计入\n"));
        assertFalse(text.contains("青石县职业技术学校（小学）"));
        assertTrue(text.contains("  青石县特殊教育学校（初中）：特殊教育学校不计入\n"));
    }

    @Test
    void changesOfTwoYearsStandInOneAlignedTable() {
        List<String> table = example()
                .lines()
                .dropWhile(line -> !line.startsWith("【与"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("  比"))
                .toList();
        assertEquals(35, table.size());
        assertEquals(1, table.stream().mapToInt(TextTable::width).distinct().count());
        assertTrue(table.get(1).matches("  小学学校数（所） +36 +37 +减少1所 +36 +持平"), table.get(1));
    }

    private static String compared(SortedMap<Integer, Assessment> earlier) {
        return AssessmentText.write(county(), earlier);
    }

    private static Assessment in(int year) {
        Assessment now = county();
        return new Assessment(now.county(), year, now.schools(), now.indicators(), now.standards());
    }

    @Test
    void onlyTheLastAndTheFirstEarlierYearAreComparedAndEachOnce() {
        assertFalse(compared(new TreeMap<>()).contains("相比】"));
        assertTrue(compared(new TreeMap<>(Map.of(2024, in(2024)))).contains("【与2024年相比】"));
        assertTrue(compared(new TreeMap<>(Map.of(2020, in(2020), 2022, in(2022), 2024, in(2024))))
                .contains("【与2024年、2020年相比】"));
        assertFalse(compared(new TreeMap<>(Map.of(2026, in(2026)))).contains("相比】"));
    }

    private static Assessment.Item item(
            String id, Optional<Boolean> passes, List<String> shortfalls, List<String> missing) {
        Figure value = new Figure("比例", new BigDecimal("8"), "%", 1, new Formula("÷"), "", List.of());
        return new Assessment.Item(
                id,
                "教师交流",
                missing.isEmpty() ? List.of(value) : List.of(),
                Optional.of(BigDecimal.TEN),
                "每年不低于10%",
                Optional.empty(),
                passes,
                shortfalls.stream().map(Sentence::of).toList(),
                missing,
                "",
                Sentence.EMPTY);
    }

    private static String withItems(List<Assessment.Item> government, List<Assessment.Item> vetoes) {
        Assessment now = county();
        Assessment.Result result = now.standards().get(0);
        Assessment.Result filled = new Assessment.Result(
                result.standard(),
                result.stages(),
                result.units(),
                result.excluded(),
                government,
                List.of(),
                Optional.empty(),
                vetoes,
                new Assessment.Verdict(Optional.empty(), List.of(), List.of(Sentence.of("没有社会认可度问卷数据。"))));
        return AssessmentText.write(
                new Assessment(now.county(), 2025, now.schools(), now.indicators(), List.of(filled)));
    }

    @Test
    void itemsAreCountedAndTheFailingOnesExplained() {
        String text = withItems(
                List.of(
                        item("G11", Optional.of(false), List.of("还需交流教师3名"), List.of()),
                        item("G12", Optional.of(true), List.of(), List.of()),
                        item("G13", Optional.of(false), List.of(), List.of()),
                        item("G14", Optional.empty(), List.of(), List.of("交流教师数"))),
                List.of(item("V1", Optional.of(false), List.of("发生违规择校"), List.of())));
        assertTrue(text.contains("【政府保障程度】4项：符合1项，不符合2项，待填报1项\n"), text);
        assertTrue(text.contains("  G11 教师交流：不符合，8.0%（规定值10%）\n    还需交流教师3名\n"), text);
        assertTrue(text.contains("  G12 教师交流：符合，8.0%（规定值10%）\n  G13"), text);
        assertTrue(text.contains("  G13 教师交流：不符合，8.0%（规定值10%）\n    要求：每年不低于10%\n"), text);
        assertTrue(text.contains("  G14 教师交流：待填报\n    缺：交流教师数\n"), text);
        assertTrue(text.contains("【一票否决】1项：符合0项，不符合1项，待填报0项\n"), text);
        assertFalse(text.contains("【教育质量】"));
        assertFalse(text.contains(AssessmentText.SCOPE));
        assertTrue(text.contains("【结论】待定（数据不全，暂不能判定）\n  待填报：\n    1. 没有社会认可度问卷数据。\n"), text);
        assertTrue(text.contains("【社会认可度】待填报\n"));
    }

    @Test
    void countyWithoutSchoolsIsTold() {
        Assessment empty = Assessor.assess(
                        new Submission("青石县", 2025, List.of(), Map.of(), List.of()),
                        List.of(StandardReader.read("优质均衡-2017")))
                .value();
        String text = AssessmentText.write(empty);
        assertTrue(text.contains("【学校缺口】无\n"), text);
        assertTrue(text.contains("【小学】0所学校"), text);
        assertFalse(text.contains("校际分布"));
        assertFalse(text.contains("【差异系数补法】"));
        assertFalse(text.contains("【不计入评估】"));
    }

    @Test
    void schoolWithNothingFilledInIsShownAsMissing() {
        School school = new School("空小", "", SchoolType.PRIMARY, "公办", "镇区", false, pupils(), Location.of("学校.csv"));
        Assessment bare = Assessor.assess(
                        new Submission("青石县", 2025, List.of(school), Map.of(), List.of()),
                        List.of(StandardReader.read("优质均衡-2017")))
                .value();
        String text = AssessmentText.write(bare);
        assertTrue(text.contains("  空小（小学）：0项达标，综合达标与否待定\n"), text);
        assertTrue(text.contains("    生均教学及辅助用房面积：待填报\n"), text);
        assertFalse(text.contains("合计"));
    }

    private static Map<String, Figure> pupils() {
        return Map.of("小学学生数", new Figure("小学学生数", BigDecimal.TEN, "人", 0, Formula.GIVEN, "", List.of()));
    }
}
