package wenheng.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Indicator;
import wenheng.provenance.Arithmetic;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;

/**
 * 指标概况：一个学段一项指标的结果，连同规定值、标准值和学校数。
 *
 * @param units 评估校数; empty where results computed elsewhere do not say
 * @param unitsMet 达标校数; empty while a school has no value, which is neither above nor below
 * @param unitsBelow 未达标校数; empty in the same case
 */
public record IndicatorSummary(
        Stage stage,
        Assessment.IndicatorResult result,
        Optional<Figure> units,
        Optional<Figure> unitsMet,
        Optional<Figure> unitsBelow)
        implements Topic {

    /** Limits are printed as the rule writes them, 0.50. */
    static final int LIMIT_DECIMALS = 2;

    static IndicatorSummary of(
            Assessment.StageResult stage, Assessment.IndicatorResult row, List<SchoolSummary> schools) {
        String name = stage.stage().chinese() + row.indicator().name();
        boolean known = schools.stream()
                .allMatch(school ->
                        school.unit().values().containsKey(row.indicator().id()));
        Optional<Figure> below = stage.students()
                .map(students -> below(name, row.indicator(), schools, students))
                .or(() -> row.unitsMet().flatMap(met -> stage.units().map(all -> others(name, all, met))));
        return new IndicatorSummary(
                stage.stage(),
                row,
                stage.units().map(all -> all.named(name + "评估校数")),
                row.unitsMet().filter(met -> known),
                below.filter(number -> known));
    }

    private static Figure below(String name, Indicator indicator, List<SchoolSummary> schools, Figure students) {
        int number = (int) schools.stream()
                .filter(school -> school.below().contains(indicator))
                .count();
        return Figure.counted(name + "未达标校数", number, "所", students.sources());
    }

    private static Figure others(String name, Figure all, Figure met) {
        return Arithmetic.printedDifference(all, met).named(name + "未达标校数");
    }

    /** What the rule says of it. */
    public Indicator indicator() {
        return result.indicator();
    }

    /** Whether the coefficient is above its limit. */
    public boolean fails() {
        return result.passes().equals(Optional.of(false));
    }

    /** The indicator with its stage, 小学生均体育运动场馆面积. */
    public String name() {
        return stage.chinese() + indicator().name();
    }

    /** 差异系数规定值: the largest coefficient allowed; empty where it is not judged by itself. */
    public Optional<Figure> limit() {
        return result.limit()
                .map(most -> Arithmetic.laidDown(
                        "差异系数规定值", most, "", LIMIT_DECIMALS, indicator().clause()));
    }

    /** 标准值 of the stage; empty where the rule lays none down. */
    public Optional<Figure> threshold() {
        return Optional.ofNullable(indicator().thresholds().get(stage)).map(value -> threshold(indicator(), value));
    }

    /** 标准值, also where a school has one of its own. */
    public static Figure threshold(Indicator indicator, BigDecimal value) {
        return Arithmetic.laidDown(indicator.name() + "标准值", value, indicator.unit(), 0, indicator.clause());
    }

    /** 超出: how far the coefficient is above its limit, 0 if it is not; empty where one of the two is. */
    public Optional<Figure> excess() {
        return limit().flatMap(most -> result.coefficient().map(coefficient -> excess(coefficient, most)));
    }

    private static Figure excess(Figure coefficient, Figure limit) {
        return new Figure(
                coefficient.name() + "超出值",
                coefficient.value().subtract(limit.value()).max(BigDecimal.ZERO),
                "",
                coefficient.decimals(),
                new Formula(coefficient.printed() + " − " + limit.printed()),
                limit.clause(),
                coefficient.sources());
    }
}
