package wenheng.assess.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import wenheng.assess.Assessment;
import wenheng.assess.standard.Exact;
import wenheng.assess.standard.Indicator;
import wenheng.assess.standard.Standard;

/**
 * 抬升：一个学段单元的资源可以补到哪里。
 *
 * @param students pupils
 * @param amount what it has, so that amount over pupils is its value
 * @param needed whole units to add, for each level it can be raised to: the threshold, then the county mean; may be empty
 * @param amounts what it has when raised to each level
 * @param belowThreshold whether the first level is the threshold
 * @param wholeSchool whether what is needed is for the whole school
 */
record Lift(
        String name,
        Assessment.Unit unit,
        BigDecimal students,
        BigDecimal amount,
        List<BigDecimal> needed,
        List<BigDecimal> amounts,
        boolean belowThreshold,
        boolean wholeSchool) {

    Lift {
        needed = List.copyOf(needed);
        amounts = List.copyOf(amounts);
    }

    /** One for each unit, all of which have a value. */
    static List<Lift> all(
            SchoolIndex index, Standard standard, Assessment.IndicatorResult row, List<Assessment.Unit> units) {
        BigDecimal mean = mean(row.indicator(), units);
        return units.stream()
                .map(unit -> of(index, standard, row.indicator(), unit, mean))
                .toList();
    }

    private static BigDecimal mean(Indicator indicator, List<Assessment.Unit> units) {
        BigDecimal pupils = BigDecimal.ZERO;
        BigDecimal amounts = BigDecimal.ZERO;
        for (Assessment.Unit unit : units) {
            BigDecimal students = unit.students().value();
            BigDecimal value = unit.values().get(indicator.id()).figure().value();
            pupils = pupils.add(students);
            amounts = amounts.add(value.multiply(students));
        }
        return Exact.divide(amounts, pupils);
    }

    private static Lift of(
            SchoolIndex index, Standard standard, Indicator indicator, Assessment.Unit unit, BigDecimal mean) {
        BigDecimal share = index.share(standard.method(), unit, indicator);
        BigDecimal per = BigDecimal.valueOf(indicator.per());
        BigDecimal students = unit.students().value();
        Assessment.Value value = unit.values().get(indicator.id());
        BigDecimal amount = value.figure().value().multiply(students);
        List<BigDecimal> needed = new ArrayList<>();
        List<BigDecimal> amounts = new ArrayList<>();
        BigDecimal reached = value.figure().value();
        for (BigDecimal target : List.of(value.threshold(), mean)) {
            if (Exact.settle(reached).compareTo(Exact.settle(target)) < 0) {
                BigDecimal wanted = target.multiply(students).subtract(amount, Exact.GUARDED);
                BigDecimal whole = Exact.ceiling(Exact.divide(Exact.divide(wanted, per), share));
                needed.add(whole);
                amounts.add(amount.add(whole.multiply(share).multiply(per), Exact.GUARDED));
                reached = Exact.divide(amounts.get(amounts.size() - 1), students);
            }
        }
        return new Lift(
                index.name(unit),
                unit,
                students,
                amount,
                needed,
                amounts,
                !value.met(),
                share.compareTo(BigDecimal.ONE) != 0);
    }

    /** The amount at a level; −1 is as it is. */
    BigDecimal at(int level) {
        return level < 0 ? amount : amounts.get(level);
    }
}
