package wenheng.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import wenheng.assess.standard.Standard;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Source;

/** 学段单元评估：各项指标的值、是否达标、缺口，以及综合达标（教督〔2017〕6号第六条）。 */
final class SectionAssessor {

    private final Standard standard;
    private final School school;
    private final Stage stage;
    private final Figure students;

    /** For a section whose pupils are more than 0. */
    SectionAssessor(Standard standard, School school, Stage stage, Figure students) {
        this.standard = standard;
        this.school = school;
        this.stage = stage;
        this.students = students;
    }

    Section assess() {
        Resources resources = new Resources(standard.method(), school, stage);
        Map<String, Assessment.Value> values = new LinkedHashMap<>();
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (Indicator indicator : standard.indicators()) {
            Optional<Holding> holding = resources.holding(indicator);
            holding.ifPresent(held -> {
                values.put(indicator.id(), value(indicator, held));
                amounts.put(indicator.id(), held.amount());
            });
            if (holding.isEmpty()) {
                missing.add(indicator.name());
            }
        }
        boolean judged = standard.judgesSchools();
        int met = (int)
                (judged ? values.values().stream().filter(Assessment.Value::met).count() : 0);
        var unit = new Assessment.Unit(
                school.name(),
                school.code(),
                stage,
                students,
                values,
                missing,
                met,
                judged ? passes(values, missing, met) : Optional.empty());
        return new Section(school, unit, amounts, resources.lacking());
    }

    private Optional<Boolean> passes(Map<String, Assessment.Value> values, List<String> missing, int met) {
        boolean belowFloor = values.values().stream().anyMatch(value -> !value.floorMet());
        if (belowFloor || met + missing.size() < standard.required()) {
            return Optional.of(false);
        }
        return missing.isEmpty() ? Optional.of(true) : Optional.empty();
    }

    private Assessment.Value value(Indicator indicator, Holding holding) {
        BigDecimal value =
                Exact.ratio(holding.amount().multiply(BigDecimal.valueOf(indicator.per())), students.value());
        BigDecimal threshold = threshold(indicator);
        boolean met = value.compareTo(threshold) >= 0;
        boolean floorMet = value.compareTo(threshold.multiply(standard.floorRatio())) >= 0;
        Figure figure = figure(indicator, indicator.name(), value, valueFormula(indicator, holding), sources(holding));
        return new Assessment.Value(
                figure,
                threshold,
                met,
                floorMet,
                met ? Optional.empty() : Optional.of(shortfall(indicator, holding, figure, threshold)));
    }

    /** 0 where the rule lays none down; a 放宽 that fits the school goes before the usual one. */
    private BigDecimal threshold(Indicator indicator) {
        BigDecimal usual = indicator.thresholds().getOrDefault(stage, BigDecimal.ZERO);
        List<Method.Relief> reliefs = standard.method().reliefs().getOrDefault(indicator.id(), List.of());
        if (reliefs.isEmpty()) {
            return usual;
        }
        return reliefs.stream()
                .filter(relief -> relief.thresholds().containsKey(stage))
                .filter(relief ->
                        relief.condition().value(new SchoolScope(school)).equals(Datum.TRUE))
                .map(relief -> relief.thresholds().get(stage))
                .min(BigDecimal::compareTo)
                .orElse(usual);
    }

    private String valueFormula(Indicator indicator, Holding holding) {
        return holding.formula() + "÷" + stage.studentsColumn() + (indicator.per() == 1 ? "" : "×" + indicator.per());
    }

    /** What is needed is counted for the whole school: of what is added to a shared resource the unit gets its share only. */
    private Assessment.Shortfall shortfall(Indicator indicator, Holding holding, Figure value, BigDecimal threshold) {
        BigDecimal gap = threshold.subtract(value.value());
        Figure gapFigure = figure(
                indicator,
                indicator.name() + "缺口",
                gap,
                threshold.toPlainString() + "−" + indicator.name(),
                value.sources());
        BigDecimal per = BigDecimal.valueOf(indicator.per());
        BigDecimal lacking =
                threshold.multiply(students.value()).subtract(holding.amount().multiply(per), Exact.GUARDED);
        BigDecimal needed = Exact.ceiling(Exact.quotient(lacking, per.multiply(holding.share())));
        boolean split = holding.share().compareTo(BigDecimal.ONE) != 0;
        String formula = "（" + threshold.toPlainString() + "×" + stage.studentsColumn()
                + (indicator.per() == 1 ? "" : "÷" + indicator.per()) + "−现有数）"
                + (split ? "÷本学段分摊比例，为全校需增加数，向上取整" : "，向上取整");
        Figure neededFigure = new Figure(
                (split ? school.name() + "全校" : school.name(stage)) + "需增加" + indicator.resource(),
                needed,
                indicator.resourceUnit(),
                0,
                new Formula(formula),
                indicator.clause(),
                value.sources());
        return new Assessment.Shortfall(gapFigure.withDecimals(showing(gap, indicator.decimals())), neededFigure);
    }

    private Figure figure(Indicator indicator, String name, BigDecimal value, String formula, List<Source> sources) {
        return new Figure(
                school.name(stage) + name,
                value,
                indicator.unit(),
                indicator.decimals(),
                new Formula(formula),
                indicator.clause(),
                sources);
    }

    private List<Source> sources(Holding holding) {
        Set<Source> sources = new LinkedHashSet<>(holding.sources());
        sources.addAll(students.sources());
        return List.copyOf(sources);
    }

    /** Places enough that a number above 0 is not printed as 0. */
    private static int showing(BigDecimal value, int decimals) {
        int leading = value.scale() - value.precision() + 1;
        return Math.max(decimals, leading);
    }
}
