package wenheng.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Sentence;

/** 约数：3.2万余人、近200所、约13公里；近、余、约只用一个，整数不加。 */
public final class Approximations {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** From this share of the step upwards the number is 近 the next round one. */
    private static final BigDecimal NEARLY = new BigDecimal("0.7");

    private Approximations() {}

    /**
     * The figure to two significant places with its unit, exact where it is round or has one digit.
     *
     * @throws IllegalArgumentException if it is below 0
     */
    public static Sentence of(Figure figure) {
        if (figure.value().signum() < 0) {
            throw new IllegalArgumentException("nothing below 0 is approximated: " + figure.name());
        }
        Figure whole = inTenThousands(figure);
        BigDecimal value = whole.value();
        if (isSmallFraction(figure)) {
            Figure rounded = rounded(figure, value.setScale(0, RoundingMode.HALF_UP), figure.unit());
            return Sentence.of("约").andWithUnit(rounded);
        }
        BigDecimal step = step(value);
        BigDecimal floor = value.divideToIntegralValue(step).multiply(step);
        BigDecimal rest = value.subtract(floor);
        if (rest.signum() == 0) {
            return Sentence.EMPTY.andWithUnit(figure);
        }
        return rest.compareTo(step.multiply(NEARLY)) >= 0
                ? Sentence.of("近").andWithUnit(rounded(figure, floor.add(step), whole.unit()))
                : more(rounded(figure, floor, whole.unit()));
    }

    /** From 10,000 upwards a count is said in 万. */
    private static Figure inTenThousands(Figure figure) {
        boolean large = !isScaled(figure.unit()) && figure.value().compareTo(TEN_THOUSAND) >= 0;
        return large
                ? new Figure(
                        figure.name(),
                        figure.value().movePointLeft(4),
                        "万" + figure.unit(),
                        1,
                        figure.formula(),
                        figure.clause(),
                        figure.sources())
                : figure;
    }

    private static boolean isScaled(String unit) {
        return unit.startsWith("万") || unit.startsWith("亿");
    }

    private static boolean isSmallFraction(Figure figure) {
        return !isScaled(figure.unit())
                && figure.value().compareTo(HUNDRED) < 0
                && figure.value().stripTrailingZeros().scale() > 0;
    }

    /** The unit of the second significant place: 10 of 197, 0.1 of 3.2万, 1 of 36万; 10 of a plain count such as 36. */
    private static BigDecimal step(BigDecimal value) {
        int digits = value.precision() - value.scale();
        boolean count = value.stripTrailingZeros().scale() <= 0;
        int place = count && digits <= 2 ? digits - 1 : digits - 2;
        return BigDecimal.ONE.scaleByPowerOfTen(place);
    }

    /** 3.2万余人, 190余所: 余 stands behind 万 and before the measure word. */
    private static Sentence more(Figure floor) {
        boolean scaled = isScaled(floor.unit());
        String scale = scaled ? floor.unit().substring(0, 1) : "";
        return Sentence.of(floor).and(scale + "余" + floor.unit().substring(scale.length()));
    }

    private static Figure rounded(Figure figure, BigDecimal value, String unit) {
        int decimals = Math.max(0, value.stripTrailingZeros().scale());
        Formula formula = new Formula(figure.printed() + figure.unit() + "取约数");
        return new Figure(figure.name() + "约数", value, unit, decimals, formula, figure.clause(), figure.sources());
    }
}
