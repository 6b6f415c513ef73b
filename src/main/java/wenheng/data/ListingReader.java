package wenheng.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Outcome;

/** 表头定位：找出表头行，略过标题、空行、合计和备注。 */
final class ListingReader {

    /** Title rows above a head are few; further down a row that looks like a head is data. */
    private static final int HEAD_WITHIN = 30;

    private static final Set<String> TOTALS = Set.of("合计", "总计", "小计");

    private final Table table;
    private final Headings headings;
    private final List<Diagnostic> findings = new ArrayList<>();

    ListingReader(Table table, Headings headings) {
        this.table = table;
        this.headings = headings;
    }

    Outcome<Listing> read() {
        int head = headIndex();
        Row headRow = table.rows().get(head);
        List<Listing.Column> columns = columns(headRow);
        List<Listing.Entry> entries = new ArrayList<>();
        for (Row row : table.rows().subList(head + 1, table.rows().size())) {
            if (!isPassedOver(row)) {
                entries.add(entry(row, columns));
            }
        }
        reportHeadless(headRow, table.rows().subList(head + 1, table.rows().size()));
        Listing listing = new Listing(headRow.source(0).location(), columns, entries);
        return new Outcome<>(listing, new Diagnostics(findings));
    }

    private int headIndex() {
        int limit = Math.min(HEAD_WITHIN, table.rows().size());
        for (int i = 0; i < limit; i++) {
            if (knownHeads(table.rows().get(i)) >= 2) {
                return i;
            }
        }
        for (int i = 0; i < limit; i++) {
            if (differentTexts(table.rows().get(i)) >= 2) {
                return i;
            }
        }
        throw new InputException(
                Diagnostic.error("数据-无表头", table.location(), "没有找到表头行", "表头应在前" + HEAD_WITHIN + "行之内，一行之中每列一个列名"));
    }

    private long knownHeads(Row row) {
        return row.filled().stream()
                .map(cell -> headings.understand(cell.text()))
                .filter(Headings.Head::known)
                .map(Headings.Head::name)
                .distinct()
                .count();
    }

    private static long differentTexts(Row row) {
        return row.filled().stream()
                .filter(cell -> cell instanceof Cell.Text && cell.quantity().isEmpty())
                .map(Cell::text)
                .distinct()
                .count();
    }

    private List<Listing.Column> columns(Row row) {
        Map<String, Listing.Column> columns = new LinkedHashMap<>();
        row.cells().forEach((index, cell) -> {
            Headings.Head head = headings.understand(cell.text());
            var column = new Listing.Column(head.name(), head.unit(), head.known(), index, cell.source());
            Listing.Column earlier = columns.putIfAbsent(head.name(), column);
            if (earlier != null) {
                findings.add(Diagnostic.error(
                        "数据-重复列",
                        cell.source().location(),
                        "列“" + head.name() + "”与" + earlier.source().cell() + "重复，只采用前一列",
                        "请删去其中一列，或改正列名"));
            }
        });
        return List.copyOf(columns.values());
    }

    private static Listing.Entry entry(Row row, List<Listing.Column> columns) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        columns.forEach(column -> cells.put(column.name(), row.cell(column.index())));
        return new Listing.Entry(row.number(), cells, row.source(0));
    }

    private boolean isPassedOver(Row row) {
        String label = row.filled().stream()
                .filter(cell -> cell.quantity().isEmpty())
                .map(cell -> HalfWidth.withoutBlanks(cell.text()))
                .findFirst()
                .orElse("");
        if (TOTALS.contains(label)) {
            findings.add(Diagnostic.info(
                    "数据-合计行", row.source(0).location(), "第" + row.number() + "行是“" + label + "”，不作为一条记录", ""));
            return true;
        }
        boolean alone = row.filled().size() == 1;
        return label.equals("备注") || alone && (label.startsWith("备注") || label.startsWith("注:"));
    }

    private void reportHeadless(Row head, List<Row> below) {
        Set<Integer> reported = new HashSet<>(head.cells().keySet());
        for (Row row : below) {
            row.cells().forEach((index, cell) -> {
                if (reported.add(index)) {
                    findings.add(Diagnostic.warning(
                            "数据-无列名",
                            cell.source().location(),
                            "第" + Address.letters(index) + "列没有列名，其中的内容没有采用",
                            "请在表头行补上列名，或清空这一列"));
                }
            });
        }
    }
}
