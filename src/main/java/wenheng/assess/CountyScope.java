package wenheng.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.assess.standard.Datum;
import wenheng.assess.standard.Exact;
import wenheng.assess.standard.SchoolScope;
import wenheng.assess.standard.Scope;
import wenheng.assess.submission.Statement;
import wenheng.assess.submission.Submission;
import wenheng.diagnostic.Diagnostic;
import wenheng.provenance.Figure;
import wenheng.provenance.Source;

/** 县级指标按办法的“输入”化为统一单位：金额为元，比例为百分数，是否为是或否。 */
final class CountyScope implements Scope {

    /** Value of units in terms of the smallest of their kind; a unit that is not here is 1. */
    private static final Map<String, BigDecimal> MONEY = Map.of(
            "元", BigDecimal.ONE,
            "千元", BigDecimal.valueOf(1_000),
            "万元", BigDecimal.valueOf(10_000),
            "亿元", BigDecimal.valueOf(100_000_000));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Submission submission;
    private final Map<String, String> units;
    private final List<SchoolScope> schools;
    private final Map<String, Datum> known = new HashMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    /** Reads what the rule's inputs are; the schools are those that the rule looks at. */
    CountyScope(Submission submission, Map<String, String> units, List<SchoolScope> schools) {
        this.submission = submission;
        this.units = units;
        this.schools = List.copyOf(schools);
        units.keySet().forEach(name -> known.put(name, datum(name)));
    }

    /** Inputs that could not be taken as they were filled in. */
    List<Diagnostic> findings() {
        return findings;
    }

    @Override
    public Datum find(String name) {
        return known.getOrDefault(name, Datum.UNKNOWN);
    }

    @Override
    public List<Source> sources(String name) {
        return figure(name)
                .map(Figure::sources)
                .or(() -> statement(name).map(statement -> List.of(statement.source())))
                .orElse(List.of());
    }

    @Override
    public List<SchoolScope> schools() {
        return schools;
    }

    /** The row as a number. */
    Optional<Figure> figure(String name) {
        return Optional.ofNullable(submission.indicators().get(name));
    }

    /** The row as 是, 否 or a grade. */
    Optional<Statement> statement(String name) {
        return Optional.ofNullable(submission.statements().get(name));
    }

    private Datum datum(String name) {
        String unit = units.get(name);
        boolean wantsText = unit.equals("是否") || unit.equals("等级");
        Optional<Statement> statement = statement(name);
        if (statement.isPresent()) {
            return wantsText ? new Datum.Text(statement.get().text()) : refused(name, "应当填数，单位为" + unit);
        }
        return figure(name)
                .map(figure -> unit.equals("是否") ? truth(name, figure) : number(name, figure, unit))
                .orElse(Datum.UNKNOWN);
    }

    /** Evidence may be given as the share of schools that have it: all of them is 是. */
    private Datum truth(String name, Figure figure) {
        if (figure.unit().equals("%")) {
            return new Datum.Text(figure.value().compareTo(HUNDRED) >= 0 ? "是" : "否");
        }
        if (figure.value().signum() == 0) {
            return new Datum.Text("否");
        }
        return figure.value().compareTo(BigDecimal.ONE) == 0 ? new Datum.Text("是") : refused(name, "应当填“是”“否”或百分数");
    }

    private Datum number(String name, Figure figure, String unit) {
        String given = figure.unit();
        if (unit.equals("等级")) {
            return refused(name, "应当填等级");
        }
        if (given.isEmpty() || given.equals(unit)) {
            return Datum.of(figure.value());
        }
        if (MONEY.containsKey(unit) && MONEY.containsKey(given)) {
            return Datum.of(Exact.divide(figure.value().multiply(MONEY.get(given)), MONEY.get(unit)));
        }
        if (unit.equals("人") && given.equals("万人")) {
            return Datum.of(figure.value().movePointRight(4));
        }
        if (unit.equals("比值") && given.equals("%")) {
            return Datum.of(figure.value().movePointLeft(2));
        }
        boolean alien = MONEY.containsKey(unit) || MONEY.containsKey(given) || unit.equals("%") || given.equals("%");
        return alien ? refused(name, "单位应当是" + unit + "，填的是" + given) : Datum.of(figure.value());
    }

    private Datum refused(String name, String fact) {
        findings.add(Diagnostic.error(
                "指标-单位", sources(name).get(0).location(), "县级指标“" + name + "”" + fact + "，没有采用", "请在县级指标表中改正"));
        return Datum.UNKNOWN;
    }
}
