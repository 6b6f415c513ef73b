package wenheng.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenheng.assess.school.School;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Exact;
import wenheng.assess.standard.Indicator;
import wenheng.assess.standard.Standard;
import wenheng.provenance.Figure;
import wenheng.provenance.Source;
import wenheng.provenance.Sources;

/**
 * 学段单元评估：各项指标的值、是否达标、缺口，以及综合达标（教督〔2017〕6号第六条）。
 *
 * <p>Values are compared unrounded ({@link Exact}). A unit that falls below a floor, or cannot reach the number
 * required even if all that is missing were met, has failed whatever comes; otherwise a missing value leaves it open,
 * and is never taken for a failure. Cost: a division for each indicator; what is lacking is worked out only when asked
 * for ({@link UnitShortfall}).
 */
final class SectionAssessor {

    private final Standard standard;
    private final Stage stage;
    private final List<Yardstick> yardsticks;

    /** For the sections of one stage. */
    SectionAssessor(Standard standard, Stage stage) {
        this.standard = standard;
        this.stage = stage;
        this.yardsticks = standard.indicators().stream()
                .map(indicator -> new Yardstick(standard, indicator, stage))
                .toList();
    }

    /** Assesses a section whose pupils are more than 0. */
    Section assess(School school, Figure students) {
        Resources resources = new Resources(standard.method(), school, stage);
        List<Indicator> known = new ArrayList<>();
        List<Holding> holdings = new ArrayList<>();
        List<Assessment.Value> values = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Yardstick yardstick : yardsticks) {
            Optional<Holding> holding = resources.holding(yardstick.indicator());
            holding.ifPresent(held -> {
                known.add(yardstick.indicator());
                holdings.add(held);
                values.add(value(yardstick, school, students, held));
            });
            if (holding.isEmpty()) {
                missing.add(yardstick.indicator().name());
            }
        }
        List<Indicator> indicators = missing.isEmpty() ? standard.indicators() : known;
        Assessment.Unit unit = unit(school, students, new ByIndicator<>(indicators, values), missing);
        return new Section(school, unit, new ByIndicator<>(indicators, holdings), resources.lacking());
    }

    private Assessment.Unit unit(
            School school, Figure students, ByIndicator<Assessment.Value> values, List<String> missing) {
        boolean judged = standard.judgesSchools();
        int met = (int)
                (judged ? values.values().stream().filter(Assessment.Value::met).count() : 0);
        return new Assessment.Unit(
                school.name(),
                school.code(),
                stage,
                students,
                values,
                missing,
                met,
                judged ? passes(values, missing, met) : Optional.empty());
    }

    private Optional<Boolean> passes(ByIndicator<Assessment.Value> values, List<String> missing, int met) {
        boolean belowFloor = values.values().stream().anyMatch(value -> !value.floorMet());
        if (belowFloor || met + missing.size() < standard.required()) {
            return Optional.of(false);
        }
        return missing.isEmpty() ? Optional.of(true) : Optional.empty();
    }

    private Assessment.Value value(Yardstick yardstick, School school, Figure students, Holding holding) {
        BigDecimal value = Exact.ratio(holding.amount().multiply(yardstick.per()), students.value());
        Yardstick.Limit limit = yardstick.limit(school);
        boolean met = value.compareTo(limit.threshold()) >= 0;
        Indicator indicator = yardstick.indicator();
        Figure figure = new Figure(
                school.name(stage) + indicator.name(),
                value,
                indicator.unit(),
                indicator.decimals(),
                yardstick.formula(holding),
                indicator.clause(),
                sources(holding, students));
        return new Assessment.Value(
                figure,
                limit.threshold(),
                met,
                value.compareTo(limit.floor()) >= 0,
                met
                        ? Optional.empty()
                        : Optional.of(new UnitShortfall(
                                indicator, stage, school, students, holding, figure, limit.threshold())));
    }

    private static List<Source> sources(Holding holding, Figure students) {
        return Sources.gatheredFrom(() -> Stream.concat(holding.sources().stream(), students.sources().stream()));
    }
}
