package wenheng.assess.standard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.IntStream;

/**
 * 精确运算：中间步骤多留位数，最后取34位有效数字。
 *
 * <p>How it works. Sums and products of decimals are exact as they are; only quotients and roots have endless digits.
 * These are rounded to {@link #GUARDED 50} digits, as often as a computation needs it, and what is kept, judged and
 * printed is rounded once more, to 34 ({@link #settle}), without trailing zeros.
 *
 * <p>Invariants: a result that has at most 34 digits comes out exactly, so that a value on its limit meets it; for that
 * the few hundred roundings of a computation must not reach up through 16 digits, and they are far from it as long as
 * nothing nearly equal is subtracted after rounding (so {@code Dispersion} divides last). A settled number is printed
 * without exponent or idle zeros. The digits depend on the numbers alone, not on machine or locale.
 *
 * <p>Cost: a division to 50 digits takes far longer than one of doubles, and is felt where every school has several of
 * them. So short numbers are divided shortly where that is exact ({@link #ratio}), sums over all schools keep their
 * zeros ({@link #quotient}), and {@link #rough} tells in doubles what need not be computed at all.
 *
 * <p>Why not doubles: limits such as 0.50 or 85% are decimals, real tables hit them exactly, and a binary fraction then
 * falls on either side. Why not 34 digits throughout: the last one would be noise, and a value on its limit would pass
 * or fail by it. Why not fractions: their denominators grow with every school.
 */
public final class Exact {

    /** 16 digits more than the 34 of the result: far more than a few hundred roundings can disturb. */
    public static final MathContext GUARDED = new MathContext(50, RoundingMode.HALF_EVEN);

    /** As many digits as a machine word holds. */
    private static final MathContext BRIEF = new MathContext(18, RoundingMode.HALF_EVEN);

    /** Half the digits of a result, so that the product of two such numbers has no more than it. */
    private static final int SHORT = 16;

    /** So many digits a double holds without loss, and a number of no more is turned into one at once. */
    private static final int EXACT_IN_DOUBLE = 15;

    /** Powers of ten, as near as a double comes to them. */
    private static final double[] TENS = IntStream.range(0, 100)
            .mapToDouble(power -> Double.parseDouble("1e" + power))
            .toArray();

    private Exact() {}

    /** The quotient with guard digits. */
    public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, GUARDED);
    }

    /**
     * The quotient with at least as many digits as {@link #divide} gives, and its trailing zeros: for sums over all schools,
     * where taking them off one by one costs more than the division.
     */
    public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        int scale = GUARDED.getPrecision() + 1 - wholeDigits(dividend) + wholeDigits(divisor);
        return dividend.divide(divisor, scale, RoundingMode.HALF_EVEN);
    }

    private static int wholeDigits(BigDecimal number) {
        return number.precision() - number.scale();
    }

    /** A guarded result as it is kept and judged. */
    public static BigDecimal settle(BigDecimal guarded) {
        if (guarded.scale() == 0 && guarded.precision() <= MathContext.DECIMAL128.getPrecision()) {
            return guarded;
        }
        BigDecimal settled = guarded.round(MathContext.DECIMAL128).stripTrailingZeros();
        return settled.scale() < 0 ? settled.setScale(0) : settled;
    }

    /** The quotient of two exact numbers as it is kept and judged; a short one is found without the many digits. */
    public static BigDecimal ratio(BigDecimal dividend, BigDecimal divisor) {
        BigDecimal brief = dividend.divide(divisor, BRIEF);
        if (brief.multiply(divisor).compareTo(dividend) == 0) {
            return settle(brief);
        }
        // One rounding, straight to what is kept: rounding to 50 digits first could round twice at a half.
        return settle(dividend.divide(divisor, MathContext.DECIMAL128));
    }

    /** About the number, to 15 digits: only ever to see what need not be computed exactly. The same on every machine. */
    public static double rough(BigDecimal number) {
        if (number.precision() <= EXACT_IN_DOUBLE) {
            return number.doubleValue();
        }
        int scale = number.scale();
        return scale >= 0 && scale < TENS.length
                ? number.unscaledValue().doubleValue() / TENS[scale]
                : number.doubleValue();
    }

    /** The smallest whole number not below the quotient of two numbers, either of which may have guard digits. */
    public static BigDecimal ceiling(BigDecimal dividend, BigDecimal divisor) {
        // A quotient of such that is not whole lies farther from a whole number than 34 digits could hide.
        return isShort(dividend) && isShort(divisor)
                ? dividend.divide(divisor, 0, RoundingMode.CEILING)
                : ceiling(quotient(dividend, divisor));
    }

    private static boolean isShort(BigDecimal number) {
        return number.precision() <= SHORT && number.scale() >= 0 && number.scale() <= SHORT;
    }

    /** The smallest whole number not below a guarded result. */
    public static BigDecimal ceiling(BigDecimal guarded) {
        // Settled first: what rounding has left above a whole number is not one unit more.
        return settle(guarded).setScale(0, RoundingMode.CEILING);
    }
}
