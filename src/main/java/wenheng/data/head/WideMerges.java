package wenheng.data.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.data.Cell;
import wenheng.data.Row;
import wenheng.data.Table;
import wenheng.diagnostic.Diagnostic;

/** 横向合并的格：只有左上一格看得见，盖住的内容不能算数。 Excel empties what it covers, other programs do not. */
final class WideMerges {

    /** Taller blocks are titles and notes, no cells of records. */
    private static final int TALLEST = 10;

    private final Map<Integer, List<Table.Merged>> byRow = new HashMap<>();
    private final List<Diagnostic> findings;

    WideMerges(Table table, List<Diagnostic> findings) {
        this.findings = findings;
        for (Table.Merged range : table.merged()) {
            if (range.right() > range.left() && range.bottom() - range.top() < TALLEST) {
                for (int row = range.top(); row <= range.bottom(); row++) {
                    byRow.computeIfAbsent(row, number -> new ArrayList<>()).add(range);
                }
            }
        }
    }

    /** The cell as it can be seen: blank, and reported, if another covers it. */
    Cell visible(Row row, int column, Cell own) {
        Optional<Table.Merged> range = byRow.getOrDefault(row.number(), List.of()).stream()
                .filter(each -> each.holds(row.number(), column))
                .findFirst();
        if (range.isEmpty() || own.isBlank()) {
            return own;
        }
        boolean shown = range.get().left() == column && range.get().top() == row.number();
        if (!shown) {
            report(own, "这一格被合并的格盖住，里面还有“" + own.text() + "”，没有采用");
            return new Cell.Blank(own.source());
        }
        if (own.quantity().isPresent()) {
            report(own, "这一格横跨" + (range.get().right() - column + 1) + "列，“" + own.text() + "”只归第一列");
        }
        return own;
    }

    private void report(Cell cell, String fact) {
        findings.add(Diagnostic.warning("数据-合并单元格", cell.source().location(), fact, "请取消合并，各列分别填写"));
    }
}
