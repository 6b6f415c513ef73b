package wenheng.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenheng.assess.school.School;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Datum;
import wenheng.assess.standard.Exact;
import wenheng.assess.standard.Expression;
import wenheng.assess.standard.Method;
import wenheng.assess.standard.Printing;
import wenheng.assess.standard.Rules;
import wenheng.assess.standard.SchoolScope;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Source;

/** 逐校判定：每所学校的值与标准相比；放宽按学校的情形适用。 */
final class SchoolCheck {

    /** So many schools are named in a sentence. */
    private static final int MOST_NAMES = 5;

    private final List<SchoolScope> schools;
    private final Rules.Check check;
    private final String clause;

    private final List<Judged> failing = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final Map<Rules.Relief, List<String>> relieved = new LinkedHashMap<>();
    private final List<String> unproven = new ArrayList<>();
    private Judged worst;

    /** One school's value against its own limit. */
    private record Judged(SchoolScope school, BigDecimal value, Rules.Criterion.Bound bound, BigDecimal limit) {

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

    SchoolCheck(List<SchoolScope> schools, Rules.Check check, String clause) {
        this.schools = schools;
        this.check = check;
        this.clause = clause;
    }

    CheckResult judge() {
        if (schools.isEmpty()) {
            missing.add("各校" + check.name());
        }
        schools.stream().filter(this::isConcerned).forEach(this::judge);
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
        School school = scope.school();
        List<Stage> stages = check.stage().map(List::of).orElse(school.type().stages());
        boolean attended = false;
        for (Stage stage : stages) {
            attended |= school.type().stages().contains(stage) && mayBeAttended(school, stage);
        }
        return attended
                && check.range()
                        .map(range -> !range.value(scope).equals(Datum.FALSE))
                        .orElse(true);
    }

    private static boolean mayBeAttended(School school, Stage stage) {
        Figure students = school.figures().get(stage.studentsColumn());
        return students == null || students.value().signum() > 0;
    }

    private void judge(SchoolScope scope) {
        if (check.range().isPresent() && check.range().get().value(scope) instanceof Datum.Unknown) {
            lack(scope, check.range().get());
            return;
        }
        for (Rules.Written formula : check.formulas()) {
            if (formula.expression().value(scope) instanceof Datum.Number number) {
                judge(scope, Exact.settle(number.value()));
                return;
            }
        }
        lack(scope, check.formulas().get(0).expression());
    }

    private void lack(SchoolScope scope, Expression expression) {
        List<String> columns = expression.names().stream()
                .flatMap(name -> scope.lacking(name).stream())
                .toList();
        missing.add(scope.school().name() + "的" + (columns.isEmpty() ? check.name() : String.join("、", columns)));
    }

    private void judge(SchoolScope scope, BigDecimal value) {
        Rules.Criterion.Bound usual = (Rules.Criterion.Bound) check.criterion();
        if (!(usual.limit().expression().value(scope) instanceof Datum.Number limit)) {
            lack(scope, usual.limit().expression());
            return;
        }
        Judged judged = new Judged(scope, value, usual, Exact.settle(limit.value()));
        settle(judged.passes() || check.reliefs().isEmpty() ? judged : relieved(judged));
    }

    /** A 放宽 must be shown: one whose condition is not known does not apply, and is spoken of. */
    private Judged relieved(Judged strict) {
        for (Rules.Relief relief : check.reliefs()) {
            Datum holds = relief.condition().value(strict.school());
            Datum limit = relief.bound().limit().expression().value(strict.school());
            if (holds.equals(Datum.FALSE) || !(limit instanceof Datum.Number number)) {
                continue;
            }
            Judged lenient = new Judged(strict.school(), strict.value(), relief.bound(), Exact.settle(number.value()));
            if (lenient.passes() && holds.equals(Datum.TRUE)) {
                relieved.computeIfAbsent(relief, each -> new ArrayList<>())
                        .add(strict.school().school().name());
                return lenient;
            }
            if (lenient.passes()) {
                unproven.add(strict.school().school().name());
            }
            if (holds.equals(Datum.TRUE)) {
                return lenient;
            }
        }
        return strict;
    }

    private void settle(Judged judged) {
        if (!judged.passes()) {
            failing.add(judged);
        }
        if (judged.isWorseThan(worst)) {
            worst = judged;
        }
    }

    private Figure figure(Judged judged) {
        Rules.Written formula = check.formulas().get(0);
        Set<Source> sources = new LinkedHashSet<>();
        formula.expression()
                .names()
                .forEach(name -> sources.addAll(judged.school().sources(name)));
        boolean given = formula.expression() instanceof Expression.Name;
        return new Figure(
                judged.school().school().name() + check.name(),
                judged.value(),
                check.unit(),
                given ? Math.max(0, judged.value().scale()) : check.decimals(),
                given ? Formula.GIVEN : new Formula(formula.text()),
                clause,
                List.copyOf(sources));
    }

    private String failure(Judged judged) {
        Expression.Operator operator = judged.bound().operator();
        return judged.school().school().name() + check.name() + "为"
                + Printing.showing(judged.value(), judged.limit(), operator, check.decimals()) + check.unit() + "，"
                + operator.failure() + plain(judged.limit()) + check.unit() + "的规定值";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** The schools a rule looks at beyond 资源配置: those of kinds that count. */
    static List<SchoolScope> concerned(Method method, List<School> schools) {
        Stream<School> counted = schools.stream()
                .filter(school -> !method.excludedTypes().contains(school.type()))
                .filter(school -> !method.excludedOwnerships().contains(school.ownership()));
        return counted.map(SchoolScope::new).toList();
    }
}
