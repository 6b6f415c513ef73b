package wenheng.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wenheng.data.Row;
import wenheng.data.Table;

/** 清空的表：表头和各行名称照旧，要重新填的列空着。 */
final class EmptiedTable {

    private static final String MARK = "\uFEFF"; // Excel reads CSV in UTF-8 only with it

    private EmptiedTable() {}

    /** The table as CSV with the cells below these heads left blank. */
    static String csv(Table table, List<String> heads) {
        int width = table.rows().stream()
                .flatMap(row -> row.cells().keySet().stream())
                .mapToInt(column -> column + 1)
                .max()
                .orElse(0);
        Set<Integer> blank = new HashSet<>();
        StringBuilder out = new StringBuilder(MARK);
        for (Row row : table.rows()) {
            out.append(IntStream.range(0, width)
                            .mapToObj(column -> blank.contains(column)
                                    ? ""
                                    : quoted(row.cell(column).text()))
                            .collect(Collectors.joining(",")))
                    .append('\n');
            row.cells().forEach((column, cell) -> {
                if (heads.contains(cell.text())) {
                    blank.add(column);
                }
            });
        }
        return out.toString();
    }

    private static String quoted(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
