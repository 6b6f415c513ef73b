package wenheng.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static wenheng.model.SampleAssessments.cell;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenheng.model.Model;
import wenheng.model.ModelBuilder;
import wenheng.model.SampleAssessments;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

class SentencesTest {

    private static final Model.GroupNode TREE = ModelBuilder.build(SampleAssessments.facts());

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
                    98.2 | 83.2 | % | 1 | 2020 | 较2020年提高15.0个百分点
                    83.2 | 98.2 | % | 1 | 上年 | 较上年下降15.0个百分点
                    98.24 | 98.16 | % | 1 | 2020 | 与2020年持平
                    0.484 | 0.523 | '' | 3 | 2020 | 较2020年下降0.039
                    0.523 | 0.484 | '' | 3 | 2020 | 较2020年上升0.039
                    0.48441 | 0.48439 | '' | 3 | 2020 | 与2020年持平
                    120 | 108 | 人 | 0 | 2024 | 较2024年增加12人
                    108 | 120 | 人 | 0 | 2024 | 较2024年减少12人
                    8.25 | 7.5 | 平方米 | 2 | 2024 | 较2024年增加0.75平方米
                    0 | 0 | 人 | 0 | 2024 | 与2024年持平
                    """)
    void aChangeIsSaidByKindAndDirection(
            String now, String then, String unit, int decimals, String year, String sentence) {
        assertEquals(
                sentence,
                Comparisons.change(figure(now, unit, decimals), figure(then, unit, decimals), year)
                        .plain());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    450 | 400 | 元 | 较2020年增长12.5%
                    400 | 450 | 元 | 较2020年下降11.1%
                    400 | 400 | 元 | 与2020年持平
                    3   | 0   | 名 | 较2020年增加3名
                    100001 | 100000 | 元 | 较2020年增加1元
                    """)
    void growthIsInPerCentWhereThereIsSomethingToGrowFrom(String now, String then, String unit, String sentence) {
        assertEquals(
                sentence,
                Comparisons.growth(figure(now, unit, 0), figure(then, unit, 0), "2020")
                        .plain());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    500 | 200 | 间 | 是2020年的2.5倍
                    390 | 200 | 间 | 较2020年增加190间
                    100 | 0 | 间 | 较2020年增加100间
                    90 | 30 | % | 较2020年提高60个百分点
                    """)
    void timesAreSaidOnlyFromTwiceUpwards(String now, String then, String unit, String sentence) {
        assertEquals(
                sentence,
                Comparisons.times(figure(now, unit, 0), figure(then, unit, 0), "2020")
                        .plain());
    }

    @Test
    void fromAndToKeepBothNumbers() {
        assertEquals("由2020年的0.523下降到0.484", fromTo("0.523", "0.484", ""));
        assertEquals("由2020年的83.000%提高到98.000%", fromTo("83", "98", "%"));
        assertEquals("由2020年的5.000间增加到7.000间", fromTo("5", "7", "间"));
        assertEquals("与2020年的0.484持平", fromTo("0.484", "0.484", ""));
    }

    private static String fromTo(String then, String now, String unit) {
        return Comparisons.fromTo(figure(now, unit, 3), figure(then, unit, 3), "2020")
                .plain();
    }

    @Test
    void noSentenceEverSaysThatSomethingRoseByLessThanNothing() {
        Stream.of("人", "%", "", "元")
                .forEach(unit -> Stream.of("0", "1", "2.5", "100")
                        .forEach(now -> Stream.of("0", "1", "99")
                                .forEach(then -> assertFalse(
                                        Comparisons.change(figure(now, unit, 1), figure(then, unit, 1), "2020")
                                                .plain()
                                                .contains("-"),
                                        now + " " + then + unit))));
    }

    @Test
    void namesAreListedWithTheirNumber() {
        assertEquals("无", Enumerations.list(names(), 3, "所学校").plain());
        assertEquals("甲", Enumerations.list(names("甲"), 3, "所学校").plain());
        assertEquals("甲、乙等2所学校", Enumerations.list(names("甲", "乙"), 3, "所学校").plain());
        assertEquals(
                "甲、乙、丙等4所学校",
                Enumerations.list(names("甲", "乙", "丙", "丁"), 3, "所学校").plain());
        assertEquals("甲、乙", Enumerations.list(names("甲", "乙"), 3, "").plain());
        assertEquals("甲等", Enumerations.list(names("甲", "乙"), 1, "").plain());
    }

    @Test
    void theKindsOfSchoolAreThoseThereAre() {
        assertEquals(
                "小学3所、初级中学1所",
                Enumerations.kinds((Model.GroupNode) TREE.get("学校")).plain());
    }

    @Test
    void coefficientsAreJudgedTogetherWithTheExceptionsNamed() {
        assertEquals(
                "除生均体育运动场馆面积（0.512）外，其余1项指标的差异系数不高于0.50的规定值",
                Judgements.coefficients(stage("小学")).plain());
        assertEquals(
                "1项指标的差异系数不高于0.45的规定值，另有1项因数据不全未能计算",
                Judgements.coefficients(stage("初中")).plain());
    }

    @Test
    void meansAndSchoolsAreJudgedAgainstTheStandard() {
        assertEquals("2项指标的全县平均值均达到标准值", Judgements.means(stage("小学")).plain());
        assertEquals(
                "参加评估的3所学校中，2所综合达标，占66.7%，A*B|C尚未达标",
                Judgements.schools(stage("小学")).plain());
        assertEquals("参加评估的1所学校综合达标", Judgements.schools(stage("初中")).plain());
        assertEquals("3所学校全部达到标准值", Judgements.threshold(indicator("小学", "R2")).plain());
        assertEquals(
                "3所学校中有2所达到标准值", Judgements.threshold(indicator("小学", "R5")).plain());
        assertEquals("1所学校均未达到标准值", Judgements.threshold(indicator("初中", "R5")).plain());
    }

    @Test
    void theTrendCountsFallsAndNamesRises() {
        Model.GroupNode before = (Model.GroupNode) TREE.get("往年").get("2020").get("小学");
        assertEquals(
                "与2020年相比，2项指标的差异系数中，1项下降、1项上升，上升的是生均体育运动场馆面积",
                Judgements.trend(stage("小学"), before, "2020").plain());
        assertEquals(
                "与2025年相比，2项指标的差异系数全部持平",
                Judgements.trend(stage("小学"), stage("小学"), "2025").plain());
    }

    @Test
    void aShortfallSaysWhatIsNeededInTheUnitOfficialsUse() {
        Model.GroupNode school = (Model.GroupNode)
                ((Model.ListNode) stage("小学").get("未达标学校")).items().get(0);
        assertEquals("还需配备骨干教师3名、增加体育运动场馆1260平方米", Shortfalls.needed(school).plain());
        assertEquals(
                "",
                Shortfalls.needed(
                                (Model.GroupNode) ((Model.ListNode) stage("小学").get("学校列表"))
                                        .items()
                                        .get(0))
                        .plain());
        Model.GroupNode item = (Model.GroupNode) school.get("R2");
        assertEquals("还需配备骨干教师3名", Shortfalls.needed(item).plain());
        assertEquals("配备骨干教师3名", Shortfalls.remedy(item).plain());
        assertEquals(
                "骨干教师3名、体育运动场馆1260平方米",
                Shortfalls.total(List.of(stage("小学"), stage("初中"))).plain());
        assertEquals("无", Shortfalls.total(List.of(stage("初中"))).plain());
        assertEquals("38.5万元", money("385000"));
        assertEquals("38.4321万元", money("384320.01"));
        assertEquals("9999元", money("9999"));
        assertEquals("5000万元", money("50000000"));
    }

    private static String money(String yuan) {
        return Sentence.EMPTY
                .andWithUnit(Shortfalls.readable(figure(yuan, "元", 0)))
                .plain();
    }

    private static Model.GroupNode stage(String name) {
        return (Model.GroupNode) TREE.get(name);
    }

    private static Model.GroupNode indicator(String stage, String id) {
        return (Model.GroupNode) stage(stage).get("指标").get(id);
    }

    private static Figure figure(String value, String unit, int decimals) {
        return cell("数", value, unit, decimals, "A1");
    }

    private static List<Model> names(String... names) {
        return Arrays.stream(names).<Model>map(Model.TextNode::new).toList();
    }

    @Test
    void aBlankInASentenceOfTheDataStaysAGapThatIsListed() {
        Sentence sentence = Sentence.of("辖").and(Sentence.missing("乡镇数")).and("个乡镇");
        Model.GroupNode data = new Model.GroupNode(Map.of("句", new Model.SentenceNode(sentence)), false);
        TemplateSource templates = TestTexts.templates(Map.of("例.md", "${句}"));
        MergeRequest request =
                new MergeRequest("例", "例.md", data, TestTexts.elements(Map.of()), TemplateSource.none(), "叙述/例");
        assertEquals(
                "辖〔待补：乡镇数〕个乡镇",
                TestTexts.plain(new TemplateEngine(templates, Limits.USUAL)
                                .merge(request)
                                .value())
                        .strip());
    }
}
