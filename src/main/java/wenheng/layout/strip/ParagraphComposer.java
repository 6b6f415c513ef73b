package wenheng.layout.strip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wenheng.layout.line.Dialect;
import wenheng.layout.line.GlyphText;
import wenheng.layout.line.LineBreaker;
import wenheng.layout.line.LineBreaker.Lines;
import wenheng.layout.line.LineSetter;
import wenheng.layout.line.Span;
import wenheng.layout.line.TitleBreaker;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.page.Mark;
import wenheng.page.Tag;
import wenheng.style.FontMetrics;
import wenheng.style.Length;
import wenheng.style.ParagraphStyle;
import wenheng.style.ParagraphStyle.Placement;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/** 段落排版：文字按样式折成行，每行一条。 */
public final class ParagraphComposer {

    private final Profile profile;
    private final FontMetrics metrics;

    public ParagraphComposer(Profile profile, FontMetrics metrics) {
        this.profile = profile;
        this.metrics = metrics;
    }

    /**
     * 要排的一段。
     *
     * @param rightIndent distance of right-set lines from the right edge
     * @param titled broken as a title
     */
    public record Job(int block, StyleName style, List<Span> spans, int tag, Length rightIndent, boolean titled) {
        public Job(int block, StyleName style, List<Span> spans, int tag) {
            this(block, style, spans, tag, Length.ZERO, false);
        }

        /** The same with other words. */
        Job with(List<Span> other) {
            return new Job(block, style, other, tag, rightIndent, titled);
        }
    }

    /** The lines of a paragraph as strips across the text area. */
    public Composed compose(Job job) {
        ParagraphStyle style = profile.style(job.style());
        GlyphText text = text(job, style);
        return strips(job, text, lines(job, text, style));
    }

    /** A paragraph of the body in fewer lines, where a letter spacing gives that without forcing more line ends. */
    public Optional<Composed> shorter(Job job) {
        ParagraphStyle style = profile.style(job.style());
        if (profile.squeezesMarks()) {
            return Optional.empty();
        }
        GlyphText text = text(job, style);
        return new LineBreaker(text, profile.page().measure(), style.indent())
                .shorter()
                .map(lines -> strips(job, text, lines));
    }

    /** The same with the line ends forced. */
    public Composed compose(Job job, List<String> forcedLines) {
        ParagraphStyle style = profile.style(job.style());
        GlyphText text = text(job, style);
        int[] starts = new int[forcedLines.size() + 1];
        for (int i = 0; i < forcedLines.size(); i++) {
            String line = forcedLines.get(i);
            starts[i + 1] = starts[i] + line.codePointCount(0, line.length());
        }
        return strips(job, text, new Lines(Dialect.plain(text.size), starts));
    }

    private GlyphText text(Job job, ParagraphStyle style) {
        return profile.squeezesMarks()
                ? GlyphText.squeezed(job.spans(), style.size(), metrics)
                : GlyphText.of(job.spans(), style.size(), metrics);
    }

    private Lines lines(Job job, GlyphText text, ParagraphStyle style) {
        Length measure = profile.page().measure().minus(job.rightIndent());
        if (job.titled()) {
            return TitleBreaker.lines(text, measure);
        }
        LineBreaker breaker = new LineBreaker(text, measure, style.indent());
        if (style.placement() != Placement.JUSTIFIED) {
            return breaker.inDialect(Dialect.plain(text.size));
        }
        if (profile.squeezesMarks()) {
            return breaker.alone(style.gridLines() > 0 ? Dialect.usualSpacing() : Length.ZERO);
        }
        return style.gridLines() > 0 ? breaker.onGrid() : breaker.best(List.of(Length.ZERO));
    }

    private Composed strips(Job job, GlyphText text, Lines lines) {
        ParagraphStyle style = profile.style(job.style());
        LineSetter setter = new LineSetter(text, lines.dialect(), job.tag());
        int height = lineHeight(style);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) {
            LineSetter.Box box = box(job, lines, i);
            boolean justified = style.placement() == Placement.JUSTIFIED && i + 1 < lines.count();
            List<Mark> marks = setter.set(lines.starts()[i], lines.starts()[i + 1], box, justified);
            Strip strip = Strip.of(job.block(), height, marks);
            Strip told = Clauses.isElement(job.style()) ? strip.with(ink(job, setter, lines, i)) : strip;
            strips.add(style.gridLines() > 0 ? told.gridded() : told);
        }
        return new Composed(job.style(), strips, List.of(layout(job, text, lines)));
    }

    /** Where the words of a line stand. */
    private InkBox ink(Job job, LineSetter setter, Lines lines, int line) {
        LineSetter.Box box = box(job, lines, line);
        int natural = setter.natural(lines.starts()[line], lines.starts()[line + 1]);
        int width = Math.min(natural, box.width());
        int x = box.x() + LineSetter.shift(box, width);
        return InkBox.of(
                job.style(),
                x,
                width,
                box.baseline(),
                profile.style(job.style()).size().units());
    }

    private LineSetter.Box box(Job job, Lines lines, int line) {
        ParagraphStyle style = profile.style(job.style());
        int indent =
                line == 0 ? lines.dialect().indent(style.indent(), style.size().units()) : 0;
        int width =
                profile.page().measure().units() - indent - job.rightIndent().units();
        int x = profile.page().left().units() + indent;
        return new LineSetter.Box(x, width, baseline(style), style.placement());
    }

    /** Height of one line of text. */
    int lineHeight(ParagraphStyle style) {
        return style.gridLines() > 0
                ? style.gridLines() * profile.page().pitch().units()
                : style.leading().units();
    }

    /** Baseline of a line whose characters stand in the middle of its height. */
    public int baseline(ParagraphStyle style) {
        return style.baseline(new Length(lineHeight(style))).units();
    }

    /** Width of the text on one line. */
    public Length width(StyleName name, String words) {
        ParagraphStyle style = profile.style(name);
        GlyphText text = GlyphText.of(List.of(new Span(words, style.font(), style.bold())), style.size(), metrics);
        return new Length(new LineSetter(text, Dialect.plain(text.size), Tag.ARTIFACT).natural(0, text.count()));
    }

    private static ParagraphLayout layout(Job job, GlyphText text, Lines lines) {
        return new ParagraphLayout(
                new Length(lines.dialect().spacing()), job.rightIndent(), breaks(text, lines), forced(text, lines));
    }

    /** Offsets at which lines after the first begin. */
    public static List<Integer> breaks(GlyphText text, Lines lines) {
        int[] starts = lines.starts();
        return offsets(text, Arrays.stream(starts, 1, starts.length - 1));
    }

    /** Those of the offsets at which Word or LibreOffice must be told to begin a line. */
    static List<Integer> forced(GlyphText text, Lines lines) {
        return offsets(text, Arrays.stream(lines.forced()));
    }

    private static List<Integer> offsets(GlyphText text, IntStream glyphs) {
        return glyphs.map(glyph -> text.offsets[glyph]).boxed().toList();
    }
}
