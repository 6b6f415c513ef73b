package wenheng.layout.part;

import java.util.ArrayList;
import java.util.List;
import wenheng.document.Part;
import wenheng.document.Part.Labelled;
import wenheng.layout.line.Phrase;
import wenheng.layout.strip.Anchor;
import wenheng.layout.strip.Clauses;
import wenheng.layout.strip.Composed;
import wenheng.layout.strip.HangingComposer;
import wenheng.layout.strip.InkBox;
import wenheng.layout.strip.MarkShift;
import wenheng.layout.strip.Strip;
import wenheng.layout.strip.TagTree;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.page.Mark;
import wenheng.page.Mark.Color;
import wenheng.page.Tag;
import wenheng.style.FontMetrics;
import wenheng.style.Length;
import wenheng.style.PageStyle;
import wenheng.style.ParagraphStyle;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/** 版记的排版：各行左右各空一字，首末线粗、中间线细，末线在版心下边缘（GB/T 9704-2012 7.4）。 */
final class RecordComposer {

    /** 0.35 mm and 0.25 mm. */
    private static final Length THICK = Length.points("0.992");

    private static final Length THIN = Length.points("0.709");

    private final Profile profile;
    private final FontMetrics metrics;
    private final TagTree tree;
    private final int block;
    private final List<Mark> marks = new ArrayList<>();
    private final List<ParagraphLayout> layouts = new ArrayList<>();
    private int y;

    RecordComposer(Profile profile, FontMetrics metrics, TagTree tree, int block) {
        this.profile = profile;
        this.metrics = metrics;
        this.tree = tree;
        this.block = block;
    }

    /** One strip, for a record is never parted; one too long for a page flows as lines. */
    Composed compose(Part.Record record) {
        PageStyle page = profile.page();
        List<Strip> lines = new ArrayList<>();
        rule(record.ruled(), THICK);
        for (Labelled labelled : record.labelled()) {
            Composed composed = hanging().compose(labelled, leading(), indent());
            lines.addAll(composed.strips());
            composed.strips().forEach(this::add);
            layouts.addAll(composed.paragraphs());
        }
        record.printing().ifPresent(line -> printing(record, line));
        rule(record.ruled(), THICK);
        int measure = page.pitch().times(page.lines()).units();
        if (y > measure) {
            return new Composed(StyleName.RECORD, lines, layouts);
        }
        InkBox box = new InkBox(
                StyleName.RECORD.key(),
                Clauses.of(StyleName.RECORD),
                page.left().units(),
                0,
                page.left().units() + page.measure().units(),
                y,
                -1,
                Tag.ARTIFACT);
        Strip strip = Strip.of(block, y, marks).anchored(Anchor.FOOT).with(box);
        return new Composed(StyleName.RECORD, List.of(strip), layouts);
    }

    private HangingComposer hanging() {
        return new HangingComposer(profile, metrics, tree, block);
    }

    private ParagraphStyle style() {
        return profile.style(StyleName.RECORD);
    }

    private int leading() {
        return style().leading().units();
    }

    private int indent() {
        return style().indent() * style().size().units();
    }

    private void add(Strip line) {
        line.marks().forEach(mark -> marks.add(MarkShift.by(mark, new Length(y), false)));
        y += line.height();
    }

    private void printing(Part.Record record, Part.EndsLine line) {
        rule(record.ruled() && !record.labelled().isEmpty(), THIN);
        int tag = tree.add(Tag.Type.PARAGRAPH);
        int size = style().size().units();
        int baseline = y + (leading() - size) / 2 + size * InkBox.ASCENT_PER_THOUSAND / 1000;
        int left = profile.page().left().units();
        int right = left + profile.page().measure().units();
        marks.addAll(Phrase.of(line.left(), style(), metrics, tag).at(left + indent(), baseline));
        marks.addAll(Phrase.of(line.right(), style(), metrics, tag).endingAt(right - indent(), baseline));
        layouts.add(new ParagraphLayout(Length.ZERO, List.of()));
        y += leading();
    }

    /** The first rule hangs below the block's upper edge, the last ends on its lower edge. */
    private void rule(boolean drawn, Length thickness) {
        if (!drawn) {
            return;
        }
        Length middle = new Length(y + thickness.units() / 2);
        Length left = profile.page().left();
        Mark.Point from = new Mark.Point(left, middle);
        Mark.Point to = new Mark.Point(left.plus(profile.page().measure()), middle);
        marks.add(new Mark.Stroke(List.of(from, to), thickness, Color.BLACK, false, Tag.ARTIFACT));
        y += thickness.units();
    }
}
