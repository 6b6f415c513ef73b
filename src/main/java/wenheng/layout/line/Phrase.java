package wenheng.layout.line;

import java.util.List;
import wenheng.page.Mark;
import wenheng.page.Mark.Color;
import wenheng.style.FontMetrics;
import wenheng.style.Length;
import wenheng.style.ParagraphStyle;
import wenheng.style.ParagraphStyle.Placement;

/** 短语：不折行的一串字，由要素的排版者摆到算好的地方。 */
public final class Phrase {

    /** Y80 M80 of the standard (5.2.4) as sRGB. */
    public static final Color RED = new Color(255, 51, 51);

    private final GlyphText text;
    private final LineSetter setter;
    private final Color color;

    private Phrase(GlyphText text, int tag, Color color) {
        this.text = text;
        this.setter = new LineSetter(text, Dialect.plain(text.size), tag);
        this.color = color;
    }

    /** Words in a style. */
    public static Phrase of(String words, ParagraphStyle style, FontMetrics metrics, int tag) {
        Span span = new Span(words, style.font(), style.bold());
        return new Phrase(GlyphText.of(List.of(span), style.size(), metrics), tag, Color.BLACK);
    }

    /** Red words in the face of a style and another size. */
    public static Phrase red(String words, ParagraphStyle style, Length size, FontMetrics metrics, int tag) {
        Span span = new Span(words, style.font(), style.bold());
        return new Phrase(GlyphText.of(List.of(span), size, metrics), tag, RED);
    }

    public int width() {
        // As it is set, gaps between scripts included: the sum of the glyphs alone would be too narrow.
        return setter.natural(0, text.count());
    }

    /** The phrase beginning at x. */
    public List<Mark> at(int x, int baseline) {
        return set(new LineSetter.Box(x, width(), baseline, Placement.LEFT), false);
    }

    /** The phrase ending at x. */
    public List<Mark> endingAt(int x, int baseline) {
        return at(x - width(), baseline);
    }

    /** The phrase spread over a width. */
    public List<Mark> spread(int x, int width, int baseline) {
        return set(new LineSetter.Box(x, width, baseline, Placement.JUSTIFIED), true);
    }

    private List<Mark> set(LineSetter.Box box, boolean justified) {
        List<Mark> marks = setter.set(0, text.count(), box, justified);
        return marks.stream()
                .flatMap(Mark::runs)
                .<Mark>map(run -> run.in(color))
                .toList();
    }
}
