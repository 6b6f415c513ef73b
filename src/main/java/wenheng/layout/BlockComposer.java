package wenheng.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import wenheng.chart.ChartDrawer;
import wenheng.chart.Drawing;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.document.Block;
import wenheng.document.Chart;
import wenheng.document.Element;
import wenheng.document.Figures;
import wenheng.document.Inline;
import wenheng.document.Metadata;
import wenheng.document.Notes;
import wenheng.document.Part;
import wenheng.document.Role;
import wenheng.layout.line.DrawingMarks;
import wenheng.layout.line.InlineSpans;
import wenheng.layout.line.Span;
import wenheng.layout.part.PartComposer;
import wenheng.layout.part.SignaturePlace;
import wenheng.layout.strip.Composed;
import wenheng.layout.strip.HeadingTags;
import wenheng.layout.strip.MarkShift;
import wenheng.layout.strip.NoteComposer;
import wenheng.layout.strip.ParagraphComposer;
import wenheng.layout.strip.ParagraphComposer.Job;
import wenheng.layout.strip.SpanTags;
import wenheng.layout.strip.Strip;
import wenheng.layout.strip.TagTree;
import wenheng.layout.table.TableComposer;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.page.Mark;
import wenheng.page.Origin;
import wenheng.page.PictureSize;
import wenheng.page.Styles;
import wenheng.page.Tag;
import wenheng.style.FontMetrics;
import wenheng.style.FontRole;
import wenheng.style.Length;
import wenheng.style.PageStyle;
import wenheng.style.ParagraphStyle;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/**
 * 逐块排版：每一块变成若干条，并长出它的结构标签。
 *
 * <p>A visitor, so that a kind of block forgotten does not compile. Each block is composed from itself and the paper it
 * stands on alone; what its neighbours ask is added by the {@link Layouter}. What is carried from block to block is the
 * paper, which a turn changes for all that follow, and the structure tree, which grows in reading order. Cost: that of
 * the blocks, one by one.
 */
final class BlockComposer implements Block.Visitor<Composed> {

    /** Left free below a drawing that fills a page. */
    private static final int CAPTION_LINES = 2;

    /** Above a drawing, so that it stands apart from the caption or the words before it. */
    private static final Length AIR = Length.points("7");

    private final Profile upright;
    private final FontMetrics metrics;
    private final Metadata metadata;
    private final InlineSpans inlines;
    private NoteComposer notes;
    private final SignaturePlace signature;
    private final Map<Integer, String> labels;
    private final List<Diagnostic> findings = new ArrayList<>();
    private Profile profile;
    private ParagraphComposer paragraphs;
    private final TagTree tree = new TagTree();
    private final HeadingTags headings = new HeadingTags();
    /** Paragraphs of the body that may be set tighter, by block. */
    private final Map<Integer, Bendable> bendable = new HashMap<>();

    /** A paragraph with the composer of the paper that it stands on: later ones may be turned. */
    private record Bendable(ParagraphComposer composer, Job job) {}

    private int block = -1;

    /**
     * @param labels printed page numbers of the blocks that contents name; empty while not yet known
     * @param figures all of the paper
     */
    BlockComposer(
            Profile profile, FontMetrics metrics, Metadata metadata, Map<Integer, String> labels, Figures figures) {
        this.inlines = new InlineSpans(figures);
        this.upright = profile;
        this.metrics = metrics;
        this.metadata = metadata;
        this.labels = labels;
        this.profile = profile;
        this.paragraphs = new ParagraphComposer(profile, metrics);
        this.notes = new NoteComposer(profile, paragraphs, tree, inlines);
        this.signature = new SignaturePlace(profile, metadata, paragraphs);
    }

    /** Composes the next block. */
    Composed next(Block next) {
        block++;
        return next.accept(this);
    }

    /** The paper on which the last block stands. */
    PageStyle paper() {
        return profile.page();
    }

    /** What the clerk should know of the blocks. */
    Diagnostics findings() {
        return new Diagnostics(findings);
    }

    /** A paragraph of the body in fewer lines, if any letter spacing gives that. */
    Optional<Composed> shorter(int index) {
        return Optional.ofNullable(bendable.get(index))
                .flatMap(paragraph -> paragraph.composer().shorter(paragraph.job()));
    }

    List<Tag> tags() {
        return tree.all();
    }

    @Override
    public Composed heading(Block.Heading heading) {
        StyleName style = Styles.of(heading);
        Tag.Type type = headings.heading(heading.level());
        Composed composed = notes.compose(new Job(block, style, spans(heading, style), tree.add(type)));
        List<Strip> kept = composed.strips().stream().map(Strip::kept).toList();
        return composed.with(kept);
    }

    private List<Span> spans(Block.Heading heading, StyleName name) {
        ParagraphStyle style = profile.style(name);
        return Stream.concat(
                        Stream.of(new Span(heading.label(), style.font(), style.bold())),
                        inlines.of(heading.content(), style.font(), style.bold()).stream())
                .toList();
    }

    @Override
    public Composed paragraph(Block.Paragraph paragraph) {
        StyleName style = Styles.of(paragraph.role());
        FontRole font = profile.style(style).font();
        List<Span> spans = new ArrayList<>();
        paragraph.head().ifPresent(head -> spans(head, Styles.of(head)).forEach(span -> spans.add(span.asHead())));
        spans.addAll(inlines.of(paragraph.content(), font, profile.style(style).bold()));
        boolean title = paragraph.role() == Role.TITLE;
        int tag = tree.add(title ? headings.title() : Tag.Type.PARAGRAPH);
        boolean titled = title || paragraph.role() == Role.SUBTITLE;
        Job job = notes.tagged(new Job(block, style, spans, tag, signature.rightIndent(paragraph), titled));
        if (paragraph.role() == Role.BODY && Notes.of(List.of(paragraph)).isEmpty()) {
            bendable.put(block, new Bendable(paragraphs, job));
        }
        List<String> forced = metadata.all(Element.TITLE);
        Composed composed = title && forced.size() > 1 ? paragraphs.compose(job, forced) : notes.composeTagged(job);
        return signature.sealed(paragraph, composed);
    }

    @Override
    public Composed list(Block.ItemList list) {
        int listTag = tree.add(Tag.Type.LIST);
        ParagraphStyle style = profile.style(StyleName.BODY);
        List<Strip> strips = new ArrayList<>();
        List<ParagraphLayout> layouts = new ArrayList<>();
        List<ParagraphLayout> noteLayouts = new ArrayList<>();
        for (Block.Item item : list.items()) {
            List<Span> spans = new ArrayList<>();
            spans.add(new Span(item.label(), style.font(), style.bold()));
            spans.addAll(inlines.of(item.content(), style.font(), style.bold()));
            int tag = tree.add(listTag, Tag.Type.LIST_ITEM);
            Composed composed = notes.compose(new Job(block, StyleName.BODY, spans, tag));
            strips.addAll(composed.strips());
            layouts.addAll(composed.paragraphs());
            noteLayouts.addAll(composed.notes());
        }
        return new Composed(StyleName.BODY, StyleName.BODY, strips, layouts, List.of(), Length.ZERO, noteLayouts);
    }

    @Override
    public Composed table(Block.Table table) {
        int tag = tree.add(Tag.Type.TABLE);
        List<Strip> strips = new ArrayList<>(above(table, tag));
        TableComposer composer = new TableComposer(profile, metrics, table, inlines);
        if (composer.isTooWide()) {
            findings.add(tooWide(table));
        }
        strips.addAll(composer.strips(block, tag, tree));
        List<Strip> notes = table.notes().stream()
                .flatMap(note -> line(StyleName.TABLE_NOTE, "注：", note, tree.add(Tag.Type.PARAGRAPH)).stream())
                .toList();
        if (!notes.isEmpty()) {
            strips.add(strips.remove(strips.size() - 1).kept());
            strips.addAll(together(notes));
        }
        return new Composed(
                StyleName.TABLE_TEXT,
                StyleName.TABLE_TEXT,
                strips,
                composer.paragraphs(),
                composer.columns(),
                Length.ZERO);
    }

    /** Caption and unit, one element of the structure: a table may have one Caption (ISO 14289-1 7.5). */
    private List<Strip> above(Block.Table table, int tag) {
        if (table.caption().isEmpty() && table.unit().isEmpty()) {
            return List.of();
        }
        int captionTag = tree.add(tag, Tag.Type.CAPTION);
        table.caption().ifPresent(caption -> name(caption, captionTag));
        List<Strip> strips = new ArrayList<>();
        table.caption().ifPresent(caption -> strips.addAll(line(StyleName.TABLE_CAPTION, caption, captionTag)));
        if (!table.unit().isEmpty()) {
            strips.addAll(line(StyleName.TABLE_UNIT, "单位：" + table.unit(), List.of(), captionTag));
        }
        strips.replaceAll(Strip::kept);
        return strips;
    }

    private void name(Block.Caption caption, int tag) {
        tree.name(Span.captionName(caption.id()), tag, caption.plain());
    }

    private Diagnostic tooWide(Block.Table table) {
        boolean turned = !profile.page().equals(upright.page());
        return Diagnostic.warning(
                "表格-太宽",
                table.place(),
                "表格有" + table.columns().size() + "列，每列排不下两个字，数字也会折断",
                turned ? "请把表格拆成两张，或缩短表头" : "请在表格前写<!-- 横排 -->、表格后写<!-- 竖排 -->，或把表格拆成两张");
    }

    /** Strips that no page break may part. */
    private static List<Strip> together(List<Strip> strips) {
        List<Strip> kept = new ArrayList<>(strips.subList(0, strips.size() - 1));
        kept.replaceAll(Strip::kept);
        kept.add(strips.get(strips.size() - 1));
        return kept;
    }

    private List<Strip> line(StyleName style, Block.Caption caption, int tag) {
        return line(style, caption.label() + "　", caption.content(), tag);
    }

    /** A line of its own above or below a table or figure: all in one face, its links alive. */
    private List<Strip> line(StyleName style, String label, List<Inline> words, int tag) {
        ParagraphStyle look = profile.style(style);
        List<Span> spans = new ArrayList<>(List.of(new Span(label, look.font(), look.bold())));
        inlines.of(words, look.font(), look.bold()).stream()
                .map(span -> span.in(look.font(), look.bold()))
                .forEach(spans::add);
        return paragraphs
                .compose(new Job(block, style, new SpanTags(tree).of(spans, tag), tag))
                .strips();
    }

    @Override
    public Composed chart(Block.ChartBlock chart) {
        Drawing drawing = drawing(chart.chart());
        int tag = tree.add(new Tag(-1, Tag.Type.FIGURE, drawing.alternative(), 1, 1));
        name(chart.caption(), tag);
        List<Mark> marks = new DrawingMarks(metrics, profile.page().left(), tag).of(drawing);
        return figure(marks, drawing.height(), chart.caption());
    }

    @Override
    public Composed picture(Block.Picture picture) {
        PageStyle page = profile.page();
        PictureSize size = PictureSize.of(picture.image(), page);
        Length left = new Length((page.measure().units() - size.width().units()) / 2).plus(page.left());
        int tag = tree.add(new Tag(-1, Tag.Type.FIGURE, picture.alternative(), 1, 1));
        name(picture.caption(), tag);
        Mark mark = new Mark.Picture(picture.image(), left, Length.ZERO, size.width(), size.height(), tag, Origin.PAGE);
        return figure(List.of(mark), size.height(), picture.caption());
    }

    /** What is drawn stands on whole grid lines, close above its caption. */
    private Composed figure(List<Mark> marks, Length natural, Block.Caption caption) {
        Length height = onGrid(natural.plus(AIR));
        Length slack = height.minus(natural);
        List<Mark> lowered = MarkShift.by(slack).all(marks);
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.of(block, height.units(), lowered).gridded().kept());
        strips.addAll(line(StyleName.FIGURE_CAPTION, caption, tree.add(Tag.Type.PARAGRAPH)));
        StyleName style = StyleName.FIGURE_CAPTION;
        return new Composed(style, style, strips, List.of(), List.of(), height);
    }

    /** The chart as high as the whole grid lines it takes, so that its caption stands close below; never higher than a page. */
    private Drawing drawing(Chart chart) {
        PageStyle page = profile.page();
        Length preferred =
                onGrid(ChartDrawer.preferredHeight(chart, page.measure()).plus(AIR));
        Length most = page.pitch().times(page.lines() - CAPTION_LINES);
        Length wished = preferred.compareTo(most) < 0 ? preferred : most;
        return ChartDrawer.draw(chart, metrics, page.measure(), wished.minus(AIR));
    }

    private Length onGrid(Length height) {
        int pitch = profile.page().pitch().units();
        return new Length((height.units() + pitch - 1) / pitch * pitch);
    }

    @Override
    public Composed turn(Block.Turn turn) {
        profile = turn.landscape() ? upright.turned() : upright;
        paragraphs = new ParagraphComposer(profile, metrics);
        notes = new NoteComposer(profile, paragraphs, tree, inlines);
        return new Composed(StyleName.BODY, List.of(), List.of());
    }

    @Override
    public Composed pageBreak(Block.PageBreak pageBreak) {
        return new Composed(StyleName.BODY, List.of(), List.of());
    }

    @Override
    public Composed part(Part part) {
        return part.accept(new PartComposer(
                new PartComposer.Context(
                        profile,
                        metrics,
                        tree,
                        headings,
                        labels,
                        !metadata.title().isEmpty()),
                block));
    }
}
