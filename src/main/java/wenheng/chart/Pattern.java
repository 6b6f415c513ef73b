package wenheng.chart;

import java.util.List;
import wenheng.chart.Drawing.Ink;

/** 填充：各系列以灰度和斜纹区别，黑白印刷仍可辨认。 */
enum Pattern {
    DARK(new Ink(125, 125, 125), 0),
    RISING(Canvas.WHITE, 1),
    LIGHT(new Ink(200, 200, 200), 0),
    FALLING(Canvas.WHITE, -1),
    BLACK(Ink.BLACK, 0),
    WHITE(Canvas.WHITE, 0);

    /** Distance of hatch lines along an edge. */
    private static final int PITCH = 3500;

    private final Ink ink;
    private final int slope;

    Pattern(Ink ink, int slope) {
        this.ink = ink;
        this.slope = slope;
    }

    /** The fill of a series; beyond six they repeat. A lone series takes the light grey, which saves ink. */
    static Pattern of(int series, int count) {
        return count == 1 ? LIGHT : List.of(values()).get(series % values().length);
    }

    void draw(Box box, Canvas sheet) {
        sheet.fill(box, ink);
        if (slope != 0) {
            hatch(box, sheet);
        }
        sheet.outline(box);
    }

    /** Lines at 45 degrees, so that they end exactly on the edges. */
    private void hatch(Box box, Canvas sheet) {
        int width = box.width();
        int height = box.height();
        for (int c = PITCH; c < width + height; c += PITCH) {
            int fromX = Math.max(0, c - height);
            int fromY = c - fromX;
            int toX = Math.min(width, c);
            int toY = c - toX;
            sheet.line(
                    slope > 0 ? segment(box, fromX, fromY, toX, toY) : mirrored(box, fromX, fromY, toX, toY),
                    Canvas.HAIRLINE,
                    Ink.BLACK);
        }
    }

    private static Box.Segment segment(Box box, int x1, int y1, int x2, int y2) {
        return new Box.Segment(box.left() + x1, box.top() + y1, box.left() + x2, box.top() + y2);
    }

    private static Box.Segment mirrored(Box box, int x1, int y1, int x2, int y2) {
        return new Box.Segment(box.right() - x1, box.top() + y1, box.right() - x2, box.top() + y2);
    }
}
