package wenheng.assess.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import wenheng.provenance.Figure;

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
        return printed(value, places(value, limit, Operator.AT_MOST, decimals)).toPlainString();
    }

    /** The number with as many places as it takes to see whether it is below the threshold. */
    public static String showingWant(BigDecimal value, BigDecimal threshold, int decimals) {
        return printed(value, places(value, threshold, Operator.AT_LEAST, decimals))
                .toPlainString();
    }

    /**
     * The figure with as many places as it takes to see whether the comparison holds; one that takes more than it usually
     * has says so in its name, since it reads otherwise than the same figure elsewhere.
     */
    public static Figure showing(Figure figure, BigDecimal limit, Operator operator) {
        int places = places(figure.value(), limit, operator, figure.decimals());
        return places == figure.decimals()
                ? figure
                : figure.named(figure.name() + "（多取小数位）").withDecimals(places);
    }

    private static int places(BigDecimal value, BigDecimal limit, Operator operator, int decimals) {
        int places = decimals;
        while (places < MOST
                && isNear(value, limit, places)
                && operator.holds(value, limit) != operator.holds(printed(value, places), limit)) {
            places++;
        }
        return places;
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
