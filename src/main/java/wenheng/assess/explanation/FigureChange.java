package wenheng.assess.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Source;

/**
 * 变化：同一个数今昔之比，按印出的数相减、相除，读者自己一算也是这个数；两个数的位数不同时，都按较多的位数。
 *
 * @param subject what changed, 小学县级以上骨干教师差异系数
 * @param difference now less then, both rounded to the finer of their two precisions, in the unit of both; as a rule they have
 *     the same precision and this is what is printed
 */
public record FigureChange(String subject, Figure now, Figure then, Figure difference) {

    /** Below this, 倍 says less than the difference does. */
    private static final BigDecimal LEAST_TIMES = BigDecimal.valueOf(2);
    /** A handful that doubled is told better by the difference. */
    private static final BigDecimal LEAST_COUNT = BigDecimal.TEN;

    private static final Set<String> COUNTS = Set.of("人", "名", "所", "个", "份", "间");

    /** Compares two figures, which are of one unit. */
    static FigureChange of(String subject, Figure now, Figure then) {
        int decimals = Math.max(now.decimals(), then.decimals());
        BigDecimal value = printed(now, decimals).subtract(printed(then, decimals));
        List<Source> sources = new ArrayList<>(now.sources());
        sources.addAll(then.sources());
        Formula formula = new Formula(now.withDecimals(decimals).printed() + " − "
                + then.withDecimals(decimals).printed());
        Figure difference = new Figure(subject + "之差", value, now.unit(), decimals, formula, now.clause(), sources);
        return new FigureChange(subject, now, then, difference);
    }

    private static BigDecimal printed(Figure figure, int decimals) {
        return figure.value().setScale(decimals, RoundingMode.HALF_UP);
    }

    /** −1, 0 or 1. */
    public int direction() {
        return difference.value().signum();
    }

    /** 上升0.012, 下降1.2个百分点, 增加12人, 持平; 是原来的2.5倍 is added from twice upwards. */
    public String words() {
        if (direction() == 0) {
            return "持平";
        }
        String amount = difference.value().abs().toPlainString();
        String unit = isRate() ? "个百分点" : now.unit();
        return verb() + amount + unit + (isManifold() ? "，是原来的" + times() + "倍" : "");
    }

    private String verb() {
        boolean count = COUNTS.contains(now.unit()) && now.decimals() == 0 && then.decimals() == 0;
        return direction() > 0 ? count ? "增加" : "上升" : count ? "减少" : "下降";
    }

    private boolean isRate() {
        return now.unit().equals("%");
    }

    /** 倍 is for amounts, not for rates and coefficients, and not where there was next to nothing before. */
    private boolean isManifold() {
        boolean amount = !isRate() && !now.unit().isEmpty();
        boolean enough = COUNTS.contains(now.unit()) && then.decimals() == 0
                ? then.value().compareTo(LEAST_COUNT) >= 0
                : printedThen().signum() > 0;
        return amount && enough && printedNow().compareTo(printedThen().multiply(LEAST_TIMES)) >= 0;
    }

    private BigDecimal printedNow() {
        return printed(now, difference.decimals());
    }

    private BigDecimal printedThen() {
        return printed(then, difference.decimals());
    }

    /** How many times what it was it is, to one place, without an idle 0. */
    private String times() {
        BigDecimal times =
                printedNow().divide(printedThen(), 1, RoundingMode.HALF_UP).stripTrailingZeros();
        return (times.scale() < 0 ? times.setScale(0) : times).toPlainString();
    }
}
