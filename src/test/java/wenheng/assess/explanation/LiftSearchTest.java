package wenheng.assess.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import wenheng.assess.Assessment;
import wenheng.assess.Cases;
import wenheng.assess.school.School;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Exact;

/** 逐校抬升的搜索：快的做法与照定义逐步试算，选的是同样的学校。 */
class LiftSearchTest {

    private static List<Lift> lifts(Random random, int count) {
        List<School> schools = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int pupils = 60 + 20 * random.nextInt(40);
            String backbone = String.valueOf(random.nextInt(2 + pupils / 30));
            schools.add(Cases.primary("校" + i, pupils, "小学县级以上骨干教师数", backbone));
        }
        Assessment.Result result = Cases.result(schools);
        Assessment.IndicatorResult row = Cases.indicator(result, Stage.PRIMARY, "R2");
        return Lift.all(new SchoolIndex(schools), result.standard(), row, result.units());
    }

    @Test
    void theSchoolsAreThoseOfThePlainDefinition() {
        for (int seed = 0; seed < 12; seed++) {
            List<Lift> lifts = lifts(new Random(seed), 40 + 20 * (seed % 6));
            BigDecimal limit = new BigDecimal(seed % 3 == 0 ? "0.05" : seed % 3 == 1 ? "0.3" : "0.5");
            List<String> quick = LiftSearch.run(lifts, limit).steps().stream()
                    .map(step -> lifts.get(step.index()).name() + "→" + step.level())
                    .toList();
            assertEquals(new Plain(lifts, limit).run(), quick, "seed " + seed);
        }
    }

    /** The definition, step by step; every coefficient is added up from the first school to the last. */
    private static final class Plain {

        private final List<Lift> lifts;
        private final BigDecimal limit;
        private final Map<Integer, Integer> levels = new LinkedHashMap<>();

        Plain(List<Lift> lifts, BigDecimal limit) {
            this.lifts = lifts;
            this.limit = limit;
        }

        List<String> run() {
            climb(lift -> lift.belowThreshold() ? 0 : -1);
            climb(lift -> lift.needed().size() - 1 >= (lift.belowThreshold() ? 1 : 0)
                    ? lift.needed().size() - 1
                    : -1);
            if (passes(levels)) {
                int before;
                do {
                    before = levels.size();
                    dropIdle();
                    cut();
                } while (levels.size() < before);
            }
            return levels.entrySet().stream()
                    .map(step -> lifts.get(step.getKey()).name() + "→" + step.getValue())
                    .toList();
        }

        private void climb(ToIntFunction<Lift> target) {
            List<Integer> open = new ArrayList<>();
            for (int i = 0; i < lifts.size(); i++) {
                if (target.applyAsInt(lifts.get(i)) >= 0) {
                    open.add(i);
                }
            }
            while (!passes(levels) && !open.isEmpty()) {
                Integer chosen = chosen(open, target);
                levels.put(chosen, target.applyAsInt(lifts.get(chosen)));
                open.remove(chosen);
            }
        }

        private Integer chosen(List<Integer> open, ToIntFunction<Lift> target) {
            Integer best = open.get(0);
            for (Integer each : open) {
                if (variance(with(each, target)).compareTo(variance(with(best, target))) < 0) {
                    best = each;
                }
            }
            if (passes(with(best, target))) {
                for (Integer each : open) {
                    if (need(each, target).compareTo(need(best, target)) < 0 && passes(with(each, target))) {
                        best = each;
                    }
                }
            }
            return best;
        }

        private BigDecimal need(Integer index, ToIntFunction<Lift> target) {
            return lifts.get(index).needed().get(target.applyAsInt(lifts.get(index)));
        }

        private Map<Integer, Integer> with(Integer index, ToIntFunction<Lift> target) {
            Map<Integer, Integer> more = new LinkedHashMap<>(levels);
            more.put(index, target.applyAsInt(lifts.get(index)));
            return more;
        }

        private void dropIdle() {
            List<Integer> order = new ArrayList<>(levels.keySet());
            for (int i = order.size() - 1; i >= 0; i--) {
                Map<Integer, Integer> fewer = new LinkedHashMap<>(levels);
                fewer.remove(order.get(i));
                if (passes(fewer)) {
                    levels.remove(order.get(i));
                }
            }
        }

        private void cut() {
            Map<Integer, Integer> kept = new LinkedHashMap<>();
            for (Map.Entry<Integer, Integer> step : levels.entrySet()) {
                if (!passes(kept)) {
                    kept.put(step.getKey(), step.getValue());
                }
            }
            levels.keySet().retainAll(kept.keySet());
        }

        private boolean passes(Map<Integer, Integer> raised) {
            return variance(raised).compareTo(limit.multiply(limit)) <= 0;
        }

        /** Σp(r/p − R/P)²/P over (R/P)². */
        private BigDecimal variance(Map<Integer, Integer> raised) {
            BigDecimal resources = BigDecimal.ZERO;
            BigDecimal pupils = BigDecimal.ZERO;
            BigDecimal squares = BigDecimal.ZERO;
            for (int i = 0; i < lifts.size(); i++) {
                BigDecimal amount = lifts.get(i).at(raised.getOrDefault(i, -1));
                BigDecimal students = lifts.get(i).students();
                resources = resources.add(amount);
                pupils = pupils.add(students);
                squares = squares.add(Exact.divide(amount.multiply(amount), students));
            }
            BigDecimal mean = Exact.divide(resources, pupils);
            BigDecimal meanOfSquares = Exact.divide(squares, pupils);
            return Exact.settle(Exact.divide(meanOfSquares, mean.multiply(mean)).subtract(BigDecimal.ONE));
        }
    }
}
