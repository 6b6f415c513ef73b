package wenheng.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

    private static BigDecimal weightedSquare(BigDecimal resource, BigDecimal students, BigDecimal mean) {
        BigDecimal distance = Exact.divide(resource, students).subtract(mean, Exact.GUARDED);
        return distance.multiply(distance, Exact.GUARDED).multiply(students, Exact.GUARDED);
    }

    private static BigDecimal sum(List<BigDecimal> terms) {
        return terms.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
