package wenheng.assess;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenheng.assess.standard.Datum;
import wenheng.assess.standard.Exact;
import wenheng.assess.standard.Expression;
import wenheng.assess.standard.Rules;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Sentence;
import wenheng.provenance.Source;

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
            Datum value = formula.expression().value(scope);
            if (!(value instanceof Datum.Unknown)) {
                return check.criterion() instanceof Rules.Criterion.Bound bound
                        ? bound(formula, value, bound)
                        : value.said()
                                .map(said -> evidence(formula, said, (Rules.Criterion.Evidence) check.criterion()))
                                .orElseGet(() -> open(List.of(check.name())));
            }
        }
        return open(lacking(check.formulas().get(0).expression()));
    }

    private static CheckResult open(List<String> missing) {
        return new CheckResult(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), missing, List.of());
    }

    /** Names without a value; where all have one, a divisor is 0 and the check itself is named. */
    private List<String> lacking(Expression expression) {
        List<String> names = expression.names().stream()
                .filter(name -> scope.find(name) instanceof Datum.Unknown)
                .toList();
        return names.isEmpty() ? List.of(check.name()) : names;
    }

    private CheckResult evidence(Rules.Written formula, String said, Rules.Criterion.Evidence evidence) {
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

    private CheckResult bound(Rules.Written formula, Datum value, Rules.Criterion.Bound bound) {
        if (!(value instanceof Datum.Number number)) {
            return open(List.of(check.name()));
        }
        if (!(bound.limit().expression().value(scope) instanceof Datum.Number limit)) {
            return open(lacking(bound.limit().expression()));
        }
        BigDecimal exact = Exact.settle(number.value());
        BigDecimal threshold = Exact.settle(limit.value());
        boolean passes = bound.operator().holds(exact, threshold);
        Figure figure = figure(formula, exact);
        List<Sentence> shortfalls = passes ? List.of() : List.of(failure(figure, bound, threshold));
        return new CheckResult(
                Optional.of(figure), Optional.of(threshold), Optional.of(passes), shortfalls, List.of(), List.of());
    }

    private Figure figure(Rules.Written formula, BigDecimal value) {
        Set<Source> sources = new LinkedHashSet<>();
        formula.expression().names().forEach(name -> sources.addAll(scope.sources(name)));
        boolean given = formula.expression() instanceof Expression.Name;
        int decimals = given ? Math.max(check.decimals(), value.scale()) : check.decimals();
        return new Figure(
                check.name(),
                value,
                check.unit(),
                decimals,
                given ? Formula.GIVEN : new Formula(formula.text()),
                clause,
                List.copyOf(sources));
    }

    private Sentence failure(Figure figure, Rules.Criterion.Bound bound, BigDecimal limit) {
        Figure threshold = Thresholds.figure(check, bound, limit, clause, scope);
        return Thresholds.failure(figure.name(), figure, bound.operator(), threshold);
    }
}
