package wenheng.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wenheng.assess.standard.Datum;
import wenheng.assess.standard.Exact;
import wenheng.assess.standard.Expression;
import wenheng.assess.standard.Rules;
import wenheng.assess.standard.SchoolScope;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 逐校判定：每所学校的值与标准相比；放宽按学校的情形适用。 */
final class SchoolCheck {

    /** So many schools are named in a sentence. */
    private static final int MOST_NAMES = 5;

    private final Attendance attendance;
    private final Rules.Check check;
    private final String clause;

    private final List<Judged> failing = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final Map<Rules.Relief, List<String>> relieved = new LinkedHashMap<>();
    private final List<String> unproven = new ArrayList<>();
    private Judged worst;

    /** What is found of one school. */
    private sealed interface Finding {
        void addTo(SchoolCheck check);
    }

    /** What is not filled in. */
    private record Lack(String name) implements Finding {
        @Override
        public void addTo(SchoolCheck check) {
            check.missing.add(name);
        }
    }

    /**
     * One school's value against its own limit.
     *
     * @param relief the 放宽 by which it passes; empty if by none
     * @param unproven whether it would pass by one whose condition is not filled in
     */
    private record Judged(
            SchoolScope school,
            BigDecimal value,
            Rules.Criterion.Bound bound,
            BigDecimal limit,
            Optional<Rules.Relief> relief,
            boolean unproven)
            implements Finding {

        Judged(SchoolScope school, BigDecimal value, Rules.Criterion.Bound bound, BigDecimal limit) {
            this(school, value, bound, limit, Optional.empty(), false);
        }

        @Override
        public void addTo(SchoolCheck check) {
            check.take(this);
        }

        Judged with(Optional<Rules.Relief> by, boolean open) {
            return new Judged(school, value, bound, limit, by, open);
        }

        boolean passes() {
            return bound.operator().holds(value, limit);
        }

        boolean isWorseThan(Judged other) {
            return other == null
                    || bound.operator()
                                    .excess(value, limit)
                                    .compareTo(other.bound.operator().excess(other.value, other.limit))
                            > 0;
        }
    }

    SchoolCheck(Attendance attendance, Rules.Check check, String clause) {
        this.attendance = attendance;
        this.check = check;
        this.clause = clause;
    }

    CheckResult judge() {
        if (attendance.schools().isEmpty()) {
            missing.add("各校" + check.name());
        }
        // What is found of a school depends on that school alone; the stream keeps their order.
        attendance.schools(check.stage()).parallelStream()
                .filter(this::isConcerned)
                .map(this::judge)
                .toList()
                .forEach(finding -> finding.addTo(this));
        Optional<Boolean> passes =
                !failing.isEmpty() ? Optional.of(false) : missing.isEmpty() ? Optional.of(true) : Optional.empty();
        Optional<Judged> shown = Optional.ofNullable(worst);
        return new CheckResult(
                shown.map(this::figure),
                shown.map(Judged::limit),
                passes,
                failing.stream().map(this::failure).toList(),
                missing,
                reliefs());
    }

    private void take(Judged judged) {
        String name = judged.school().school().name();
        judged.relief()
                .ifPresent(relief -> relieved.computeIfAbsent(relief, each -> new ArrayList<>())
                        .add(name));
        if (judged.unproven()) {
            unproven.add(name);
        }
        if (!judged.passes()) {
            failing.add(judged);
        }
        if (judged.isWorseThan(worst)) {
            worst = judged;
        }
    }

    private List<String> reliefs() {
        List<String> sentences = new ArrayList<>();
        relieved.forEach((relief, names) -> sentences.add(relief(relief, names)));
        if (!unproven.isEmpty()) {
            sentences.add(check.name() + "未达标而放宽条件没有填全、未按放宽标准判断的学校："
                    + unproven.stream().distinct().limit(MOST_NAMES).collect(Collectors.joining("、")));
        }
        return sentences;
    }

    private String relief(Rules.Relief relief, List<String> names) {
        return check.name() + "按放宽标准（" + relief.bound().operator().sign()
                + relief.bound().limit().text() + check.unit() + "）判为达标的学校有" + names.size() + "所（" + relief.reason()
                + "）：" + names.stream().limit(MOST_NAMES).collect(Collectors.joining("、"))
                + (names.size() > MOST_NAMES ? "等" : "");
    }

    private boolean isConcerned(SchoolScope scope) {
        return check.range().isEmpty() || !check.range().get().value(scope).equals(Datum.FALSE);
    }

    private Finding judge(SchoolScope scope) {
        if (check.range().isPresent() && check.range().get().value(scope).equals(Datum.UNKNOWN)) {
            return lack(scope, check.range().get());
        }
        for (Rules.Written formula : check.formulas()) {
            Optional<BigDecimal> number = formula.value(scope).number();
            if (number.isPresent()) {
                return judge(scope, Exact.settle(number.get()));
            }
        }
        return lack(scope, check.formulas().get(0).expression());
    }

    private Lack lack(SchoolScope scope, Expression expression) {
        List<String> columns = new ArrayList<>();
        expression.names().forEach(name -> columns.addAll(scope.lacking(name)));
        return new Lack(scope.school().name() + "的" + (columns.isEmpty() ? check.name() : String.join("、", columns)));
    }

    private Finding judge(SchoolScope scope, BigDecimal value) {
        Rules.Criterion.Bound usual = (Rules.Criterion.Bound) check.criterion();
        Optional<BigDecimal> limit = usual.limit().value(scope).number();
        if (limit.isEmpty()) {
            return lack(scope, usual.limit().expression());
        }
        Judged judged = new Judged(scope, value, usual, Exact.settle(limit.get()));
        return judged.passes() || check.reliefs().isEmpty() ? judged : relieved(judged);
    }

    /** A 放宽 must be shown: one whose condition is not known does not apply, and is spoken of. */
    private Judged relieved(Judged strict) {
        boolean open = false;
        for (Rules.Relief relief : check.reliefs()) {
            Datum holds = relief.condition().value(strict.school());
            Optional<BigDecimal> limit =
                    relief.bound().limit().value(strict.school()).number();
            if (holds.equals(Datum.FALSE) || limit.isEmpty()) {
                continue;
            }
            Judged lenient = new Judged(strict.school(), strict.value(), relief.bound(), Exact.settle(limit.get()));
            boolean applies = holds.equals(Datum.TRUE);
            open |= lenient.passes() && !applies;
            if (applies) {
                return lenient.with(Optional.of(relief).filter(each -> lenient.passes()), open);
            }
        }
        return strict.with(Optional.empty(), open);
    }

    private Figure figure(Judged judged) {
        Rules.Written formula = check.formulas().get(0);
        return new Figure(
                judged.school().school().named(check.name()),
                judged.value(),
                check.unit(),
                formula.isGiven() ? Math.max(0, judged.value().scale()) : check.decimals(),
                formula.formula(),
                clause,
                formula.sources(judged.school()));
    }

    private Sentence failure(Judged judged) {
        Figure figure = figure(judged);
        Figure shown = figure.withDecimals(Math.max(figure.decimals(), check.decimals()));
        Figure limit =
                Thresholds.figure(check, judged.bound(), judged.limit().stripTrailingZeros(), clause, judged.school());
        return Thresholds.failure(figure.name(), shown, judged.bound().operator(), limit);
    }
}
