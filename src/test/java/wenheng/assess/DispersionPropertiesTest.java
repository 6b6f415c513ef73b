package wenheng.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import wenheng.assess.standard.Exact;

/** 差异系数的性质，及一个独立的算法：S² = Σ(r²/p)/Σp − X²。 */
class DispersionPropertiesTest {

    private record County(List<BigDecimal> resources, List<BigDecimal> students) {

        Dispersion dispersion() {
            return Dispersion.of(resources, students);
        }

        /** Another formula and another arithmetic than the program's. */
        double coefficient() {
            double pupils =
                    students.stream().mapToDouble(BigDecimal::doubleValue).sum();
            double mean =
                    resources.stream().mapToDouble(BigDecimal::doubleValue).sum() / pupils;
            double squares = 0;
            for (int i = 0; i < students.size(); i++) {
                double resource = resources.get(i).doubleValue();
                squares += resource * resource / students.get(i).doubleValue();
            }
            return Math.sqrt(squares / pupils - mean * mean) / mean;
        }
    }

    private static County county(Random random) {
        List<BigDecimal> resources = new ArrayList<>();
        List<BigDecimal> students = new ArrayList<>();
        int schools = 2 + random.nextInt(40);
        for (int i = 0; i < schools; i++) {
            resources.add(BigDecimal.valueOf(1 + random.nextInt(9000)));
            students.add(BigDecimal.valueOf(1 + random.nextInt(2000)));
        }
        return new County(resources, students);
    }

    @Test
    void agreesWithAnIndependentFormula() {
        for (int seed = 0; seed < 200; seed++) {
            County county = county(new Random(seed));
            double program = county.dispersion().coefficient().orElseThrow().doubleValue();
            assertEquals(county.coefficient(), program, 1e-9, "seed " + seed);
        }
    }

    @Test
    void orderOfTheSchoolsAndTheUnitOfTheResourceDoNotMatter() {
        for (int seed = 0; seed < 100; seed++) {
            County county = county(new Random(seed));
            List<BigDecimal> resources = new ArrayList<>(county.resources());
            List<BigDecimal> students = new ArrayList<>(county.students());
            Collections.shuffle(resources, new Random(seed + 1));
            Collections.shuffle(students, new Random(seed + 1));
            BigDecimal coefficient = county.dispersion().coefficient().orElseThrow();
            assertEquals(
                    coefficient,
                    Dispersion.of(resources, students).coefficient().orElseThrow(),
                    "seed " + seed);
            List<BigDecimal> scaled = county.resources().stream()
                    .map(each -> each.movePointRight(4))
                    .toList();
            assertEquals(
                    coefficient,
                    Dispersion.of(scaled, county.students()).coefficient().orElseThrow(),
                    "seed " + seed);
        }
    }

    @Test
    void meanLiesBetweenTheSmallestAndTheGreatestSchool() {
        for (int seed = 0; seed < 100; seed++) {
            County county = county(new Random(seed));
            List<BigDecimal> values = new ArrayList<>();
            for (int i = 0; i < county.students().size(); i++) {
                values.add(Exact.divide(
                        county.resources().get(i), county.students().get(i)));
            }
            BigDecimal mean = county.dispersion().mean();
            assertTrue(mean.compareTo(Collections.min(values)) >= 0, "seed " + seed);
            assertTrue(mean.compareTo(Collections.max(values)) <= 0, "seed " + seed);
        }
    }

    @Test
    void aSchoolAtTheMeanNeverRaisesTheDeviationAndLowersIt() {
        for (int seed = 0; seed < 100; seed++) {
            County county = county(new Random(seed));
            Dispersion before = county.dispersion();
            BigDecimal resource = county.resources().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal pupils = county.students().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            for (String size : List.of("0.125", "1", "8")) {
                List<BigDecimal> resources = new ArrayList<>(county.resources());
                List<BigDecimal> students = new ArrayList<>(county.students());
                resources.add(resource.multiply(new BigDecimal(size)));
                students.add(pupils.multiply(new BigDecimal(size)));
                Dispersion after = Dispersion.of(resources, students);
                assertEquals(before.mean(), after.mean(), "seed " + seed);
                int lower = before.deviation().signum();
                assertEquals(lower, before.deviation().compareTo(after.deviation()), "seed " + seed);
            }
        }
    }

    @Test
    void theRoughCoefficientIsNearTheExactOne() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<BigDecimal> values = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(30); i++) {
                values.add(Exact.ratio(
                        BigDecimal.valueOf(1 + random.nextInt(100_000)), BigDecimal.valueOf(1 + random.nextInt(3000))));
            }
            double exact = Dispersion.unweighted(values).orElseThrow().doubleValue();
            assertEquals(exact, Dispersion.unweightedRoughly(values), 1e-9, "seed " + seed);
        }
    }

    @Test
    void whatIsExactIsJudgedExactly() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            BigDecimal pupils = BigDecimal.valueOf(1 + random.nextInt(5000));
            BigDecimal value = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4));
            BigDecimal ratio = Exact.ratio(value.multiply(pupils), pupils);
            assertEquals(0, value.compareTo(ratio), "seed " + seed);
            assertEquals(Exact.settle(Exact.divide(value, pupils)), Exact.ratio(value, pupils), "seed " + seed);
            assertEquals(
                    Exact.ratio(value, pupils).doubleValue(),
                    Exact.rough(Exact.ratio(value, pupils)),
                    1e-9,
                    "seed " + seed);
        }
    }
}
