package wenheng.assess.explanation;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenheng.assess.Assessment;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Indicator;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Source;

/**
 * 分布：一个学段的各校在一项指标上的高低。
 *
 * <p>Quartiles are those of the spreadsheets (QUARTILE.INC): of n sorted values the one at place 1 + q(n − 1), between two
 * values in proportion.
 *
 * @param belowFloor units below the smallest share of the threshold allowed
 * @param belowThreshold units from there to below the threshold
 * @param met units that reach it
 * @param missing units without a value
 */
public record Distribution(
        Figure minimum,
        Figure lowerQuartile,
        Figure median,
        Figure upperQuartile,
        Figure maximum,
        int belowFloor,
        int belowThreshold,
        int met,
        int missing) {

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    /** The distribution; empty where no unit has a value. */
    public static Optional<Distribution> of(Assessment.Result result, Stage stage, Indicator indicator) {
        Ranking ranking = Ranking.of(result, stage, indicator);
        return ranking.places().isEmpty() ? Optional.empty() : Optional.of(of(stage, indicator, ranking));
    }

    private static Distribution of(Stage stage, Indicator indicator, Ranking ranking) {
        List<Assessment.Value> values =
                ranking.places().stream().map(Ranking.Place::value).toList();
        int belowFloor =
                (int) values.stream().filter(value -> !value.floorMet()).count();
        int met = (int) values.stream().filter(Assessment.Value::met).count();
        return new Distribution(
                quartile(stage, indicator, values, 0, "最小值"),
                quartile(stage, indicator, values, 1, "下四分位数"),
                quartile(stage, indicator, values, 2, "中位数"),
                quartile(stage, indicator, values, 3, "上四分位数"),
                quartile(stage, indicator, values, 4, "最大值"),
                belowFloor,
                values.size() - belowFloor - met,
                met,
                ranking.missing().size());
    }

    private static Figure quartile(
            Stage stage, Indicator indicator, List<Assessment.Value> values, int quarter, String name) {
        int steps = quarter * (values.size() - 1);
        Figure low = values.get(steps / 4).figure();
        Figure high = values.get((steps + 3) / 4).figure();
        BigDecimal part = BigDecimal.valueOf(steps % 4).divide(QUARTERS);
        BigDecimal value = low.value().add(high.value().subtract(low.value()).multiply(part));
        Set<Source> sources = new LinkedHashSet<>(low.sources());
        sources.addAll(high.sources());
        return new Figure(
                stage.chinese() + indicator.name() + name,
                value,
                indicator.unit(),
                indicator.decimals(),
                new Formula("各校值由低到高排列的" + name),
                indicator.clause(),
                List.copyOf(sources));
    }
}
