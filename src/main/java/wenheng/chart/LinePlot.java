package wenheng.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import wenheng.chart.Drawing.Ink;
import wenheng.chart.Drawing.Point;
import wenheng.document.Chart;

/**
 * 线图：各系列标记形状不同，点旁写数值。
 *
 * <p>Numbers are placed category by category, the highest point first, for it has its place above to itself; each tries
 * four places ({@link ValueLabels}), those without a line through them before those with one. Unlike bars a point may
 * stay without its number: the line shows where it lies. Cost: quadratic in the points, of which a chart has some
 * dozens.
 */
final class LinePlot implements Plot {

    private static final int THICKNESS = 1000;
    private static final int LABEL_GAP = 1500;

    private final Frame frame;
    private final Chart chart;
    private final int height;
    private final Box plot;

    LinePlot(Frame frame) {
        this(frame, frame.preferredHeight());
    }

    private LinePlot(Frame frame, int height) {
        this.frame = frame;
        this.chart = frame.chart;
        this.height = height;
        this.plot = frame.plot(height);
    }

    @Override
    public int leastHeight() {
        return frame.leastHeight();
    }

    @Override
    public int preferredHeight() {
        return frame.preferredHeight();
    }

    @Override
    public ChartPlan plan(int given) {
        return frame.plan(given, 0);
    }

    @Override
    public void draw(int given, Canvas sheet) {
        new LinePlot(frame, given).draw(sheet);
    }

    private void draw(Canvas sheet) {
        frame.drawBehind(height, sheet);
        frame.drawBefore(height, sheet);
        for (int series = 0; series < chart.series().size(); series++) {
            sheet.path(points(series), THICKNESS, Ink.BLACK);
        }
        labels().draw(sheet);
        for (int series = 0; series < chart.series().size(); series++) {
            Marker marker = Marker.of(series);
            points(series)
                    .forEach(point -> marker.draw(point.x().units(), point.y().units(), sheet));
        }
    }

    private List<Point> points(int series) {
        return IntStream.range(0, chart.categories().size())
                .mapToObj(category -> Canvas.at(x(category), y(series, category)))
                .toList();
    }

    private int x(int category) {
        return frame.categories.x(category);
    }

    private int y(int series, int category) {
        return frame.y(value(series, category), plot);
    }

    private BigDecimal value(int series, int category) {
        return chart.series().get(series).values().get(category);
    }

    /** Numbers where there is room; a point whose neighbourhood is full stays without one, the line still shows it. */
    private ValueLabels labels() {
        ValueLabels labels = new ValueLabels(frame.lettering, Lettering.NORMAL, frame.labelRoom(height), markers());
        List<Box.Segment> lines = segments();
        int decimals = DecimalPlaces.of(
                chart.series().stream().flatMap(s -> s.values().stream()).toList());
        for (int category = 0; category < chart.categories().size(); category++) {
            for (int series : fromHighest(category)) {
                String text = DecimalPlaces.print(value(series, category), decimals);
                place(text, candidates(text, series, category, labels), labels, lines);
            }
        }
        return labels;
    }

    private List<Integer> fromHighest(int category) {
        return IntStream.range(0, chart.series().size())
                .boxed()
                .sorted(Comparator.comparing((Integer series) -> value(series, category))
                        .reversed())
                .toList();
    }

    /** Above the highest point, below the lowest and beside the others first; then wherever else there is room. */
    private List<Box> candidates(String text, int series, int category, ValueLabels labels) {
        int x = x(category);
        int y = y(series, category);
        int distance = Marker.RADIUS + LABEL_GAP;
        Box above = labels.box(text, x, y - distance - Lettering.NORMAL);
        Box below = labels.box(text, x, y + distance);
        int aside = above.width() / 2 + distance;
        Box right = labels.box(text, x + aside, y - Lettering.NORMAL / 2);
        Box leftward = labels.box(text, x - aside, y - Lettering.NORMAL / 2);
        List<Integer> order = fromHighest(category);
        if (order.get(0) == series) {
            return List.of(above, right, leftward, below);
        }
        boolean lowest = order.get(order.size() - 1) == series;
        return lowest ? List.of(below, right, leftward, above) : List.of(right, leftward, below, above);
    }

    /** First where no line runs through, then where only a line does: the number then stands on clear paper. */
    private static void place(String text, List<Box> boxes, ValueLabels labels, List<Box.Segment> lines) {
        List<Box> free = boxes.stream().filter(labels::isFree).toList();
        free.stream()
                .filter(box -> lines.stream().noneMatch(box::isCrossedBy))
                .findFirst()
                .or(() -> free.stream().findFirst())
                .ifPresent(box -> labels.put(text, box));
    }

    private List<Box> markers() {
        List<Box> out = new ArrayList<>();
        int reach = Marker.RADIUS * 13 / 10;
        for (int series = 0; series < chart.series().size(); series++) {
            for (int category = 0; category < chart.categories().size(); category++) {
                int x = x(category);
                int y = y(series, category);
                out.add(new Box(x - reach, y - reach, x + reach, y + reach));
            }
        }
        return out;
    }

    private List<Box.Segment> segments() {
        List<Box.Segment> out = new ArrayList<>();
        for (int series = 0; series < chart.series().size(); series++) {
            for (int category = 1; category < chart.categories().size(); category++) {
                out.add(new Box.Segment(x(category - 1), y(series, category - 1), x(category), y(series, category)));
            }
        }
        chart.limits().forEach(limit -> {
            int y = frame.y(limit.value(), plot);
            out.add(new Box.Segment(plot.left(), y, plot.right(), y));
        });
        return out;
    }
}
