package wenheng.assess.standard;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * 式子：规则文件里的公式和条件。
 *
 * <p>Evaluation never fails: a missing input or a divisor of 0 makes the value unknown, and 且, 或 decide as soon as the known
 * side does.
 */
public sealed interface Expression {

    /** The value of it where names mean what the scope says. */
    Datum value(Scope scope);

    /** What it gives wherever its inputs are known. */
    Sort sort();

    /** 值的种类. */
    enum Sort {
        NUMBER("数"),
        TEXT("文字"),
        TRUTH("条件");

        private final String chinese;

        Sort(String chinese) {
            this.chinese = chinese;
        }

        /** 数, 文字 or 条件. */
        public String chinese() {
            return chinese;
        }
    }

    /** Adds the names it uses; those of schools' columns inside 全部, 任一, 合计, 校数 not. */
    void addNames(Set<String> names);

    /** The names it uses, in order of appearance. */
    default Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        addNames(names);
        return names;
    }

    /** A number or a text as it stands. */
    record Constant(Datum datum) implements Expression {
        @Override
        public Sort sort() {
            return datum instanceof Datum.Number ? Sort.NUMBER : Sort.TEXT;
        }

        @Override
        public Datum value(Scope scope) {
            return datum;
        }

        @Override
        public void addNames(Set<String> names) {
            // A constant has none.
        }
    }

    /** 县级指标 or a column. */
    record Name(String name, Sort sort) implements Expression {
        @Override
        public Datum value(Scope scope) {
            return scope.find(name);
        }

        @Override
        public void addNames(Set<String> names) {
            names.add(name);
        }
    }

    /** ＋ − × ÷. */
    record Arithmetic(char operator, Expression left, Expression right) implements Expression {
        @Override
        public Sort sort() {
            return Sort.NUMBER;
        }

        @Override
        public Datum value(Scope scope) {
            if (left.value(scope) instanceof Datum.Number a && right.value(scope) instanceof Datum.Number b) {
                return compute(a.value(), b.value());
            }
            return Datum.UNKNOWN;
        }

        private Datum compute(BigDecimal a, BigDecimal b) {
            return switch (operator) {
                case '+' -> Datum.of(a.add(b));
                case '-' -> Datum.of(a.subtract(b));
                case '×' -> Datum.of(a.multiply(b));
                default -> b.signum() == 0 ? Datum.UNKNOWN : Datum.of(Exact.divide(a, b));
            };
        }

        @Override
        public void addNames(Set<String> names) {
            left.addNames(names);
            right.addNames(names);
        }
    }

    /** {@literal ≥ ≤ > <} between numbers, = ≠ between numbers or texts. */
    record Comparison(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public Sort sort() {
            return Sort.TRUTH;
        }

        @Override
        public Datum value(Scope scope) {
            Datum a = left.value(scope);
            Datum b = right.value(scope);
            if (a instanceof Datum.Number x && b instanceof Datum.Number y) {
                return Datum.of(operator.holds(Exact.settle(x.value()), Exact.settle(y.value())));
            }
            boolean unknown = a instanceof Datum.Unknown || b instanceof Datum.Unknown;
            return unknown ? Datum.UNKNOWN : Datum.of(a.equals(b) == (operator == Operator.EQUAL));
        }

        @Override
        public void addNames(Set<String> names) {
            left.addNames(names);
            right.addNames(names);
        }
    }

    /** 且, 或. */
    record Junction(boolean and, Expression left, Expression right) implements Expression {
        @Override
        public Sort sort() {
            return Sort.TRUTH;
        }

        @Override
        public Datum value(Scope scope) {
            Datum decisive = Datum.of(!and);
            Datum a = left.value(scope);
            if (a.equals(decisive)) {
                return a;
            }
            Datum b = right.value(scope);
            return b.equals(decisive) || !(a instanceof Datum.Unknown) ? b : a;
        }

        @Override
        public void addNames(Set<String> names) {
            left.addNames(names);
            right.addNames(names);
        }
    }

    /** 向上取整（a）, 最大（a，b…）, 最小（a，b…）. */
    record Call(Function function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        /** 函数. */
        enum Function {
            CEILING("向上取整"),
            MAXIMUM("最大"),
            MINIMUM("最小");

            private final String chinese;

            Function(String chinese) {
                this.chinese = chinese;
            }

            String chinese() {
                return chinese;
            }
        }

        @Override
        public Sort sort() {
            return Sort.NUMBER;
        }

        @Override
        public Datum value(Scope scope) {
            BigDecimal result = null;
            for (Expression argument : arguments) {
                if (!(argument.value(scope) instanceof Datum.Number number)) {
                    return Datum.UNKNOWN;
                }
                result = result == null ? number.value() : better(result, number.value());
            }
            return Datum.of(function == Function.CEILING ? Exact.ceiling(result) : result);
        }

        private BigDecimal better(BigDecimal a, BigDecimal b) {
            return function == Function.MAXIMUM ? a.max(b) : a.min(b);
        }

        @Override
        public void addNames(Set<String> names) {
            arguments.forEach(argument -> argument.addNames(names));
        }
    }

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
            List<Datum> values =
                    scope.schools().parallelStream().map(each::value).toList();
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
            BigDecimal sum = BigDecimal.ZERO;
            for (Datum value : values) {
                if (!(value instanceof Datum.Number number)) {
                    return Datum.UNKNOWN;
                }
                sum = sum.add(number.value());
            }
            return Datum.of(sum);
        }

        private static boolean isOpen(List<Datum> values) {
            return values.stream().anyMatch(Datum.Unknown.class::isInstance);
        }

        @Override
        public void addNames(Set<String> names) {
            // The schools' cells are too many to be named one by one.
        }
    }

    /** 比较. */
    enum Operator {
        AT_LEAST("≥", "低于"),
        AT_MOST("≤", "高于"),
        MORE(">", "不高于"),
        LESS("<", "不低于"),
        EQUAL("=", "不等于"),
        DIFFERENT("≠", "等于");

        private final String sign;
        private final String failure;

        Operator(String sign, String failure) {
            this.sign = sign;
            this.failure = failure;
        }

        public String sign() {
            return sign;
        }

        /** What is said of a value that fails: 低于, 高于 … */
        public String failure() {
            return failure;
        }

        /** Whether it asks for more or less, which only numbers have. */
        boolean isOrder() {
            return this != EQUAL && this != DIFFERENT;
        }

        public boolean holds(BigDecimal a, BigDecimal b) {
            int order = a.compareTo(b);
            return switch (this) {
                case AT_LEAST -> order >= 0;
                case AT_MOST -> order <= 0;
                case MORE -> order > 0;
                case LESS -> order < 0;
                case EQUAL -> order == 0;
                case DIFFERENT -> order != 0;
            };
        }

        /** How far the value is from holding; the more, the worse. */
        public BigDecimal excess(BigDecimal value, BigDecimal limit) {
            return switch (this) {
                case AT_LEAST, MORE -> limit.subtract(value);
                case AT_MOST, LESS -> value.subtract(limit);
                case EQUAL, DIFFERENT -> value.subtract(limit).abs();
            };
        }
    }
}
