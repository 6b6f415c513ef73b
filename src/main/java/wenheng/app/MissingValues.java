package wenheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.document.Arrangement;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Inline;
import wenheng.document.Part;

/** 待补：一份公文里还缺的值，按出现次序，同名的记一次。 */
final class MissingValues implements Block.Visitor<String> {

    private static final Pattern MISSING = Pattern.compile("〔待补：([^〕]*)〕");

    private MissingValues() {}

    /** 一处待补：the paper, what is missing, and the words around it. */
    record Gap(String paper, String name, String excerpt) {}

    private static final int AROUND = 24;

    /** Every place where something is missing, in the order of the paper. */
    static List<Gap> gaps(String paper, Document document) {
        MissingValues visitor = new MissingValues();
        List<Gap> gaps = new ArrayList<>();
        for (Block block : Arrangement.of(document)) {
            String text = block.accept(visitor);
            Matcher found = MISSING.matcher(text);
            while (found.find()) {
                int from = Math.max(0, found.start() - AROUND);
                int to = Math.min(text.length(), found.end() + AROUND);
                gaps.add(new Gap(paper, found.group(1), text.substring(from, to).replace('\n', '　')));
            }
        }
        return gaps;
    }

    /** Names of what is missing. */
    static List<String> in(Document document) {
        MissingValues visitor = new MissingValues();
        List<String> names = new ArrayList<>();
        for (Block block : Arrangement.of(document)) {
            Matcher found = MISSING.matcher(block.accept(visitor));
            while (found.find()) {
                names.add(found.group(1));
            }
        }
        return names.stream().distinct().toList();
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
        return String.join("\n", list.items().stream().map(Block.Item::plain).toList());
    }

    @Override
    public String table(Block.Table table) {
        List<String> words = new ArrayList<>();
        table.caption().ifPresent(caption -> words.add(caption.plain()));
        table.rows().forEach(row -> row.cells().forEach(cell -> words.add(cell.plain())));
        table.notes().forEach(note -> words.add(Inline.plain(note)));
        return String.join("\n", words);
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
        return String.join("\n", part.lines());
    }
}
