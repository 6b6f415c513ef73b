package wenheng.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import wenheng.chart.Drawing.Anchor;
import wenheng.chart.Drawing.Ink;
import wenheng.document.Chart;

/** 条图的界线：竖线自上而下，名称和数值写在图上方，每条界线一行。 */
final class RankingLimits {

    private static final int ROW = 12000;

    private final List<Chart.Limit> limits;
    private final Lettering lettering;
    private final int width;

    RankingLimits(List<Chart.Limit> limits, Lettering lettering, int width) {
        this.limits =
                limits.stream().sorted(Comparator.comparing(Chart.Limit::value)).toList();
        this.lettering = lettering;
        this.width = width;
    }

    int height() {
        return limits.size() * ROW;
    }

    /** The lowest limit takes the upper row and its label stands left of the next line, so that no line runs through a label if it can be helped. */
    void draw(Box plot, Scale scale, Canvas sheet) {
        int first = plot.top() - height();
        List<ValueBox> labels = new ArrayList<>();
        for (int i = 0; i < limits.size(); i++) {
            int x = plot.left() + scale.offset(limits.get(i).value(), plot.width());
            int top = first + i * ROW;
            sheet.limit(new Box.Segment(x, plot.top(), x, plot.bottom()));
            sheet.line(new Box.Segment(x, top + Lettering.NORMAL, x, plot.top()), Canvas.HAIRLINE, Ink.BLACK);
            labels.add(label(limits.get(i), x, top));
        }
        labels.forEach(label -> sheet.fill(label.box(), Canvas.WHITE));
        IntStream.range(0, labels.size()).forEach(i -> {
            Box box = labels.get(i).box();
            sheet.text(
                    labels.get(i).text(),
                    box.left(),
                    box.top() + Lettering.ascent(Lettering.NORMAL),
                    Lettering.NORMAL,
                    Anchor.START);
        });
    }

    /** 一条界线的标注. */
    private record ValueBox(String text, Box box) {}

    private ValueBox label(Chart.Limit limit, int x, int top) {
        String value = (limit.name().isEmpty() ? "" : " ") + DecimalPlaces.plain(limit.value());
        int room = width - lettering.width(value, Lettering.NORMAL);
        String text = lettering.shorten(limit.name(), Lettering.NORMAL, room) + value;
        int wide = lettering.width(text, Lettering.NORMAL);
        int left = Math.max(0, Math.min(x - wide / 2, width - wide));
        return new ValueBox(text, new Box(left, top, left + wide, top + Lettering.NORMAL));
    }
}
