package wenheng.assess.standard;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * 式子：规则文件里的公式和条件。
 *
 * <p>Evaluation never fails: a missing input or a divisor of 0 makes the value unknown, and 且, 或 decide as soon as the known
 * side does.
 */
public sealed interface Expression
        permits Expression.Constant,
                Expression.Name,
                Expression.Arithmetic,
                Expression.Comparison,
                Expression.Junction,
                Expression.Call,
                OverSchools {

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
            return datum.number().isPresent() ? Sort.NUMBER : Sort.TEXT;
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
            return left.value(scope)
                    .number()
                    .flatMap(a -> right.value(scope).number().map(b -> compute(a, b)))
                    .orElse(Datum.UNKNOWN);
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
            if (a.equals(Datum.UNKNOWN) || b.equals(Datum.UNKNOWN)) {
                return Datum.UNKNOWN;
            }
            return Datum.of(a.number()
                    .flatMap(x -> b.number().map(y -> operator.holds(Exact.settle(x), Exact.settle(y))))
                    .orElseGet(() -> a.equals(b) == (operator == Operator.EQUAL)));
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
            return b.equals(decisive) || !a.equals(Datum.UNKNOWN) ? b : a;
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
            List<Datum> values =
                    arguments.stream().map(each -> each.value(scope)).toList();
            return Datum.numbers(values)
                    .flatMap(numbers -> numbers.stream().reduce(this::better))
                    .map(best -> Datum.of(function == Function.CEILING ? Exact.ceiling(best) : best))
                    .orElse(Datum.UNKNOWN);
        }

        private BigDecimal better(BigDecimal a, BigDecimal b) {
            return function == Function.MAXIMUM ? a.max(b) : a.min(b);
        }

        @Override
        public void addNames(Set<String> names) {
            arguments.forEach(argument -> argument.addNames(names));
        }
    }
}
