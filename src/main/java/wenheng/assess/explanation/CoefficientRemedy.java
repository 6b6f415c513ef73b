package wenheng.assess.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wenheng.assess.Assessment;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Indicator;
import wenheng.assess.standard.Printing;
import wenheng.assess.standard.Standard;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;

/**
 * 差异系数补法：补哪几所学校，差异系数就降到上限以内。
 *
 * <p>Schools below the threshold, which need mending anyhow, are raised to it first; if that does not do, schools below the
 * county mean as it is now are raised to that. They are taken one by one, each time the one that lowers the coefficient
 * most, and each gets whole units of the resource. In the end no school of the set can be left out. It need not be the
 * smallest set there is ({@link LiftSearch} says why). What a combined school adds to a shared resource also helps its other
 * stage; that is left aside.
 *
 * @param coefficient as it is; empty where the county has nothing at all of the resource
 * @param limit the largest allowed
 * @param steps the schools in the order they were found; where {@code sufficient} is false, every school that could be raised
 * @param sufficient whether the coefficient passes after the last step; false means it does not even with all of them raised
 */
public record CoefficientRemedy(
        Stage stage,
        Indicator indicator,
        Optional<Figure> coefficient,
        BigDecimal limit,
        List<Step> steps,
        boolean sufficient) {

    /** So many schools are named in a sentence; {@link #steps} has them all. */
    private static final int MOST_NAMES = 5;

    public CoefficientRemedy {
        steps = List.copyOf(steps);
    }

    /**
     * One school.
     *
     * @param name 甲学校小学部
     * @param needed whole units, for the whole school where the resource is shared
     * @param wholeSchool whether it is
     * @param coefficient after this and all earlier steps
     */
    public record Step(String name, Assessment.Unit unit, Figure needed, boolean wholeSchool, Figure coefficient) {}

    /** For every coefficient of the result that fails, in the order of stages and indicators. */
    static List<CoefficientRemedy> all(Assessment assessment, Assessment.Result result) {
        SchoolIndex index = new SchoolIndex(assessment.schools());
        List<CoefficientRemedy> all = new ArrayList<>();
        for (Assessment.StageResult stage : result.stages()) {
            stage.indicators().stream()
                    .filter(row -> !row.passes().orElse(true))
                    .flatMap(row -> row.limit().flatMap(limit -> of(index, result, stage.stage(), row, limit)).stream())
                    .forEach(all::add);
        }
        return all;
    }

    /** For one coefficient; empty if it passes, is not known, or came without schools. */
    public static Optional<CoefficientRemedy> of(
            Assessment assessment, Assessment.Result result, Stage stage, Assessment.IndicatorResult row) {
        return row.passes().orElse(true)
                ? Optional.empty()
                : row.limit().flatMap(limit -> of(new SchoolIndex(assessment.schools()), result, stage, row, limit));
    }

    /** To bring one coefficient down to a limit, its own or another. */
    static Optional<CoefficientRemedy> of(
            SchoolIndex index,
            Assessment.Result result,
            Stage stage,
            Assessment.IndicatorResult row,
            BigDecimal limit) {
        String id = row.indicator().id();
        List<Assessment.Unit> units =
                result.units().stream().filter(unit -> unit.stage() == stage).toList();
        boolean known = units.stream().allMatch(unit -> unit.values().containsKey(id));
        if (units.isEmpty() || !known) {
            return Optional.empty();
        }
        List<Lift> lifts = Lift.all(index, result.standard(), row, units);
        LiftSearch.Found found = LiftSearch.run(lifts, limit);
        List<Step> steps = found.steps().stream()
                .map(taken -> step(result.standard(), stage, row, lifts.get(taken.index()), taken))
                .toList();
        return Optional.of(
                new CoefficientRemedy(stage, row.indicator(), row.coefficient(), limit, steps, found.sufficient()));
    }

    private static Step step(
            Standard standard, Stage stage, Assessment.IndicatorResult row, Lift lift, LiftSearch.Taken taken) {
        Indicator indicator = row.indicator();
        BigDecimal amount = lift.needed().get(taken.level());
        Figure needed = new Figure(
                lift.name() + "需增加" + indicator.resource(),
                amount,
                indicator.resourceUnit(),
                0,
                new Formula(taken.level() == 0 && lift.belowThreshold() ? "补到标准所需，向上取整" : "补到全县平均值所需，向上取整"),
                indicator.clause(),
                lift.unit().values().get(indicator.id()).figure().sources());
        Figure coefficient = new Figure(
                stage.chinese() + indicator.name() + "差异系数（补足后）",
                taken.coefficient(),
                "",
                standard.method().coefficientDecimals(),
                new Formula("按补足后的数计算的标准差÷全县平均值"),
                standard.method().resourceClause(),
                row.unitsMet().map(Figure::sources).orElse(List.of()));
        return new Step(lift.name(), lift.unit(), Remedy.readable(needed), lift.wholeSchool(), coefficient);
    }

    /** 小学县级以上骨干教师差异系数0.532，高于0.50；若甲学校配备3名、乙学校配备2名，可降到0.498。 */
    public String sentence() {
        String name = stage.chinese() + indicator.resource();
        String fact = coefficient
                .map(figure -> name + "差异系数"
                        + Printing.showingExcess(figure.value(), limit, figure.decimals()) + "，高于"
                        + limit.toPlainString())
                .orElse(name + "全县平均值为0，差异系数无法计算");
        return fact + "；" + (sufficient ? enough() : tooLittle()) + "。";
    }

    private String enough() {
        return "若" + actions() + "，可降到" + last();
    }

    /** 甲学校再配备3名、乙学校再配备2名; of many schools the first, and what all need together. */
    String actions() {
        String names = steps.stream().limit(MOST_NAMES).map(this::action).collect(Collectors.joining("、"));
        return names + (steps.size() > MOST_NAMES ? "等" + steps.size() + "所学校（共" + total() + "）" : "");
    }

    private String tooLittle() {
        return steps.isEmpty()
                ? "没有学校低于标准或全县平均值，补充资源不能使它降到上限以内"
                : "即使把低于标准或全县平均值的" + steps.size() + "所学校都补到标准、全县平均值（共" + total() + "），仍为" + last() + "，须另行研究";
    }

    private String action(Step step) {
        Figure needed = step.needed();
        return step.name() + (step.wholeSchool() ? "（全校）" : "") + "再" + Remedy.verb(needed.unit()) + needed.printed()
                + needed.unit();
    }

    /** What all the schools need together, 13名. */
    private String total() {
        BigDecimal sum = steps.stream()
                .map(step -> step.needed().unit().equals("万元")
                        ? step.needed().value().movePointRight(4)
                        : step.needed().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Figure total =
                new Figure("合计", sum, indicator.resourceUnit(), 0, new Formula("各校之和"), indicator.clause(), List.of());
        Figure shown = Remedy.readable(total);
        return shown.printed() + shown.unit();
    }

    /** The coefficient after the last step. */
    BigDecimal reached() {
        return steps.get(steps.size() - 1).coefficient().value();
    }

    private String last() {
        Figure figure = steps.get(steps.size() - 1).coefficient();
        return Printing.showingExcess(figure.value(), limit, figure.decimals());
    }
}
