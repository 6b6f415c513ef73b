package wenheng.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 单位：表头括号里、表头下一行或“单位：万元”一行里的计量单位。 */
public final class UnitWords {

    public static final String ALTERNATIVES =
            "人|名|个|班|所|年|元|百元|千元|万元|百万元|亿元|平方米|平米|亩|公顷|㎡|m2|m²|台|册|间|件|套|%|人次|万人|万人次|学时|场|次|节|份|项|公里|平方公里|平方千米|万平方米";

    private static final Pattern WORD = Pattern.compile("\\(?(?:单位[::]?)?(" + ALTERNATIVES + ")\\)?");
    private static final Pattern NOTE = Pattern.compile("(?:金额)?(?:计量)?单位[::](.+)");
    private static final Pattern MONEY = Pattern.compile("千元|万元|亿元|元");

    private UnitWords() {}

    /** One spelling of each unit. */
    public static String plain(String written) {
        return switch (written) {
            case "㎡", "m2", "m²", "平米" -> "平方米";
            default -> written;
        };
    }

    /** The unit if the text is nothing but a unit. */
    public static Optional<String> only(String text) {
        Matcher form = WORD.matcher(HalfWidth.withoutBlanks(text));
        return form.matches() ? Optional.of(plain(form.group(1))) : Optional.empty();
    }

    /** Whether a row holds units and nothing else: a row of units under the heads. */
    public static boolean isRow(Row row) {
        List<Cell> filled = row.filled();
        return filled.size() >= 2
                && filled.stream()
                        .allMatch(cell ->
                                only(cell.text()).isPresent() || cell.text().matches("[-—－/]+"))
                && filled.stream().anyMatch(cell -> only(cell.text()).isPresent());
    }

    /** The unit of money that a table names as a whole (单位：万元); empty if it names none, or two. */
    public static String money(List<Row> above) {
        Set<String> found = new LinkedHashSet<>();
        for (Row row : above) {
            for (Cell cell : row.filled()) {
                String text = HalfWidth.withoutBlanks(cell.text());
                int note = text.indexOf("单位");
                Matcher form = NOTE.matcher(note < 0 ? "" : text.substring(note));
                if (form.matches()) {
                    Matcher money = MONEY.matcher(form.group(1));
                    while (money.find()) {
                        found.add(money.group());
                    }
                }
            }
        }
        return found.size() == 1 ? found.iterator().next() : "";
    }
}
