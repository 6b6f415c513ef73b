package wenheng.layout.line;

import java.util.ArrayList;
import java.util.List;
import wenheng.page.Mark;
import wenheng.page.Mark.Color;
import wenheng.page.Mark.Glyphs;
import wenheng.style.Length;
import wenheng.style.ParagraphStyle.Placement;

/**
 * 排字：一行字形变成有坐标的字串，两端对齐时把余量匀到各词之间，不进数字和西文词内。
 *
 * <p>Glyphs of one face with equal advances after them become one {@link Glyphs}.
 *
 * <p>How it works: a glyph is followed by its width, the letter spacing, a gap between scripts if there is one, and its
 * share of the slack, which is the same after every token. Glyphs of one face and tag stay one run while what follows
 * them is the same; a run carries that as its spacing, so that a PDF needs one operator for it. Invariants: the widths
 * are those by which the line was broken; no slack goes into a number or a Latin word. What the division of the slack
 * leaves, less than a thousandth of a point a gap, stays at the right. Cost: linear in the line.
 */
public final class LineSetter {

    private final GlyphText text;
    private final Dialect dialect;
    private final int tag;

    public LineSetter(GlyphText text, Dialect dialect, int tag) {
        this.text = text;
        this.dialect = dialect;
        this.tag = tag;
    }

    /**
     * Sets one line.
     *
     * @param from first glyph
     * @param to one past the last
     * @param box where the line stands
     * @param justified whether it reaches to the right edge
     */
    public List<Mark> set(int from, int to, Box box, boolean justified) {
        int natural = natural(from, to);
        int stretch = justified ? stretch(from, to, box.width() - natural) : 0;
        int x = box.x() + (justified ? 0 : shift(box, natural));
        return glyphs(from, to, new Cursor(x - text.trimAtStart(from), box.baseline(), stretch));
    }

    /**
     * A line's place.
     *
     * @param x left edge
     * @param width room for the line
     * @param baseline from the top of its strip
     */
    public record Box(int x, int width, int baseline, Placement placement) {}

    /** Where to set, and what is added after a token (for a run: after each of its glyphs). */
    private record Cursor(int x, int baseline, int stretch) {}

    public static int shift(Box box, int natural) {
        return switch (box.placement()) {
            case CENTERED -> (box.width() - natural) / 2;
            case RIGHT -> box.width() - natural;
            case LEFT, JUSTIFIED -> 0;
        };
    }

    /** Width of the line as it falls, the spacing after its last glyph left out. */
    public int natural(int from, int to) {
        int sum = to > from ? -text.trimAtStart(from) - text.trimAtEnd(to - 1) : 0;
        for (int i = from; i < to; i++) {
            sum += text.widths[i] + (i + 1 < to ? after(i) : 0);
        }
        return sum;
    }

    private int after(int glyph) {
        return dialect.spacing() + (text.hasGapAfter(glyph) ? dialect.gap() : 0);
    }

    private int stretch(int from, int to, int slack) {
        int gaps = 0;
        for (int i = from; i + 1 < to; i++) {
            gaps += isTokenEnd(i) ? 1 : 0;
        }
        return gaps == 0 ? 0 : slack / gaps;
    }

    private boolean isTokenEnd(int glyph) {
        return text.startsToken(glyph + 1);
    }

    /** A run goes on while the face and the advance after its glyphs stay the same; its last glyph may differ in that. */
    private List<Mark> glyphs(int from, int to, Cursor start) {
        List<Mark> out = new ArrayList<>();
        int x = start.x();
        int runFrom = from;
        int runX = x;
        for (int i = from; i < to; i++) {
            x += text.widths[i] + text.given(i) + step(i, start);
            if (i + 1 == to || !sameFace(i, i + 1) || step(i, start) != step(runFrom, start)) {
                addRun(out, runFrom, i + 1, new Cursor(runX, start.baseline(), step(runFrom, start)));
                runFrom = i + 1;
                runX = x;
            }
        }
        return out;
    }

    private int step(int glyph, Cursor start) {
        int squeezed = text.inset(glyph) - text.inset(glyph + 1) - text.given(glyph);
        return after(glyph) + squeezed + (isTokenEnd(glyph) ? start.stretch() : 0);
    }

    private boolean sameFace(int a, int b) {
        return text.glyphs[a].face().equals(text.glyphs[b].face())
                && text.bold[a] == text.bold[b]
                && text.isNoteMark(a) == text.isNoteMark(b)
                && text.tag(a, tag) == text.tag(b, tag);
    }

    private void addRun(List<Mark> out, int from, int to, Cursor at) {
        String face = text.glyphs[from].face();
        if (face.isEmpty()) {
            return;
        }
        out.add(new Glyphs(
                new Length(at.x()),
                new Length(at.baseline() - text.raised(from)),
                face,
                new Length(text.size(from)),
                new Length(to - from > 1 ? at.stretch() : 0),
                text.bold[from],
                Color.BLACK,
                text.text.substring(text.offsets[from], text.offsets[to]),
                text.tag(from, tag),
                text.origin(from, to)));
    }
}
