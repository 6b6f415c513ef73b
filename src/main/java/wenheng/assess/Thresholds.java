package wenheng.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wenheng.assess.standard.Operator;
import wenheng.assess.standard.Printing;
import wenheng.assess.standard.Rules;
import wenheng.assess.standard.Scope;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Sentence;
import wenheng.provenance.Source;

/** 规定值：一条判定的界限，写进“某某为多少，低于多少的规定值”。 */
final class Thresholds {

    private Thresholds() {}

    /** The limit as a number: one that the rule states, or one that a formula of the rule gives from the cells of the scope. */
    static Figure figure(Rules.Check check, Rules.Criterion.Bound bound, BigDecimal limit, String clause, Scope scope) {
        Figure stated = Figure.laidDown(check.name() + "规定值", limit, check.unit(), clause);
        Set<String> names = bound.limit().expression().names();
        if (names.isEmpty()) {
            return stated;
        }
        Set<Source> sources = new LinkedHashSet<>();
        names.forEach(name -> sources.addAll(scope.sources(name)));
        Formula formula = new Formula(bound.limit().text());
        List<Source> cells = new ArrayList<>(sources);
        return new Figure(stated.name(), limit, check.unit(), stated.decimals(), formula, clause, cells);
    }

    /** A value that does not hold against its limit, without full stop. */
    static Sentence failure(String name, Figure value, Operator operator, Figure limit) {
        return Sentence.of(name + "为")
                .andWithUnit(Printing.showing(value, limit.value(), operator))
                .and("，" + operator.failure())
                .andWithUnit(limit)
                .and("的规定值");
    }
}
