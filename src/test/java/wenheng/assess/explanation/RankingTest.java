package wenheng.assess.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wenheng.assess.Assessment;
import wenheng.assess.Cases;
import wenheng.assess.school.School;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Indicator;

class RankingTest {

    private static final Indicator ROOMS = Cases.STANDARD.indicators().get(3);

    private static List<School> schools(String... perThousand) {
        List<School> schools = new ArrayList<>();
        for (String area : perThousand) {
            schools.add(Cases.primary("校" + schools.size(), 1000, "教学及辅助用房面积", area));
        }
        return schools;
    }

    private static Ranking rank(String... areas) {
        return Ranking.of(Cases.result(schools(areas)), Stage.PRIMARY, ROOMS);
    }

    private static Optional<Distribution> spread(String... areas) {
        return Distribution.of(Cases.result(schools(areas)), Stage.PRIMARY, ROOMS);
    }

    private static List<String> told(Ranking ranking) {
        return ranking.places().stream()
                .map(place -> place.rank() + place.unit().school())
                .toList();
    }

    @Test
    void lowestComesFirstAndEqualValuesShareARankInTableOrder() {
        assertEquals(List.of("1校1", "2校0", "2校3", "4校2", "5校4"), told(rank("4000", "3000", "5000", "4000.0", "6000")));
    }

    @Test
    void valuesThatPrintAlikeAreStillTold() {
        assertEquals(List.of("1校1", "2校0"), told(rank("4000.1", "4000")));
    }

    @Test
    void unitWithoutAValueIsMissingAndHasNoRank() {
        Ranking ranking = rank("4000", "", "3000");
        assertEquals(List.of("1校2", "2校0"), told(ranking));
        assertEquals(
                List.of("校1"),
                ranking.missing().stream().map(Assessment.Unit::school).toList());
    }

    @Test
    void otherStageIsNotRanked() {
        assertEquals(
                List.of(),
                Ranking.of(Cases.result(schools("1")), Stage.JUNIOR, ROOMS).places());
        assertEquals(List.of(), rank().places());
    }

    @Test
    void quartilesAreThoseOfTheSpreadsheets() {
        Distribution four = spread("4000", "1000", "3000", "2000").orElseThrow();
        assertEquals("1", four.minimum().value().stripTrailingZeros().toPlainString());
        assertEquals("1.75", four.lowerQuartile().printed());
        assertEquals("2.50", four.median().printed());
        assertEquals("3.25", four.upperQuartile().printed());
        assertEquals("4.00", four.maximum().printed());
        Distribution five = spread("1000", "2000", "3000", "4000", "9000").orElseThrow();
        assertEquals("2.00", five.lowerQuartile().printed());
        assertEquals("3.00", five.median().printed());
        assertEquals("4.00", five.upperQuartile().printed());
        assertEquals("小学生均教学及辅助用房面积中位数", five.median().name());
        assertTrue(five.median().sources().size() >= 2);
    }

    @Test
    void bandsCountEveryUnitOnceAndTheLimitsBelongAbove() {
        Distribution bands =
                spread("3824.99", "3825", "4499.99", "4500", "9000", "").orElseThrow();
        assertEquals(1, bands.belowFloor());
        assertEquals(2, bands.belowThreshold());
        assertEquals(2, bands.met());
        assertEquals(1, bands.missing());
    }

    @Test
    void oneUnitIsItsOwnDistributionAndNoneHasNone() {
        Distribution one = spread("4000").orElseThrow();
        assertEquals("4.00", one.minimum().printed());
        assertEquals("4.00", one.upperQuartile().printed());
        assertEquals(Optional.empty(), spread());
        assertEquals(Optional.empty(), spread("", ""));
    }
}
