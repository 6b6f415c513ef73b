package wenheng.data.head;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.data.HalfWidth;
import wenheng.data.UnitWords;

/** 识读列名：单级和多级表头。 */
final class HeadReader {

    /** Longer texts are titles or notes. */
    private static final int LONGEST = 60;

    private static final Pattern UNIT = Pattern.compile("(.+)\\((?:单位[::]?)?(" + UnitWords.ALTERNATIVES + ")\\)");

    private final Map<String, String> names = new HashMap<>();

    HeadReader(Headings headings) {
        headings.canonical().forEach(name -> names.put(HalfWidth.withoutBlanks(name), name));
        headings.aliases().forEach((alias, name) -> names.put(HalfWidth.withoutBlanks(alias), name));
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
        String whole = text.length() > LONGEST ? "" : HalfWidth.withoutBlanks(text);
        Matcher form = UNIT.matcher(whole);
        String unit = form.matches() ? UnitWords.plain(form.group(2)) : "";
        String bare = form.matches() ? form.group(1) : whole;
        return named(whole)
                .map(name -> new Head(name, "", true))
                .or(() -> named(bare).map(name -> new Head(name, unit, true)))
                .orElseGet(() -> new Head(fullWidthBrackets(whole.isEmpty() ? text : bare), unit, false));
    }

    /**
     * The head of several levels, outermost first: 小学 over 学生数 is 小学学生数. Of the names that end with the innermost
     * level the longest known one counts; a level that only groups (办学条件) may be left out.
     */
    Head understand(List<String> levels) {
        String innermost = levels.get(levels.size() - 1);
        if (levels.size() == 1) {
            return understand(innermost);
        }
        int outer = levels.size() - 1;
        // All outer levels first, then fewer, the outermost kept longest; at most three levels, so four tries.
        for (int left = (1 << outer) - 1; left >= 0; left--) {
            Head head = understand(joined(levels, left) + innermost);
            if (head.known()) {
                return head;
            }
        }
        return understand(String.join("", levels));
    }

    /** The outer levels chosen by the bits of {@code chosen}, highest bit outermost. */
    private static String joined(List<String> levels, int chosen) {
        StringBuilder out = new StringBuilder();
        int outer = levels.size() - 1;
        for (int i = 0; i < outer; i++) {
            if ((chosen & 1 << outer - 1 - i) != 0) {
                out.append(levels.get(i));
            }
        }
        return out.toString();
    }

    private Optional<String> named(String head) {
        return Optional.ofNullable(names.get(head));
    }

    private static String fullWidthBrackets(String text) {
        return text.replace('(', '（').replace(')', '）');
    }
}
