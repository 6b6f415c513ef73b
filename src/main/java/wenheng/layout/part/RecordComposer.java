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

/**
 * 版记的排版：各行左右各空一字，首末线粗、中间线细，末线在版心下边缘（GB/T 9704-2012 7.4）。
 *
 * <p>A record longer than a page (抄送 to every school of a county) is parted between lines; each of its pages has a rule above and
 * below, and the last, which is filled first, ends with 印发机关 and 印发日期.
 */
final class RecordComposer {

    /** 0.35 mm and 0.25 mm. */
    private static final Length THICK = Length.points("0.992");

    private static final Length THIN = Length.points("0.709");

    private final Profile profile;
    private final FontMetrics metrics;
    private final TagTree tree;
    private final int block;
    private final List<ParagraphLayout> layouts = new ArrayList<>();

    RecordComposer(Profile profile, FontMetrics metrics, TagTree tree, int block) {
        this.profile = profile;
        this.metrics = metrics;
        this.tree = tree;
        this.block = block;
    }

    /** One strip a page: only a record too long for one is parted. */
    Composed compose(Part.Record record) {
        List<Strip> lines = new ArrayList<>();
        for (Labelled labelled : record.labelled()) {
            Composed composed = hanging().compose(labelled, leading(), indent());
            lines.addAll(composed.strips());
            layouts.addAll(composed.paragraphs());
        }
        boolean below = record.ruled() && !lines.isEmpty();
        record.printing().ifPresent(line -> lines.add(printing(line, below)));
        Length rule = record.ruled() ? THICK : Length.ZERO;
        List<Strip> parts =
                parts(lines, rule).stream().map(part -> framed(part, rule)).toList();
        return new Composed(StyleName.RECORD, parts, layouts);
    }

    /** The lines of each page, the last page filled first. */
    private List<List<Strip>> parts(List<Strip> lines, Length rule) {
        int room = profile.page().capacity().minus(rule.times(2)).units();
        List<List<Strip>> parts = new ArrayList<>();
        for (int end = lines.size(); end > 0; ) {
            int from = end - 1;
            int height = lines.get(from).height();
            while (from > 0 && height + lines.get(from - 1).height() <= room) {
                height += lines.get(--from).height();
            }
            parts.add(0, lines.subList(from, end));
            end = from;
        }
        return parts;
    }

    /** The first rule hangs below the upper edge, the last ends on the lower edge. */
    private Strip framed(List<Strip> lines, Length rule) {
        PageStyle page = profile.page();
        List<Mark> marks = new ArrayList<>(rule(0, rule));
        int y = rule.units();
        for (Strip line : lines) {
            marks.addAll(MarkShift.by(new Length(y)).all(line.marks()));
            y += line.height();
        }
        marks.addAll(rule(y, rule));
        y += rule.units();
        InkBox box = new InkBox(
                StyleName.RECORD.key(),
                Clauses.of(StyleName.RECORD),
                page.left().units(),
                0,
                page.left().units() + page.measure().units(),
                y,
                -1,
                Tag.ARTIFACT);
        return Strip.of(block, y, marks).anchored(Anchor.FOOT).with(box);
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

    /** 印发机关 and 印发日期, below a thin rule where other lines stand above. */
    private Strip printing(Part.EndsLine line, boolean ruled) {
        Length rule = ruled ? THIN : Length.ZERO;
        List<Mark> marks = new ArrayList<>(rule(0, rule));
        int tag = tree.add(Tag.Type.PARAGRAPH);
        int baseline = rule.plus(style().baseline(style().leading())).units();
        int left = profile.page().left().units();
        int right = left + profile.page().measure().units();
        marks.addAll(Phrase.of(line.left().text(), style(), metrics, tag).at(left + indent(), baseline));
        marks.addAll(Phrase.of(line.right().text(), style(), metrics, tag).endingAt(right - indent(), baseline));
        layouts.add(new ParagraphLayout(Length.ZERO, List.of()));
        return Strip.of(block, rule.units() + leading(), marks);
    }

    /** A rule across the text area with its upper edge at {@code y}; none if it has no thickness. */
    private List<Mark> rule(int y, Length thickness) {
        if (thickness.units() == 0) {
            return List.of();
        }
        Length middle = new Length(y + thickness.units() / 2);
        Length left = profile.page().left();
        Mark.Point from = new Mark.Point(left, middle);
        Mark.Point to = new Mark.Point(left.plus(profile.page().measure()), middle);
        return List.of(new Mark.Stroke(List.of(from, to), thickness, Color.BLACK, false, Tag.ARTIFACT));
    }
}
