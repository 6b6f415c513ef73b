package wenheng.layout.line;

import java.util.List;
import wenheng.chart.Drawing;
import wenheng.page.Mark;
import wenheng.page.Mark.Color;
import wenheng.style.FontMetrics;
import wenheng.style.Length;
import wenheng.style.ParagraphStyle.Placement;

/** 图形落到页上：各元素变成页上之物，字按锚点摆放。 */
public final class DrawingMarks implements Drawing.Visitor<List<Mark>> {

    private final FontMetrics metrics;
    private final Length left;
    private final int tag;

    public DrawingMarks(FontMetrics metrics, Length left, int tag) {
        this.metrics = metrics;
        this.left = left;
        this.tag = tag;
    }

    public List<Mark> of(Drawing drawing) {
        return drawing.shapes().stream()
                .flatMap(shape -> shape.accept(this).stream())
                .toList();
    }

    @Override
    public List<Mark> area(Drawing.Area area) {
        return List.of(new Mark.Fill(points(area.corners()), color(area.ink()), tag));
    }

    @Override
    public List<Mark> line(Drawing.Line line) {
        return List.of(new Mark.Stroke(points(line.points()), line.thickness(), color(line.ink()), line.dashed(), tag));
    }

    @Override
    public List<Mark> label(Drawing.Label label) {
        GlyphText text = GlyphText.of(List.of(new Span(label.text(), label.font(), false)), label.size(), metrics);
        LineSetter setter = new LineSetter(text, Dialect.plain(text.size), tag);
        int width = setter.natural(0, text.count());
        int x = left.plus(label.at().x()).units();
        int start = switch (label.anchor()) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        LineSetter.Box box = new LineSetter.Box(start, width, label.at().y().units(), Placement.LEFT);
        return setter.set(0, text.count(), box, false);
    }

    private List<Mark.Point> points(List<Drawing.Point> points) {
        return points.stream()
                .map(point -> new Mark.Point(left.plus(point.x()), point.y()))
                .toList();
    }

    private static Color color(Drawing.Ink ink) {
        return new Color(ink.red(), ink.green(), ink.blue());
    }
}
