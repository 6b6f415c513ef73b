package wenheng.data.head;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenheng.data.Address;
import wenheng.data.Cell;
import wenheng.data.Row;
import wenheng.data.Table;
import wenheng.data.UnitWords;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Outcome;

/**
 * 表头定位：找出表头，略过标题、空行、编号行、合计和备注。
 *
 * <p>How it works: of the first rows the one that holds two known names is the head; where none does, the first with
 * two different words. Around it {@link HeadBlock} takes in the levels above and below; what is above that are titles,
 * which may give a unit of money for the whole table; what is below is read row by row ({@link EntryReader}). Two known
 * names, because a title may well contain one, and two different ones, because a merged title may be repeated in every
 * cell.
 *
 * <p>Invariants: a name is one column, the first; a second one, and every filled column without a head (but for a
 * running number), is told of. Rows keep their numbers. Cost: linear in the cells.
 */
public final class ListingReader {

    /** Title rows above a head are few; further down a row that looks like a head is data. */
    private static final int HEAD_WITHIN = 30;

    private final Table table;
    private final HeadReader heads;
    private final List<Diagnostic> findings = new ArrayList<>();

    public ListingReader(Table table, Headings headings) {
        this.table = table;
        this.heads = headings.reader();
    }

    public Outcome<Listing> read() {
        HeadBlock block = HeadBlock.around(table, headIndex(), heads);
        List<Listing.Column> columns = columns(block);
        List<Row> below = table.rows().subList(block.below(), table.rows().size());
        EntryReader reader = new EntryReader(table, columns, heads, findings);
        below.forEach(reader::read);
        reportHeadless(block, below);
        List<Cell> titles = table.rows().subList(0, block.first()).stream()
                .flatMap(row -> row.filled().stream())
                .toList();
        String money = UnitWords.money(table.rows().subList(0, block.first()));
        Listing listing = new Listing(
                block.levels().get(0).source(0).location(),
                columns,
                reader.entries(),
                new Listing.Around(titles, money, reader.totals()));
        return new Outcome<>(listing, new Diagnostics(findings));
    }

    private int headIndex() {
        List<Row> top =
                table.rows().subList(0, Math.min(HEAD_WITHIN, table.rows().size()));
        for (int i = 0; i < top.size(); i++) {
            if (knownHeads(top.get(i)) >= 2) {
                return i;
            }
        }
        for (int i = 0; i < top.size(); i++) {
            if (differentTexts(top.get(i)) >= 2 && !NumberingRow.is(top.get(i))) {
                return i;
            }
        }
        throw new InputException(
                Diagnostic.error("数据-无表头", table.location(), "没有找到表头行", "表头应在前" + HEAD_WITHIN + "行之内，一行之中每列一个列名"));
    }

    private long knownHeads(Row row) {
        return row.filled().stream()
                .map(cell -> heads.understand(cell.text()))
                .filter(HeadReader.Head::known)
                .map(HeadReader.Head::name)
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

    private List<Listing.Column> columns(HeadBlock block) {
        Map<String, Listing.Column> columns = new LinkedHashMap<>();
        for (int index : block.columns()) {
            HeadReader.Head head = heads.understand(block.texts(index));
            String unit = head.unit().isEmpty() ? block.units().getOrDefault(index, "") : head.unit();
            var column = new Listing.Column(
                    head.name(), unit, head.known(), index, block.cell(index).source());
            Listing.Column earlier = columns.putIfAbsent(head.name(), column);
            if (earlier != null) {
                findings.add(Diagnostic.error(
                        "数据-重复列",
                        column.source().location(),
                        "列“" + head.name() + "”与" + earlier.source().cell() + "重复，只采用前一列",
                        "请删去其中一列，或改正列名"));
            }
        }
        return List.copyOf(columns.values());
    }

    private void reportHeadless(HeadBlock block, List<Row> below) {
        Set<Integer> reported = new HashSet<>(block.columns());
        for (Row row : below) {
            row.cells().forEach((index, cell) -> {
                if (reported.add(index) && !isRunningNumber(index, below)) {
                    findings.add(Diagnostic.warning(
                            "数据-无列名",
                            cell.source().location(),
                            "第" + Address.letters(index) + "列没有列名，其中的内容没有采用",
                            "请在表头行补上列名，或清空这一列"));
                }
            });
        }
    }

    /** The first column of a statistical report often numbers the rows, without a head. */
    private static boolean isRunningNumber(int column, List<Row> rows) {
        return column == 0
                && rows.stream()
                        .map(row -> row.cell(0).text())
                        .filter(text -> !text.isEmpty())
                        .allMatch(text -> text.matches("\\d{1,5}"));
    }
}
