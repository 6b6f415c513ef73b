package wenheng.chart;

import java.util.List;
import wenheng.style.FontRole;
import wenheng.style.Length;

/**
 * 图形：线、面、字，与介质无关。 The origin is the upper left corner; x runs right, y runs down.
 *
 * @param alternative 替代文本: what the chart says, for those who cannot see it
 */
public record Drawing(Length width, Length height, List<Shape> shapes, String alternative) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** 图形元素，按先后叠放。 */
    public sealed interface Shape {

        /** Dispatches to the method for this shape. */
        <R> R accept(Visitor<R> visitor);
    }

    /** One method a kind of shape; a writer that misses one does not compile. */
    public interface Visitor<R> {
        /** A filled polygon. */
        R area(Area area);

        /** An open path. */
        R line(Line line);

        /** A line of text. */
        R label(Label label);
    }

    /** A point. */
    public record Point(Length x, Length y) {}

    /** A filled closed polygon. */
    public record Area(List<Point> corners, Ink ink) implements Shape {
        public Area {
            corners = List.copyOf(corners);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.area(this);
        }
    }

    /** An open path of straight lines; {@code dashed} for limits. */
    public record Line(List<Point> points, Length thickness, Ink ink, boolean dashed) implements Shape {
        public Line {
            points = List.copyOf(points);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.line(this);
        }
    }

    /** A line of text; {@code at} is the anchor on the baseline. */
    public record Label(Point at, String text, FontRole font, Length size, Anchor anchor, Ink ink) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.label(this);
        }
    }

    /** Which point of the text the anchor is. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** 墨色：sRGB, each 0 to 255. */
    public record Ink(int red, int green, int blue) {
        /** Black. */
        public static final Ink BLACK = new Ink(0, 0, 0);
    }
}
