package wenheng.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Outcome;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Element;
import wenheng.document.Inline;
import wenheng.document.TableGrid;
import wenheng.pdf.Attachment;

/**
 * 附数据，没有项目时：文稿里的每张表是一个 CSV，名为其表题。
 *
 * <p>A merged cell stands in every cell that it covers; the mark ▼ is left out, so that numbers are numbers.
 */
public final class DocumentTables {

    private DocumentTables() {}

    /** The tables of a paper that asks for its data; else none. */
    public static Outcome<List<Attachment>> of(Document document) {
        if (!document.metadata().isAsked(Element.DATA)) {
            return new Outcome<>(List.of(), Diagnostics.NONE);
        }
        AttachedFiles files = new AttachedFiles();
        List<Block.Table> tables = document.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
        for (int i = 0; i < tables.size(); i++) {
            Block.Table table = tables.get(i);
            String name = table.caption().map(Block.Caption::plain).orElse("第" + (i + 1) + "张表");
            String unit = table.unit().isEmpty() ? "" : "，单位：" + table.unit();
            files.add(name, "本文的表" + unit, rows(table));
        }
        return files.all();
    }

    private static List<List<String>> rows(Block.Table table) {
        TableGrid grid = TableGrid.of(table);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            int at = row;
            rows.add(IntStream.range(0, table.columns().size())
                    .mapToObj(column -> grid.at(at, column)
                            .map(slot -> Inline.plain(slot.cell().content()))
                            .orElse(""))
                    .toList());
        }
        return rows;
    }
}
