package wenheng.project.start;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import wenheng.data.CsvText;
import wenheng.data.Row;
import wenheng.data.Table;

/** 清空的表：表头和各行名称照旧，要重新填的列空着。 */
final class EmptiedTable {

    private EmptiedTable() {}

    /** The table as CSV with the cells below these heads left blank. */
    static byte[] csv(Table table, List<String> heads) {
        int width = table.rows().stream()
                .flatMap(row -> row.cells().keySet().stream())
                .mapToInt(column -> column + 1)
                .max()
                .orElse(0);
        Set<Integer> blank = new HashSet<>();
        List<List<String>> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            rows.add(IntStream.range(0, width)
                    .mapToObj(column ->
                            blank.contains(column) ? "" : row.cell(column).text())
                    .toList());
            row.cells().forEach((column, cell) -> {
                if (heads.contains(cell.text())) {
                    blank.add(column);
                }
            });
        }
        return CsvText.of(rows);
    }
}
