package wenheng.chart;

import java.util.ArrayList;
import java.util.List;
import wenheng.chart.Drawing.Anchor;
import wenheng.chart.Drawing.Area;
import wenheng.chart.Drawing.Ink;
import wenheng.chart.Drawing.Label;
import wenheng.chart.Drawing.Line;
import wenheng.chart.Drawing.Point;
import wenheng.chart.Drawing.Shape;
import wenheng.style.FontRole;
import wenheng.style.Length;

/** 画纸：按先后收集图形元素。 */
final class Canvas {

    /** Paper showing through: under value labels, so that no grid or limit line runs through a digit. */
    static final Ink WHITE = new Ink(255, 255, 255);

    /** Grid lines: light enough to stay behind the data in print. */
    static final Ink GRID = new Ink(217, 217, 217);

    static final int HAIRLINE = 400;
    static final int OUTLINE = 600;
    static final int LIMIT = 1000;

    private final List<Shape> shapes = new ArrayList<>();

    void fill(Box box, Ink ink) {
        polygon(
                List.of(
                        at(box.left(), box.top()),
                        at(box.right(), box.top()),
                        at(box.right(), box.bottom()),
                        at(box.left(), box.bottom())),
                ink);
    }

    void polygon(List<Point> corners, Ink ink) {
        shapes.add(new Area(corners, ink));
    }

    void outline(Box box) {
        path(
                List.of(
                        at(box.left(), box.top()),
                        at(box.right(), box.top()),
                        at(box.right(), box.bottom()),
                        at(box.left(), box.bottom()),
                        at(box.left(), box.top())),
                OUTLINE,
                Ink.BLACK);
    }

    void path(List<Point> points, int thickness, Ink ink) {
        shapes.add(new Line(points, new Length(thickness), ink, false));
    }

    void line(Box.Segment line, int thickness, Ink ink) {
        path(List.of(at(line.x1(), line.y1()), at(line.x2(), line.y2())), thickness, ink);
    }

    void limit(Box.Segment line) {
        dashed(List.of(at(line.x1(), line.y1()), at(line.x2(), line.y2())));
    }

    void dashed(List<Point> points) {
        shapes.add(new Line(points, new Length(LIMIT), Ink.BLACK, true));
    }

    /** A line of text in 宋体 with its baseline at {@code y}. */
    void text(String text, int x, int y, int size, Anchor anchor) {
        if (!text.isEmpty()) {
            shapes.add(new Label(at(x, y), text, FontRole.SONG, new Length(size), anchor, Ink.BLACK));
        }
    }

    /** Centred lines of text, the first with its upper edge at {@code top}. */
    void lines(Lettering.Lines lines, int x, int top, Anchor anchor) {
        int y = top;
        for (String line : lines.texts()) {
            text(line, x, y + Lettering.ascent(lines.size()), lines.size(), anchor);
            y += Lettering.leading(lines.size());
        }
    }

    Drawing finish(int width, int height, String alternative) {
        return new Drawing(new Length(width), new Length(height), shapes, alternative);
    }

    static Point at(int x, int y) {
        return new Point(new Length(x), new Length(y));
    }
}
