package wenheng.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import wenheng.chart.Drawing.Anchor;
import wenheng.chart.Drawing.Ink;
import wenheng.chart.Drawing.Point;
import wenheng.document.Chart;

/**
 * 雷达图：各分类自中心向外一轴，各系列连成一圈，标记形状不同；界线是虚线的一圈。
 *
 * <p>The names decide how large the web may be, and its size where the names stand; so the radius is tried downwards in
 * steps until web and names fit the height. Cost: at most forty times placing the names.
 */
final class RadarPlot implements Plot {

    private static final int STEPS = 5;
    private static final int RADIUS = 88000;
    private static final int LEAST_RADIUS = 40000;
    private static final int LARGEST_RADIUS = 120000;
    private static final int RADIUS_STEP = 2000;
    private static final int GAP = 2000;
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
        this.decimals = DecimalPlaces.of(values);
        chart.limits().forEach(limit -> values.add(limit.value()));
        this.scale = Scale.of(values, STEPS);
    }

    @Override
    public int leastHeight() {
        return legend.height() + extent(LEAST_RADIUS).height();
    }

    @Override
    public int preferredHeight() {
        return legend.height() + extent(RADIUS).height();
    }

    /** What the web and its names take, measured from the centre. */
    private Box extent(int radius) {
        Spokes spokes = new Spokes(0, 0, radius);
        int count = chart.categories().size();
        Box all = new SpokeNames(chart.categories(), lettering, spokes, width).extent();
        int lowest = IntStream.range(0, count)
                .map(spoke -> spokes.y(spoke, count, radius))
                .max()
                .orElse(0);
        return new Box(
                all.left(),
                Math.min(all.top(), -radius),
                all.right(),
                Math.max(Lettering.NORMAL, Math.max(all.bottom(), lowest)) + GAP);
    }

    /** The largest web that fits. */
    private int radius(int free) {
        int widest = Math.max(LEAST_RADIUS, width / 2 - LEAST_NAME);
        int radius = Math.min(LARGEST_RADIUS, widest);
        while (radius > LEAST_RADIUS && extent(radius).height() > free) {
            radius = Math.max(LEAST_RADIUS, radius - RADIUS_STEP);
        }
        return radius;
    }

    @Override
    public ChartPlan plan(int height) {
        int radius = radius(height - legend.height());
        int centre = centre(height, extent(radius));
        Box web = new Box(width / 2 - radius, centre - radius, width / 2 + radius, centre + radius);
        return ChartPlan.of(width, height, web, legend, scale, 0, List.of());
    }

    private int centre(int height, Box extent) {
        return legend.height() - extent.top() + (height - legend.height() - extent.height()) / 2;
    }

    @Override
    public void draw(int height, Canvas sheet) {
        int free = height - legend.height();
        int radius = radius(free);
        Spokes spokes = new Spokes(width / 2, centre(height, extent(radius)), radius);
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

    private void rings(Spokes spokes, Canvas sheet) {
        scale.ticks().forEach(tick -> sheet.path(ring(spokes, tick), Canvas.HAIRLINE, Canvas.GRID));
        for (int i = 0; i < chart.categories().size(); i++) {
            sheet.path(List.of(at(spokes, i, 0), at(spokes, i, spokes.radius())), Canvas.HAIRLINE, Canvas.GRID);
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
        return Canvas.at(spokes.x(category, count, distance), spokes.y(category, count, distance));
    }

    /** Numbers of the rings beside the upright axis; those too close are left out. */
    private List<Box> ticks(Spokes spokes, Canvas sheet) {
        List<Box> taken = new ArrayList<>();
        int below = Integer.MAX_VALUE;
        for (BigDecimal tick : scale.ticks()) {
            String text = scale.print(tick);
            int right = spokes.centreX() - Marker.RADIUS - 1000;
            int top = spokes.centreY() - scale.offset(tick, spokes.radius()) - Lettering.SMALLEST / 2;
            if (top + Lettering.SMALLEST <= below) {
                Box box = new Box(
                        right - lettering.width(text, Lettering.SMALLEST), top, right, top + Lettering.SMALLEST);
                sheet.fill(box, Canvas.WHITE);
                sheet.text(text, right, top + Lettering.ascent(Lettering.SMALLEST), Lettering.SMALLEST, Anchor.END);
                taken.add(box);
                below = top;
            }
        }
        return taken;
    }

    /** The outermost number of a spoke outside its point, the others inside, or else where there is room. */
    private ValueLabels labels(Spokes spokes, SpokeNames names, List<Box> ticks, int height) {
        List<Box> taken = new ArrayList<>(ticks);
        taken.addAll(names.boxes());
        for (int series = 0; series < chart.series().size(); series++) {
            points(spokes, series).forEach(point -> taken.add(marker(point)));
        }
        Box room = new Box(0, legend.height(), width, height);
        ValueLabels labels = new ValueLabels(lettering, Lettering.SMALLEST, room, taken);
        for (int i = 0; i < chart.categories().size(); i++) {
            int outermost = outermost(i);
            place(spokes, outermost, i, List.of(1, -1), labels);
            for (int series = 0; series < chart.series().size(); series++) {
                if (series != outermost) {
                    place(spokes, series, i, List.of(-1, 1), labels);
                }
            }
        }
        return labels;
    }

    private int outermost(int category) {
        int found = 0;
        for (int series = 1; series < chart.series().size(); series++) {
            found = value(series, category).compareTo(value(found, category)) > 0 ? series : found;
        }
        return found;
    }

    private BigDecimal value(int series, int category) {
        return chart.series().get(series).values().get(category);
    }

    private static Box marker(Point point) {
        int x = point.x().units();
        int y = point.y().units();
        return new Box(x - Marker.RADIUS, y - Marker.RADIUS, x + Marker.RADIUS, y + Marker.RADIUS);
    }

    private void place(Spokes spokes, int series, int category, List<Integer> sides, ValueLabels labels) {
        BigDecimal value = value(series, category);
        String text = DecimalPlaces.print(value, decimals);
        int distance = scale.offset(value, spokes.radius());
        int half = labels.box(text, 0, 0).width() / 2;
        for (int away : sides) {
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
