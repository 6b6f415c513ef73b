package wenheng.assess.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import wenheng.assess.Assessment;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Exact;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;

/**
 * 与往年相比：一个办法的结果同早些年的同一办法相比。
 *
 * @param year the earlier one
 * @param figures in the order of stages and indicators; what either year lacks is left out
 * @param newlyPassing sections that pass now and did not then, 甲学校小学部, in table order
 * @param newlyFailing the other way round
 * @param opened schools of the current table that the earlier one has not
 * @param closed schools of the earlier table that the current one has not
 * @param renamed 乙学校（原甲学校）
 */
public record Changes(
        int year,
        List<FigureChange> figures,
        List<String> newlyPassing,
        List<String> newlyFailing,
        List<String> opened,
        List<String> closed,
        List<String> renamed) {

    private static final int RATE_DECIMALS = 1;

    public Changes {
        figures = List.copyOf(figures);
        newlyPassing = List.copyOf(newlyPassing);
        newlyFailing = List.copyOf(newlyFailing);
        opened = List.copyOf(opened);
        closed = List.copyOf(closed);
        renamed = List.copyOf(renamed);
    }

    /** Compares one result with that of an earlier year by the same rule; empty if that year has none. */
    public static Optional<Changes> of(Assessment current, Assessment.Result result, Assessment earlier) {
        return earlier.standards().stream()
                .filter(each -> each.standard().id().equals(result.standard().id()))
                .findFirst()
                .map(then -> of(current, result, earlier, then));
    }

    private static Changes of(
            Assessment current, Assessment.Result result, Assessment earlier, Assessment.Result then) {
        // A year of which only results are left names no schools: none of them is new or gone.
        boolean named = !current.schools().isEmpty() && !earlier.schools().isEmpty();
        SchoolMatch match =
                named ? SchoolMatch.of(current.schools(), earlier.schools()) : SchoolMatch.of(List.of(), List.of());
        List<FigureChange> figures = Stream.concat(
                        result.stages().stream().flatMap(stage -> stage(stage, then)),
                        recognition(result, then).stream())
                .toList();
        Verdicts verdicts = new Verdicts(new SchoolIndex(current.schools()), match, then);
        return new Changes(
                earlier.year(),
                figures,
                verdicts.turned(result, true),
                verdicts.turned(result, false),
                match.opened(),
                match.closed(),
                match.renamed());
    }

    private static Stream<FigureChange> stage(Assessment.StageResult now, Assessment.Result earlier) {
        return earlier.stages().stream()
                .filter(then -> then.stage() == now.stage())
                .findFirst()
                .map(then -> stage(now, then))
                .orElseGet(Stream::empty);
    }

    private static Stream<FigureChange> stage(Assessment.StageResult now, Assessment.StageResult then) {
        String name = now.stage().chinese();
        List<FigureChange> changes = new ArrayList<>();
        compare(name + "学校数", now.units(), then.units(), changes);
        compare(name + "学生数", now.students(), then.students(), changes);
        passingRate(now)
                .ifPresent(rate -> passingRate(then)
                        .ifPresent(before -> changes.add(FigureChange.of(name + "学校综合达标率", rate, before))));
        for (Assessment.IndicatorResult row : now.indicators()) {
            then.indicators().stream()
                    .filter(other ->
                            other.indicator().id().equals(row.indicator().id()))
                    .findFirst()
                    .ifPresent(other -> indicator(name + row.indicator().name(), row, other, changes));
        }
        compare(
                name + "综合差异系数",
                now.composite().flatMap(Assessment.Composite::value),
                then.composite().flatMap(Assessment.Composite::value),
                changes);
        return changes.stream();
    }

    private static void indicator(
            String name, Assessment.IndicatorResult now, Assessment.IndicatorResult then, List<FigureChange> changes) {
        compare(name + "全县平均值", now.mean(), then.mean(), changes);
        compare(name + "差异系数", now.coefficient(), then.coefficient(), changes);
    }

    private static void compare(String name, Optional<Figure> now, Optional<Figure> then, List<FigureChange> changes) {
        now.ifPresent(here -> then.ifPresent(before -> changes.add(FigureChange.of(name, here, before))));
    }

    private static Optional<Figure> passingRate(Assessment.StageResult stage) {
        if (stage.unitCount() == 0 || stage.unitsPassing().isEmpty()) {
            return Optional.empty();
        }
        Figure passing = stage.unitsPassing().get();
        BigDecimal rate =
                Exact.settle(Exact.divide(passing.value().movePointRight(2), BigDecimal.valueOf(stage.unitCount())));
        Formula formula = new Formula("综合达标学校数÷学校数×100%");
        return Optional.of(new Figure(
                stage.stage().chinese() + "学校综合达标率",
                rate,
                "%",
                RATE_DECIMALS,
                formula,
                passing.clause(),
                passing.sources()));
    }

    private static Optional<FigureChange> recognition(Assessment.Result now, Assessment.Result then) {
        return now.recognition()
                .flatMap(
                        here -> then.recognition().map(before -> FigureChange.of("社会认可度", here.rate(), before.rate())));
    }

    /** Which sections passed in the earlier year. */
    private static final class Verdicts {

        private record Key(String school, String code, Stage stage) {}

        private final SchoolIndex index;
        private final SchoolMatch match;
        private final Map<Key, Optional<Boolean>> before = new HashMap<>();

        Verdicts(SchoolIndex index, SchoolMatch match, Assessment.Result earlier) {
            this.index = index;
            this.match = match;
            earlier.units()
                    .forEach(unit -> before.put(new Key(unit.school(), unit.code(), unit.stage()), unit.passes()));
        }

        List<String> turned(Assessment.Result result, boolean passing) {
            return result.units().stream()
                    .filter(unit -> unit.passes().equals(Optional.of(passing)))
                    .filter(unit -> before(unit).equals(Optional.of(!passing)))
                    .map(index::name)
                    .toList();
        }

        private Optional<Boolean> before(Assessment.Unit unit) {
            return index.school(unit)
                    .flatMap(match::earlier)
                    .flatMap(then ->
                            before.getOrDefault(new Key(then.name(), then.code(), unit.stage()), Optional.empty()));
        }
    }
}
