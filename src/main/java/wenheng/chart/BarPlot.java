package wenheng.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.document.Chart;

/** 柱图：每个分类一组柱，柱顶写数值。 */
final class BarPlot implements Plot {

    private static final int WIDEST_BAR = 40000;
    private static final int LABEL_GAP = 1500;
    /** Space beside a group, in hundredths of its share of the axis; the narrow one where numbers would not fit otherwise. */
    private static final int[] GAPS = {30, 10};

    private final Frame frame;
    private final Chart chart;
    private final int decimals;

    BarPlot(Frame frame) {
        this.frame = frame;
        this.chart = frame.chart;
        this.decimals = DecimalPlaces.of(
                chart.series().stream().flatMap(s -> s.values().stream()).toList());
    }

    /** 一根柱. */
    private record Bar(int series, BigDecimal value, Box box) {}

    @Override
    public int leastHeight() {
        return frame.leastHeight();
    }

    @Override
    public int preferredHeight() {
        return frame.preferredHeight();
    }

    @Override
    public void draw(int height, Canvas sheet) {
        List<Bar> bars = bars(frame.plot(height));
        frame.drawBehind(height, sheet);
        bars.forEach(bar -> Pattern.of(bar.series(), chart.series().size()).draw(bar.box(), sheet));
        frame.drawBefore(height, sheet);
        labels(bars, frame.labelRoom(height)).ifPresent(labels -> labels.draw(sheet));
    }

    @Override
    public ChartPlan plan(int height) {
        int count = chart.series().size();
        int share = frame.plot(height).width() / chart.categories().size();
        int width = barWidth(share, count);
        return frame.plan(height, (share - width * count) * 100 / width);
    }

    private List<Bar> bars(Box plot) {
        int count = chart.series().size();
        int width = barWidth(plot.width() / chart.categories().size(), count);
        List<Bar> bars = new ArrayList<>();
        for (int category = 0; category < chart.categories().size(); category++) {
            int left = frame.categories.x(category) - width * count / 2;
            for (int series = 0; series < count; series++) {
                BigDecimal value = chart.series().get(series).values().get(category);
                int zero = frame.y(BigDecimal.ZERO, plot);
                int end = frame.y(value, plot);
                Box box = new Box(
                        left + series * width, Math.min(zero, end), left + (series + 1) * width, Math.max(zero, end));
                bars.add(new Bar(series, value, box));
            }
        }
        return bars;
    }

    private int barWidth(int share, int count) {
        int label = chart.series().stream()
                        .flatMap(series -> series.values().stream())
                        .mapToInt(
                                value -> frame.lettering.width(DecimalPlaces.print(value, decimals), Lettering.NORMAL))
                        .max()
                        .orElse(0)
                + 800;
        int roomy = share * (100 - GAPS[0]) / 100 / count;
        // Wider bars only as far as their numbers need it: wide gaps tell the groups apart.
        int tight = share * (100 - GAPS[1]) / 100 / count;
        return Math.max(1, Math.min(WIDEST_BAR, Math.max(roomy, Math.min(tight, label))));
    }

    /** Numbers at all bars in the largest size that fits, or none: some bars with and some without would mislead. */
    private Optional<ValueLabels> labels(List<Bar> bars, Box room) {
        for (int size = Lettering.NORMAL; size >= Lettering.SMALLEST; size -= 500) {
            List<Box> boxes = bars.stream().map(Bar::box).toList();
            ValueLabels labels = new ValueLabels(frame.lettering, size, room, boxes);
            int tried = size;
            if (bars.stream().allMatch(bar -> place(bar, labels, tried))) {
                return Optional.of(labels);
            }
        }
        return Optional.empty();
    }

    /** At the end of the bar, or up to one line further out where a neighbour is in the way. */
    private boolean place(Bar bar, ValueLabels labels, int size) {
        String text = DecimalPlaces.print(bar.value(), decimals);
        boolean down = bar.value().signum() < 0;
        for (int lift = 0; lift <= size; lift += 500) {
            int top = down ? bar.box().bottom() + LABEL_GAP + lift : bar.box().top() - LABEL_GAP - lift - size;
            Box box = labels.box(text, bar.box().centre(), top);
            if (labels.isFree(box)) {
                labels.put(text, box);
                return true;
            }
        }
        return false;
    }
}
