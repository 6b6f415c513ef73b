package wenheng.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import wenheng.chart.Drawing.Ink;
import wenheng.document.Chart;

/** 箱线图：每个系列一个箱，箱里是居中的一半，粗线是中位数，圈是离群值。 */
final class BoxPlot implements Plot {

    private static final int WIDEST_BOX = 56000;
    /** Share of a box in its part of the axis, in hundredths; the numbers stand beside it. */
    private static final int SHARE = 40;

    private static final int MEDIAN = 2000;
    private static final int GAP = 2500;

    private final Frame frame;
    private final Chart chart;
    private final List<Quartiles> quartiles;
    private final int decimals;

    BoxPlot(Chart chart, Lettering lettering, int width) {
        this.chart = chart;
        this.frame =
                new Frame(chart, chart.series().stream().map(Chart.Series::name).toList(), lettering, width);
        this.quartiles = chart.series().stream()
                .map(Chart.Series::values)
                .map(Quartiles::of)
                .toList();
        this.decimals = DecimalPlaces.of(chart.series().stream()
                .flatMap(series -> series.values().stream())
                .toList());
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
    public ChartPlan plan(int height) {
        int share = frame.plot(height).width() / chart.series().size();
        int width = boxWidth(share);
        return frame.plan(height, (share - width) * 100 / width);
    }

    private static int boxWidth(int share) {
        return Math.max(2, Math.min(WIDEST_BOX, share * SHARE / 100));
    }

    @Override
    public void draw(int height, Canvas sheet) {
        Box plot = frame.plot(height);
        frame.drawBehind(height, sheet);
        frame.drawBefore(height, sheet);
        List<Figure> figures = IntStream.range(0, quartiles.size())
                .mapToObj(series -> figure(series, plot))
                .toList();
        figures.forEach(figure -> figure.draw(sheet));
        labels(figures, frame.labelRoom(height)).draw(sheet);
    }

    private Figure figure(int series, Box plot) {
        Quartiles of = quartiles.get(series);
        int half = boxWidth(plot.width() / chart.series().size()) / 2;
        int x = frame.categories.x(series);
        Box box = new Box(x - half, frame.y(of.upper(), plot), x + half, frame.y(of.lower(), plot));
        int[] outliers =
                of.outliers().stream().mapToInt(value -> frame.y(value, plot)).toArray();
        return new Figure(
                of, box, frame.y(of.high(), plot), frame.y(of.median(), plot), frame.y(of.low(), plot), outliers);
    }

    /** 一个箱在纸上的各处，{@code high} 与 {@code low} 是须的两端. */
    private record Figure(Quartiles of, Box box, int high, int median, int low, int[] outliers) {

        void draw(Canvas sheet) {
            int x = box.centre();
            int cap = box.width() / 4;
            sheet.line(new Box.Segment(x, high, x, box.top()), Canvas.OUTLINE, Ink.BLACK);
            sheet.line(new Box.Segment(x, box.bottom(), x, low), Canvas.OUTLINE, Ink.BLACK);
            sheet.line(new Box.Segment(x - cap, high, x + cap, high), Canvas.OUTLINE, Ink.BLACK);
            sheet.line(new Box.Segment(x - cap, low, x + cap, low), Canvas.OUTLINE, Ink.BLACK);
            Pattern.LIGHT.draw(box, sheet);
            sheet.line(new Box.Segment(box.left(), median, box.right(), median), MEDIAN, Ink.BLACK);
            for (int y : outliers) {
                Marker.CIRCLE.draw(x, y, sheet);
            }
        }

        /** What no number may cover. */
        List<Box> taken() {
            List<Box> taken = new ArrayList<>();
            int x = box.centre();
            int cap = Math.max(1, box.width() / 4);
            taken.add(new Box(box.left(), box.top() - 1, box.right(), box.bottom() + 1));
            taken.add(new Box(x - cap, Math.min(high, low), x + cap, Math.max(high, low) + 1));
            for (int y : outliers) {
                taken.add(new Box(x - Marker.RADIUS, y - Marker.RADIUS, x + Marker.RADIUS, y + Marker.RADIUS));
            }
            return taken;
        }
    }

    /** The medians first, then the extremes, then the quartiles; a number without room is left out. */
    private ValueLabels labels(List<Figure> figures, Box room) {
        List<Box> taken =
                figures.stream().flatMap(figure -> figure.taken().stream()).toList();
        ValueLabels labels = new ValueLabels(frame.lettering, Lettering.NORMAL, room, taken);
        figures.forEach(figure -> beside(figure, figure.of().median(), figure.median(), labels));
        figures.forEach(figure -> {
            Quartiles of = figure.of();
            int count = figure.outliers().length;
            boolean above = count > 0 && of.outliers().get(count - 1).compareTo(of.high()) > 0;
            boolean below = count > 0 && of.outliers().get(0).compareTo(of.low()) < 0;
            outermost(figure, above ? figure.outliers()[count - 1] : figure.high(), highest(of), true, labels);
            outermost(figure, below ? figure.outliers()[0] : figure.low(), lowest(of), false, labels);
        });
        figures.forEach(figure -> {
            beside(figure, figure.of().upper(), figure.box().top(), labels);
            beside(figure, figure.of().lower(), figure.box().bottom(), labels);
        });
        return labels;
    }

    private static BigDecimal highest(Quartiles of) {
        return of.outliers().stream().reduce(of.high(), BigDecimal::max);
    }

    private static BigDecimal lowest(Quartiles of) {
        return of.outliers().stream().reduce(of.low(), BigDecimal::min);
    }

    private void beside(Figure figure, BigDecimal value, int y, ValueLabels labels) {
        String text = DecimalPlaces.print(value, decimals);
        int half = labels.box(text, 0, 0).width() / 2;
        putIfFree(text, labels.box(text, figure.box().right() + GAP + half, y - Lettering.NORMAL / 2), labels);
    }

    private void outermost(Figure figure, int y, BigDecimal value, boolean above, ValueLabels labels) {
        String text = DecimalPlaces.print(value, decimals);
        int distance = Marker.RADIUS + GAP;
        int top = above ? y - distance - Lettering.NORMAL : y + distance;
        putIfFree(text, labels.box(text, figure.box().centre(), top), labels);
    }

    private static void putIfFree(String text, Box box, ValueLabels labels) {
        if (labels.isFree(box)) {
            labels.put(text, box);
        }
    }
}
