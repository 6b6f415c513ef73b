package wenheng.assess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import wenheng.assess.standard.Exact;

/**
 * 离散程度：按学生数加权的平均值、标准差和差异系数。
 *
 * <p>With pupils pᵢ and resources rᵢ: X = Σr/Σp, S = √(Σ(pᵢ/Σp)(rᵢ/pᵢ − X)²), CV = S/X (义务教育均衡发展差异系数计算方法).
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
        BigDecimal resource = sum(resources);
        BigDecimal pupils = sum(students);
        BigDecimal mean = Exact.divide(resource, pupils);
        BigDecimal squares = BigDecimal.ZERO;
        for (int i = 0; i < students.size(); i++) {
            squares = squares.add(weightedSquare(resources.get(i), students.get(i), resource, pupils));
        }
        BigDecimal deviation = Exact.divide(squares, pupils.pow(3)).sqrt(Exact.GUARDED);
        Optional<BigDecimal> coefficient =
                mean.signum() == 0 ? Optional.empty() : Optional.of(Exact.settle(Exact.divide(deviation, mean)));
        return new Dispersion(Exact.settle(mean), Exact.settle(deviation), coefficient);
    }

    /** The plain mean of numbers, at least one. */
    static BigDecimal mean(List<BigDecimal> numbers) {
        return Exact.settle(Exact.divide(sum(numbers), BigDecimal.valueOf(numbers.size())));
    }

    /**
     * The coefficient that every school counts the same in, whatever its pupils; only to compare with. Fewer digits will do.
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

    /** About the same coefficient, at little cost; only to see whether it must be computed. */
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

    /** p(r/p − R/P)² times P², which is (rP − pR)²/p: nothing is rounded before the one division. */
    private static BigDecimal weightedSquare(
            BigDecimal resource, BigDecimal students, BigDecimal allResources, BigDecimal allStudents) {
        BigDecimal distance = resource.multiply(allStudents).subtract(students.multiply(allResources), Exact.GUARDED);
        return Exact.quotient(distance.multiply(distance), students);
    }

    private static BigDecimal sum(List<BigDecimal> terms) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal term : terms) {
            sum = sum.add(term);
        }
        return sum;
    }
}
