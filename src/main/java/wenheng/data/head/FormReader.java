package wenheng.data.head;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenheng.data.Cell;
import wenheng.data.HalfWidth;
import wenheng.data.Row;
import wenheng.data.Table;
import wenheng.data.UnitWords;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Outcome;

/** 竖排表单：一校一张，项目在一列，填报值在另一列。 */
public final class FormReader {

    private static final Set<String> ITEMS = Set.of("填报项目", "项目", "指标", "指标名称", "项目名称", "内容");
    private static final Set<String> VALUES = Set.of("填报值", "填报数据", "填报内容", "数值", "数据", "值");
    private static final int HEAD_WITHIN = 30;

    /** A table of schools may have a column 项目 as well; a form knows at least as many of its items. */
    private static final int LEAST_ITEMS = 3;

    private final Table table;
    private final HeadReader heads;
    private final List<Diagnostic> findings = new ArrayList<>();

    public FormReader(Table table, Headings headings) {
        this.table = table;
        this.heads = headings.reader();
    }

    public Optional<Outcome<Listing>> read() {
        List<Row> top =
                table.rows().subList(0, Math.min(HEAD_WITHIN, table.rows().size()));
        for (int i = 0; i < top.size(); i++) {
            Optional<Integer> item = column(top.get(i), ITEMS);
            Optional<Integer> value = column(top.get(i), VALUES);
            if (item.isPresent() && value.isPresent() && !item.equals(value)) {
                Optional<Integer> unit = column(top.get(i), Set.of("单位", "计量单位"));
                return read(i, item.get(), value.get(), unit.orElse(-1));
            }
        }
        return Optional.empty();
    }

    private Optional<Outcome<Listing>> read(int head, int item, int value, int unit) {
        Map<String, Listing.Column> columns = new LinkedHashMap<>();
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Row row : table.rows().subList(head + 1, table.rows().size())) {
            if (!row.cell(item).isBlank()) {
                HeadReader.Head found = heads.understand(row.cell(item).text());
                String written =
                        UnitWords.only(row.cell(unit < 0 ? item : unit).text()).orElse(found.unit());
                var column = new Listing.Column(
                        found.name(),
                        written,
                        found.known(),
                        item,
                        row.cell(item).source());
                keep(column, row.cell(value), columns, cells);
            }
        }
        if (columns.values().stream().filter(Listing.Column::known).count() < LEAST_ITEMS) {
            return Optional.empty();
        }
        Row first = table.rows().get(head);
        Listing.Entry entry = new Listing.Entry(first.number(), cells, first.source(value));
        List<Cell> titles = table.rows().subList(0, head).stream()
                .flatMap(row -> row.filled().stream())
                .toList();
        return Optional.of(new Outcome<>(
                new Listing(
                        first.source(item).location(),
                        List.copyOf(columns.values()),
                        List.of(entry),
                        new Listing.Around(titles, "", List.of())),
                new Diagnostics(findings)));
    }

    private void keep(Listing.Column column, Cell cell, Map<String, Listing.Column> columns, Map<String, Cell> cells) {
        if (columns.putIfAbsent(column.name(), column) == null) {
            cells.put(column.name(), cell);
        } else if (column.known()) {
            findings.add(Diagnostic.error(
                    "数据-重复列", column.source().location(), "项目“" + column.name() + "”重复，只采用前一处", "请删去其中一处，或改正项目名"));
        }
    }

    private static Optional<Integer> column(Row row, Set<String> names) {
        return row.cells().entrySet().stream()
                .filter(entry ->
                        names.contains(HalfWidth.withoutBlanks(entry.getValue().text())))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
