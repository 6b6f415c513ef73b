package wenheng.data;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * 已知表头：规范列名及其别名。
 *
 * <p>Blanks inside a head and the width of brackets do not matter, and a unit in brackets at its end is not part of the
 * name. A bracket that holds no unit is: 教学及辅助用房面积（不含室内体育用房） is a column of its own.
 *
 * @param canonical names of the columns
 * @param aliases other names → canonical name
 */
public record Headings(Set<String> canonical, Map<String, String> aliases) {

    /** No column is known beforehand. */
    public static final Headings ANY = new Headings(Set.of(), Map.of());

    public Headings {
        canonical = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(canonical));
        aliases = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(aliases));
    }

    /** The same headings with more aliases; a new alias wins over everything known before. */
    public Headings with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(aliases);
        all.putAll(more);
        Set<String> rest = new LinkedHashSet<>(canonical);
        more.forEach((head, column) -> {
            if (!head.equals(column)) {
                rest.remove(head);
            }
            rest.add(column);
        });
        return new Headings(rest, all);
    }

    /** A reader of heads, which has every name ready. */
    HeadReader reader() {
        return new HeadReader(this);
    }
}
