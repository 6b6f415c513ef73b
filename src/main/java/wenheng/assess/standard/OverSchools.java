package wenheng.assess.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** 全部（条件）, 任一（条件）, 校数（条件）, 合计（式）: over the schools of the rule. */
record OverSchools(Quantifier quantifier, Expression each) implements Expression {

    /** 量词. */
    enum Quantifier {
        ALL("全部"),
        ANY("任一"),
        COUNT("校数"),
        SUM("合计");

        private final String chinese;

        Quantifier(String chinese) {
            this.chinese = chinese;
        }

        String chinese() {
            return chinese;
        }
    }

    @Override
    public Sort sort() {
        return quantifier == Quantifier.ALL || quantifier == Quantifier.ANY ? Sort.TRUTH : Sort.NUMBER;
    }

    @Override
    public Datum value(Scope scope) {
        List<Datum> values = scope.schools().parallelStream().map(each::value).toList();
        if (values.isEmpty()) {
            return Datum.UNKNOWN; // a county whose schools are not at hand, not one that has none
        }
        return switch (quantifier) {
            case ALL -> decide(values, Datum.FALSE);
            case ANY -> decide(values, Datum.TRUE);
            case COUNT -> count(values);
            case SUM -> sum(values);
        };
    }

    private static Datum decide(List<Datum> values, Datum decisive) {
        if (values.contains(decisive)) {
            return decisive;
        }
        return isOpen(values) ? Datum.UNKNOWN : Datum.of(decisive.equals(Datum.FALSE));
    }

    private static Datum count(List<Datum> values) {
        Predicate<Datum> holds = Datum.TRUE::equals;
        return isOpen(values)
                ? Datum.UNKNOWN
                : Datum.of(BigDecimal.valueOf(values.stream().filter(holds).count()));
    }

    private static Datum sum(List<Datum> values) {
        return Datum.numbers(values)
                .map(numbers -> Datum.of(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add)))
                .orElse(Datum.UNKNOWN);
    }

    private static boolean isOpen(List<Datum> values) {
        return values.contains(Datum.UNKNOWN);
    }

    @Override
    public void addNames(Set<String> names) {
        // The schools' cells are too many to be named one by one.
    }
}
