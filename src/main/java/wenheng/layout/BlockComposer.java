package wenheng.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import wenheng.chart.ChartDrawer;
import wenheng.chart.Drawing;
import wenheng.document.Block;
import wenheng.document.Element;
import wenheng.document.Inline;
import wenheng.document.Metadata;
import wenheng.document.Notes;
import wenheng.document.Role;
import wenheng.layout.BlockLayout.ParagraphLayout;
import wenheng.layout.ParagraphComposer.Job;
import wenheng.style.FontMetrics;
import wenheng.style.FontRole;
import wenheng.style.Length;
import wenheng.style.ParagraphStyle;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/** 逐块排版：每一块变成若干条，并长出它的结构标签。 */
final class BlockComposer implements Block.Visitor<Composed> {

    private static final List<Tag.Type> HEADINGS =
            List.of(Tag.Type.HEADING_1, Tag.Type.HEADING_2, Tag.Type.HEADING_3, Tag.Type.HEADING_4);

    private final Profile profile;
    private final FontMetrics metrics;
    private final Metadata metadata;
    private final ParagraphComposer paragraphs;
    private final NoteComposer notes;
    private final SignaturePlace signature;
    private final TagTree tree = new TagTree();
    /** Paragraphs of the body that may be set tighter, by block. */
    private final Map<Integer, Job> bendable = new HashMap<>();

    private int block = -1;

    BlockComposer(Profile profile, FontMetrics metrics, Metadata metadata) {
        this.profile = profile;
        this.metrics = metrics;
        this.metadata = metadata;
        this.paragraphs = new ParagraphComposer(profile, metrics);
        this.notes = new NoteComposer(profile, paragraphs, tree);
        this.signature = new SignaturePlace(profile, metadata, paragraphs);
    }

    /** Composes the next block. */
    Composed next(Block next) {
        block++;
        return next.accept(this);
    }

    /** A paragraph of the body in a line less, if any letter spacing gives that; asked once. */
    Optional<Composed> shorter(int index) {
        return Optional.ofNullable(bendable.remove(index)).flatMap(paragraphs::shorter);
    }

    List<Tag> tags() {
        return tree.all();
    }

    @Override
    public Composed heading(Block.Heading heading) {
        StyleName style = Styles.of(heading);
        Tag.Type type = HEADINGS.get(heading.level() - 1);
        Composed composed = notes.compose(new Job(block, style, spans(heading, style), tree.add(type)));
        List<Strip> kept = composed.strips().stream().map(Strip::kept).toList();
        return composed.with(kept);
    }

    private List<Span> spans(Block.Heading heading, StyleName name) {
        ParagraphStyle style = profile.style(name);
        return Stream.concat(
                        Stream.of(new Span(heading.label(), style.font(), style.bold())),
                        InlineSpans.of(heading.content(), style.font(), style.bold()).stream())
                .toList();
    }

    @Override
    public Composed paragraph(Block.Paragraph paragraph) {
        StyleName style = Styles.of(paragraph.role());
        FontRole font = profile.style(style).font();
        List<Span> spans = new ArrayList<>();
        paragraph.head().ifPresent(head -> spans.addAll(spans(head, Styles.of(head))));
        spans.addAll(
                InlineSpans.of(paragraph.content(), font, profile.style(style).bold()));
        boolean title = paragraph.role() == Role.TITLE;
        int tag = tree.add(title ? Tag.Type.TITLE : Tag.Type.PARAGRAPH);
        boolean titled = title || paragraph.role() == Role.SUBTITLE;
        Job job = new Job(block, style, spans, tag, signature.rightIndent(paragraph), titled);
        if (paragraph.role() == Role.BODY && Notes.of(List.of(paragraph)).isEmpty()) {
            bendable.put(block, job);
        }
        List<String> forced = metadata.all(Element.TITLE);
        return title && forced.size() > 1 ? paragraphs.compose(job, forced) : notes.compose(job);
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
            spans.addAll(InlineSpans.of(item.content(), style.font(), style.bold()));
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
        List<Strip> strips = new ArrayList<>();
        table.caption().ifPresent(caption -> strips.addAll(line(StyleName.TABLE_CAPTION, caption.plain(), tag)));
        if (!table.unit().isEmpty()) {
            strips.addAll(line(StyleName.TABLE_UNIT, "单位：" + table.unit(), tag));
        }
        strips.replaceAll(Strip::kept);
        TableComposer composer = new TableComposer(profile, metrics, table);
        strips.addAll(composer.strips(block, tag, tree));
        table.notes()
                .forEach(note -> strips.addAll(together(line(StyleName.TABLE_NOTE, "注：" + Inline.plain(note), -1))));
        return new Composed(
                StyleName.TABLE_TEXT,
                StyleName.TABLE_TEXT,
                strips,
                composer.paragraphs(),
                composer.columns(),
                Length.ZERO);
    }

    /** Strips that no page break may part. */
    private static List<Strip> together(List<Strip> strips) {
        List<Strip> kept = new ArrayList<>(strips.subList(0, strips.size() - 1));
        kept.replaceAll(Strip::kept);
        kept.add(strips.get(strips.size() - 1));
        return kept;
    }

    /** A line of its own above or below a table: a caption if it belongs to one, else a paragraph. */
    private List<Strip> line(StyleName style, String words, int parent) {
        int tag = parent < 0 ? tree.add(Tag.Type.PARAGRAPH) : tree.add(parent, Tag.Type.CAPTION);
        ParagraphStyle look = profile.style(style);
        List<Span> spans = List.of(new Span(words, look.font(), look.bold()));
        return paragraphs.compose(new Job(block, style, spans, tag)).strips();
    }

    @Override
    public Composed chart(Block.ChartBlock chart) {
        Length width = profile.page().measure();
        Drawing drawing =
                ChartDrawer.draw(chart.chart(), metrics, width, ChartDrawer.preferredHeight(chart.chart(), width));
        int tag = tree.add(new Tag(-1, Tag.Type.FIGURE, drawing.alternative(), 1, 1));
        List<Mark> marks = new DrawingMarks(metrics, profile.page().left(), tag).of(drawing);
        List<Strip> strips = new ArrayList<>();
        int pitch = profile.page().pitch().units();
        Length height = new Length((drawing.height().units() + pitch - 1) / pitch * pitch);
        strips.add(Strip.of(block, height.units(), marks).gridded().kept());
        strips.addAll(line(StyleName.FIGURE_CAPTION, chart.caption().plain(), -1));
        StyleName caption = StyleName.FIGURE_CAPTION;
        return new Composed(caption, caption, strips, List.of(), List.of(), height);
    }

    @Override
    public Composed pageBreak(Block.PageBreak pageBreak) {
        return new Composed(StyleName.BODY, List.of(), List.of());
    }
}
