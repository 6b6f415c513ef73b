package wenheng.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * 刻度：间隔取 1、2、2.5、5 的整十倍；柱以长短相比，必自 0 起。
 *
 * <p>The step is the smallest of 1, 2, 2.5 and 5 times a power of ten that is not below the range over the steps asked
 * for; both ends are multiples of it, so that every mark is a short number. Exact decimals, so that a value on a mark
 * lies on it.
 */
record Scale(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final List<BigDecimal> NICE = List.of(
            new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"), BigDecimal.TEN);

    /** The scale that holds zero and all values in about that many steps. */
    static Scale of(Collection<BigDecimal> values, int steps) {
        BigDecimal most = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal least = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        if (most.compareTo(least) == 0) {
            return new Scale(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
        }
        BigDecimal step = niceStep(most.subtract(least).divide(BigDecimal.valueOf(steps), MathContext.DECIMAL128));
        return new Scale(multiple(least, step, RoundingMode.FLOOR), multiple(most, step, RoundingMode.CEILING), step);
    }

    /** The same without zero where the values lie far above it: for marks that are not compared by length. */
    static Scale near(Collection<BigDecimal> values, int steps) {
        BigDecimal most = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal least = values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal range = most.subtract(least);
        if (least.signum() <= 0 || range.signum() == 0 || range.compareTo(least) >= 0) {
            return of(values, steps);
        }
        BigDecimal step = niceStep(range.divide(BigDecimal.valueOf(steps), MathContext.DECIMAL128));
        return new Scale(multiple(least, step, RoundingMode.FLOOR), multiple(most, step, RoundingMode.CEILING), step);
    }

    private static BigDecimal niceStep(BigDecimal raw) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
        return NICE.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(raw) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal multiple(BigDecimal value, BigDecimal step, RoundingMode rounding) {
        return value.divide(step, 0, rounding).multiply(step);
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** Tick labels, all with the decimals that the step needs. */
    String print(BigDecimal tick) {
        return DecimalPlaces.print(tick, Math.max(0, step.stripTrailingZeros().scale()));
    }

    /** How far from {@link #low} the value lies on an axis of this length. */
    int offset(BigDecimal value, int length) {
        return value.subtract(low)
                .multiply(BigDecimal.valueOf(length))
                .divide(high.subtract(low), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
