package wenheng.say;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static wenheng.model.SampleAssessments.cell;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenheng.provenance.Figure;

class ComparisonsTest {

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

    private static Figure figure(String value, String unit, int decimals) {
        return cell("数", value, unit, decimals, "A1");
    }
}
