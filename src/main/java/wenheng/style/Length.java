package wenheng.style;

import java.math.BigDecimal;

/**
 * 长度：以千分之一磅为单位的整数，因此在任何机器上折行都一样。
 *
 * @param units thousandths of a point
 */
public record Length(int units) implements Comparable<Length> {

    /** No length. */
    public static final Length ZERO = new Length(0);

    private static final int UNITS_PER_TWIP = 50;

    /** Points, such as {@code 15.75}. */
    public static Length points(String points) {
        return new Length(new BigDecimal(points).movePointRight(3).intValueExact());
    }

    /** Twentieths of a point, the unit of Word. */
    public static Length twips(int twips) {
        return new Length(twips * UNITS_PER_TWIP);
    }

    /** This length in points, for writers whose libraries want a float. */
    public float points() {
        return units / 1000f;
    }

    /** This length in twips, rounded to the nearest. */
    public int twips() {
        return Math.round(units / (float) UNITS_PER_TWIP);
    }

    /** The sum. */
    public Length plus(Length other) {
        return new Length(units + other.units);
    }

    /** The difference. */
    public Length minus(Length other) {
        return new Length(units - other.units);
    }

    /** A multiple. */
    public Length times(int factor) {
        return new Length(Math.multiplyExact(units, factor));
    }

    @Override
    public int compareTo(Length other) {
        return Integer.compare(units, other.units);
    }
}
