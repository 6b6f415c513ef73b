package wenheng.assess;

import java.math.BigDecimal;
import wenheng.assess.school.School;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Exact;
import wenheng.assess.standard.Indicator;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;

/**
 * 一个学段单元一项指标的缺口。
 *
 * <p>Callers want few of the many shortfalls there are, so its figures are worked out when asked for. The value, the
 * threshold and the pupils are those of the unit, that is, of one stage of the school.
 *
 * @param holding what the unit has of the resource, its share of what the whole school has where stages share it
 * @param value what the unit has for a pupil (or for as many as the indicator says), below the threshold
 */
record UnitShortfall(
        Indicator indicator,
        Stage stage,
        School school,
        Figure students,
        Holding holding,
        Figure value,
        BigDecimal threshold)
        implements Assessment.Shortfall {

    @Override
    public Figure gap() {
        BigDecimal gap = threshold.subtract(value.value());
        return figure(
                school.name(stage) + indicator.name() + "缺口",
                gap,
                indicator.unit(),
                placesToShow(gap, indicator.decimals()),
                threshold.toPlainString() + "−" + indicator.name());
    }

    /** Counted for the whole school: of what is added to a shared resource the unit gets its share only. */
    @Override
    public Figure needed() {
        boolean split = holding.share().compareTo(BigDecimal.ONE) != 0;
        String formula = "（" + threshold.toPlainString() + "×" + stage.studentsColumn()
                + Yardstick.perFactor(indicator, "÷") + "−现有数）" + (split ? "÷本学段分摊比例，为全校需增加数，向上取整" : "，向上取整");
        return figure(
                (split ? school.name() + "全校" : school.name(stage)) + "需增加" + indicator.resource(),
                wholeUnits(),
                indicator.resourceUnit(),
                0,
                formula);
    }

    private BigDecimal wholeUnits() {
        BigDecimal per = BigDecimal.valueOf(indicator.per());
        BigDecimal has = holding.amount().multiply(per);
        BigDecimal lacking = threshold.multiply(students.value()).subtract(has, Exact.GUARDED);
        return Exact.ceiling(lacking, per.multiply(holding.share()));
    }

    private Figure figure(String name, BigDecimal number, String unit, int decimals, String formula) {
        String clause = indicator.clause();
        return new Figure(name, number, unit, decimals, new Formula(formula), clause, value.sources());
    }

    /** These decimals, or as many more as it takes that a number above 0 is not printed as 0. */
    private static int placesToShow(BigDecimal value, int decimals) {
        int firstDigit = value.scale() - value.precision() + 1;
        return Math.max(decimals, firstDigit);
    }
}
