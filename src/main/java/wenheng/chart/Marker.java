package wenheng.chart;

import java.util.ArrayList;
import java.util.List;
import wenheng.chart.Drawing.Ink;
import wenheng.chart.Drawing.Point;

/** 数据点标记：各系列形状不同，虚实相间。 */
enum Marker {
    DISC(
            new int[] {
                0, -100, 50, -87, 87, -50, 100, 0, 87, 50, 50, 87, 0, 100, -50, 87, -87, 50, -100, 0, -87, -50, -50, -87
            },
            true),
    SQUARE(new int[] {-90, -90, 90, -90, 90, 90, -90, 90}, false),
    TRIANGLE(new int[] {0, -115, 105, 85, -105, 85}, true),
    DIAMOND(new int[] {0, -130, 115, 0, 0, 130, -115, 0}, false),
    BLOCK(new int[] {-90, -90, 90, -90, 90, 90, -90, 90}, true),
    CIRCLE(
            new int[] {
                0, -100, 50, -87, 87, -50, 100, 0, 87, 50, 50, 87, 0, 100, -50, 87, -87, 50, -100, 0, -87, -50, -50, -87
            },
            false);

    /** Half the width of a marker, in thousandths of a point. */
    static final int RADIUS = 2800;

    private final int[] outline;
    private final boolean filled;

    /** Corners as x, y pairs in hundredths of the radius. */
    Marker(int[] outline, boolean filled) {
        this.outline = outline;
        this.filled = filled;
    }

    static Marker of(int series) {
        return values()[series % values().length];
    }

    void draw(int x, int y, Canvas sheet) {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < outline.length; i += 2) {
            corners.add(Canvas.at(x + outline[i] * RADIUS / 100, y + outline[i + 1] * RADIUS / 100));
        }
        sheet.polygon(corners, filled ? Ink.BLACK : Canvas.WHITE);
        corners.add(corners.get(0));
        sheet.path(corners, Canvas.OUTLINE, Ink.BLACK);
    }
}
