package wenheng.say;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static wenheng.model.SampleAssessments.cell;
import static wenheng.say.SmallStage.printed;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenheng.provenance.Figure;

class RequirementsTest {

    @ParameterizedTest
    @CsvSource({
        "98.2,1,85,%,达到85%的要求",
        "85,0,85,%,达到85%的要求",
        "83.2,1,85,%,比85%的要求低1.8个百分点",
        "84.96,0,85,%,略低于85%的要求",
        "6.07,2,7.5,平方米,比7.5平方米的要求低1.43平方米"
    })
    void aValueReachesWhatIsWantedOrIsSaidToBeBelow(
            String value, int decimals, String wanted, String unit, String sentence) {
        assertEquals(sentence, printed(Requirements.reaches(figure(value, unit, decimals), figure(wanted, unit))));
    }

    @ParameterizedTest
    @CsvSource({
        "0.478,3,0.50,'',不高于0.50的规定值",
        "0.5,3,0.50,'',不高于0.50的规定值",
        "0.478,3,0.45,'',比0.45的规定值高0.028",
        "0.4504,3,0.45,'',略高于0.45的规定值"
    })
    void aValueKeepsBelowItsLimitOrIsSaidToBeAbove(
            String value, int decimals, String limit, String unit, String sentence) {
        assertEquals(sentence, printed(Requirements.keepsBelow(figure(value, unit, decimals), figure(limit, unit))));
    }

    private static Figure figure(String value, String unit, int decimals) {
        return cell("数", value, unit, decimals, "A1");
    }

    private static Figure figure(String value, String unit) {
        return figure(value, unit, Math.max(0, new BigDecimal(value).scale()));
    }

    /** Each letter is a requirement: 达 is met, 未 is not, 待 cannot be judged. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    达达达 | 3项要求均已达到
                    达 | 1项要求已达到
                    未 | 1项要求尚未达到
                    未未 | 2项要求均尚未达到
                    达达未 | 除“丙”外，其余2项要求均已达到
                    达未未 | 3项要求中，1项已达到，2项尚未达到（“乙”“丙”）
                    达未 | 2项要求中，1项已达到，1项尚未达到（“乙”）
                    达达未待 | 除“丙”外，其余2项要求均已达到；另有1项要求因数据不全待定（“丁”）
                    达待待待待待待 | 1项要求已达到；另有6项要求因数据不全待定（“乙”“丙”“丁”“戊”“己”等）
                    待 | 〔待补：甲等项要求〕
                    """)
    void requirementsAreCountedAndTheExceptionsNamed(String verdicts, String sentence) {
        assertEquals(sentence, printed(Requirements.met(items(verdicts), "项要求")));
    }

    @Test
    void whereNothingIsRequiredNothingIsMet() {
        assertEquals("〔待补：项指标〕", printed(Requirements.met(List.of(), "项指标")));
    }

    private static List<Judged> items(String verdicts) {
        String[] names = "甲乙丙丁戊己庚".split("");
        return Arrays.stream(names)
                .limit(verdicts.length())
                .map(name -> judged(name, verdicts.charAt("甲乙丙丁戊己庚".indexOf(name))))
                .toList();
    }

    private static Judged judged(String name, char verdict) {
        return new Judged(new Listed(name, List.of()), verdict == '待' ? Optional.empty() : Optional.of(verdict == '达'));
    }

    @Test
    void theWordsOfAVerdictAreReadBackAsTheyAreWritten() {
        for (Optional<Boolean> passes : List.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty())) {
            assertEquals(passes, VerdictWord.read(VerdictWord.of(passes)));
        }
        assertEquals("待定", VerdictWord.of(Optional.empty()));
    }
}
