package wenheng.chart;

/**
 * 辐条：自中心向外、顺时针均分的各轴。
 *
 * <p>StrictMath gives the same bits on every machine, so the places are the same everywhere.
 */
record Spokes(int centreX, int centreY, int radius) {

    /** Where a point on a spoke stands from left to right. */
    int x(int spoke, int count, int distance) {
        return centreX + (int) StrictMath.round(distance * StrictMath.sin(angle(spoke, count)));
    }

    /** Where it stands from top to bottom; the first spoke points up. */
    int y(int spoke, int count, int distance) {
        return centreY - (int) StrictMath.round(distance * StrictMath.cos(angle(spoke, count)));
    }

    private static double angle(int spoke, int count) {
        return 2 * StrictMath.PI * spoke / count;
    }
}
