package wenheng.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import wenheng.chart.Drawing.Anchor;
import wenheng.chart.Drawing.Ink;
import wenheng.document.Chart;
import wenheng.style.Length;

/**
 * 界线标注：写在图右，名称在上、数值在下；相近的上下错开，用细线连到各自的界线。
 *
 * <p>The labels keep the order of their lines: one sweep downwards pushes each below the one above, one upwards from
 * the lower end pushes back what fell out. So no two overlap as long as the column is as high as {@link #height} asks,
 * and each is as near to its line as its neighbours let it be. Cost: linear in the limits.
 */
final class LimitLabels {

    private static final int GAP = 3000;
    private static final int LEADER = 7000;
    private static final int MOST_LINES = 3;

    private final List<Chart.Limit> inChart;
    private final List<Chart.Limit> limits;
    private final List<Lettering.Lines> texts;
    private final int width;

    LimitLabels(Chart chart, Lettering lettering, int room) {
        inChart = chart.limits();
        limits = chart.limits().stream()
                .sorted(Comparator.comparing(Chart.Limit::value).reversed())
                .toList();
        texts = limits.stream().map(limit -> words(limit, lettering, room)).toList();
        width = texts.stream().mapToInt(lettering::width).max().orElse(-LEADER - GAP) + LEADER + GAP;
    }

    private static Lettering.Lines words(Chart.Limit limit, Lettering lettering, int room) {
        Lettering.Lines name =
                lettering.fit(List.of(limit.name()), room, MOST_LINES).get(0);
        List<String> lines = new ArrayList<>(limit.name().isEmpty() ? List.of() : name.texts());
        lines.add(DecimalPlaces.plain(limit.value()));
        return new Lettering.Lines(lines, name.size());
    }

    /** Width to keep free at the right of the plot; 0 without limits. */
    int width() {
        return width;
    }

    /** Height of all labels one above the other. */
    int height() {
        return texts.stream().mapToInt(text -> text.height() + GAP).sum();
    }

    /** Draws the limit lines across the plot and their labels between the upper and lower end of {@code column}. */
    void draw(Box plot, Scale scale, Box column, Canvas sheet) {
        int[] lines = lines(plot, scale);
        int[] tops = tops(lines, column);
        for (int i = 0; i < lines.length; i++) {
            sheet.limit(new Box.Segment(plot.left(), lines[i], plot.right(), lines[i]));
            int middle = tops[i] + texts.get(i).height() / 2;
            sheet.line(
                    new Box.Segment(plot.right(), lines[i], plot.right() + LEADER - 1500, middle),
                    Canvas.HAIRLINE,
                    Ink.BLACK);
            sheet.lines(texts.get(i), plot.right() + LEADER, tops[i], Anchor.START);
        }
    }

    /** How far each label, in the order of the chart, stands below the middle of its line. */
    List<Length> shifts(Box plot, Scale scale, Box column) {
        int[] lines = lines(plot, scale);
        int[] tops = tops(lines, column);
        return inChart.stream()
                .map(limits::indexOf)
                .map(i -> new Length(tops[i] + texts.get(i).height() / 2 - lines[i]))
                .toList();
    }

    private int[] lines(Box plot, Scale scale) {
        return limits.stream()
                .map(Chart.Limit::value)
                .mapToInt(value -> y(value, scale, plot))
                .toArray();
    }

    private static int y(BigDecimal value, Scale scale, Box plot) {
        return plot.bottom() - scale.offset(value, plot.height());
    }

    /** Each label beside its line where there is room; pushed down by the one above, then back up from the lower end. */
    private int[] tops(int[] lines, Box column) {
        int[] tops = IntStream.range(0, lines.length)
                .map(i -> lines[i] - texts.get(i).height() / 2)
                .toArray();
        int above = column.top();
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.max(tops[i], above);
            above = tops[i] + texts.get(i).height() + GAP;
        }
        int below = column.bottom();
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], below - texts.get(i).height());
            below = tops[i] - GAP;
        }
        return tops;
    }
}
