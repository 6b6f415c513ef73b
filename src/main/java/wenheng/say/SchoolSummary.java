package wenheng.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenheng.assess.Assessment;
import wenheng.assess.standard.Indicator;

/**
 * 学校概况：一个学段单元的结果和缺口。
 *
 * @param below the indicators whose threshold it does not reach, in the order of the rule
 */
public record SchoolSummary(Assessment.Unit unit, List<Indicator> below, Needs needs) {
    public SchoolSummary {
        below = List.copyOf(below);
    }

    static SchoolSummary of(Assessment.Unit unit, List<Indicator> indicators) {
        List<Indicator> below = indicators.stream()
                .filter(indicator ->
                        Stream.ofNullable(unit.values().get(indicator.id())).anyMatch(value -> !value.met()))
                .toList();
        return new SchoolSummary(unit, below, Needs.of(unit, below));
    }

    /** 未达标. */
    public boolean fails() {
        return unit.passes().equals(Optional.of(false));
    }

    /** 待定: a missing value could change the verdict. */
    public boolean isUndecided() {
        return unit.passes().isEmpty();
    }

    /** Below the threshold somewhere, whether or not the school passes as a whole. */
    public boolean isShort() {
        return !below.isEmpty();
    }

    /** The school in a list, with the cells of its pupils and of its values. */
    Listed listed() {
        return new Listed(
                unit.school(),
                Stream.concat(
                                unit.students().sources().stream(),
                                unit.values().values().stream().flatMap(value -> value.figure().sources().stream()))
                        .distinct()
                        .toList());
    }
}
