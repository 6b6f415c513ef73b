package wenheng.say;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static wenheng.say.SmallStage.printed;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoefficientTrendTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
                    0.4,0.3 | 0.5,0.4 | 2020 | 与2020年相比，2项指标的差异系数全部下降
                    0.4,0.3 | 0.5,0.4 | '' | 2项指标的差异系数全部下降
                    0.4 | 0.5 | 上年 | 与上年相比，1项指标的差异系数下降
                    0.5,0.4 | 0.4,0.3 | 2020 | 与2020年相比，2项指标的差异系数全部上升
                    0.4,0.3 | 0.4,0.3 | 2020 | 与2020年相比，2项指标的差异系数全部持平
                    0.4001,0.3 | 0.4,0.3 | 2020 | 与2020年相比，2项指标的差异系数全部持平
                    0.3,0.4,0.6 | 0.5,0.4,0.5 | 2020 | 与2020年相比，3项指标的差异系数中，1项下降、1项持平、1项上升，上升的是丙项
                    0.6,0.4 | 0.5,0.4 | 2020 | 与2020年相比，2项指标的差异系数中，1项持平、1项上升
                    0.3,0.6,- | 0.5,0.5,0.4 | '' | 2项指标的差异系数中，1项下降、1项上升，上升的是乙项
                    0.3,0.6,0.2 | 0.5,0.5,- | '' | 2项指标的差异系数中，1项下降、1项上升，上升的是乙项
                    0.3,0.6,0.2 | 0.5 | '' | 1项指标的差异系数下降
                    - | 0.5 | 2020 | 〔待补：2020年小学差异系数〕
                    0.5 | - | '' | 〔待补：往年小学差异系数〕
                    """)
    void fallsAreCountedAndRisesNamed(String now, String then, String year, String sentence) {
        assertEquals(
                sentence,
                printed(CoefficientTrend.of(
                        SmallStage.coefficients("0.50", now.split(",", -1)).result(),
                        SmallStage.coefficients("0.50", then.split(",", -1)).result(),
                        year)));
    }
}
