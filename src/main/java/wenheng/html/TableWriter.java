package wenheng.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import wenheng.document.Block;
import wenheng.document.Block.Alignment;
import wenheng.document.Block.Cell;
import wenheng.document.Block.Row;
import wenheng.document.Block.Table;

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
    /** Cells of the grid (row, column) covered so far. */
    private final Set<List<Integer>> covered = new HashSet<>();

    TableWriter(InlineWriter inlines, Table table, String id) {
        this.inlines = inlines;
        this.table = table;
        this.id = id;
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
        Row cells = table.rows().get(row);
        int column = 0;
        for (Cell cell : cells.cells()) {
            while (covered.contains(List.of(row, column))) {
                column++;
            }
            cover(cell, row, column);
            boolean names =
                    named && column == 0 && !cell.failing() && !cell.plain().isBlank();
            out.append(cell(cell, column, head ? "col" : names ? "row" : ""));
            column += cell.columnSpan();
        }
        return out.toString();
    }

    private void cover(Cell cell, int row, int column) {
        for (int r = 1; r < cell.rowSpan(); r++) {
            for (int c = 0; c < cell.columnSpan(); c++) {
                covered.add(List.of(row + r, column + c));
            }
        }
    }

    private String cell(Cell cell, int column, String scope) {
        String name = scope.isEmpty() ? "td" : "th";
        StringBuilder out = new StringBuilder("<").append(name);
        out.append(scope.isEmpty() ? "" : " scope=\"" + scope + "\"");
        out.append(cell.columnSpan() > 1 ? " colspan=\"" + cell.columnSpan() + "\"" : "");
        out.append(cell.rowSpan() > 1 ? " rowspan=\"" + cell.rowSpan() + "\"" : "");
        out.append(" class=\"")
                .append(alignment(column))
                .append(cell.failing() ? " failing" : "")
                .append("\">");
        out.append(inlines.write(cell.content()));
        out.append(cell.failing() ? failingMark() : "");
        return out.append("</").append(name).append('>').toString();
    }

    private String alignment(int column) {
        Alignment alignment = column < table.columns().size() ? table.columns().get(column) : Alignment.CENTER;
        return alignment.name().toLowerCase(Locale.ROOT);
    }

    private static String failingMark() {
        return "<span class=\"failing-mark\" role=\"img\" aria-label=\"未达标\" title=\"未达标\">" + Cell.FAILING_MARK
                + "</span>";
    }
}
