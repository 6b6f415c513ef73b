package wenheng.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuartilesTest {

    /** QUARTILE.INC of a spreadsheet gives 1.75, 2.5 and 3.25 for 1, 2, 3, 4. */
    @Test
    void quartilesAreThoseOfSpreadsheets() {
        Quartiles of = of("4", "1", "3", "2");
        assertEquals(0, of.lower().compareTo(new BigDecimal("1.75")));
        assertEquals(0, of.median().compareTo(new BigDecimal("2.5")));
        assertEquals(0, of.upper().compareTo(new BigDecimal("3.25")));
    }

    @Test
    void whatLiesBeyondTheWhiskersIsAnOutlier() {
        Quartiles of = of("1", "2", "3", "4", "5", "30");
        assertEquals(List.of(new BigDecimal("30")), of.outliers());
        assertEquals(new BigDecimal("5"), of.high());
        assertEquals(new BigDecimal("1"), of.low());
    }

    @Test
    void aSingleValueIsAllOfThem() {
        Quartiles of = of("7");
        assertEquals(
                List.of(of.low(), of.low(), of.low(), of.low()),
                List.of(of.lower(), of.median(), of.upper(), of.high()));
        assertThrows(IllegalArgumentException.class, () -> Quartiles.of(List.of()));
    }

    private static Quartiles of(String... values) {
        return Quartiles.of(Stream.of(values).map(BigDecimal::new).toList());
    }
}
