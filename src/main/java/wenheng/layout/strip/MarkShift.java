package wenheng.layout.strip;

import java.util.List;
import java.util.function.UnaryOperator;
import wenheng.page.Mark;
import wenheng.page.Origin;
import wenheng.page.Tag;
import wenheng.style.Length;

/** 下移：条里的物移到条里别处，或移到页上。 */
public final class MarkShift implements Mark.Visitor<Mark> {

    private final Length down;
    private final boolean furniture;
    private final UnaryOperator<Origin> origin;

    private MarkShift(Length down, boolean furniture, UnaryOperator<Origin> origin) {
        this.down = down;
        this.furniture = furniture;
        this.origin = origin;
    }

    /** Moves marks so far down within a strip. */
    public static MarkShift by(Length down) {
        return new MarkShift(down, false, origin -> origin);
    }

    /**
     * Moves marks of a block's strip so far down the page.
     *
     * @param again whether the strip is set a second time and so is furniture, not content
     */
    public static MarkShift onPage(Length down, int block, boolean again) {
        return new MarkShift(down, again, origin -> origin.in(block));
    }

    /** These marks, moved. */
    public List<Mark> all(List<Mark> marks) {
        return marks.stream().map(mark -> mark.accept(this)).toList();
    }

    private int tag(Mark mark) {
        return furniture ? Tag.ARTIFACT : mark.tag();
    }

    private Origin origin(Mark mark) {
        return origin.apply(mark.origin());
    }

    private List<Mark.Point> points(List<Mark.Point> points) {
        return points.stream().map(p -> new Mark.Point(p.x(), p.y().plus(down))).toList();
    }

    @Override
    public Mark.Glyphs glyphs(Mark.Glyphs g) {
        return new Mark.Glyphs(
                g.x(),
                g.y().plus(down),
                g.face(),
                g.size(),
                g.spacing(),
                g.bold(),
                g.color(),
                g.text(),
                tag(g),
                origin(g));
    }

    @Override
    public Mark turned(Mark.Turned turned) {
        return new Mark.Turned(glyphs(turned.glyphs()));
    }

    @Override
    public Mark stroke(Mark.Stroke s) {
        return new Mark.Stroke(points(s.points()), s.thickness(), s.color(), s.dashed(), tag(s), origin(s));
    }

    @Override
    public Mark fill(Mark.Fill fill) {
        return new Mark.Fill(points(fill.corners()), fill.color(), tag(fill), origin(fill));
    }

    @Override
    public Mark picture(Mark.Picture p) {
        return new Mark.Picture(p.image(), p.x(), p.y().plus(down), p.width(), p.height(), tag(p), origin(p));
    }
}
