package wenheng.layout.strip;

import java.util.ArrayList;
import java.util.List;
import wenheng.document.Part.Labelled;
import wenheng.layout.line.GlyphText;
import wenheng.layout.line.LineBreaker;
import wenheng.layout.line.LineBreaker.Lines;
import wenheng.layout.line.LineSetter;
import wenheng.layout.line.Phrase;
import wenheng.layout.line.Span;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.page.Mark;
import wenheng.page.Styles;
import wenheng.page.Tag;
import wenheng.style.FontMetrics;
import wenheng.style.Length;
import wenheng.style.PageStyle;
import wenheng.style.ParagraphStyle;
import wenheng.style.ParagraphStyle.Placement;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/** 悬挂的行：标签和序号在前，回行与其后的首字对齐（GB/T 9704-2012 7.3.4、7.4.2、10.3）。 */
public final class HangingComposer {

    private final Profile profile;
    private final FontMetrics metrics;
    private final TagTree tree;
    private final int block;
    private final PageStyle page;

    public HangingComposer(Profile profile, FontMetrics metrics, TagTree tree, int block) {
        this.profile = profile;
        this.metrics = metrics;
        this.tree = tree;
        this.block = block;
        this.page = profile.page();
    }

    /**
     * The lines of all items.
     *
     * @param lineHeight of each line
     * @param rightIndent distance of full lines from the right edge of the text area
     */
    public Composed compose(Labelled labelled, int lineHeight, int rightIndent) {
        StyleName name = Styles.of(labelled.role());
        ParagraphStyle style = profile.style(name);
        int tag = tree.add(Tag.Type.PARAGRAPH);
        Phrase label = Phrase.of(labelled.label(), profile.style(Styles.ofLabel(labelled.role())), metrics, tag);
        int start = page.left().units() + style.indent() * style.size().units();
        int baseline = style.baseline(new Length(lineHeight)).units();
        List<Strip> strips = new ArrayList<>();
        List<ParagraphLayout> layouts = new ArrayList<>();
        for (Labelled.Item item : labelled.items()) {
            boolean first = strips.isEmpty();
            Phrase number = Phrase.of(item.number(), style, metrics, tag);
            int itemStart = start + label.width();
            List<Mark> before = new ArrayList<>(first ? label.at(start, baseline) : List.of());
            before.addAll(number.at(itemStart, baseline));
            int x = itemStart + number.width();
            int room = page.left().units() + page.measure().units() - rightIndent - x;
            GlyphText text =
                    GlyphText.of(List.of(new Span(item.text(), style.font(), style.bold())), style.size(), metrics);
            Lines lines = broken(text, room, style);
            LineSetter setter = new LineSetter(text, lines.dialect(), tag);
            for (int i = 0; i < lines.count(); i++) {
                LineSetter.Box box = new LineSetter.Box(x, room, baseline, Placement.JUSTIFIED);
                List<Mark> marks = new ArrayList<>(i == 0 ? before : List.of());
                boolean justified = i + 1 < lines.count();
                marks.addAll(setter.set(lines.starts()[i], lines.starts()[i + 1], box, justified));
                // Later items have no label: their ink begins with their own number.
                int from = i > 0 ? x : first ? start : itemStart;
                int end = x + (justified ? room : setter.natural(lines.starts()[i], lines.starts()[i + 1]));
                Strip strip = Strip.of(block, lineHeight, marks)
                        .with(InkBox.of(
                                name, from, end - from, baseline, style.size().units()));
                strips.add(style.gridLines() > 0 ? strip.gridded() : strip);
            }
            int from = first ? start : itemStart;
            layouts.add(new ParagraphLayout(
                    new Length(lines.dialect().spacing()),
                    new Length(rightIndent),
                    ParagraphComposer.breaks(text, lines),
                    ParagraphComposer.forced(text, lines),
                    new Length(x - page.left().units()),
                    new Length(x - from),
                    Length.ZERO));
        }
        return new Composed(name, strips, layouts);
    }

    private static Lines broken(GlyphText text, int room, ParagraphStyle style) {
        return style.gridLines() > 0
                ? new LineBreaker(text, new Length(room), 0).onGrid()
                : LineBreaker.plain(text, new Length(room));
    }
}
