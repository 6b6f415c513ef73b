package wenheng.assess.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import wenheng.assess.Assessment;
import wenheng.assess.Assessor;
import wenheng.assess.Cases;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolType;
import wenheng.assess.standard.Standard;
import wenheng.assess.standard.StandardReader;
import wenheng.assess.submission.Submission;
import wenheng.provenance.Figure;

class CompositeRemedyTest {

    private static final Standard BASIC = StandardReader.read("基本均衡-2012");

    private static final Map<String, String> COLUMNS = Map.of(
            "B1", "教学及辅助用房面积",
            "B2", "运动场地面积",
            "B3", "教学仪器设备值",
            "B4", "计算机台数",
            "B5", "图书册数",
            "B6", "小学专任教师数",
            "B7", "小学高于规定学历教师数",
            "B8", "小学中级及以上职务教师数");

    @Test
    void doingWhatIsSaidBringsTheCompositeToWhatIsSaid() {
        for (int seed = 0; seed < 30; seed++) {
            Map<String, Map<String, BigDecimal>> county = county(new Random(seed));
            Assessment before = assess(county);
            for (CompositeRemedy remedy : Remedies.of(before, result(before)).composites()) {
                remedy.parts().forEach(part -> part.steps().forEach(step -> raise(county, part, step)));
                Assessment after = assess(county);
                BigDecimal reached = composite(after).value();
                assertTrue(
                        reached.subtract(remedy.reached()).abs().compareTo(new BigDecimal("1E-30")) < 0,
                        "seed " + seed + "：" + reached + " ≠ " + remedy.reached());
                assertEquals(remedy.sufficient(), passes(after), "seed " + seed);
            }
        }
    }

    @Test
    void schoolsThatDifferTooMuchAreRaisedWhereTheyDifferMost() {
        Map<String, Map<String, BigDecimal>> county = county(new Random(1));
        county.get("第1小学").replace("图书册数", BigDecimal.valueOf(400_000));
        Assessment assessment = assess(county);
        List<CompositeRemedy> remedies = Remedies.of(assessment, result(assessment)).composites();
        assertEquals(1, remedies.size());
        assertEquals("B5", remedies.get(0).parts().get(0).indicator().id());
        assertTrue(remedies.get(0).sentence().startsWith("小学综合差异系数"), remedies.get(0).sentence());
        assertEquals(remedies.get(0).parts().size(), remedies.get(0).actions().size());
    }

    @Test
    void schoolsThatAreAlikeNeedNothing() {
        Map<String, Map<String, BigDecimal>> county = county(new Random(1));
        county.replaceAll((name, columns) -> county.get("第1小学"));
        Assessment assessment = assess(county);
        Remedies remedies = Remedies.of(assessment, result(assessment));
        assertEquals(List.of(), remedies.composites());
        assertEquals(List.of(), remedies.schools(), "办法没有规定学校标准");
        assertTrue(passes(assessment));
        assertFalse(result(assessment).stages().get(0).indicators().stream()
                .anyMatch(row -> row.limit().isPresent()));
    }

    private static Map<String, Map<String, BigDecimal>> county(Random random) {
        Map<String, Map<String, BigDecimal>> county = new LinkedHashMap<>();
        for (int i = 1; i <= 8; i++) {
            Map<String, BigDecimal> columns = new HashMap<>();
            int pupils = 100 + random.nextInt(900);
            columns.put("小学学生数", BigDecimal.valueOf(pupils));
            columns.put("室内体育用房面积", BigDecimal.ZERO);
            COLUMNS.values().forEach(column -> columns.put(column, BigDecimal.valueOf(1 + random.nextInt(pupils))));
            county.put("第" + i + "小学", columns);
        }
        return county;
    }

    private static void raise(
            Map<String, Map<String, BigDecimal>> county, CoefficientRemedy part, CoefficientRemedy.Step step) {
        Figure needed = step.needed();
        BigDecimal amount =
                needed.unit().equals("万元") ? needed.value().movePointRight(4) : needed.value();
        county.get(step.name()).merge(COLUMNS.get(part.indicator().id()), amount, BigDecimal::add);
    }

    private static Assessment assess(Map<String, Map<String, BigDecimal>> county) {
        List<School> schools = new ArrayList<>();
        county.forEach((name, columns) -> {
            Map<String, String> numbers = new LinkedHashMap<>();
            columns.forEach((column, value) -> numbers.put(column, value.toPlainString()));
            schools.add(Cases.school(name, SchoolType.PRIMARY, numbers));
        });
        return Assessor.assess(new Submission("青石县", 2025, schools, Map.of(), List.of()), List.of(BASIC))
                .value();
    }

    private static Assessment.Result result(Assessment assessment) {
        return assessment.standards().get(0);
    }

    private static Figure composite(Assessment assessment) {
        return result(assessment)
                .stages()
                .get(0)
                .composite()
                .orElseThrow()
                .value()
                .orElseThrow();
    }

    private static boolean passes(Assessment assessment) {
        return result(assessment)
                .stages()
                .get(0)
                .composite()
                .orElseThrow()
                .passes()
                .orElseThrow();
    }
}
