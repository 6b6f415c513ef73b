package wenheng.data.head;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenheng.data.Table;
import wenheng.diagnostic.Outcome;

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

    /** No column is known beforehand: the head is the first row of two different texts or more. */
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

    /** 定位表头：the rows of a table under their heads, with title rows, totals and notes passed over. */
    public Outcome<Listing> locate(Table table) {
        return new ListingReader(table, this).read();
    }

    /**
     * 竖排表单：a form of one record, its items below each other (填报项目, 填报值).
     *
     * @return empty if the table is no such form
     */
    public Optional<Outcome<Listing>> form(Table table) {
        return new FormReader(table, this).read();
    }

    /** A reader of heads, which has every name ready. */
    HeadReader reader() {
        return new HeadReader(this);
    }
}
