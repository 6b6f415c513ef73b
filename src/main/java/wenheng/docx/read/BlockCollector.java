package wenheng.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wenheng.diagnostic.Location;
import wenheng.document.Block;
import wenheng.document.Chart;
import wenheng.document.Inline;
import wenheng.document.Part;
import wenheng.document.Role;
import wenheng.docx.chart.ChartReading;
import wenheng.ooxml.XmlTree;

/**
 * 收集：读出的块，题注归到它的表和图，横排的节变成转页，相邻的项并成列表。
 *
 * <p>Two things may wait: the caption of a table that comes, and a drawing for the caption below it. Whatever comes and
 * is not what was waited for settles them first: a drawing stands without a caption, a caption becomes a paragraph. So
 * the order of the file is kept. (The unit of a table just stays until a table comes.) What lay on turned paper is
 * known only when its section ends; then the turn is put before the first block of it. Cost: linear in the blocks, but
 * each item copies the list that it joins.
 */
final class BlockCollector {

    private static final int MOST_GAPS = 5;

    private final WordSource source;
    private final List<Block> blocks = new ArrayList<>();
    private Optional<Block.Caption> caption = Optional.empty();
    private String unit = "";
    private Optional<Drawn> object = Optional.empty();
    private boolean breakBefore;
    private boolean landscape;
    private int sectionStart;
    private Location place = Location.NOWHERE;

    BlockCollector(WordSource source) {
        this.source = source;
    }

    /** A chart or picture that waits for its caption. */
    private record Drawn(
            ChartReading.Taken chart,
            Optional<PictureSink.Taken> picture,
            String kind,
            String alternative,
            Location place) {}

    List<Block> blocks() {
        settle();
        return blocks;
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** The next block begins a page. */
    void breakPage() {
        breakBefore = true;
    }

    /** What follows is no part of the body. */
    void outside() {
        breakBefore = false;
        settle();
    }

    void add(Block block) {
        settle();
        if (breakBefore && !blocks.isEmpty() && !(block instanceof Part.Attachment)) {
            blocks.add(new Block.PageBreak(block.place()));
        }
        breakBefore = false;
        blocks.add(block);
    }

    /** An item goes on with the list before it. */
    void item(String label, List<Inline> content, Location at) {
        settle();
        boolean ordered = !label.equals(Numbering.BULLET);
        Block.Item item = new Block.Item(label, content, at);
        int last = blocks.size() - 1;
        if (!breakBefore
                && last >= sectionStart
                && blocks.get(last) instanceof Block.ItemList list
                && list.ordered() == ordered) {
            List<Block.Item> items = new ArrayList<>(list.items());
            items.add(item);
            blocks.set(last, new Block.ItemList(ordered, items, list.place()));
        } else {
            add(new Block.ItemList(ordered, List.of(item), at));
        }
    }

    /** 表题 of the table that comes. */
    void tableCaption(ReadParagraph paragraph) {
        settle();
        caption = Optional.of(caption(paragraph));
        place = paragraph.place();
    }

    /** 单位 of the table that comes. */
    void tableUnit(ReadParagraph paragraph) {
        unit = paragraph.plain().strip().replaceFirst("^单位[：:]", "");
    }

    void table(Block.Table table) {
        Optional<Block.Caption> own = caption;
        String ownUnit = unit;
        caption = Optional.empty();
        unit = "";
        add(table.titled(own, ownUnit));
    }

    /** 表注 of the table before it; without one it is text. */
    void tableNote(ReadParagraph paragraph) {
        int last = blocks.size() - 1;
        if (last < 0 || !(blocks.get(last) instanceof Block.Table table)) {
            add(new Block.Paragraph(Role.BODY, paragraph.content(), paragraph.place()));
            return;
        }
        boolean signed = paragraph.plain().startsWith("注：");
        List<List<Inline>> notes = new ArrayList<>(table.notes());
        notes.add(signed ? Labels.split(paragraph.content(), 2).get(1) : paragraph.content());
        blocks.set(last, table.noted(notes));
    }

    /** A drawing: a chart is read, the rest is kept as a mark that nobody overlooks. */
    void object(XmlTree drawing, Location at) {
        settle();
        Optional<String> chart =
                drawing.deep("c:chart").map(one -> one.attribute("r:id")).findFirst();
        ChartReading.Taken read = chart.flatMap(id -> source.relationships().part(id))
                .map(path -> ChartReading.of(source.parts(), path))
                .orElse(ChartReading.Taken.NOTHING);
        Optional<PictureSink.Taken> picture = chart.isPresent() ? Optional.empty() : source.picture(drawing, at);
        String kind = kind(drawing, chart.isPresent());
        object = Optional.of(new Drawn(read, picture, kind, alternative(drawing), at));
    }

    private static String alternative(XmlTree drawing) {
        return drawing.deep("wp:docPr")
                .map(one -> one.attribute("descr"))
                .findFirst()
                .orElse("");
    }

    private static String kind(XmlTree drawing, boolean chart) {
        if (chart) {
            return "图表";
        }
        return drawing.name().equals("w:object") ? "嵌入的对象" : "图片";
    }

    /** 图题 of the drawing before it. */
    void figureCaption(ReadParagraph paragraph) {
        Block.Caption own = caption(paragraph);
        Optional<Drawn> waiting = object;
        object = Optional.empty();
        if (waiting.isEmpty()) {
            add(new Block.Paragraph(Role.BODY, paragraph.content(), paragraph.place()));
        } else {
            figure(waiting.get(), own);
        }
    }

    private void figure(Drawn drawing, Block.Caption own) {
        String title = Inline.plain(own.content());
        if (drawing.chart().chart().isPresent()) {
            Chart chart = drawing.chart().chart().get().titled(title);
            add(new Block.ChartBlock(own, chart, drawing.place()));
            return;
        }
        if (drawing.picture().isPresent()) {
            PictureSink.Taken taken = drawing.picture().get();
            String alternative = drawing.alternative().isBlank() ? title : drawing.alternative();
            add(new Block.Picture(own, taken.source(), taken.image(), alternative, drawing.place()));
            return;
        }
        unread(drawing, drawing.kind() + (title.isEmpty() ? "" : "“" + title + "”"));
        add(new Block.Paragraph(Role.BODY, List.of(new Inline.Missing(drawing.kind() + title)), drawing.place()));
    }

    private void unread(Drawn drawing, String named) {
        List<String> gaps = drawing.chart().gaps();
        if (gaps.isEmpty()) {
            source.warn("Word-图片", drawing.place(), named + "没有读入，原处留了记号", "请把它另存为文件，用 ![题](文件) 放回");
        } else {
            String some = gaps.stream().limit(MOST_GAPS).collect(Collectors.joining("、"));
            String more = gaps.size() > MOST_GAPS ? "等" + gaps.size() + "处" : "";
            source.warn(
                    "图表-待补", drawing.place(), named + "缺数：" + some + more + "；没有读入，原处留了记号", "请在 Word 里用“编辑数据”补上，再读一次");
        }
    }

    /** Only a caption that has a bookmark is referred to by a name, which is its label. */
    private Block.Caption caption(ReadParagraph paragraph) {
        String text = paragraph.plain();
        int gap = text.indexOf('　');
        if (gap < 0) {
            return new Block.Caption("", paragraph.content(), "");
        }
        String label = text.substring(0, gap);
        String id = source.captions().containsValue(label) ? label : "";
        return new Block.Caption(
                label, Labels.split(paragraph.content(), gap + 1).get(1), id);
    }

    /** What waited for something that did not come. */
    private void settle() {
        Optional<Drawn> waiting = object;
        object = Optional.empty();
        waiting.ifPresent(one -> figure(one, new Block.Caption("", List.of(), "")));
        if (caption.isPresent()) {
            Block.Caption lost = caption.get();
            caption = Optional.empty();
            add(new Block.Paragraph(Role.BODY, List.of(new Inline.Text(lost.plain())), place));
        }
    }

    /** A section ends; what was turned in it is preceded by the turn. */
    void endSection(boolean turned) {
        settle();
        if (turned != landscape && sectionStart < blocks.size()) {
            blocks.add(
                    sectionStart,
                    new Block.Turn(turned, blocks.get(sectionStart).place()));
            landscape = turned;
        }
        sectionStart = blocks.size();
    }
}
