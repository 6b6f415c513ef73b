package wenheng.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import wenheng.assess.standard.Datum;
import wenheng.assess.standard.Exact;
import wenheng.assess.standard.Expression;
import wenheng.assess.standard.Rules;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 县级判定：一个式子的值与标准相比。 */
final class CountyCheck {

    private final CountyScope scope;
    private final Rules.Check check;
    private final String clause;

    CountyCheck(CountyScope scope, Rules.Check check, String clause) {
        this.scope = scope;
        this.check = check;
        this.clause = clause;
    }

    CheckResult judge() {
        for (Rules.Written formula : check.formulas()) {
            Datum value = formula.value(scope);
            if (!value.equals(Datum.UNKNOWN)) {
                return check.criterion().accept(judging(formula, value));
            }
        }
        return open(lacking(check.formulas().get(0)));
    }

    private Rules.Criterion.Visitor<CheckResult> judging(Rules.Written formula, Datum value) {
        return new Rules.Criterion.Visitor<>() {
            @Override
            public CheckResult evidence(Rules.Criterion.Evidence evidence) {
                return value.said()
                        .map(said -> judged(formula, said, evidence))
                        .orElseGet(() -> open(List.of(check.name())));
            }

            @Override
            public CheckResult bound(Rules.Criterion.Bound bound) {
                return value.number()
                        .map(number -> judged(formula, number, bound))
                        .orElseGet(() -> open(List.of(check.name())));
            }
        };
    }

    private static CheckResult open(List<String> missing) {
        return new CheckResult(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), missing, List.of());
    }

    /** Names without a value; where all have one, a divisor is 0 and the check itself is named. */
    private List<String> lacking(Rules.Written formula) {
        List<String> names = formula.lacking(scope);
        return names.isEmpty() ? List.of(check.name()) : names;
    }

    private CheckResult judged(Rules.Written formula, String said, Rules.Criterion.Evidence evidence) {
        boolean passes = said.equals(evidence.wanted());
        Optional<Figure> figure =
                formula.expression() instanceof Expression.Name name ? scope.figure(name.name()) : Optional.empty();
        Sentence fact = figure.map(each -> Sentence.of("为").andWithUnit(each)).orElse(Sentence.of("填报为“" + said + "”"));
        return new CheckResult(
                figure,
                Optional.empty(),
                Optional.of(passes),
                passes
                        ? List.of()
                        : List.of(Sentence.of(formula.text()).and(fact).and("，不符合要求")),
                List.of(),
                List.of());
    }

    private CheckResult judged(Rules.Written formula, BigDecimal number, Rules.Criterion.Bound bound) {
        Optional<BigDecimal> limit = bound.limit().value(scope).number();
        if (limit.isEmpty()) {
            return open(lacking(bound.limit()));
        }
        BigDecimal exact = Exact.settle(number);
        BigDecimal threshold = Exact.settle(limit.get());
        boolean passes = bound.operator().holds(exact, threshold);
        Figure figure = figure(formula, exact);
        List<Sentence> shortfalls = passes ? List.of() : List.of(failure(figure, bound, threshold));
        return new CheckResult(
                Optional.of(figure), Optional.of(threshold), Optional.of(passes), shortfalls, List.of(), List.of());
    }

    private Figure figure(Rules.Written formula, BigDecimal value) {
        int decimals = formula.isGiven() ? Math.max(check.decimals(), value.scale()) : check.decimals();
        return new Figure(
                check.name(), value, check.unit(), decimals, formula.formula(), clause, formula.sources(scope));
    }

    private Sentence failure(Figure figure, Rules.Criterion.Bound bound, BigDecimal limit) {
        Figure threshold = Thresholds.figure(check, bound, limit, clause, scope);
        return Thresholds.failure(figure.name(), figure, bound.operator(), threshold);
    }
}
