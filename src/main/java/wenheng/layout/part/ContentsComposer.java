package wenheng.layout.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wenheng.document.Part.Contents;
import wenheng.layout.line.GlyphText;
import wenheng.layout.line.LineBreaker;
import wenheng.layout.line.LineBreaker.Lines;
import wenheng.layout.line.LineSetter;
import wenheng.layout.line.Phrase;
import wenheng.layout.line.Span;
import wenheng.layout.strip.Composed;
import wenheng.layout.strip.InkBox;
import wenheng.layout.strip.ParagraphComposer;
import wenheng.layout.strip.Strip;
import wenheng.layout.strip.TagTree;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.page.Mark;
import wenheng.page.Tag;
import wenheng.style.FontMetrics;
import wenheng.style.Length;
import wenheng.style.PageStyle;
import wenheng.style.ParagraphStyle;
import wenheng.style.ParagraphStyle.Placement;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/**
 * 目录的排版：标题、圆点、页码；页码的位置预先留足，填上后不会改变折行。
 *
 * <p>The first time the labels are not known and the entries end in dots alone; the second time the numbers stand in
 * the room that was kept, so that no entry breaks otherwise and no page number changes by being printed.
 */
final class ContentsComposer {

    /** Room for the number and a dot or two before it, in characters. */
    private static final int NUMBER_ROOM = 4;

    private static final String DOTS = "…";

    private final Profile profile;
    private final FontMetrics metrics;
    private final TagTree tree;
    private final int block;
    private final Map<Integer, String> labels;

    /**
     * @param labels the printed page number of each block that the contents name; empty while not yet known
     */
    ContentsComposer(Profile profile, FontMetrics metrics, TagTree tree, int block, Map<Integer, String> labels) {
        this.profile = profile;
        this.metrics = metrics;
        this.tree = tree;
        this.block = block;
        this.labels = labels;
    }

    /** The entries below their title, which the caller sets. */
    Composed compose(Contents contents, Composed title) {
        List<Strip> strips = new ArrayList<>(title.strips());
        List<ParagraphLayout> layouts = new ArrayList<>(title.paragraphs());
        int list = tree.add(Tag.Type.CONTENTS);
        int blank = profile.style(StyleName.CONTENTS_TITLE).linesAfter();
        for (Contents.Entry entry : contents.entries()) {
            List<Strip> lines = entry(entry, tree.add(list, Tag.Type.CONTENTS_ITEM), layouts);
            boolean first = strips.size() == title.strips().size();
            strips.add(first ? lines.get(0).below(blank) : lines.get(0));
            strips.addAll(lines.subList(1, lines.size()));
        }
        return new Composed(StyleName.CONTENTS_TITLE, strips, layouts);
    }

    private List<Strip> entry(Contents.Entry entry, int tag, List<ParagraphLayout> layouts) {
        StyleName name = entry.level() == 1 ? StyleName.CONTENTS_1 : StyleName.CONTENTS_2;
        ParagraphStyle style = profile.style(name);
        PageStyle page = profile.page();
        int size = style.size().units();
        int indent = style.indent() * size;
        int x = page.left().units() + indent;
        int room = page.measure().units() - indent - NUMBER_ROOM * size;
        GlyphText text =
                GlyphText.of(List.of(new Span(entry.text(), style.font(), style.bold())), style.size(), metrics);
        Lines lines = LineBreaker.plain(text, new Length(room));
        LineSetter setter = new LineSetter(text, lines.dialect(), tag);
        int baseline = style.baseline(page.pitch()).units();
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) {
            int from = lines.starts()[i];
            int to = lines.starts()[i + 1];
            List<Mark> marks =
                    new ArrayList<>(setter.set(from, to, new LineSetter.Box(x, room, baseline, Placement.LEFT), false));
            boolean last = i + 1 == lines.count();
            if (last) {
                marks.addAll(leader(x + setter.natural(from, to), baseline, style, entry, tag));
            }
            InkBox box = InkBox.of(name, x, page.measure().units() - indent, baseline, size)
                    .leadingTo(entry.block(), tag);
            Strip strip = Strip.of(block, page.pitch().units(), marks).gridded().with(box);
            strips.add(last ? strip : strip.kept());
        }
        layouts.add(new ParagraphLayout(Length.ZERO, ParagraphComposer.breaks(text, lines)));
        return strips;
    }

    /** Dots that stand below one another on every line, and the number at the right edge. */
    private List<Mark> leader(int after, int baseline, ParagraphStyle style, Contents.Entry entry, int tag) {
        int right = profile.page().left().units() + profile.page().measure().units();
        int size = style.size().units();
        ParagraphStyle plain = profile.style(StyleName.CONTENTS_2);
        Phrase number = Phrase.of(labels.getOrDefault(entry.block(), ""), plain, metrics, tag);
        int end = right - Math.max(number.width() + size / 4, size);
        int dots = Math.max(0, (end - after - size / 4) / size);
        Phrase leader = Phrase.of(DOTS.repeat(dots), plain, metrics, Tag.ARTIFACT);
        List<Mark> marks = new ArrayList<>(leader.endingAt(end, baseline));
        marks.addAll(number.endingAt(right, baseline));
        return marks;
    }
}
