package wenheng.chart;

/** 方框：图上一块矩形，以千分之一磅计；y 向下。 */
record Box(int left, int top, int right, int bottom) {

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    int centre() {
        return (left + right) / 2;
    }

    /** Whether the two share more than an edge. */
    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** Whether a straight line from one point to another passes through. */
    boolean isCrossedBy(Segment line) {
        if (Math.max(line.x1(), line.x2()) < left
                || Math.min(line.x1(), line.x2()) > right
                || Math.max(line.y1(), line.y2()) < top
                || Math.min(line.y1(), line.y2()) > bottom) {
            return false;
        }
        int side = line.side(left, top);
        return side == 0
                || side != line.side(right, top)
                || side != line.side(left, bottom)
                || side != line.side(right, bottom);
    }

    /** 线段. */
    record Segment(int x1, int y1, int x2, int y2) {

        /** On which side of the line a point lies: -1, 0 or 1. */
        private int side(int x, int y) {
            return Long.signum((long) (x2 - x1) * (y - y1) - (long) (y2 - y1) * (x - x1));
        }
    }
}
