package wenheng.say;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static wenheng.say.SmallStage.printed;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenheng.model.SampleAssessments;
import wenheng.provenance.Figure;
import wenheng.provenance.Source;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({"5765,1900,元,1900～5765元", "15,20,%,15%～20%", "9,16,亿元,9亿～16亿元", "3,5,万人,3万～5万人", "120,120,人,120人"})
    void aRangeRepeatsOnlyTheScaleOfItsUnit(String one, String other, String unit, String sentence) {
        assertEquals(sentence, printed(Amounts.range(figure(one, unit), figure(other, unit))));
    }

    @Test
    void aTotalNamesItsPartsAndLeavesOutThoseThatAreNone() {
        Figure total = figure("30", "人");
        assertEquals("30人，其中甲20人、乙10人", printed(Amounts.parts(total, parts("20", "10", "0"))));
        assertEquals("30人，均为乙", printed(Amounts.parts(total, parts("0", "30"))));
        assertEquals("0人", printed(Amounts.parts(figure("0", "人"), parts("0", "0"))));
        assertEquals("30人，其中〔待补：数的构成〕", printed(Amounts.unknownParts(total)));
    }

    @Test
    void theKindsOfSchoolAreThoseThereAre() {
        assertEquals("甲20人、乙10人", printed(new SchoolKinds(parts("20", "10")).sentence()));
        assertEquals("〔待补：学校数〕", printed(new SchoolKinds(List.of()).sentence()));
    }

    private static List<Portion> parts(String... numbers) {
        String names = "甲乙丙";
        return Arrays.stream(numbers.length == 2 ? new int[] {0, 1} : new int[] {0, 1, 2})
                .mapToObj(i -> new Portion(names.substring(i, i + 1), figure(numbers[i], "人")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "197,人,近200人",
        "193,人,190余人",
        "200,人,200人",
        "7,人,7人",
        "0,人,0人",
        "36,人,30余人",
        "38,人,近40人",
        "32399,人,3.2万余人",
        "30000,人,30000人",
        "34.62,万人,34万余人",
        "12.6,公里,约13公里"
    })
    void anApproximationSaysOneOfNearlyMoreAndAbout(String value, String unit, String sentence) {
        assertEquals(sentence, printed(Approximations.of(figure(value, unit))));
    }

    @Test
    void anApproximationKeepsTheCellsAndSaysSoInItsFormula() {
        Figure rounded = Approximations.of(figure("197", "人")).figures().get(0);
        assertEquals("197人取约数", rounded.formula().text());
        assertEquals(List.of("A1"), rounded.sources().stream().map(Source::cell).toList());
        assertThrows(IllegalArgumentException.class, () -> Approximations.of(figure("-1", "人")));
    }

    private static Figure figure(String value, String unit) {
        return SampleAssessments.cell("数", value, unit, value.contains(".") ? 2 : 0, "A1");
    }

    @Test
    void namesAreListedWithTheirNumber() {
        assertEquals("无", list("", 3, "所学校"));
        assertEquals("甲", list("甲", 3, "所学校"));
        assertEquals("甲、乙等2所学校", list("甲乙", 3, "所学校"));
        assertEquals("甲、乙、丙等4所学校", list("甲乙丙丁", 3, "所学校"));
        assertEquals("甲、乙", list("甲乙", 3, ""));
        assertEquals("甲等", list("甲乙", 1, ""));
    }

    @Test
    void namesAreJoinedByAnAndBeforeTheLast() {
        assertEquals("无", printed(Enumerations.joined(names(""))));
        assertEquals("甲", printed(Enumerations.joined(names("甲"))));
        assertEquals("甲和乙", printed(Enumerations.joined(names("甲乙"))));
        assertEquals("甲、乙和丙", printed(Enumerations.joined(names("甲乙丙"))));
    }

    @Test
    void theNumberOfAListRestsOnEachCellOnce() {
        Source first = new Source("数据/学校.xlsx", "学校", "A1");
        Source second = new Source("数据/学校.xlsx", "学校", "A2");
        Figure number = Enumerations.number(
                List.of(new Listed("甲", List.of(first, second)), new Listed("乙", List.of(second))), "所学校");
        assertEquals("2", number.printed());
        assertEquals(List.of(first, second), number.sources());
    }

    private static String list(String names, int shown, String measure) {
        return printed(Enumerations.list(names(names), shown, measure));
    }

    private static List<Listed> names(String names) {
        return names.chars()
                .mapToObj(c -> new Listed(String.valueOf((char) c), List.of()))
                .toList();
    }
}
