package wenheng.assess.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** 印出的数：判断时不修约，印出时修约，二者可能看来不一致。 */
public final class Printing {

    /** More places than this no value has. */
    private static final int MOST = 40;

    private Printing() {}

    /** Whether a value above the limit is printed as if it were not, or the other way round. */
    public static boolean hidesExcess(BigDecimal value, BigDecimal limit, int decimals) {
        return isNear(value, limit, decimals)
                && value.compareTo(limit) > 0 != printed(value, decimals).compareTo(limit) > 0;
    }

    /** Whether a value below the threshold is printed as if it were not, or the other way round. */
    public static boolean hidesWant(BigDecimal value, BigDecimal threshold, int decimals) {
        return isNear(value, threshold, decimals)
                && value.compareTo(threshold) < 0 != printed(value, decimals).compareTo(threshold) < 0;
    }

    /** The number with as many places as it takes to see whether it is above the limit. */
    public static String showingExcess(BigDecimal value, BigDecimal limit, int decimals) {
        int places = decimals;
        while (places < MOST && hidesExcess(value, limit, places)) {
            places++;
        }
        return printed(value, places).toPlainString();
    }

    /** The number with as many places as it takes to see whether it is below the threshold. */
    public static String showingWant(BigDecimal value, BigDecimal threshold, int decimals) {
        int places = decimals;
        while (places < MOST && hidesWant(value, threshold, places)) {
            places++;
        }
        return printed(value, places).toPlainString();
    }

    /** The number with as many places as it takes to see whether the comparison holds. */
    public static String showing(BigDecimal value, BigDecimal limit, Expression.Operator operator, int decimals) {
        int places = decimals;
        while (places < MOST && operator.holds(value, limit) != operator.holds(printed(value, places), limit)) {
            places++;
        }
        return printed(value, places).toPlainString();
    }

    /** Whether rounding might carry the one past the other; where it could not, nothing need be rounded to see. */
    private static boolean isNear(BigDecimal value, BigDecimal limit, int decimals) {
        double distance = Math.abs(Exact.rough(value) - Exact.rough(limit));
        return distance <= Exact.rough(BigDecimal.valueOf(1, decimals)) + 1e-9 * Math.abs(Exact.rough(limit));
    }

    private static BigDecimal printed(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
