package wenheng.page;

import java.util.List;
import wenheng.document.Image;
import wenheng.style.Length;

/** 页上之物：字、线、面。 Coordinates from the upper left corner of the paper; y runs down. */
public sealed interface Mark {

    /** Index of the {@link Tag} it belongs to in {@link Pages#tags}, or {@link Tag#ARTIFACT}. */
    int tag();

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
            int tag)
            implements Mark {}

    /** 转九十度的字: set to the right about their beginning, so that they run down the page. */
    record Turned(Glyphs glyphs) implements Mark {
        @Override
        public int tag() {
            return glyphs.tag();
        }
    }

    /** An open path of straight lines. */
    record Stroke(List<Point> points, Length thickness, Color color, boolean dashed, int tag) implements Mark {
        public Stroke {
            points = List.copyOf(points);
        }
    }

    /** A filled closed polygon. */
    record Fill(List<Point> corners, Color color, int tag) implements Mark {
        public Fill {
            corners = List.copyOf(corners);
        }
    }

    /** 图片. {@code x} and {@code y} are its upper left corner. */
    record Picture(Image image, Length x, Length y, Length width, Length height, int tag) implements Mark {}

    /** A point on the page. */
    record Point(Length x, Length y) {}

    /** sRGB, each 0 to 255. */
    record Color(int red, int green, int blue) {
        /** Black. */
        public static final Color BLACK = new Color(0, 0, 0);
    }
}
