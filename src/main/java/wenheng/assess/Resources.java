package wenheng.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenheng.assess.school.School;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Datum;
import wenheng.assess.standard.Exact;
import wenheng.assess.standard.Indicator;
import wenheng.assess.standard.Method;
import wenheng.assess.standard.SchoolScope;
import wenheng.provenance.Figure;
import wenheng.provenance.Source;

/**
 * 资源归集：一所学校的资源怎样归到一个学段。
 *
 * <p>Teachers are filled in by stage. Rooms, venues, equipment and classrooms belong to the whole school and are split
 * by weighted pupils: with weights wᵢ and pupils pᵢ stage i has the share wᵢpᵢ/Σwp.
 */
public final class Resources {

    private final Method method;
    private final School school;
    private final Stage stage;
    private final Set<String> lacking = new LinkedHashSet<>();

    public Resources(Method method, School school, Stage stage) {
        this.method = method;
        this.school = school;
        this.stage = stage;
    }

    /** What was needed so far and is not there: columns that are blank, and 不小于0的… where a difference came out below 0. */
    Set<String> lacking() {
        return lacking;
    }

    /** The unit's holding for one indicator; empty if something that it needs is {@link #lacking}. */
    public Optional<Holding> holding(Indicator indicator) {
        List<String> extra = extra(indicator);
        Method.Numerator numerator = method.numerators().get(indicator.id());
        if (numerator instanceof Method.Numerator.ByStage byStage) {
            String column = byStage.columns().get(stage);
            return need(column)
                    .map(figure -> new Holding(figure.value(), BigDecimal.ONE, column, figure.sources()))
                    .map(holding -> bracketed(withExtra(holding, extra)));
        }
        return whole((Method.Numerator.Shared) numerator)
                .map(holding -> bracketed(withExtra(holding, extra)))
                .flatMap(this::split);
    }

    /** Columns that a 放宽 of the rule lets this school count as well; those that are not filled in add nothing. */
    private List<String> extra(Indicator indicator) {
        List<Method.Relief> reliefs = method.reliefs().getOrDefault(indicator.id(), List.of());
        return reliefs.isEmpty()
                ? List.of()
                : reliefs.stream()
                        .filter(relief -> relief.columns().getOrDefault(stage, List.of()).stream()
                                .anyMatch(school.figures()::containsKey))
                        .filter(relief -> relief.condition()
                                .value(new SchoolScope(school))
                                .equals(Datum.TRUE))
                        .flatMap(relief -> relief.columns().getOrDefault(stage, List.of()).stream())
                        .filter(column -> school.figure(column).isPresent())
                        .toList();
    }

    private Holding withExtra(Holding own, List<String> extra) {
        if (extra.isEmpty()) {
            return own;
        }
        BigDecimal amount = own.amount();
        List<Source> sources = new ArrayList<>(own.sources());
        for (String column : extra) {
            Figure figure = school.figure(column).orElseThrow();
            amount = amount.add(figure.value());
            sources.addAll(figure.sources());
        }
        return new Holding(amount, own.share(), own.formula() + "＋" + String.join("＋", extra), sources);
    }

    /** A sum needs brackets before the ÷ that follows it. */
    private static Holding bracketed(Holding all) {
        String formula = all.formula();
        return formula.indexOf('＋') < 0 && formula.indexOf('−') < 0
                ? all
                : new Holding(all.amount(), all.share(), "（" + formula + "）", all.sources());
    }

    /** What the whole school has: the column that holds it if that is filled in, else the sum of its parts. */
    private Optional<Holding> whole(Method.Numerator.Shared numerator) {
        Optional<Figure> ready = numerator.ready().flatMap(school::figure);
        if (ready.isPresent()) {
            String column = numerator.ready().orElseThrow();
            return Optional.of(new Holding(
                    ready.get().value(), BigDecimal.ONE, column, ready.get().sources()));
        }
        List<Figure> plus = needAll(numerator.plus());
        List<Figure> minus = needAll(numerator.minus());
        int columns = numerator.plus().size() + numerator.minus().size();
        if (plus.size() + minus.size() < columns) {
            return Optional.empty();
        }
        BigDecimal amount = sum(plus).subtract(sum(minus));
        if (amount.signum() < 0) {
            lacking.add("不小于0的“" + numerator.text() + "”");
            return Optional.empty();
        }
        List<Source> sources = new ArrayList<>(columns);
        plus.forEach(figure -> sources.addAll(figure.sources()));
        minus.forEach(figure -> sources.addAll(figure.sources()));
        return Optional.of(new Holding(amount, BigDecimal.ONE, numerator.text(), sources));
    }

    /** The part of this stage; all of it for a type of school that the rule does not split. */
    private Optional<Holding> split(Holding whole) {
        Method.Split split = method.splits().get(school.type());
        if (split == null) {
            return Optional.of(whole);
        }
        List<Source> sources = new ArrayList<>(whole.sources());
        BigDecimal weighted = BigDecimal.ZERO;
        boolean complete = true;
        for (Map.Entry<String, BigDecimal> weight : split.weights().entrySet()) {
            Optional<Figure> students = need(weight.getKey() + "学生数");
            complete &= students.isPresent();
            if (students.isPresent()) {
                weighted = weighted.add(students.get().value().multiply(weight.getValue()));
                sources.addAll(students.get().sources());
            }
        }
        return complete ? Optional.of(share(whole, split, weighted, sources)) : Optional.empty();
    }

    /** @param weighted Σwp, above 0, since a unit has pupils */
    private Holding share(Holding whole, Method.Split split, BigDecimal weighted, List<Source> sources) {
        BigDecimal own = school.figure(stage.studentsColumn())
                .orElseThrow()
                .value()
                .multiply(split.weights().get(stage.chinese()));
        return new Holding(
                Exact.divide(whole.amount().multiply(own), weighted),
                Exact.divide(own, weighted),
                whole.formula() + "，按" + split.text() + "折算分摊，",
                sources);
    }

    /** The column's figure; a blank one is noted as lacking. */
    private Optional<Figure> need(String column) {
        Optional<Figure> figure = school.figure(column);
        if (figure.isEmpty()) {
            lacking.add(column);
        }
        return figure;
    }

    /** Those of the columns that are filled in; the others are noted as lacking. */
    private List<Figure> needAll(List<String> columns) {
        List<Figure> figures = new ArrayList<>(columns.size());
        columns.forEach(column -> need(column).ifPresent(figures::add));
        return figures;
    }

    private static BigDecimal sum(List<Figure> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure figure : figures) {
            sum = sum.add(figure.value());
        }
        return sum;
    }
}
