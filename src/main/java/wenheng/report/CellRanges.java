package wenheng.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.provenance.Source;

/**
 * 单元格区域：上下相连的单元格合成一段，如 数据/学校.xlsx#学校!A3:A54、H3:H54。
 *
 * <p>Sorted by column and row, cells that follow each other in one column are a range. Across columns none are joined:
 * a range of several columns would take in cells that the figure does not rest on. Cost: n log n.
 */
final class CellRanges {

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]+)(\\d+)");

    /** Rows by file, sheet and column, each in the order in which it comes first. */
    private final Map<String, Map<String, SortedSet<Integer>>> rows = new LinkedHashMap<>();

    private CellRanges() {}

    /** Every cell, without a word left out. */
    static String of(List<Source> sources) {
        CellRanges ranges = new CellRanges();
        List<String> others = new ArrayList<>();
        for (Source source : sources) {
            Matcher address = ADDRESS.matcher(source.cell());
            if (address.matches()) {
                ranges.add(source, address.group(1), Integer.parseInt(address.group(2)));
            } else {
                others.add(source.text());
            }
        }
        List<String> all = ranges.texts();
        all.addAll(others);
        return String.join("、", all);
    }

    private void add(Source source, String column, int row) {
        String text = source.text();
        String sheet = text.substring(0, text.length() - source.cell().length());
        rows.computeIfAbsent(sheet, key -> new LinkedHashMap<>())
                .computeIfAbsent(column, key -> new TreeSet<>())
                .add(row);
    }

    private List<String> texts() {
        List<String> out = new ArrayList<>();
        rows.forEach((sheet, columns) -> {
            List<String> ranges = new ArrayList<>();
            columns.forEach((column, numbers) -> ranges.addAll(ranges(column, List.copyOf(numbers))));
            out.add(sheet + String.join("、", ranges));
        });
        return out;
    }

    private static List<String> ranges(String column, List<Integer> numbers) {
        List<String> out = new ArrayList<>();
        for (int from = 0; from < numbers.size(); ) {
            int to = from;
            while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                to++;
            }
            String first = column + numbers.get(from);
            out.add(to == from ? first : first + ":" + column + numbers.get(to));
            from = to + 1;
        }
        return out;
    }
}
