package wenheng.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * 四分位：一组数的中位数、上下四分位数、须的两端和离群值。
 *
 * <p>Quartiles by linear interpolation between the sorted values at (n−1)/4, (n−1)/2 and 3(n−1)/4, which is type 7 of Hyndman
 * and Fan (1996) and QUARTILE.INC of spreadsheets, so that a clerk can check them there. The whiskers reach to the outermost values
 * within one and a half times the distance of the quartiles (Tukey 1977); what lies beyond is an outlier.
 *
 * <p>Exact: a quarter of a decimal is a decimal. The whiskers end at values of the data, some of which always lie
 * within their reach. Cost: sorting.
 *
 * @param low lower end of the lower whisker
 * @param lower 下四分位数
 * @param median 中位数
 * @param upper 上四分位数
 * @param high upper end of the upper whisker
 * @param outliers 离群值, ascending
 */
public record Quartiles(
        BigDecimal low,
        BigDecimal lower,
        BigDecimal median,
        BigDecimal upper,
        BigDecimal high,
        List<BigDecimal> outliers) {

    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal REACH = new BigDecimal("1.5");

    public Quartiles {
        outliers = List.copyOf(outliers);
    }

    /**
     * The quartiles of these values.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Quartiles of(List<BigDecimal> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values");
        }
        List<BigDecimal> sorted =
                values.stream().sorted(Comparator.naturalOrder()).toList();
        BigDecimal lower = quarter(sorted, 1);
        BigDecimal upper = quarter(sorted, 3);
        BigDecimal reach = upper.subtract(lower).multiply(REACH);
        List<BigDecimal> within = sorted.stream()
                .filter(value -> isWithin(value, lower.subtract(reach), upper.add(reach)))
                .toList();
        List<BigDecimal> outliers = sorted.stream()
                .filter(value -> !isWithin(value, lower.subtract(reach), upper.add(reach)))
                .toList();
        BigDecimal low = within.get(0);
        BigDecimal high = within.get(within.size() - 1);
        return new Quartiles(low, lower, quarter(sorted, 2), upper, high, outliers);
    }

    private static boolean isWithin(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    private static BigDecimal quarter(List<BigDecimal> sorted, int quarters) {
        int place = (sorted.size() - 1) * quarters;
        BigDecimal below = sorted.get(place / 4);
        if (place % 4 == 0) {
            return below;
        }
        BigDecimal step = sorted.get(place / 4 + 1).subtract(below);
        return below.add(step.multiply(QUARTER).multiply(BigDecimal.valueOf(place % 4)));
    }
}
