package wenheng.assess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import wenheng.assess.standard.Exact;

/**
 * 离散程度：按学生数加权的平均值、标准差和差异系数。
 *
 * <p>With pupils pᵢ and resources rᵢ: X = Σr/Σp, S = √(Σ(pᵢ/Σp)(rᵢ/pᵢ − X)²), CV = S/X (义务教育均衡发展差异系数计算方法).
 *
 * <p>How it works. Multiplied out with R = Σr and P = Σp, the sum under the root is Σ(P²r² − 2pPRr + p²R²)/p, over P³:
 * every term before the division by p is exact, and nothing is subtracted that has been rounded. Units with the same
 * number of pupils share that division, for which only their number, Σr and Σr² are needed. Then one division by P³,
 * one root, one division by X.
 *
 * <p>Invariants: the order of the units does not matter; where all have the same value the deviation is exactly 0; a
 * coefficient that lies on its limit comes out on it, since all that is rounded is rounded to 50 digits and kept to 34
 * ({@link Exact}). Where the mean is 0 there is no coefficient.
 *
 * <p>Cost: for n units n exact multiplications and additions, one long division for each different number of pupils,
 * one root.
 *
 * <p>Why not first X and then the squared distances: X as a rule has endless digits, so that every distance would be
 * rounded and a county of equal schools would not come out at 0; and it takes a long division for every unit.
 *
 * @param mean 全县平均值: total resource over total pupils, not the mean of the schools' values
 * @param deviation 标准差
 * @param coefficient 差异系数; empty where the mean is 0
 */
record Dispersion(BigDecimal mean, BigDecimal deviation, Optional<BigDecimal> coefficient) {

    /**
     * Computes it.
     *
     * @param resources of each unit, at least one
     * @param students of each unit, all above 0
     */
    static Dispersion of(List<BigDecimal> resources, List<BigDecimal> students) {
        Collection<Peers> groups = Peers.all(resources, students);
        BigDecimal resource = sum(groups, peers -> peers.resources);
        BigDecimal pupils = sum(groups, peers -> peers.students.multiply(BigDecimal.valueOf(peers.count)));
        BigDecimal mean = Exact.divide(resource, pupils);
        BigDecimal squares = sum(groups, peers -> peers.weightedSquares(resource, pupils));
        BigDecimal deviation = Exact.divide(squares, pupils.pow(3)).sqrt(Exact.GUARDED);
        Optional<BigDecimal> coefficient =
                mean.signum() == 0 ? Optional.empty() : Optional.of(Exact.settle(Exact.divide(deviation, mean)));
        return new Dispersion(Exact.settle(mean), Exact.settle(deviation), coefficient);
    }

    /** Units with the same number of pupils, which share one division: their sums are exact. */
    private static final class Peers {

        private final BigDecimal students;
        private int count;
        private BigDecimal resources = BigDecimal.ZERO;
        private BigDecimal squares = BigDecimal.ZERO;

        private Peers(BigDecimal students) {
            this.students = students;
        }

        private static Collection<Peers> all(List<BigDecimal> resources, List<BigDecimal> students) {
            // 100 and 100.0 make two groups, which costs a division and changes nothing.
            Map<BigDecimal, Peers> groups = new LinkedHashMap<>();
            for (int i = 0; i < students.size(); i++) {
                groups.computeIfAbsent(students.get(i), Peers::new).add(resources.get(i));
            }
            return groups.values();
        }

        private void add(BigDecimal resource) {
            count++;
            resources = resources.add(resource);
            squares = squares.add(resource.multiply(resource));
        }

        /**
         * Σp(r/p − R/P)² of these n units, times P²: Σ(rP − pR)²/p = (P²Σr² − 2pPRΣr + np²R²)/p. Nothing is rounded before
         * this division.
         */
        private BigDecimal weightedSquares(BigDecimal allResources, BigDecimal allStudents) {
            BigDecimal mixed =
                    allStudents.multiply(students).multiply(allResources).multiply(resources);
            BigDecimal atMean = students.multiply(allResources);
            BigDecimal exact = allStudents
                    .multiply(allStudents)
                    .multiply(squares)
                    .subtract(mixed.add(mixed))
                    .add(atMean.multiply(atMean).multiply(BigDecimal.valueOf(count)));
            return Exact.quotient(exact, students);
        }
    }

    /** The plain mean of numbers, at least one. */
    static BigDecimal mean(List<BigDecimal> numbers) {
        return Exact.settle(Exact.divide(sum(numbers), BigDecimal.valueOf(numbers.size())));
    }

    /**
     * The coefficient in which every school counts the same, whatever its pupils; only to compare with, so fewer digits do.
     *
     * @param values of each unit, at least one; empty where their mean is 0
     */
    static Optional<BigDecimal> unweighted(List<BigDecimal> values) {
        MathContext rough = MathContext.DECIMAL64;
        BigDecimal count = BigDecimal.valueOf(values.size());
        BigDecimal mean = sum(values).divide(count, rough);
        if (mean.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal squares = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            BigDecimal distance = value.subtract(mean, rough);
            squares = squares.add(distance.multiply(distance, rough), rough);
        }
        return Optional.of(squares.divide(count, rough).sqrt(rough).divide(mean, rough));
    }

    /** About what {@link #unweighted} gives, at little cost, to see whether it must be computed; NaN where the mean is 0. */
    static double unweightedRoughly(List<BigDecimal> values) {
        double[] numbers = values.stream().mapToDouble(Exact::rough).toArray();
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        double mean = sum / numbers.length;
        double squares = 0;
        for (double number : numbers) {
            squares += (number - mean) * (number - mean);
        }
        return Math.sqrt(squares / numbers.length) / mean;
    }

    private static BigDecimal sum(Collection<Peers> groups, Function<Peers, BigDecimal> term) {
        return sum(groups.stream().map(term).toList());
    }

    private static BigDecimal sum(List<BigDecimal> terms) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal term : terms) {
            sum = sum.add(term);
        }
        return sum;
    }
}
