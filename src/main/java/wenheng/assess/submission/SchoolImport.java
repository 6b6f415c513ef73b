package wenheng.assess.submission;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import wenheng.diagnostic.Location;

/**
 * 导入要求：怎样读学校表。
 *
 * @param columns 列名对照: heads of the clerk's own tables → our columns
 * @param place where they are named
 * @param standards ids of the rules the project evaluates by; empty if it does not matter
 * @param year the year the tables should be of; empty if anything goes
 */
public record SchoolImport(Map<String, String> columns, Location place, List<String> standards, OptionalInt year) {

    /** Nothing is asked for. */
    public static final SchoolImport PLAIN =
            new SchoolImport(Map.of(), Location.NOWHERE, List.of(), OptionalInt.empty());

    public SchoolImport {
        standards = List.copyOf(standards);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** The same for the tables of a project's year. */
    public SchoolImport of(List<String> rules, int other) {
        return new SchoolImport(columns, place, rules, OptionalInt.of(other));
    }
}
