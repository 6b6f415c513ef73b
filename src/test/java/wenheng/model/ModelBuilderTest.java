package wenheng.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import wenheng.provenance.Arithmetic;
import wenheng.provenance.Figure;
import wenheng.provenance.Source;

class ModelBuilderTest {

    private static final Model.GroupNode TREE = ModelBuilder.build(SampleAssessments.facts());

    @Test
    void theSchoolsByKindAddUpToAllOfThem() {
        assertEquals("4", printed("学校.学校数"));
        assertEquals("3", printed("学校.小学校数"));
        assertEquals("1", printed("学校.初级中学校数"));
        assertEquals("0", printed("学校.九年一贯制学校数"));
        assertEquals("0", printed("学校.教学点数"));
        assertEquals(4, figure("学校.学校数").sources().size());
    }

    @Test
    void thePupilsOfBothStagesAddUpAndKeepEveryCell() {
        Figure all = figure("在校生.合计");
        assertEquals("1100", all.printed());
        assertEquals(
                List.of("H2", "H3", "H4", "I9"),
                all.sources().stream().map(Source::cell).toList());
        assertEquals("30", printed("专任教师.合计"));
        assertEquals("600", printed("合计.小学学生数"));
    }

    @Test
    void aPercentageIsComputedFromItsParts() {
        assertEquals("66.7", printed("小学.达标率"));
        assertEquals("2 ÷ 3 × 100%", figure("小学.达标率").formula().text());
    }

    @Test
    void anIndicatorCarriesItsLimitAndHowFarItIsAboveIt() {
        assertEquals("0.50", printed("小学.指标.R2.限值"));
        assertEquals("0.45", printed("初中.指标.R2.限值"));
        assertEquals("0.000", printed("小学.指标.R2.超出"));
        assertEquals("0.012", printed("小学.指标.R5.超出"));
        assertEquals(new Model.BooleanNode(false), at("小学.指标.R5.达标"));
        assertEquals(new Model.TextNode("未达标"), at("小学.指标.R5.判定"));
        assertEquals("7.5", printed("小学.指标.R5.标准值"));
    }

    @Test
    void aCoefficientThatCannotBeComputedIsMissingByName() {
        assertEquals(new Model.MissingNode("初中生均体育运动场馆面积差异系数"), at("初中.指标.R5.差异系数"));
        assertEquals(new Model.TextNode("待定"), at("初中.指标.R5.判定"));
    }

    @Test
    void onlySchoolsThatFailAreListedAsFailingWithWhatTheyLack() {
        Model.ListNode failing = assertInstanceOf(Model.ListNode.class, at("小学.未达标学校"));
        assertEquals(1, failing.items().size());
        Model.GroupNode row = (Model.GroupNode) failing.items().get(0);
        assertEquals(new Model.TextNode("A*B|C"), row.get("学校"));
        assertEquals(2, ((Model.ListNode) row.get("未达标项")).items().size());
        assertEquals("3", ((Model.FigureNode) row.get("R2").get("需补")).figure().printed());
    }

    @Test
    void aRateIsInPercentAndItsThresholdToo() {
        assertEquals("%", figure("认可度.满意率").unit());
        assertEquals("85", printed("认可度.标准值"));
        assertEquals("95.0", printed("认可度.回收率"));
    }

    @Test
    void earlierYearsHaveTheSameTreeAndAnAbsentYearIsMissingAllTheWayDown() {
        assertEquals("0.523", printed("往年.2020.小学.指标.R2.差异系数"));
        assertInstanceOf(Model.MissingNode.class, at("往年.2019.小学.指标.R2.差异系数"));
        assertEquals(new Model.MissingNode("2024年数据"), at("上年"));
        assertEquals(new Model.TextNode("2020"), at("基期.年度"));
    }

    @Test
    void anUnknownCountyFigureIsMissingButAnUnknownKeyOfAClosedGroupIsAMistake() {
        assertEquals(new Model.MissingNode("面积"), at("县级.面积"));
        assertThrows(IllegalArgumentException.class, () -> at("小学.学孝数"));
    }

    @Test
    void aPrintedDifferenceAgreesWithThePrintedNumbers() {
        Figure now = SampleAssessments.cell("甲", "0.4844", "", 3, "A1");
        Figure then = SampleAssessments.cell("乙", "0.5225", "", 3, "A2");
        Figure difference = Arithmetic.printedDifference(now, then);
        assertEquals(new BigDecimal("-0.039"), difference.value());
        assertEquals(
                List.of("A1", "A2"),
                difference.sources().stream().map(Source::cell).toList());
        assertEquals("0.484 − 0.523", difference.formula().text());
    }

    private static Model at(String path) {
        Model node = TREE;
        for (String key : path.split("\\.", -1)) {
            node = node.get(key);
        }
        return node;
    }

    private static Figure figure(String path) {
        return assertInstanceOf(Model.FigureNode.class, at(path)).figure();
    }

    private static String printed(String path) {
        return figure(path).printed();
    }
}
