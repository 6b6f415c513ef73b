package wenheng.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import wenheng.chart.Drawing.Anchor;
import wenheng.chart.Drawing.Ink;
import wenheng.chart.Drawing.Point;
import wenheng.document.Chart;

/** 雷达图：各分类自中心向外一轴，各系列连成一圈，标记形状不同；界线是虚线的一圈。 */
final class RadarPlot implements Plot {

    private static final int STEPS = 4;
    private static final int RADIUS = 88000;
    private static final int LEAST_RADIUS = 40000;
    private static final int LABEL_GAP = 6000;
    private static final int THICKNESS = 1200;
    /** What the names left and right get at least. */
    private static final int LEAST_NAME = 30000;
    /** Every other series in grey, so that crossing lines can be followed. */
    private static final Ink GREY = new Ink(120, 120, 120);

    private final Chart chart;
    private final Lettering lettering;
    private final int width;
    private final Legend legend;
    private final Scale scale;
    private final int decimals;

    RadarPlot(Chart chart, Lettering lettering, int width) {
        this.chart = chart;
        this.lettering = lettering;
        this.width = width;
        this.legend = new Legend(chart, lettering, width);
        List<BigDecimal> values = new ArrayList<>();
        chart.series().forEach(series -> values.addAll(series.values()));
        this.decimals = Decimals.of(values);
        chart.limits().forEach(limit -> values.add(limit.value()));
        this.scale = Scale.of(values, STEPS);
    }

    @Override
    public int leastHeight() {
        return legend.height() + 2 * (radius(LEAST_RADIUS) + LABEL_GAP + names(LEAST_RADIUS));
    }

    @Override
    public int preferredHeight() {
        return legend.height() + 2 * (radius(RADIUS) + LABEL_GAP + names(RADIUS));
    }

    private int radius(int wished) {
        return Math.min(wished, width / 2 - LABEL_GAP - LEAST_NAME);
    }

    /** Height to keep free above and below for names. */
    private int names(int wished) {
        return new SpokeNames(chart.categories(), lettering, new Spokes(0, 0, radius(wished)), width).height();
    }

    @Override
    public void draw(int height, Sheet sheet) {
        int free = height - legend.height();
        int radius = radius((free - 2 * LABEL_GAP) / 2 - names(RADIUS));
        Spokes spokes = new Spokes(width / 2, legend.height() + free / 2, radius);
        SpokeNames names = new SpokeNames(chart.categories(), lettering, spokes, width);
        legend.draw(sheet);
        rings(spokes, sheet);
        chart.limits().forEach(limit -> sheet.dashed(ring(spokes, limit.value())));
        names.draw(sheet);
        IntStream.range(0, chart.series().size())
                .forEach(series ->
                        sheet.path(closed(points(spokes, series)), THICKNESS, series % 2 == 0 ? Ink.BLACK : GREY));
        List<Box> ticks = ticks(spokes, sheet);
        labels(spokes, names, ticks, height).draw(sheet);
        for (int series = 0; series < chart.series().size(); series++) {
            Marker marker = Marker.of(series);
            points(spokes, series)
                    .forEach(point -> marker.draw(point.x().units(), point.y().units(), sheet));
        }
    }

    private void rings(Spokes spokes, Sheet sheet) {
        scale.ticks().forEach(tick -> sheet.path(ring(spokes, tick), Sheet.HAIRLINE, Sheet.GRID));
        for (int i = 0; i < chart.categories().size(); i++) {
            sheet.path(List.of(at(spokes, i, 0), at(spokes, i, spokes.radius())), Sheet.HAIRLINE, Sheet.GRID);
        }
    }

    private List<Point> ring(Spokes spokes, BigDecimal value) {
        return closed(IntStream.range(0, chart.categories().size())
                .mapToObj(i -> at(spokes, i, scale.offset(value, spokes.radius())))
                .toList());
    }

    private List<Point> points(Spokes spokes, int series) {
        return IntStream.range(0, chart.categories().size())
                .mapToObj(i -> at(
                        spokes,
                        i,
                        scale.offset(chart.series().get(series).values().get(i), spokes.radius())))
                .toList();
    }

    private static List<Point> closed(List<Point> points) {
        List<Point> out = new ArrayList<>(points);
        out.add(points.get(0));
        return out;
    }

    private Point at(Spokes spokes, int category, int distance) {
        int count = chart.categories().size();
        return Sheet.at(spokes.x(category, count, distance), spokes.y(category, count, distance));
    }

    /** Numbers of the rings beside the upright axis; those too close are left out. */
    private List<Box> ticks(Spokes spokes, Sheet sheet) {
        List<Box> taken = new ArrayList<>();
        int below = Integer.MAX_VALUE;
        for (BigDecimal tick : scale.ticks()) {
            String text = scale.print(tick);
            int right = spokes.centreX() - Marker.RADIUS - 1000;
            int top = spokes.centreY() - scale.offset(tick, spokes.radius()) - Lettering.SMALLEST / 2;
            if (top + Lettering.SMALLEST <= below) {
                Box box = new Box(
                        right - lettering.width(text, Lettering.SMALLEST), top, right, top + Lettering.SMALLEST);
                sheet.fill(box, Sheet.WHITE);
                sheet.text(text, right, top + Lettering.ascent(Lettering.SMALLEST), Lettering.SMALLEST, Anchor.END);
                taken.add(box);
                below = top;
            }
        }
        return taken;
    }

    /** Numbers outside their points where there is room, else inside; the outermost series first. */
    private ValueLabels labels(Spokes spokes, SpokeNames names, List<Box> ticks, int height) {
        List<Box> taken = new ArrayList<>(ticks);
        taken.addAll(names.boxes());
        for (int series = 0; series < chart.series().size(); series++) {
            points(spokes, series).forEach(point -> taken.add(marker(point)));
        }
        Box room = new Box(0, legend.height(), width, height);
        ValueLabels labels = new ValueLabels(lettering, Lettering.SMALLEST, room, taken);
        for (int series = 0; series < chart.series().size(); series++) {
            for (int i = 0; i < chart.categories().size(); i++) {
                place(spokes, series, i, labels);
            }
        }
        return labels;
    }

    private static Box marker(Point point) {
        int x = point.x().units();
        int y = point.y().units();
        return new Box(x - Marker.RADIUS, y - Marker.RADIUS, x + Marker.RADIUS, y + Marker.RADIUS);
    }

    private void place(Spokes spokes, int series, int category, ValueLabels labels) {
        BigDecimal value = chart.series().get(series).values().get(category);
        String text = Decimals.print(value, decimals);
        int distance = scale.offset(value, spokes.radius());
        int half = labels.box(text, 0, 0).width() / 2;
        for (int away : new int[] {1, -1}) {
            for (int step = Lettering.SMALLEST; step <= Lettering.SMALLEST + half; step += 1000) {
                Point middle = at(spokes, category, distance + away * step);
                Box box = labels.box(text, middle.x().units(), middle.y().units() - Lettering.SMALLEST / 2);
                if (labels.isFree(box)) {
                    labels.put(text, box);
                    return;
                }
            }
        }
    }
}
