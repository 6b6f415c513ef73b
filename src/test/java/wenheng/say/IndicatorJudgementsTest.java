package wenheng.say;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static wenheng.say.SmallStage.printed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenheng.assess.Assessment;
import wenheng.assess.school.Stage;
import wenheng.provenance.Figure;

class IndicatorJudgementsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.4,0.45,0.5 | 3项指标的差异系数均不高于0.50的规定值
                    0.4 | 1项指标的差异系数不高于0.50的规定值
                    0.6,0.4,0.3 | 除甲项（0.600）外，其余2项指标的差异系数均不高于0.50的规定值
                    0.6,0.4 | 除甲项（0.600）外，其余1项指标的差异系数不高于0.50的规定值
                    0.6,0.3,0.7,0.4 | 除甲项（0.600）、丙项（0.700）外，其余2项指标的差异系数均不高于0.50的规定值
                    0.6,0.7,0.3 | 有2项指标的差异系数高于0.50的规定值，分别是甲项（0.600）、乙项（0.700）
                    0.6,0.7 | 2项指标的差异系数均高于0.50的规定值
                    0.6 | 1项指标的差异系数高于0.50的规定值
                    0.4,- | 1项指标的差异系数不高于0.50的规定值，另有1项因数据不全未能计算
                    0.6,-,0.3,- | 除甲项（0.600）外，其余1项指标的差异系数不高于0.50的规定值，另有2项因数据不全未能计算
                    -,- | 〔待补：小学差异系数〕
                    """)
    void coefficientsAreJudgedTogetherWithTheExceptionsNamed(String values, String sentence) {
        StageSummary stage = SmallStage.coefficients("0.50", values.split(",", -1));
        assertEquals(sentence, printed(IndicatorJudgements.coefficients(stage)));
    }

    @Test
    void oneLimitIsNotSaidOfIndicatorsThatHaveAnother() {
        StageSummary strict = SmallStage.coefficients("0.45", "0.4");
        StageSummary mild = SmallStage.coefficients("0.50", "0.4", "0.3");
        StageSummary both = new StageSummary(
                mild.result(),
                true,
                List.of(strict.indicators().get(0), mild.indicators().get(1)),
                List.of());
        assertEquals("2项指标的差异系数均不高于规定值", printed(IndicatorJudgements.coefficients(both)));
    }

    @Test
    void anIndicatorWhoseCoefficientIsNotJudgedIsNotSaidToPass() {
        StageSummary judged = SmallStage.coefficients("0.50", "0.4");
        StageSummary open = SmallStage.means("12", "9");
        StageSummary mixed = new StageSummary(
                judged.result(),
                true,
                List.of(judged.indicators().get(0), open.indicators().get(1)),
                List.of());
        assertEquals("1项指标的差异系数不高于0.50的规定值", printed(IndicatorJudgements.coefficients(mixed)));
    }

    @Test
    void whereOnlyTheMeanOfTheCoefficientsIsJudgedThatIsSaid() {
        assertEquals("综合差异系数为0.412，不高于0.65的规定值", composite("0.412", "0.65"));
        assertEquals("综合差异系数为0.700，比0.65的规定值高0.050", composite("0.7", "0.65"));
        assertEquals("〔待补：小学综合差异系数〕", composite("", "0.65"));
        assertEquals("〔待补：小学综合差异系数〕", composite("0.412", ""));
    }

    private static String composite(String value, String limit) {
        return printed(IndicatorJudgements.coefficients(SmallStage.composite(
                Optional.of(value).filter(text -> !text.isEmpty()),
                Optional.of(limit).filter(text -> !text.isEmpty()))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    10,12.5 | 2项指标的全县平均值均达到标准值
                    10 | 1项指标的全县平均值达到标准值
                    9.5,12,11 | 除甲项（9.5人）外，其余2项指标的全县平均值均达到标准值
                    9.5,8,11 | 有2项指标的全县平均值低于标准值，分别是甲项（9.5人）、乙项（8.0人）
                    9.5,8 | 2项指标的全县平均值均低于标准值
                    10,- | 1项指标的全县平均值达到标准值，另有1项因数据不全未能计算
                    - | 〔待补：小学全县平均值〕
                    """)
    void meansAreJudgedAgainstTheStandard(String values, String sentence) {
        StageSummary stage = SmallStage.means(values.split(",", -1));
        assertEquals(sentence, printed(IndicatorJudgements.means(stage)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3 | 3 | 3所学校全部达到标准值
                    3 | 2 | 3所学校中有2所达到标准值
                    1 | 0 | 1所学校均未达到标准值
                    3 | - | 〔待补：甲项达标校数〕
                    - | 2 | 〔待补：甲项达标校数〕
                    """)
    void theSchoolsThatReachAThresholdAreCounted(String units, String met, String sentence) {
        assertEquals(sentence, printed(IndicatorJudgements.threshold(indicator("10", units, met))));
    }

    @Test
    void whereThereIsNoThresholdNoSchoolIsSaidToMissIt() {
        assertEquals("〔待补：甲项达标校数〕", printed(IndicatorJudgements.threshold(indicator("", "3", "0"))));
    }

    private static IndicatorSummary indicator(String threshold, String units, String met) {
        Assessment.IndicatorResult row = SmallStage.row(SmallStage.indicator(0, Map.of(), threshold), "-", "-");
        return new IndicatorSummary(Stage.PRIMARY, row, count(units), count(met), Optional.empty());
    }

    private static Optional<Figure> count(String number) {
        return number.equals("-")
                ? Optional.empty()
                : Optional.of(Figure.counted("学校数", new BigDecimal(number).intValueExact(), "所", List.of()));
    }

    @Test
    void oneCoefficientIsHeldAgainstItsLimit() {
        List<IndicatorSummary> rows =
                SmallStage.coefficients("0.50", "0.478", "0.528", "-").indicators();
        assertEquals("不高于0.50的规定值", printed(Requirements.coefficient(rows.get(0))));
        assertEquals("比0.50的规定值高0.028", printed(Requirements.coefficient(rows.get(1))));
        assertEquals("〔待补：小学丙项差异系数〕", printed(Requirements.coefficient(rows.get(2))));
    }
}
