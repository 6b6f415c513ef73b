package wenheng.data;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 数量：单元格里读出的一个数。
 *
 * @param value exact value; 85% is 0.85
 * @param percent whether it was written as a percentage
 */
public record Quantity(BigDecimal value, boolean percent) {

    /** Longer texts are no figures of a school table, and exact arithmetic on them would be slow. */
    private static final int LONGEST = 40;

    /** So many digits fit a long whatever they are. */
    private static final int LONGEST_PLAIN = 18;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern FORM =
            Pattern.compile("[+-]?(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?%?");

    /**
     * Reads {@code 1,234.5}, {@code １２３４}, {@code 85%}; blanks around it are ignored.
     *
     * @return empty if the text is anything else, such as {@code 12人} or {@code 1,23}
     */
    public static Optional<Quantity> parse(String text) {
        if (isPlain(text)) {
            return Optional.of(new Quantity(BigDecimal.valueOf(Long.parseLong(text)), false));
        }
        // The minus sign of typesetters; the hyphen is the one that BigDecimal knows.
        String plain = HalfWidth.of(text).strip().replace('\u2212', '-');
        if (plain.length() > LONGEST || !FORM.matcher(plain).matches()) {
            return Optional.empty();
        }
        boolean percent = plain.endsWith("%");
        BigDecimal number = new BigDecimal(plain.replace(",", "").replace("%", ""));
        return Optional.of(new Quantity(plain(percent ? number.divide(HUNDRED) : number), percent));
    }

    /** Whether a text is nothing but a unit of measure that heads are understood with: 万元, 平方米, 人次. */
    public static boolean isUnit(String text) {
        return UnitWords.only(text).isPresent();
    }

    /** Nothing but a few digits, as nearly every cell of a school table is. */
    private static boolean isPlain(String text) {
        boolean plain = !text.isEmpty() && text.length() <= LONGEST_PLAIN;
        for (int i = 0; plain && i < text.length(); i++) {
            plain = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return plain;
    }

    /** The same number without exponent or trailing zeros. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
