package wenheng.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Indicator;
import wenheng.assess.standard.Percent;
import wenheng.assess.standard.Standard;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Source;
import wenheng.provenance.Sources;

/**
 * 学段评估：全县平均值、标准差、差异系数和达标数。
 *
 * <p>The sections are turned into columns once ({@link StageColumn}), one for each indicator, and the columns are then
 * independent of each other: they are computed by several threads and come back in the order of the rule. Invariants: a
 * county with one value missing has no mean and no coefficient, since leaving a school out would make them another
 * county's; sources are gathered when somebody asks for them, for a mean rests on every school. Cost: one pass over the
 * values, and {@link Dispersion} for each column.
 */
final class StageAssessor {

    private final Standard standard;
    private final Stage stage;
    private final List<Section> sections;
    private final boolean complete;

    /**
     * For one stage.
     *
     * @param complete false if the pupils of a section are not filled in, so that nothing can be said of the county
     */
    StageAssessor(Standard standard, Stage stage, List<Section> sections, boolean complete) {
        this.standard = standard;
        this.stage = stage;
        this.sections = List.copyOf(sections);
        this.complete = complete;
    }

    Assessment.StageResult assess() {
        List<Assessment.IndicatorResult> indicators = StageColumn.all(standard, sections).parallelStream()
                .map(this::indicator)
                .toList();
        return new Assessment.StageResult(
                stage, sections.size(), students(), indicators, composite(indicators), unitsPassing());
    }

    private Optional<Assessment.Composite> composite(List<Assessment.IndicatorResult> indicators) {
        return standard.rules().composite().map(rule -> {
            Optional<BigDecimal> limit = Optional.ofNullable(rule.limits().get(stage));
            Optional<Figure> value = composite(indicators, rule.clause());
            boolean undefined = indicators.stream()
                    .anyMatch(each ->
                            each.mean().isPresent() && each.coefficient().isEmpty());
            Optional<Boolean> passes = limit.flatMap(most -> undefined
                    ? Optional.of(false)
                    : value.map(figure -> figure.value().compareTo(most) <= 0));
            return new Assessment.Composite(value, limit, passes);
        });
    }

    private Optional<Figure> composite(List<Assessment.IndicatorResult> indicators, String clause) {
        List<Figure> coefficients =
                indicators.stream().flatMap(each -> each.coefficient().stream()).toList();
        if (coefficients.size() < indicators.size()) {
            return Optional.empty();
        }
        BigDecimal mean =
                Dispersion.mean(coefficients.stream().map(Figure::value).toList());
        List<Source> sources =
                Sources.gatheredFrom(() -> coefficients.stream().flatMap(figure -> figure.sources().stream()));
        return Optional.of(new Figure(
                stage.chinese() + "综合差异系数",
                mean,
                "",
                standard.method().coefficientDecimals(),
                new Formula(coefficients.size() + "项指标差异系数的平均值"),
                clause,
                sources));
    }

    private Figure students() {
        BigDecimal sum = sections.stream()
                .map(section -> section.unit().students().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Source> sources = Sources.gatheredFrom(
                () -> sections.stream().flatMap(section -> section.unit().students().sources().stream()));
        return new Figure(
                stage.studentsColumn(),
                sum,
                "人",
                0,
                new Formula("计入评估的各校" + stage.studentsColumn() + "之和"),
                "",
                sources);
    }

    private Figure unitsPassing() {
        long passing = sections.stream()
                .filter(section -> section.unit().passes().orElse(false))
                .count();
        List<Source> sources = Sources.gatheredFrom(() -> sections.stream()
                .flatMap(section -> section.unit().values().values().stream())
                .flatMap(value -> value.figure().sources().stream()));
        String rule = standard.indicators().size() + "项指标中至少" + standard.required() + "项达标、余项不低于标准的"
                + Percent.of(standard.floorRatio()) + "的学校数";
        return new Figure(
                stage.chinese() + "综合达标学校数",
                BigDecimal.valueOf(passing),
                "所",
                0,
                new Formula(rule),
                standard.method().resourceClause(),
                sources);
    }

    private Assessment.IndicatorResult indicator(StageColumn column) {
        Indicator indicator = column.indicator();
        Optional<Dispersion> dispersion = dispersion(column);
        List<Source> sources = sources(indicator);
        Optional<BigDecimal> limit = Optional.ofNullable(indicator.limits().get(stage));
        Optional<Figure> coefficient =
                dispersion.flatMap(Dispersion::coefficient).map(value -> coefficient(indicator, value, sources));
        Optional<Boolean> passes = limit.flatMap(most -> dispersion.map(known ->
                known.coefficient().filter(value -> value.compareTo(most) <= 0).isPresent()));
        return new Assessment.IndicatorResult(
                indicator,
                dispersion.map(known -> mean(indicator, known, sources)),
                dispersion.map(known -> deviation(indicator, known, sources)),
                coefficient,
                limit,
                passes,
                unitsMet(column, sources));
    }

    private Optional<Dispersion> dispersion(StageColumn column) {
        boolean known = complete && !sections.isEmpty() && column.isComplete();
        return known ? Optional.of(Dispersion.of(column.resources(), column.students())) : Optional.empty();
    }

    private List<Source> sources(Indicator indicator) {
        return Sources.gatheredFrom(() -> sections.stream()
                .flatMap(section -> Stream.ofNullable(section.unit().values().get(indicator.id())))
                .flatMap(value -> value.figure().sources().stream()));
    }

    private Figure mean(Indicator indicator, Dispersion dispersion, List<Source> sources) {
        String formula = "各校" + indicator.resource() + "之和÷各校" + stage.studentsColumn() + "之和"
                + (indicator.per() == 1 ? "" : "×" + indicator.per());
        return new Figure(
                stage.chinese() + indicator.name() + "全县平均值",
                dispersion.mean(),
                indicator.unit(),
                indicator.decimals(),
                new Formula(formula),
                indicator.clause(),
                sources);
    }

    private Figure deviation(Indicator indicator, Dispersion dispersion, List<Source> sources) {
        return new Figure(
                stage.chinese() + indicator.name() + "标准差",
                dispersion.deviation(),
                indicator.unit(),
                indicator.decimals(),
                new Formula("各校值与全县平均值之差的平方，按" + stage.studentsColumn() + "加权平均后开平方"),
                indicator.clause(),
                sources);
    }

    private Figure coefficient(Indicator indicator, BigDecimal value, List<Source> sources) {
        String formula = sections.size() == 1 ? "仅1所学校，差异系数为0" : "标准差÷全县平均值";
        return new Figure(
                stage.chinese() + indicator.name() + "差异系数",
                value,
                "",
                standard.method().coefficientDecimals(),
                new Formula(formula),
                standard.method().resourceClause(),
                sources);
    }

    private Figure unitsMet(StageColumn column, List<Source> sources) {
        Indicator indicator = column.indicator();
        String threshold =
                indicator.thresholds().getOrDefault(stage, BigDecimal.ZERO).toPlainString();
        return new Figure(
                stage.chinese() + indicator.name() + "达标学校数",
                BigDecimal.valueOf(indicator.hasThreshold() ? column.met() : 0),
                "所",
                0,
                new Formula("值不低于" + threshold + indicator.unit() + "的学校数"),
                indicator.clause(),
                sources);
    }
}
