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
import wenheng.style.StyleName;

/**
 * 收集：读出的块，题注归到它的表和图，横排的节变成转页，相邻的项并成列表。
 *
 * <p>Three things may wait, one at a time: the caption and the unit of a table that comes, a drawing for the caption below
 * it, and the items of a list for the next. Whatever comes and is not what was waited for settles them first: a caption and
 * a unit become paragraphs, a drawing stands without a caption, the items make a list. So the order of the file is kept,
 * and nothing goes further than to what stands next to it. What lay on turned paper is known only when its section ends;
 * then the turn is put before the first block of it. Cost: linear in the blocks and items.
 */
final class BlockCollector {

    private static final int MOST_GAPS = 5;

    private final WordSource source;
    private final List<Block> blocks = new ArrayList<>();
    private final List<ReadParagraph> aboveTable = new ArrayList<>();
    private final List<Block.Item> items = new ArrayList<>();
    private Optional<Drawn> object = Optional.empty();
    private boolean breakBefore;
    private boolean landscape;
    private int sectionStart;

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

    /** The next block begins a page. */
    void breakPage() {
        settle();
        breakBefore = true;
    }

    /** What follows is no part of the body. */
    void outside() {
        settle();
        breakBefore = false;
    }

    void add(Block block) {
        settle();
        if (breakBefore && !(block instanceof Part.Attachment)) {
            pageBreak(block.place());
        }
        breakBefore = false;
        blocks.add(block);
    }

    private void pageBreak(Location at) {
        if (!blocks.isEmpty()) {
            blocks.add(new Block.PageBreak(at));
        }
    }

    /** An item goes on with the list before it. */
    void item(String label, List<Inline> content, Location at) {
        Block.Item item = new Block.Item(label, content, at);
        if (items.isEmpty() || isOrdered(item) != isOrdered(items.get(0))) {
            settle();
            if (breakBefore) {
                pageBreak(at);
            }
            breakBefore = false;
        }
        items.add(item);
    }

    private static boolean isOrdered(Block.Item item) {
        return !item.label().equals(Numbering.BULLET);
    }

    /** 表题 or 单位 of the table that comes; of two of a kind the first has no table. */
    void aboveTable(ReadParagraph paragraph) {
        if (aboveTable.isEmpty()
                || aboveTable.stream().anyMatch(other -> other.style().equals(paragraph.style()))) {
            settle();
        }
        aboveTable.add(paragraph);
    }

    void table(Block.Table table) {
        Optional<Block.Caption> caption = above(StyleName.TABLE_CAPTION).map(this::caption);
        Optional<String> unit = above(StyleName.TABLE_UNIT)
                .map(paragraph -> paragraph.plain().strip().replaceFirst("^单位[：:]", ""));
        aboveTable.clear();
        add(table.titled(caption, unit.orElse("")));
    }

    private Optional<ReadParagraph> above(StyleName style) {
        return aboveTable.stream().filter(paragraph -> paragraph.is(style)).findFirst();
    }

    /** 表注 of the table before it; without one it is text. */
    void tableNote(ReadParagraph paragraph) {
        settle();
        int last = blocks.size() - 1;
        if (last < 0 || !(blocks.get(last) instanceof Block.Table table)) {
            text(paragraph);
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
            text(paragraph);
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

    private void text(ReadParagraph paragraph) {
        add(new Block.Paragraph(Role.BODY, paragraph.words(), paragraph.place()));
    }

    /** What waited for something that did not come; none of it waits any more when it is added. */
    private void settle() {
        Optional<Drawn> drawing = object;
        object = Optional.empty();
        drawing.ifPresent(one -> figure(one, new Block.Caption("", List.of(), "")));
        List<ReadParagraph> lost = List.copyOf(aboveTable);
        aboveTable.clear();
        lost.forEach(this::text);
        if (!items.isEmpty()) {
            Block.Item first = items.get(0);
            // Its break stands before it already: what is asked for from here on belongs to what comes.
            blocks.add(new Block.ItemList(isOrdered(first), items, first.place()));
            items.clear();
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
