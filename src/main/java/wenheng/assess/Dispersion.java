package wenheng.assess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
        BigDecimal pupils = sum(students);
        BigDecimal mean = Exact.divide(sum(resources), pupils);
        BigDecimal squares = sum(IntStream.range(0, students.size())
                .mapToObj(i -> weightedSquare(resources.get(i), students.get(i), mean))
                .toList());
        BigDecimal deviation = Exact.divide(squares, pupils).sqrt(Exact.GUARDED);
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

    private static BigDecimal weightedSquare(BigDecimal resource, BigDecimal students, BigDecimal mean) {
        BigDecimal distance = Exact.divide(resource, students).subtract(mean, Exact.GUARDED);
        return distance.multiply(distance, Exact.GUARDED).multiply(students, Exact.GUARDED);
    }

    private static BigDecimal sum(List<BigDecimal> terms) {
        return terms.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
