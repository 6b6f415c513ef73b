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
 * <p>Most readers want a few of the many there are, so its figures are worked out when asked for.
 *
 * @param value what the section has, below the threshold
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
                showing(gap, indicator.decimals()),
                threshold.toPlainString() + "−" + indicator.name());
    }

    /** Counted for the whole school: of what is added to a shared resource the section gets its share only. */
    @Override
    public Figure needed() {
        boolean split = holding.share().compareTo(BigDecimal.ONE) != 0;
        String formula = "（" + threshold.toPlainString() + "×" + stage.studentsColumn()
                + Yardstick.times(indicator, "÷") + "−现有数）" + (split ? "÷本学段分摊比例，为全校需增加数，向上取整" : "，向上取整");
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

    /** Places enough that a number above 0 is not printed as 0. */
    private static int showing(BigDecimal value, int decimals) {
        int leading = value.scale() - value.precision() + 1;
        return Math.max(decimals, leading);
    }
}
