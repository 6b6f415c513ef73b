package wenheng.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenheng.assess.Assessment;
import wenheng.assess.standard.Indicator;

/**
 * 缺口：一所学校（或它的一项指标）还需增加的资源。
 *
 * @param all in the order of the rule; empty where nothing is short
 */
public record Needs(List<Need> all) implements Topic {
    public Needs {
        all = List.copyOf(all);
    }

    /** What a school section lacks, worked out once for all who ask. */
    static Needs of(Assessment.Unit unit, List<Indicator> indicators) {
        return new Needs(indicators.stream()
                .flatMap(indicator -> Stream.ofNullable(unit.values().get(indicator.id()))
                        .flatMap(value -> value.shortfall().stream())
                        .map(shortfall -> new Need(indicator.id(), indicator.resource(), shortfall.needed())))
                .toList());
    }

    /** What one indicator lacks. */
    public Needs of(Indicator indicator) {
        return new Needs(
                all.stream().filter(need -> need.id().equals(indicator.id())).toList());
    }

    /** The amount, where one indicator is short. */
    public Optional<Need> first() {
        return all.stream().findFirst();
    }
}
