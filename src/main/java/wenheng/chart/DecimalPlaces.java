package wenheng.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/** 小数位数：一幅图里的数保留同样的位数。 */
final class DecimalPlaces {

    /** Above this a plain number is longer than its place in a chart. */
    private static final BigDecimal LONGEST = BigDecimal.TEN.pow(12);

    /** More decimals than this are longer than their place, too. */
    private static final int MOST_PLACES = 8;

    private DecimalPlaces() {}

    /** As many decimals as the values carry, but no more than their size makes sense of: 3 digits below one, none from a thousand. */
    static int of(Collection<BigDecimal> values) {
        BigDecimal most = values.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
        int carried = values.stream()
                .mapToInt(value ->
                        value.signum() == 0 ? 0 : value.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        return Math.max(0, Math.min(carried, sensible(most)));
    }

    private static int sensible(BigDecimal most) {
        if (most.compareTo(BigDecimal.valueOf(1000)) >= 0) {
            return 0;
        }
        if (most.compareTo(BigDecimal.valueOf(100)) >= 0) {
            return 1;
        }
        return most.compareTo(BigDecimal.ONE) >= 0 ? 2 : 3 + most.scale() - most.precision();
    }

    /** Rounded HALF_UP to that many places. */
    static String print(BigDecimal value, int places) {
        if (value.signum() != 0 && (places > MOST_PLACES || value.abs().compareTo(LONGEST) >= 0)) {
            return value.round(new MathContext(4, RoundingMode.HALF_UP)).toString();
        }
        return value.setScale(Math.min(places, MOST_PLACES), RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** As written, without an exponent. */
    static String plain(BigDecimal value) {
        return print(value, Math.max(0, Math.min(value.scale(), MOST_PLACES)));
    }
}
