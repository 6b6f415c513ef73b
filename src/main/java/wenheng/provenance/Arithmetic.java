package wenheng.provenance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 带来历的运算：结果仍是数字，记着公式和全部出处单元格。 */
public final class Arithmetic {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A formula naming more terms than this says how many there are instead. */
    private static final int LONGEST_FORMULA = 6;

    private Arithmetic() {}

    /** A value laid down by a rule, printed with at least {@code places} decimals and never rounded. */
    public static Figure laidDown(String name, BigDecimal value, String unit, int places, String clause) {
        int decimals = Math.max(places, value.stripTrailingZeros().scale());
        return Figure.laidDown(name, value, unit, clause).withDecimals(decimals);
    }

    /** The sum, printed without the zeros behind the point that its terms may have; of no terms it is 0. */
    public static Figure sum(String name, String unit, List<Figure> terms) {
        BigDecimal total = terms.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        int places = terms.stream().mapToInt(Figure::decimals).max().orElse(0);
        int decimals = Math.min(places, Math.max(0, total.stripTrailingZeros().scale()));
        return new Figure(name, total, unit, decimals, new Formula(sumFormula(terms)), "", sources(terms));
    }

    private static String sumFormula(List<Figure> terms) {
        if (terms.size() > LONGEST_FORMULA) {
            return terms.get(0).name() + "等" + terms.size() + "项之和";
        }
        return terms.stream().map(Figure::printed).collect(Collectors.joining(" + "));
    }

    /**
     * How much the first is above the second, both as printed: a reader who subtracts the two numbers on the page gets the
     * number on the page.
     */
    public static Figure printedDifference(Figure minuend, Figure subtrahend) {
        int decimals = Math.max(minuend.decimals(), subtrahend.decimals());
        BigDecimal value = rounded(minuend, decimals).subtract(rounded(subtrahend, decimals));
        Formula formula = new Formula(minuend.withDecimals(decimals).printed() + " − "
                + subtrahend.withDecimals(decimals).printed());
        String name = minuend.name() + "之差";
        return new Figure(name, value, minuend.unit(), decimals, formula, "", sources(List.of(minuend, subtrahend)));
    }

    private static BigDecimal rounded(Figure figure, int decimals) {
        return figure.value().setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Part over whole in per cent; empty if the whole is 0. */
    public static Optional<Figure> percent(String name, Figure part, Figure whole, int decimals) {
        if (whole.value().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal value = part.value().multiply(HUNDRED).divide(whole.value(), MathContext.DECIMAL128);
        Formula formula = new Formula(part.printed() + " ÷ " + whole.printed() + " × 100%");
        return Optional.of(new Figure(name, value, "%", decimals, formula, "", sources(List.of(part, whole))));
    }

    /** One over the other, a pure number; empty if the divisor is 0. */
    public static Optional<Figure> ratio(String name, Figure dividend, Figure divisor, int decimals) {
        if (divisor.value().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal value = dividend.value().divide(divisor.value(), MathContext.DECIMAL128);
        Formula formula = new Formula(dividend.printed() + " ÷ " + divisor.printed());
        return Optional.of(new Figure(name, value, "", decimals, formula, "", sources(List.of(dividend, divisor))));
    }

    /** The figure without its sign. */
    public static Figure magnitude(Figure figure) {
        return figure.amounting(figure.value().abs(), figure.unit(), figure.decimals());
    }

    /** The same amount in a unit {@code factor} times as large, such as 万元 for 元. */
    public static Figure inUnit(Figure figure, String unit, BigDecimal factor, int decimals) {
        BigDecimal value = figure.value().divide(factor, MathContext.DECIMAL128);
        Formula formula = new Formula(figure.printed() + figure.unit() + " ÷ " + factor.toPlainString());
        return new Figure(figure.name(), value, unit, decimals, formula, figure.clause(), figure.sources());
    }

    /** A rate in per cent, whether it came as 0.92 or as 92%. */
    public static Figure asPercent(Figure rate, int decimals) {
        if (rate.unit().equals("%")) {
            return rate;
        }
        BigDecimal value = rate.value().multiply(HUNDRED);
        return rate.amounting(value, "%", decimals);
    }

    /** The cells of all the figures, each once, in order of appearance. */
    public static List<Source> sources(List<Figure> figures) {
        Set<Source> union = new LinkedHashSet<>();
        figures.forEach(figure -> union.addAll(figure.sources()));
        return new ArrayList<>(union);
    }
}
