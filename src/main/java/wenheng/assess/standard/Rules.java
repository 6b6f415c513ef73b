package wenheng.assess.standard;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.assess.school.Stage;
import wenheng.provenance.Formula;
import wenheng.provenance.Source;

/**
 * 办法中资源配置、社会认可度以外的部分。
 *
 * @param government 政府保障程度 (2012: 政府推进)
 * @param quality 教育质量
 * @param vetoes 一票否决
 * @param composite 综合差异系数
 * @param preconditions 前提, for information
 * @param inputs 县级指标 that the formulas use, name → unit; 是否 and 等级 are units too
 */
public record Rules(
        Optional<Part> government,
        Optional<Part> quality,
        Optional<Part> vetoes,
        Optional<CompositeRule> composite,
        List<String> preconditions,
        Map<String, String> inputs) {

    /** None of them. */
    public static final Rules NONE =
            new Rules(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Map.of());

    public Rules {
        preconditions = List.copyOf(preconditions);
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    /**
     * 综合差异系数: the plain mean of the indicators' coefficients.
     *
     * @param limits by stage; empty where it is published and not judged
     */
    public record CompositeRule(Map<Stage, BigDecimal> limits, String clause) {
        public CompositeRule {
            limits = Map.copyOf(limits);
        }
    }

    /** 一个部分 with its items in the order of the rule. */
    public record Part(String name, Grading grading, List<ItemRule> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /** 评定方式. */
    public sealed interface Grading {

        /** Dispatches to the method for this way of grading. */
        <R> R accept(Grading.Visitor<R> visitor);

        /** One method a way of grading. */
        interface Visitor<R> {
            R allPass(AllPass allPass);

            R points(Points points);

            R grades(Grades grades);
        }

        /** 全部达标: every item must be met. */
        record AllPass() implements Grading {
            @Override
            public <R> R accept(Grading.Visitor<R> visitor) {
                return visitor.allPass(this);
            }
        }

        /**
         * 计分.
         *
         * @param total 县级指标 row that holds the total, used where an item's points are not filled in
         */
        record Points(BigDecimal full, BigDecimal pass, String total, String clause) implements Grading {
            @Override
            public <R> R accept(Grading.Visitor<R> visitor) {
                return visitor.points(this);
            }
        }

        /** 等级: every item must have a grade that passes. */
        record Grades(List<String> grades, List<String> passing) implements Grading {
            public Grades {
                grades = List.copyOf(grades);
                passing = List.copyOf(passing);
            }

            @Override
            public <R> R accept(Grading.Visitor<R> visitor) {
                return visitor.grades(this);
            }
        }
    }

    /**
     * 条目.
     *
     * @param row 县级指标 row of its points or grade; empty where the part is graded by 全部达标
     * @param checks what is judged; none under points and grades
     * @param conclusion 简要结论, the sentence of the form in which its numbers are filled in
     */
    public record ItemRule(
            String id,
            String name,
            String requirement,
            String clause,
            String row,
            List<Check> checks,
            FillIn conclusion) {
        public ItemRule {
            checks = List.copyOf(checks);
        }
    }

    /**
     * 判定.
     *
     * @param stage only schools with this stage; empty for all
     * @param optional whether it is passed over where its inputs are not filled in
     * @param perSchool whether every school must meet it, or the county as a whole
     * @param formulas the first whose inputs are all known is taken
     * @param range which schools it concerns; all where empty
     * @param reliefs 放宽
     */
    public record Check(
            String name,
            String unit,
            int decimals,
            Optional<Stage> stage,
            boolean optional,
            boolean perSchool,
            List<Written> formulas,
            Optional<Expression> range,
            Criterion criterion,
            List<Relief> reliefs) {
        public Check {
            formulas = List.copyOf(formulas);
            reliefs = List.copyOf(reliefs);
        }
    }

    /** A formula and how it is written. */
    public record Written(String text, Expression expression) {

        /** The value of it where names mean what the scope says. */
        public Datum value(Scope scope) {
            return expression.value(scope);
        }

        /** Whether it is a name alone, so that its value is given and not computed. */
        public boolean isGiven() {
            return expression instanceof Expression.Name;
        }

        /** How its value is come by. */
        public Formula formula() {
            return isGiven() ? Formula.GIVEN : new Formula(text);
        }

        /** The cells its names rest on. */
        public List<Source> sources(Scope scope) {
            return expression.names().stream()
                    .flatMap(name -> scope.sources(name).stream())
                    .distinct()
                    .toList();
        }

        /** The names without a value; where all have one, a divisor is 0. */
        public List<String> lacking(Scope scope) {
            return expression.names().stream()
                    .filter(name -> scope.find(name).equals(Datum.UNKNOWN))
                    .toList();
        }
    }

    /** 标准. */
    public sealed interface Criterion {

        /** Dispatches to the method for this kind of criterion. */
        <R> R accept(Criterion.Visitor<R> visitor);

        /** One method a kind of criterion. */
        interface Visitor<R> {
            R evidence(Evidence evidence);

            R bound(Bound bound);
        }

        /** 是 or 否. */
        record Evidence(String wanted) implements Criterion {
            @Override
            public <R> R accept(Criterion.Visitor<R> visitor) {
                return visitor.evidence(this);
            }
        }

        /** {@code ≥ 10}; the limit may be a formula. */
        record Bound(Operator operator, Written limit) implements Criterion {
            @Override
            public <R> R accept(Criterion.Visitor<R> visitor) {
                return visitor.bound(this);
            }
        }
    }

    /** 放宽 for schools of a kind. */
    public record Relief(Expression condition, Criterion.Bound bound, String reason) {}
}
