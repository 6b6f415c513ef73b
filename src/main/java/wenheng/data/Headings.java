package wenheng.data;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern UNIT =
            Pattern.compile("(.+)\\((?:单位[::]?)?(人|名|个|班|所|年|元|千元|万元|亿元|平方米|㎡|m2|m²|台|册|间|件|套|%)\\)");

    public Headings {
        canonical = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(canonical));
        aliases = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(aliases));
    }

    /**
     * A head as understood.
     *
     * @param name canonical name, or the head itself without its unit
     * @param unit unit in its brackets; empty if none was written
     * @param known whether the caller knows the column
     */
    record Head(String name, String unit, boolean known) {}

    Head understand(String text) {
        String whole = HalfWidth.withoutBlanks(text);
        Matcher form = UNIT.matcher(whole);
        String unit = form.matches() ? unit(form.group(2)) : "";
        String bare = form.matches() ? form.group(1) : whole;
        return named(whole)
                .map(name -> new Head(name, "", true))
                .or(() -> named(bare).map(name -> new Head(name, unit, true)))
                .orElseGet(() -> new Head(fullWidthBrackets(bare), unit, false));
    }

    private Optional<String> named(String head) {
        return canonical.stream()
                .filter(name -> HalfWidth.withoutBlanks(name).equals(head))
                .findFirst()
                .or(() -> aliases.entrySet().stream()
                        .filter(alias -> HalfWidth.withoutBlanks(alias.getKey()).equals(head))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    private static String unit(String written) {
        return switch (written) {
            case "㎡", "m2", "m²" -> "平方米";
            default -> written;
        };
    }

    private static String fullWidthBrackets(String text) {
        return text.replace('(', '（').replace(')', '）');
    }
}
