package wenheng.layout.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wenheng.document.Part;
import wenheng.layout.line.Span;
import wenheng.layout.strip.Anchor;
import wenheng.layout.strip.Composed;
import wenheng.layout.strip.HangingComposer;
import wenheng.layout.strip.HeadingTags;
import wenheng.layout.strip.ParagraphComposer;
import wenheng.layout.strip.ParagraphComposer.Job;
import wenheng.layout.strip.Strip;
import wenheng.layout.strip.TagTree;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.page.CoverPlan;
import wenheng.page.Tag;
import wenheng.style.FontMetrics;
import wenheng.style.Length;
import wenheng.style.ParagraphStyle;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/** 公文要素的排版：各要素交给懂它的排版者，封面和附件的开头自己排。 */
public final class PartComposer implements Part.Visitor<Composed> {

    private final Profile profile;
    private final FontMetrics metrics;
    private final ParagraphComposer paragraphs;
    private final TagTree tree;
    private final HeadingTags headings;
    private final Map<Integer, String> labels;
    private final int block;
    private final boolean titled;

    /**
     * 各要素共用的。
     *
     * @param labels printed page numbers of the blocks that contents name, as far as known
     * @param titled whether the paper has a title; in one without, the mark is its title (命令)
     */
    public record Context(
            Profile profile,
            FontMetrics metrics,
            TagTree tree,
            HeadingTags headings,
            Map<Integer, String> labels,
            boolean titled) {}

    public PartComposer(Context context, int block) {
        this.profile = context.profile();
        this.metrics = context.metrics();
        this.paragraphs = new ParagraphComposer(profile, metrics);
        this.tree = context.tree();
        this.headings = context.headings();
        this.labels = context.labels();
        this.titled = context.titled();
        this.block = block;
    }

    private MastheadComposer masthead() {
        return new MastheadComposer(profile, metrics, tree, block);
    }

    private Composed line(StyleName name, String words, int tag) {
        ParagraphStyle style = profile.style(name);
        Span span = new Span(words, style.font(), style.bold());
        boolean titled = name == StyleName.ATTACHMENT_TITLE || name == StyleName.COVER_TITLE;
        return paragraphs.compose(new Job(block, name, List.of(span), tag, Length.ZERO, titled));
    }

    @Override
    public Composed organMark(Part.OrganMark mark) {
        return masthead().mark(mark, tree.add(titled ? Tag.Type.PARAGRAPH : headings.title()));
    }

    @Override
    public Composed numberLine(Part.NumberLine line) {
        return masthead().number(line);
    }

    @Override
    public Composed rule(Part.Rule rule) {
        return new RuleComposer(profile, block).compose(rule);
    }

    @Override
    public Composed endsLine(Part.EndsLine line) {
        return masthead().ends(line);
    }

    @Override
    public Composed labelled(Part.Labelled labelled) {
        return new HangingComposer(profile, metrics, tree, block)
                .compose(labelled, profile.page().pitch().units(), 0);
    }

    @Override
    public Composed record(Part.Record record) {
        return new RecordComposer(profile, metrics, tree, block).compose(record);
    }

    @Override
    public Composed contents(Part.Contents contents) {
        Composed title = line(StyleName.CONTENTS_TITLE, Part.Contents.TITLE, tree.add(Tag.Type.PARAGRAPH));
        return new ContentsComposer(profile, metrics, tree, block, labels).compose(contents, title);
    }

    /** Furniture to those who read by ear: the same words follow below the title. */
    @Override
    public Composed cover(Part.Cover cover) {
        List<Strip> strips = new ArrayList<>();
        List<ParagraphLayout> layouts = new ArrayList<>();
        for (CoverPlan.Line line : CoverPlan.of(cover, profile.page())) {
            Anchor anchor = Anchor.head(line.top().units());
            Composed composed = line(line.style(), line.words(), Tag.ARTIFACT);
            composed.strips().forEach(strip -> strips.add(strip.anchored(anchor)));
            layouts.addAll(composed.paragraphs());
        }
        return new Composed(StyleName.COVER_TITLE, strips, layouts);
    }

    /** Label on the first line, title on the third. */
    @Override
    public Composed attachment(Part.Attachment attachment) {
        Composed label = line(StyleName.ATTACHMENT_LABEL, attachment.label(), tree.add(Tag.Type.PARAGRAPH));
        List<Strip> strips = new ArrayList<>(label.strips());
        strips.set(0, strips.get(0).onNewPage());
        List<ParagraphLayout> layouts = new ArrayList<>(label.paragraphs());
        if (!attachment.title().isEmpty()) {
            Composed title = line(StyleName.ATTACHMENT_TITLE, attachment.title(), tree.add(headings.heading(1)));
            int blank = profile.style(StyleName.ATTACHMENT_LABEL).linesAfter();
            List<Strip> lines = new ArrayList<>(title.strips());
            lines.set(0, lines.get(0).below(blank));
            strips.addAll(lines);
            layouts.addAll(title.paragraphs());
        }
        strips.replaceAll(Strip::kept);
        return new Composed(
                StyleName.ATTACHMENT_LABEL, StyleName.ATTACHMENT_TITLE, strips, layouts, List.of(), Length.ZERO);
    }

    @Override
    public Composed jointSignature(Part.JointSignature signature) {
        return new JointSignatureComposer(profile, metrics, tree, block).compose(signature);
    }
}
