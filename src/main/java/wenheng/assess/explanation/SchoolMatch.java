package wenheng.assess.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import wenheng.assess.school.School;

/**
 * 学校对应：两年的学校表里哪些是同一所，先看标识码，再看校名。
 *
 * <p>Those that no code pairs are paired by name, be their codes different: a code may be mistyped or filled in late. No
 * school is in two pairs; of several with one code or name the first of each year go together.
 */
final class SchoolMatch {

    private final List<School> current;
    /** The earlier school of each current one; by identity, for two rows of a table may be equal. */
    private final IdentityHashMap<School, School> pairs = new IdentityHashMap<>();
    /** Earlier schools without a partner so far. */
    private final Set<School> left;

    private SchoolMatch(List<School> current, List<School> earlier) {
        this.current = current;
        this.left = new LinkedHashSet<>(earlier);
        pair(School::code);
        pair(School::name);
    }

    static SchoolMatch of(List<School> current, List<School> earlier) {
        return new SchoolMatch(current, earlier);
    }

    private void pair(Function<School, String> key) {
        Map<String, School> byKey = new HashMap<>();
        left.forEach(school -> byKey.putIfAbsent(key.apply(school), school));
        for (School school : current) {
            School before =
                    key.apply(school).isEmpty() || pairs.containsKey(school) ? null : byKey.get(key.apply(school));
            if (before != null && left.remove(before)) {
                pairs.put(school, before);
            }
        }
    }

    /** What a current school, one of those given, was in the earlier year; empty if it was not there. */
    Optional<School> earlier(School school) {
        return Optional.ofNullable(pairs.get(school));
    }

    /** Names of schools that were not there in the earlier year. */
    List<String> opened() {
        return current.stream()
                .filter(school -> !pairs.containsKey(school))
                .map(School::name)
                .toList();
    }

    /** Names of schools that are no longer there. */
    List<String> closed() {
        return left.stream().map(School::name).toList();
    }

    /** Schools with their new name and the old: 实验小学（原一小）. */
    List<String> renamed() {
        List<String> renamed = new ArrayList<>();
        for (School school : current) {
            earlier(school)
                    .filter(before -> !before.name().equals(school.name()))
                    .ifPresent(before -> renamed.add(school.name() + "（原" + before.name() + "）"));
        }
        return renamed;
    }
}
