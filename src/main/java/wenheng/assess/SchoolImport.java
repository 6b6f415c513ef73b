package wenheng.assess;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import wenheng.diagnostic.Location;

/**
 * 导入要求：怎样读学校表。
 *
 * @param columns 列名对照: heads of the clerk's own tables → our columns
 * @param place where they are named
 * @param year the year the tables should be of; empty if anything goes
 */
public record SchoolImport(Map<String, String> columns, Location place, OptionalInt year) {

    /** Nothing is asked for. */
    public static final SchoolImport PLAIN = new SchoolImport(Map.of(), Location.NOWHERE, OptionalInt.empty());

    public SchoolImport {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** The same for the tables of another year. */
    public SchoolImport of(int other) {
        return new SchoolImport(columns, place, OptionalInt.of(other));
    }
}
