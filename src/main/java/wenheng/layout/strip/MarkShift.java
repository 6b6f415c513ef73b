package wenheng.layout.strip;

import java.util.List;
import wenheng.page.Mark;
import wenheng.page.Tag;
import wenheng.style.Length;

/** 下移：条里的物移到页上。 */
public final class MarkShift {

    private MarkShift() {}

    /** The mark so far down the page; a repeated one is furniture, not content. */
    public static Mark by(Mark mark, Length down, boolean again) {
        int tag = again ? Tag.ARTIFACT : mark.tag();
        if (mark instanceof Mark.Glyphs g) {
            return glyphs(g, down, tag);
        }
        if (mark instanceof Mark.Turned t) {
            return new Mark.Turned(glyphs(t.glyphs(), down, tag));
        }
        if (mark instanceof Mark.Stroke s) {
            return new Mark.Stroke(points(s.points(), down), s.thickness(), s.color(), s.dashed(), tag);
        }
        if (mark instanceof Mark.Picture p) {
            return new Mark.Picture(p.image(), p.x(), p.y().plus(down), p.width(), p.height(), tag);
        }
        Mark.Fill fill = (Mark.Fill) mark;
        return new Mark.Fill(points(fill.corners(), down), fill.color(), tag);
    }

    private static Mark.Glyphs glyphs(Mark.Glyphs g, Length down, int tag) {
        return new Mark.Glyphs(
                g.x(), g.y().plus(down), g.face(), g.size(), g.spacing(), g.bold(), g.color(), g.text(), tag);
    }

    private static List<Mark.Point> points(List<Mark.Point> points, Length down) {
        return points.stream().map(p -> new Mark.Point(p.x(), p.y().plus(down))).toList();
    }
}
