package wenheng.markup.read;

import java.util.ArrayList;
import java.util.List;
import wenheng.diagnostic.Location;
import wenheng.document.Block;
import wenheng.document.Inline;
import wenheng.document.Join;
import wenheng.markup.syntax.Findings;

/**
 * 并格的阅读：{@code ^} 并入上一格，{@code <} 并入左一格。 A sign that cannot join is reported and printed as it stands.
 */
final class CellMerger {

    /** A cell as written. */
    record Written(List<Inline> content, boolean failing, Location place) {

        Join join() {
            boolean bare = !failing && content.size() == 1 && content.get(0) instanceof Inline.Text;
            return bare ? Join.of(content.get(0).plain()) : Join.NONE;
        }

        Block.Cell over(Join.Area area) {
            return new Block.Cell(content, area.columns(), area.rows(), failing);
        }
    }

    private final List<List<Written>> written;
    private final Findings findings;

    CellMerger(List<List<Written>> written, Findings findings) {
        this.written = written;
        this.findings = findings;
    }

    /** The rows with their spans; covered cells are left out. */
    List<Block.Row> rows() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (List<Written> row : written) {
            checkNeighbours(row, rows.isEmpty());
            rows.add(new ArrayList<>());
        }
        Join.areas(written, Written::join, this::torn)
                .forEach(area -> rows.get(area.row()).add(cell(area).over(area)));
        return rows.stream().map(Block.Row::new).toList();
    }

    private Written cell(Join.Area area) {
        return written.get(area.row()).get(area.column());
    }

    private void checkNeighbours(List<Written> row, boolean first) {
        for (int column = 0; column < row.size(); column++) {
            Join join = row.get(column).join();
            if (join == Join.LEFT && column == 0 || join == Join.ABOVE && first) {
                String fact = join == Join.LEFT ? "左边没有可以并入的格" : "上面没有可以并入的格";
                findings.error("表格-并格", row.get(column).place(), fact, "要印出这个符号，请在前面加反斜杠");
            }
        }
    }

    private void torn(Join.Area area) {
        findings.error("表格-并格", cell(area).place(), "并在一起的格不成矩形", "请检查这一格右边和下面的“<”与“^”");
    }
}
