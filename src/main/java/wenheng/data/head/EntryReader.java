package wenheng.data.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenheng.data.Cell;
import wenheng.data.Row;
import wenheng.data.Table;
import wenheng.data.UnitWords;
import wenheng.diagnostic.Diagnostic;

/**
 * 读表头下的各行：记录、合计、该略过的行；合并的格和“同上”各归其值。
 *
 * <p>Each row is judged by the surest sign first: an example says so, a total has its label, a group its number, a
 * repeated head its names; only then may it be a note or the numbers of columns, and what is none of these is a record.
 * Invariants: a row that is left out has a finding, but for notes and numbers of columns, which nobody takes for a
 * school; of a cell merged downwards every row has the value, of one merged sideways only the first column. Cost:
 * linear in the cells, times the merged ranges of a column.
 */
final class EntryReader {

    /** The code of the remark on a row that only shows how to fill in. */
    private static final String EXAMPLE = "数据-示例行";

    private static final Set<String> DITTO = Set.of("〃", "″", "\"", "''", "同上", "同左上", "々");

    private final List<Listing.Column> columns;
    private final HeadReader heads;
    private final List<Diagnostic> findings;
    private final Map<Integer, List<Table.Merged>> merged = new HashMap<>();
    private final Map<Table.Merged, Cell> tops = new HashMap<>();
    private final WideMerges wide;
    private final List<Listing.Entry> entries = new ArrayList<>();
    private final List<Listing.Entry> totals = new ArrayList<>();
    private boolean afterHead;

    EntryReader(Table table, List<Listing.Column> columns, HeadReader heads, List<Diagnostic> findings) {
        this.columns = columns;
        this.heads = heads;
        this.findings = findings;
        this.wide = new WideMerges(table, findings);
        for (Table.Merged range : table.merged()) {
            if (range.left() == range.right() && range.bottom() > range.top()) {
                merged.computeIfAbsent(range.left(), column -> new ArrayList<>())
                        .add(range);
            }
        }
    }

    List<Listing.Entry> entries() {
        return entries;
    }

    List<Listing.Entry> totals() {
        return totals;
    }

    void read(Row row) {
        Optional<String> total = PassedOver.total(row);
        if (PassedOver.isExample(row)) {
            info(EXAMPLE, row, "第" + row.number() + "行是示例，不作为一条记录");
        } else if (total.isPresent()) {
            info("数据-合计行", row, "第" + row.number() + "行是“" + total.get() + "”，不作为一条记录");
            if (PassedOver.isGrand(total.get())) {
                totals.add(new Listing.Entry(row.number(), plainCells(row), row.source(0)));
            }
        } else if (PassedOver.isGroupTitle(row)) {
            info("数据-分组行", row, "第" + row.number() + "行是分组标题，不作为一条记录");
        } else if (isHeadAgain(row)) {
            info("数据-重复表头", row, "第" + row.number() + "行重复了表头，不作为一条记录");
            afterHead = true;
            return;
        } else if (!PassedOver.isNote(row) && !(afterHead && (NumberingRow.is(row) || UnitWords.isRow(row)))) {
            // Numbers of columns come again with a head that comes again; elsewhere 1 2 3 may be a record.
            entries.add(entry(row));
        }
        afterHead = false;
    }

    private void info(String code, Row row, String fact) {
        findings.add(Diagnostic.info(code, row.source(0).location(), fact, ""));
    }

    private Map<String, Cell> plainCells(Row row) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        columns.forEach(column -> cells.put(column.name(), row.cell(column.index())));
        return cells;
    }

    private Listing.Entry entry(Row row) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Listing.Column column : columns) {
            cells.put(column.name(), cell(row, column));
        }
        return new Listing.Entry(row.number(), cells, row.source(0));
    }

    private Cell cell(Row row, Listing.Column column) {
        Cell own = wide.visible(row, column.index(), row.cell(column.index()));
        if (own instanceof Cell.Text && DITTO.contains(own.text())) {
            return ditto(own, column);
        }
        for (Table.Merged range : merged.getOrDefault(column.index(), List.of())) {
            if (range.holds(row.number(), column.index())) {
                tops.putIfAbsent(range, own);
                return tops.get(range);
            }
        }
        return own;
    }

    /** 同上 repeats the cell right above it, if there is one that holds something sure. */
    private Cell ditto(Cell own, Listing.Column column) {
        Cell above = entries.isEmpty() ? own : entries.get(entries.size() - 1).cell(column.name());
        String place = "“" + own.text() + "”";
        if (entries.isEmpty() || above.isBlank() || above instanceof Cell.Fault) {
            findings.add(Diagnostic.error("数据-同上", own.source().location(), place + "的上一格没有内容，不知所指，没有采用", "请填写实际内容"));
            return new Cell.Blank(own.source());
        }
        findings.add(Diagnostic.warning(
                "数据-同上", own.source().location(), place + "按上一条的“" + above.text() + "”读入", "请改填实际内容"));
        return above instanceof Cell.Number number
                ? new Cell.Number(number.value(), number.percent(), own.source())
                : new Cell.Text(above.text(), own.source());
    }

    /** A long table printed on several pages repeats its heads. */
    private boolean isHeadAgain(Row row) {
        String first = heads.understand(row.filled().get(0).text()).name();
        if (columns.stream().noneMatch(column -> column.name().equals(first))) {
            return false;
        }
        long same = columns.stream()
                .filter(column -> row.cells().containsKey(column.index()))
                .filter(column -> row.cell(column.index()) instanceof Cell.Text)
                .filter(column ->
                        heads.understand(row.cell(column.index()).text()).name().equals(column.name()))
                .count();
        return same >= 2 && same * 2 > row.cells().size();
    }
}
