package wenheng.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DispersionTest {

    private static final List<BigDecimal> PUPILS = numbers(45, 37, 89, 76, 55);
    private static final List<BigDecimal> BOOKS = numbers(279, 137, 935, 160, 402);

    private static List<BigDecimal> numbers(long... values) {
        return java.util.Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
    }

    private static String six(BigDecimal value) {
        return value.setScale(6, RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    void workedExampleOfFiveSchoolsComesOutAsPublished() {
        Dispersion dispersion = Dispersion.of(BOOKS, PUPILS);
        assertEquals("6.334437", six(dispersion.mean()));
        assertEquals("3.263861", six(dispersion.deviation()));
        assertEquals("0.515257", six(dispersion.coefficient().orElseThrow()));
    }

    @Test
    void coefficientIsNeitherOfTheUnweightedForms() {
        double[] x = IntStream.range(0, 5)
                .mapToDouble(i -> BOOKS.get(i).doubleValue() / PUPILS.get(i).doubleValue())
                .toArray();
        double mean = java.util.Arrays.stream(x).average().orElseThrow();
        double squares =
                java.util.Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum();
        String coefficient = six(Dispersion.of(BOOKS, PUPILS).coefficient().orElseThrow());
        String population = six(BigDecimal.valueOf(Math.sqrt(squares / 5) / mean));
        String sample = six(BigDecimal.valueOf(Math.sqrt(squares / 4) / mean));
        assertEquals("0.488771", population);
        assertEquals("0.546462", sample);
        assertNotEquals(population, coefficient);
        assertNotEquals(sample, coefficient);
    }

    @Test
    void orderOfSchoolsDoesNotMatter() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<Integer> order = new ArrayList<>(IntStream.range(0, 5).boxed().toList());
            Collections.shuffle(order, random);
            Dispersion shuffled = Dispersion.of(
                    order.stream().map(BOOKS::get).toList(),
                    order.stream().map(PUPILS::get).toList());
            assertEquals(Dispersion.of(BOOKS, PUPILS), shuffled, "seed " + seed);
        }
    }

    @Test
    void scaleOfResourcesDoesNotMatter() {
        for (int seed = 0; seed < 50; seed++) {
            BigDecimal factor = BigDecimal.valueOf(1 + new Random(seed).nextInt(1_000_000), 3);
            List<BigDecimal> scaled = BOOKS.stream().map(factor::multiply).toList();
            assertEquals(
                    Dispersion.of(BOOKS, PUPILS).coefficient(),
                    Dispersion.of(scaled, PUPILS).coefficient(),
                    "seed " + seed);
        }
    }

    @Test
    void coefficientThatIsExactlyAHalfComesOutExactly() {
        // Values 1 and 3 with equal weights: mean 2, deviation 1.
        Dispersion dispersion = Dispersion.of(numbers(3 * 7, 9 * 7), numbers(21, 21));
        assertEquals(new BigDecimal("0.5"), dispersion.coefficient().orElseThrow());
        // The same values from pupils that do not divide evenly.
        Dispersion thirds = Dispersion.of(numbers(1, 2, 9), numbers(1, 2, 3));
        assertEquals(new BigDecimal("0.5"), thirds.coefficient().orElseThrow());
    }

    @Test
    void meanOfZeroHasNoCoefficient() {
        assertTrue(Dispersion.of(numbers(0, 0), numbers(10, 20)).coefficient().isEmpty());
    }
}
