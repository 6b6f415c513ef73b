package wenheng.page;

import java.util.List;
import java.util.stream.Stream;
import wenheng.document.Image;
import wenheng.style.Length;

/** 页上之物：字、线、面。 Coordinates from the upper left corner of the paper; y runs down. */
public sealed interface Mark {

    /** Index of the {@link Tag} it belongs to in {@link Pages#tags}, or {@link Tag#ARTIFACT}. */
    int tag();

    /** Where in the paper it comes from. */
    Origin origin();

    /** Dispatches to the method for this kind of mark. */
    <R> R accept(Visitor<R> visitor);

    /** The runs of glyphs it draws. */
    default Stream<Glyphs> runs() {
        return Stream.empty();
    }

    /**
     * 一串字：同一字体、同一字距。
     *
     * @param x left edge of the first glyph
     * @param y baseline
     * @param face font file, as {@link wenheng.style.FontMetrics.Glyph#face} names it
     * @param size type size
     * @param spacing added after each glyph
     * @param bold drawn heavier by stroking the outline
     */
    record Glyphs(
            Length x,
            Length y,
            String face,
            Length size,
            Length spacing,
            boolean bold,
            Color color,
            String text,
            int tag,
            Origin origin)
            implements Mark {

        /** This run in another colour. */
        public Glyphs in(Color other) {
            return new Glyphs(x, y, face, size, spacing, bold, other, text, tag, origin);
        }

        /** This run at another place. */
        public Glyphs at(Length left, Length baseline) {
            return new Glyphs(left, baseline, face, size, spacing, bold, color, text, tag, origin);
        }

        @Override
        public Stream<Glyphs> runs() {
            return Stream.of(this);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.glyphs(this);
        }
    }

    /** 转九十度的字: set to the right about their beginning, so that they run down the page. */
    record Turned(Glyphs glyphs) implements Mark {
        @Override
        public int tag() {
            return glyphs.tag();
        }

        @Override
        public Origin origin() {
            return glyphs.origin();
        }

        @Override
        public Stream<Glyphs> runs() {
            return Stream.of(glyphs);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.turned(this);
        }
    }

    /** An open path of straight lines. */
    record Stroke(List<Point> points, Length thickness, Color color, boolean dashed, int tag, Origin origin)
            implements Mark {
        public Stroke {
            points = List.copyOf(points);
        }

        /** A path not yet on a page. */
        public Stroke(List<Point> points, Length thickness, Color color, boolean dashed, int tag) {
            this(points, thickness, color, dashed, tag, Origin.PAGE);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.stroke(this);
        }
    }

    /** A filled closed polygon. */
    record Fill(List<Point> corners, Color color, int tag, Origin origin) implements Mark {
        public Fill {
            corners = List.copyOf(corners);
        }

        /** An area not yet on a page. */
        public Fill(List<Point> corners, Color color, int tag) {
            this(corners, color, tag, Origin.PAGE);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fill(this);
        }
    }

    /** 图片. {@code x} and {@code y} are its upper left corner. */
    record Picture(Image image, Length x, Length y, Length width, Length height, int tag, Origin origin)
            implements Mark {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.picture(this);
        }
    }

    /** One method a kind of mark; what draws or measures pages and misses one does not compile. */
    interface Visitor<R> {
        R glyphs(Glyphs glyphs);

        R turned(Turned turned);

        R stroke(Stroke stroke);

        R fill(Fill fill);

        R picture(Picture picture);
    }

    /** A point on the page. */
    record Point(Length x, Length y) {}

    /** sRGB, each 0 to 255. */
    record Color(int red, int green, int blue) {
        /** Black. */
        public static final Color BLACK = new Color(0, 0, 0);
    }
}
