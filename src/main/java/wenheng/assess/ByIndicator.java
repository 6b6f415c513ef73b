package wenheng.assess;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenheng.assess.standard.Indicator;

/**
 * 按指标编号取值，按办法的次序。
 *
 * <p>Every section of every school has such maps, so one is as small as a map can be: sections that lack nothing share
 * the rule's own list of indicators, and seven ids are found sooner one by one than by hash.
 *
 * <p>Cost: linear in the indicators, some seven of them.
 */
final class ByIndicator<V> extends AbstractMap<String, V> {

    private final List<Indicator> indicators;
    private final List<V> values;

    /** The values in the order of their indicators. */
    ByIndicator(List<Indicator> indicators, List<V> values) {
        this.indicators = List.copyOf(indicators);
        this.values = List.copyOf(values);
        if (this.indicators.size() != this.values.size()) {
            throw new IllegalArgumentException(indicators.size() + " indicators, " + values.size() + " values");
        }
    }

    /** The value of an indicator, if there is one. */
    Optional<V> find(String id) {
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).id().equals(id)) {
                return Optional.of(values.get(i));
            }
        }
        return Optional.empty();
    }

    @Override
    public V get(Object id) {
        return id instanceof String text ? find(text).orElse(null) : null;
    }

    @Override
    public boolean containsKey(Object id) {
        return id instanceof String text && find(text).isPresent();
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public Collection<V> values() {
        return values;
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        Set<Map.Entry<String, V>> entries = new LinkedHashSet<>();
        for (int i = 0; i < values.size(); i++) {
            entries.add(Map.entry(indicators.get(i).id(), values.get(i)));
        }
        return Collections.unmodifiableSet(entries);
    }
}
