package wenheng.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolType;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Standard;
import wenheng.assess.standard.StandardReader;
import wenheng.assess.submission.CountyReader;
import wenheng.assess.submission.CountyStatements;
import wenheng.assess.submission.Submission;
import wenheng.data.Table;
import wenheng.diagnostic.Outcome;

class RulesTest {

    private static final String INDICATORS = text("/assess/county-indicators.csv");

    private static String text(String name) {
        try (InputStream in = RulesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Outcome<Assessment> assess(Standard standard, List<School> schools, String indicators) {
        Table table = Cases.table(indicators);
        Submission submission = new Submission(
                        "青石县", 2025, schools, CountyReader.read(table).value(), List.of())
                .withStatements(CountyStatements.read(table).value());
        return Assessor.assess(submission, List.of(standard));
    }

    private static Assessment.Item item(String id, List<School> schools, String indicators) {
        Assessment.Result result =
                assess(Cases.STANDARD, schools, indicators).value().standards().get(0);
        return Stream.of(result.government(), result.quality(), result.vetoes())
                .flatMap(List::stream)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Assessment.Item county(String id, String from, String to) {
        assertTrue(INDICATORS.contains(from), from);
        return item(id, List.of(), INDICATORS.replace(from, to));
    }

    private static Assessment.Item school(String id, String... changes) {
        return item(id, List.of(Cases.furnished(Cases.primary("甲", 500, changes))), INDICATORS);
    }

    @Test
    void everyItemOfAFurnishedCountyPasses() {
        Assessment.Result result = assess(Cases.STANDARD, List.of(Cases.furnished(Cases.primary("甲", 500))), INDICATORS)
                .value()
                .standards()
                .get(0);
        assertEquals(15, result.government().size());
        result.government().forEach(each -> assertEquals(Optional.of(true), each.passes(), each.toString()));
        result.quality().forEach(each -> assertEquals(Optional.of(true), each.passes(), each.toString()));
        result.vetoes().forEach(each -> assertEquals(Optional.of(true), each.passes(), each.toString()));
    }

    @Test
    void ratiosAreJudgedAtTheirVeryLimits() {
        assertEquals(Optional.of(true), county("G11", "846", "1030").passes());
        Assessment.Item below = county("G11", "846", "1031");
        assertEquals(Optional.of(false), below.passes());
        assertEquals(List.of("交流轮岗教师比例为9.99%，低于10%的规定值"), Cases.plain(below.shortfalls()));
        assertEquals(Optional.of(false), county("Q9", "0.136", "0.15").passes());
        assertEquals(Optional.of(true), county("Q9", "0.136,", "13.6%,").passes());
    }

    @Test
    void moneyIsComparedInOneUnitAndOtherUnitsAreRefused() {
        assertEquals(Optional.of(true), county("G7", "8600,元", "0.86,万元").passes());
        assertEquals(Optional.of(false), county("G7", "8600,元", "0.79,万元").passes());
        assertEquals(Optional.empty(), county("G7", "8600,元", "8600,人").passes());
    }

    @Test
    void evidenceMayBeSaidOrMeasuredAndAVetoMustBeDenied() {
        assertEquals(Optional.of(true), county("G1", "落实率,100,%", "落实率,是,").passes());
        assertEquals(Optional.of(false), county("G1", "落实率,100,%", "落实率,99,%").passes());
        assertEquals(
                Optional.of(false), county("V1", "存在以考试方式招生,否", "存在以考试方式招生,是").passes());
        Assessment.Item open = county("V1", "存在以考试方式招生,否", "存在以考试方式招生,");
        assertEquals(Optional.empty(), open.passes());
        assertEquals(List.of("存在以考试方式招生"), open.missing());
    }

    @Test
    void retentionIsTakenFromItsPartsWhereNoRateIsGiven() {
        Assessment.Item item = county(
                "Q1",
                "初中三年巩固率,98.7,%",
                "初中毕业生数,960,人,\n初中三年转入学生数,30,人,\n初中三年转出学生数,20,人,\n三年前初一在校学生数,1001,人,\n初中三年死亡学生数,1,人");
        assertEquals("95", item.values().get(0).value().toPlainString());
        assertEquals(Optional.of(true), item.passes());
    }

    @Test
    void classesSchoolsAndRoomsAreJudgedBySchool() {
        assertEquals(
                List.of("甲小学最大班额为46人，高于45人的规定值"),
                Cases.plain(school("G5", "小学最大班额", "46").shortfalls()));
        assertEquals(
                List.of("甲音乐教室数为1间，低于2间的规定值"),
                Cases.plain(school("G3", "小学班级数", "13", "音乐教室数", "1").shortfalls()));
        assertEquals(
                Optional.of(false),
                school("G4", "小学学生数", "2001", "建校年份", "2011").passes());
        assertEquals(List.of("甲的小学班级数"), school("G3", "小学班级数", "-1").missing());
    }

    @Test
    void reliefDoesNotApplyUnlessItsConditionIsShown() {
        assertEquals(
                Optional.of(true), school("G4", "小学学生数", "2400", "建校年份", "2010").passes());
        assertEquals(
                Optional.of(false),
                school("G4", "小学学生数", "2401", "建校年份", "2010").passes());
        assertEquals(
                Optional.of(true),
                school("G4", "小学学生数", "2400", "建校年份", "2011", "随迁子女数", "1201").passes());
        assertEquals(Optional.of(false), school("G4", "小学学生数", "2400").passes());
        assertEquals(
                Optional.of(true),
                school("G3", "音乐教室最小面积", "73", "建校年份", "2016").passes());
        assertEquals(
                Optional.of(false),
                school("G3", "音乐教室最小面积", "73", "建校年份", "2017").passes());
    }

    @Test
    void compositeIsThePlainMeanOfTheCoefficients() {
        for (String line : text("/assess/composite.csv").lines().skip(1).toList()) {
            List<BigDecimal> row = Arrays.stream(line.split(",", -1))
                    .skip(1)
                    .map(BigDecimal::new)
                    .toList();
            BigDecimal mean = Dispersion.mean(row.subList(0, 8));
            assertEquals(row.get(8), mean.setScale(3, RoundingMode.HALF_UP), line);
        }
    }

    @Test
    void ruleOf2012JudgesTheCompositeAndThePoints() {
        Standard basic = StandardReader.read("基本均衡-2012");
        Assessment.Result result = assess(basic, Cases.county(), "指标,数值,单位,说明\n政府推进工作得分,84.5,分,\n")
                .value()
                .standards()
                .get(0);
        assertTrue(result.stages().get(0).composite().orElseThrow().limit().isPresent());
        Assessment.Item total = result.government().get(17);
        assertEquals(Optional.of(false), total.passes());
        assertEquals(List.of("政府推进得分为84.5分，低于85分的合格分"), Cases.plain(total.shortfalls()));
        assertTrue(result.units().stream().allMatch(unit -> unit.passes().isEmpty()));
    }

    @Test
    void provinceWritesItsOwnRuleWithoutAProgrammer() {
        Standard province = StandardReader.read("某省-2024.yaml", text("/standards/某省-2024.yaml"));
        assertEquals(8, province.indicators().size());
        assertEquals(
                new BigDecimal("6"), province.indicators().get(0).thresholds().get(Stage.PRIMARY));
        School town = Cases.primary("甲", 500, "图书册数", "8000");
        School village = new School("乙", "", SchoolType.PRIMARY, "公办", "乡村", false, town.figures(), town.place());
        Assessment.Result result = assess(province, List.of(town, village), INDICATORS + "布局规划等级,C,,\n生均体育经费,99,元,\n")
                .value()
                .standards()
                .get(0);
        assertEquals(false, result.units().get(0).values().get("R1").met());
        assertEquals(true, result.units().get(1).values().get("R1").met());
        assertEquals(
                List.of("布局规划评为C级，应为A或B级"),
                Cases.plain(result.government().get(0).shortfalls()));
        assertEquals(Optional.of(false), result.quality().get(9).passes());
        assertTrue(result.stages().get(0).composite().orElseThrow().passes().isEmpty());
        assertEquals(Map.of(), province.rules().composite().orElseThrow().limits());
    }
}
