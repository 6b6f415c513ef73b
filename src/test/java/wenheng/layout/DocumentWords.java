package wenheng.layout;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenheng.document.Arrangement;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Inline;
import wenheng.document.Part;

/** 公文应有的文字：各块按印出的次序；目录各条带页码；封面是装饰，和图中的字、脚注都不在内。 */
final class DocumentWords implements Block.Visitor<String> {

    private final Pages pages;

    private DocumentWords(Pages pages) {
        this.pages = pages;
    }

    /** Every word that the pages must carry, white space left out. */
    static String of(Document document, Pages pages) {
        DocumentWords words = new DocumentWords(pages);
        return bare(Arrangement.of(document).stream()
                .map(block -> block.accept(words))
                .collect(Collectors.joining()));
    }

    /** The text without white space and what takes no room, such as the joiner within an emoji. */
    static String bare(String words) {
        return words.replaceAll("[\\s\\u3000\\p{Cf}]+", "");
    }

    @Override
    public String heading(Block.Heading heading) {
        return heading.plain();
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return paragraph.plain();
    }

    @Override
    public String list(Block.ItemList list) {
        return list.items().stream().map(Block.Item::plain).collect(Collectors.joining());
    }

    @Override
    public String table(Block.Table table) {
        Stream<String> above = Stream.of(
                table.caption().map(Block.Caption::plain).orElse(""),
                Optional.of(table.unit())
                        .filter(unit -> !unit.isEmpty())
                        .map(unit -> "单位：" + unit)
                        .orElse(""));
        Stream<String> cells =
                table.rows().stream().flatMap(row -> row.cells().stream()).map(Block.Cell::plain);
        Stream<String> notes = table.notes().stream().map(note -> "注：" + Inline.plain(note));
        return Stream.of(above, cells, notes).flatMap(words -> words).collect(Collectors.joining());
    }

    @Override
    public String chart(Block.ChartBlock chart) {
        return chart.caption().plain();
    }

    @Override
    public String picture(Block.Picture picture) {
        return picture.caption().plain();
    }

    @Override
    public String turn(Block.Turn turn) {
        return "";
    }

    @Override
    public String pageBreak(Block.PageBreak pageBreak) {
        return "";
    }

    @Override
    public String part(Part part) {
        if (part instanceof Part.Contents contents) {
            return Part.Contents.TITLE
                    + contents.entries().stream().map(this::entry).collect(Collectors.joining());
        }
        return part instanceof Part.Cover ? "" : String.join("", part.lines());
    }

    /** An entry with the number printed on the page where its heading stands. */
    private String entry(Part.Contents.Entry entry) {
        int page = pages.blocks().get(entry.block()).page();
        return entry.text() + pages.pages().get(page - 1).label();
    }
}
