package wenheng.say;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenheng.provenance.Arithmetic;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Sentence;

/** 今昔之比：较2020年提高1.2个百分点，由2020年的0.52降至0.48。 Two printed numbers and the printed change always agree. */
public final class Comparisons {

    /** The words for going up and down by one kind of number. */
    private record Verbs(String up, String down, String upTo, String downTo) {}

    private static final Verbs RATE = new Verbs("提高", "下降", "提高到", "下降到");
    private static final Verbs COEFFICIENT = new Verbs("上升", "下降", "上升到", "下降到");
    private static final Verbs AMOUNT = new Verbs("增加", "减少", "增加到", "减少到");
    private static final Verbs GROWTH = new Verbs("增长", "下降", "", "");
    private static final Set<String> RATES = Set.of("%", "％");
    /** Below this, 倍 says less than the difference does. */
    private static final BigDecimal LEAST_TIMES = BigDecimal.valueOf(2);

    private Comparisons() {}

    /** 较2020年提高1.2个百分点, 较2020年增加12人, 与2020年持平. */
    public static Sentence change(Figure now, Figure then, String year) {
        return printedAlike(now, then)
                ? level(year)
                : Sentence.of("较" + named(year)).and(difference(now, then));
    }

    /** 提高1.2个百分点, 增加12人, 持平: for a table whose head names the year. */
    public static Sentence difference(Figure now, Figure then) {
        if (printedAlike(now, then)) {
            return Sentence.of("持平");
        }
        Figure difference = Arithmetic.printedDifference(now, then);
        String unit = isRate(now) ? "个百分点" : now.unit();
        return Sentence.of(verb(verbs(now), difference))
                .and(Arithmetic.magnitude(difference))
                .and(unit);
    }

    /** 较2020年增长12.5%; where there was nothing before, the difference. */
    public static Sentence growth(Figure now, Figure then, String year) {
        if (then.value().signum() <= 0 || isRate(now)) {
            return change(now, then, year);
        }
        Figure rate = growthRate(now, then);
        if (rate.value().setScale(rate.decimals(), RoundingMode.HALF_UP).signum() == 0) {
            return printedAlike(now, then) ? level(year) : change(now, then, year);
        }
        return Sentence.of("较" + named(year) + verb(GROWTH, rate)).andWithUnit(Arithmetic.magnitude(rate));
    }

    private static Figure growthRate(Figure now, Figure then) {
        BigDecimal value =
                now.value().subtract(then.value()).movePointRight(2).divide(then.value(), MathContext.DECIMAL128);
        Formula formula =
                new Formula("（" + now.printed() + " − " + then.printed() + "）÷ " + then.printed() + " × 100%");
        return new Figure(now.name() + "增幅", value, "%", 1, formula, "", Arithmetic.sources(List.of(now, then)));
    }

    /** 是2020年的2.5倍 from twice upwards; otherwise as {@link #change}. */
    public static Sentence times(Figure now, Figure then, String year) {
        Optional<Figure> ratio = isRate(now) ? Optional.empty() : Arithmetic.ratio(now.name() + "倍数", now, then, 1);
        return ratio.filter(times -> times.value().compareTo(LEAST_TIMES) >= 0)
                .map(times -> Sentence.of("是" + named(year) + "的").and(times).and("倍"))
                .orElseGet(() -> change(now, then, year));
    }

    /** 由2020年的0.52下降到0.48, or 与2020年的0.48持平. */
    public static Sentence fromTo(Figure now, Figure then, String year) {
        Figure difference = Arithmetic.printedDifference(now, then);
        Sentence before = Sentence.of(named(year) + "的").andWithUnit(then);
        if (difference.value().signum() == 0) {
            return Sentence.of("与").and(before).and("持平");
        }
        Verbs verbs = verbs(now);
        String verb = difference.value().signum() > 0 ? verbs.upTo() : verbs.downTo();
        return Sentence.of("由").and(before).and(verb).andWithUnit(now);
    }

    private static Sentence level(String year) {
        return Sentence.of("与" + named(year) + "持平");
    }

    private static boolean printedAlike(Figure now, Figure then) {
        return Arithmetic.printedDifference(now, then).value().signum() == 0;
    }

    private static String verb(Verbs verbs, Figure difference) {
        return difference.value().signum() > 0 ? verbs.up() : verbs.down();
    }

    private static Verbs verbs(Figure figure) {
        return isRate(figure) ? RATE : figure.unit().isEmpty() ? COEFFICIENT : AMOUNT;
    }

    static boolean isRate(Figure figure) {
        return RATES.contains(figure.unit());
    }

    /** 2020 is 2020年; 上年 stays. */
    static String named(String year) {
        return year.chars().allMatch(c -> c >= '0' && c <= '9') ? year + "年" : year;
    }
}
