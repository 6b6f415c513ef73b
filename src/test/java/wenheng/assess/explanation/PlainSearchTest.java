package wenheng.assess.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import wenheng.assess.Assessment;
import wenheng.assess.Cases;
import wenheng.assess.school.School;
import wenheng.assess.school.Stage;

/**
 * 补法的另一个算法：照 {@link CoefficientRemedy} 说的办法，每一步把每所学校都试一遍，从头计算差异系数。
 *
 * <p>Head counts only: every school has pupils and backbone teachers, the threshold is 1 of 100 pupils.
 */
class PlainSearchTest {

    private static final MathContext FORTY = new MathContext(40);
    private static final MathContext THIRTY = new MathContext(30);

    /** 1 + 0.50². */
    private static final BigDecimal ENOUGH = new BigDecimal("1.25");

    @Test
    void findsTheSchoolsAndAmountsThatTryingEachSchoolFinds() {
        int compared = 0;
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            int[] pupils = random.ints(2 + random.nextInt(8), 50, 900).toArray();
            int most = seed % 2 == 0 ? 40 : 8;
            int[] teachers = Arrays.stream(pupils)
                    .map(each -> random.nextInt(2 + each / most))
                    .toArray();
            Optional<CoefficientRemedy> found = program(pupils, teachers);
            if (found.isPresent()) {
                compared++;
                assertEquals(new Search(pupils, teachers).steps(), steps(found.get()), "seed " + seed);
            }
        }
        assertTrue(compared > 200, "only " + compared + " counties fail");
    }

    private static Optional<CoefficientRemedy> program(int[] pupils, int[] teachers) {
        List<School> schools = new ArrayList<>();
        for (int i = 0; i < pupils.length; i++) {
            schools.add(Cases.primary("校" + i, pupils[i], "小学县级以上骨干教师数", String.valueOf(teachers[i])));
        }
        Assessment assessment = Cases.assess(schools, List.of()).value();
        Assessment.Result result = assessment.standards().get(0);
        return CoefficientRemedy.of(assessment, result, Stage.PRIMARY, Cases.indicator(result, Stage.PRIMARY, "R2"));
    }

    private static List<String> steps(CoefficientRemedy remedy) {
        return remedy.steps().stream()
                .map(step -> step.name() + "+" + step.needed().printed())
                .toList();
    }

    /** The search over one county. */
    private static final class Search {

        private final int[] pupils;
        private final int[] teachers;
        private final int[] more;
        private final List<Integer> order = new ArrayList<>();

        Search(int[] pupils, int[] teachers) {
            this.pupils = pupils;
            this.teachers = teachers;
            this.more = new int[pupils.length];
        }

        List<String> steps() {
            int total = Arrays.stream(teachers).sum();
            int all = Arrays.stream(pupils).sum();
            climb(1, 100);
            climb(total, all);
            boolean changed = passes();
            while (changed) {
                int before = order.size();
                dropIdle();
                cutAfterFirstPass();
                changed = order.size() < before;
            }
            return order.stream().map(i -> "校" + i + "+" + more[i]).toList();
        }

        /** Raises schools to {@code above / below} teachers a pupil, rounded up, until the coefficient passes. */
        private void climb(int above, int below) {
            List<Integer> open = new ArrayList<>();
            int[] wanted = new int[pupils.length];
            for (int i = 0; i < pupils.length; i++) {
                wanted[i] = (pupils[i] * above + below - 1) / below - teachers[i];
                if (wanted[i] > more[i]) {
                    open.add(i);
                }
            }
            while (!passes() && !open.isEmpty()) {
                int chosen = best(open, wanted);
                if (!order.contains(chosen)) {
                    order.add(chosen);
                }
                more[chosen] = wanted[chosen];
                open.remove(Integer.valueOf(chosen));
            }
        }

        private int best(List<Integer> open, int[] wanted) {
            int best = open.get(0);
            for (int i : open) {
                if (with(i, wanted[i]).compareTo(with(best, wanted[best])) < 0) {
                    best = i;
                }
            }
            int chosen = best;
            if (with(best, wanted[best]).compareTo(ENOUGH) <= 0) {
                for (int i : open) {
                    if (wanted[i] < wanted[chosen] && with(i, wanted[i]).compareTo(ENOUGH) <= 0) {
                        chosen = i;
                    }
                }
            }
            return chosen;
        }

        private void dropIdle() {
            for (int i = order.size() - 1; i >= 0; i--) {
                int index = order.get(i);
                int own = more[index];
                more[index] = 0;
                if (passes()) {
                    order.remove(i);
                } else {
                    more[index] = own;
                }
            }
        }

        private void cutAfterFirstPass() {
            int[] own = more.clone();
            Arrays.fill(more, 0);
            int kept = 0;
            while (!passes()) {
                more[order.get(kept)] = own[order.get(kept)];
                kept++;
            }
            order.subList(kept, order.size()).clear();
        }

        private boolean passes() {
            return Arrays.stream(teachers).sum() + Arrays.stream(more).sum() > 0 && score().compareTo(ENOUGH) <= 0;
        }

        private BigDecimal with(int index, int amount) {
            int own = more[index];
            more[index] = amount;
            BigDecimal score = score();
            more[index] = own;
            return score;
        }

        /** QP/R² = 1 + V², with V the coefficient, to more places than two schools could differ by and be equal. */
        private BigDecimal score() {
            BigDecimal squares = BigDecimal.ZERO;
            long resources = 0;
            for (int i = 0; i < pupils.length; i++) {
                long own = (long) teachers[i] + more[i];
                resources += own;
                squares = squares.add(BigDecimal.valueOf(own * own).divide(BigDecimal.valueOf(pupils[i]), FORTY));
            }
            BigDecimal all = BigDecimal.valueOf(Arrays.stream(pupils).sum());
            return squares.multiply(all)
                    .divide(BigDecimal.valueOf(resources * resources), FORTY)
                    .round(THIRTY);
        }
    }
}
