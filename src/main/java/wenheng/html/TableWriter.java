package wenheng.html;

import java.util.Locale;
import java.util.regex.Pattern;
import wenheng.document.Block;
import wenheng.document.Block.Cell;
import wenheng.document.Block.Table;
import wenheng.document.TableGrid;
import wenheng.document.TableGrid.Slot;

/** 表格：表题、单位、表头、表身、表注；窄屏上在自己的框里左右移动。 */
final class TableWriter {

    private static final Pattern NUMBER = Pattern.compile("[\\d.,%\\-—/▼ ]*");
    /** From this many columns on, a table is set smaller in print. */
    private static final int WIDE = 8;
    /** Up to this many rows a table is kept on one page in print. */
    private static final int SHORT = 12;

    private final InlineWriter inlines;
    private final Table table;
    private final String id;
    private final TableGrid grid;

    TableWriter(InlineWriter inlines, Table table, String id) {
        this.inlines = inlines;
        this.table = table;
        this.id = id;
        this.grid = TableGrid.of(table);
    }

    String write() {
        StringBuilder out = new StringBuilder("<div class=\"table")
                .append(table.rows().size() <= SHORT ? " short" : "")
                .append("\" id=\"")
                .append(Escape.text(id))
                .append("\">\n");
        String label = table.caption().map(Block.Caption::plain).orElse("表格");
        out.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(Escape.text(label))
                .append("\">\n<table")
                .append(table.columns().size() >= WIDE ? " class=\"wide\"" : "")
                .append(">\n");
        out.append(caption());
        int head = Math.min(table.headRows(), table.rows().size());
        boolean named = firstColumnNames(head);
        out.append(rows("thead", 0, head, named));
        out.append(rows("tbody", head, table.rows().size(), named));
        out.append("</table>\n</div>\n");
        table.notes()
                .forEach(note -> out.append("<p class=\"table-note\">注：")
                        .append(inlines.write(note))
                        .append("</p>\n"));
        return out.append("</div>\n").toString();
    }

    private String caption() {
        String title = table.caption()
                .map(caption -> "<span class=\"title\">" + Escape.text(caption.label()) + "　"
                        + inlines.write(caption.content()) + "</span>")
                .orElse("");
        String unit = table.unit().isEmpty() ? "" : "<span class=\"unit\">单位：" + Escape.text(table.unit()) + "</span>";
        return title.isEmpty() && unit.isEmpty() ? "" : "<caption>" + title + unit + "</caption>\n";
    }

    /** Whether the first column names its rows, rather than counting or measuring them. */
    private boolean firstColumnNames(int head) {
        return table.rows().stream()
                .skip(head)
                .filter(row -> !row.cells().isEmpty())
                .anyMatch(row -> !NUMBER.matcher(row.cells().get(0).plain()).matches());
    }

    private String rows(String group, int from, int to, boolean named) {
        if (from >= to) {
            return "";
        }
        StringBuilder out = new StringBuilder("<").append(group).append(">\n");
        for (int row = from; row < to; row++) {
            out.append("<tr>").append(cells(row, group.equals("thead"), named)).append("</tr>\n");
        }
        return out.append("</").append(group).append(">\n").toString();
    }

    private String cells(int row, boolean head, boolean named) {
        StringBuilder out = new StringBuilder();
        for (int column = 0; column < table.columns().size(); column++) {
            int at = column;
            grid.at(row, column)
                    .filter(slot -> slot.row() == row && slot.column() == at)
                    .ifPresent(slot -> out.append(cell(slot, head ? "col" : names(slot, named) ? "row" : "")));
        }
        return out.toString();
    }

    private static boolean names(Slot slot, boolean named) {
        return named
                && slot.column() == 0
                && !slot.cell().failing()
                && !slot.cell().plain().isBlank();
    }

    private String cell(Slot slot, String scope) {
        Cell cell = slot.cell();
        String name = scope.isEmpty() ? "td" : "th";
        StringBuilder out = new StringBuilder("<").append(name);
        out.append(scope.isEmpty() ? "" : " scope=\"" + scope + "\"");
        out.append(slot.columns() > 1 ? " colspan=\"" + slot.columns() + "\"" : "");
        out.append(slot.rows() > 1 ? " rowspan=\"" + slot.rows() + "\"" : "");
        out.append(" class=\"")
                .append(alignment(slot.column()))
                .append(cell.failing() ? " failing" : "")
                .append("\">");
        out.append(inlines.write(cell.content()));
        out.append(cell.failing() ? failingMark() : "");
        return out.append("</").append(name).append('>').toString();
    }

    private String alignment(int column) {
        return table.columns().get(column).name().toLowerCase(Locale.ROOT);
    }

    private static String failingMark() {
        return "<span class=\"failing-mark\" role=\"img\" aria-label=\"未达标\" title=\"未达标\">" + Cell.FAILING_MARK
                + "</span>";
    }
}
