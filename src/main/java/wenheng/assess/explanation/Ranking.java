package wenheng.assess.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wenheng.assess.Assessment;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Indicator;

/**
 * 排序：一个学段的各校按一项指标由低到高。
 *
 * @param places lowest first; equal values share a rank (1, 2, 2, 4) and stand in table order
 * @param missing units without a value
 */
public record Ranking(List<Place> places, List<Assessment.Unit> missing) {

    public Ranking {
        places = List.copyOf(places);
        missing = List.copyOf(missing);
    }

    /** One unit; rank 1 is the lowest. */
    public record Place(int rank, Assessment.Unit unit, Assessment.Value value) {}

    /** The units of the stage by the indicator; values are compared unrounded. */
    public static Ranking of(Assessment.Result result, Stage stage, Indicator indicator) {
        List<Assessment.Unit> all =
                result.units().stream().filter(unit -> unit.stage() == stage).toList();
        List<Assessment.Unit> sorted = all.stream()
                .filter(unit -> unit.values().containsKey(indicator.id()))
                .sorted(Comparator.comparing(unit -> exact(unit, indicator)))
                .toList();
        List<Assessment.Unit> missing = all.stream()
                .filter(unit -> !unit.values().containsKey(indicator.id()))
                .toList();
        return new Ranking(places(sorted, indicator), missing);
    }

    private static List<Place> places(List<Assessment.Unit> sorted, Indicator indicator) {
        List<Place> places = new ArrayList<>();
        for (Assessment.Unit unit : sorted) {
            Assessment.Value value = unit.values().get(indicator.id());
            int rank = places.size() + 1;
            if (!places.isEmpty()) {
                Place before = places.get(places.size() - 1);
                boolean equal =
                        before.value().figure().value().compareTo(value.figure().value()) == 0;
                rank = equal ? before.rank() : rank;
            }
            places.add(new Place(rank, unit, value));
        }
        return places;
    }

    private static BigDecimal exact(Assessment.Unit unit, Indicator indicator) {
        return unit.values().get(indicator.id()).figure().value();
    }
}
