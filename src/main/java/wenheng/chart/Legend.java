package wenheng.chart;

import java.util.ArrayList;
import java.util.List;
import wenheng.chart.Drawing.Anchor;
import wenheng.chart.Drawing.Ink;
import wenheng.document.Chart;

/** 图例：单位之后是各系列的样子和名称；放不下时另起一行。 */
final class Legend {

    private static final String BOX_KEY = "箱：居中的一半　粗线：中位数　须：一般范围　圈：离群值";
    private static final int SWATCH = 18000;
    private static final int GAP = 4000;
    private static final int BETWEEN = 14000;
    private static final int ROW = 14000;

    private final Chart chart;
    private final Lettering lettering;
    private final int width;
    private final String unit;
    private final List<String> names;
    private final List<List<Integer>> rows;

    Legend(Chart chart, Lettering lettering, int width) {
        this.chart = chart;
        this.lettering = lettering;
        this.width = width;
        this.unit = chart.unit().isEmpty() ? "" : lettering.shorten("单位：" + chart.unit(), Lettering.NORMAL, width / 2);
        this.names = names(chart);
        this.rows = names.size() > 1 ? rows() : List.of();
    }

    /** The limits of a radar chart have no room beside the plot; boxes have their names below, and need to be explained. */
    private static List<String> names(Chart chart) {
        if (chart.kind() == Chart.Kind.BOX) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        chart.series().forEach(series -> names.add(series.name()));
        if (chart.kind() == Chart.Kind.RADAR) {
            chart.limits()
                    .forEach(limit -> names.add((limit.name() + " " + DecimalPlaces.plain(limit.value())).strip()));
        }
        return names;
    }

    int height() {
        int count = Math.max(rows.size(), unit.isEmpty() && key().isEmpty() ? 0 : 1);
        return count == 0 ? 0 : count * ROW + GAP;
    }

    private List<List<Integer>> rows() {
        List<List<Integer>> out = new ArrayList<>();
        out.add(new ArrayList<>());
        int used = afterUnit();
        for (int series = 0; series < names.size(); series++) {
            int item = itemWidth(series);
            if (used + item > width && used > 0) {
                out.add(new ArrayList<>());
                used = 0;
            }
            out.get(out.size() - 1).add(series);
            used += item + BETWEEN;
        }
        return out;
    }

    /** Where the names begin in the first row. */
    int afterUnit() {
        return unit.isEmpty() ? 0 : lettering.width(unit, Lettering.NORMAL) + BETWEEN;
    }

    private String name(int series) {
        return lettering.shorten(names.get(series), Lettering.NORMAL, width - SWATCH - GAP);
    }

    private int itemWidth(int series) {
        return SWATCH + GAP + lettering.width(name(series), Lettering.NORMAL);
    }

    /** How to read a box, where there is room for it. */
    String key() {
        boolean fits = lettering.width(BOX_KEY, Lettering.NORMAL) + afterUnit() <= width;
        return chart.kind() == Chart.Kind.BOX && fits ? BOX_KEY : "";
    }

    void draw(Canvas sheet) {
        sheet.text(unit, 0, baseline(0), Lettering.NORMAL, Anchor.START);
        sheet.text(key(), afterUnit(), baseline(0), Lettering.NORMAL, Anchor.START);
        for (int row = 0; row < rows.size(); row++) {
            List<Integer> items = rows.get(row);
            int x = row == 0 ? afterUnit() : 0;
            for (int series : items) {
                drawItem(series, x, baseline(row), sheet);
                x += itemWidth(series) + BETWEEN;
            }
        }
    }

    private static int baseline(int row) {
        return row * ROW + Lettering.ascent(Lettering.NORMAL) + 1000;
    }

    private void drawItem(int series, int x, int baseline, Canvas sheet) {
        int middle = baseline - Lettering.NORMAL * 38 / 100;
        if (series >= chart.series().size()) {
            sheet.limit(new Box.Segment(x, middle, x + SWATCH, middle));
        } else if (chart.kind() == Chart.Kind.LINE || chart.kind() == Chart.Kind.RADAR) {
            sheet.line(new Box.Segment(x, middle, x + SWATCH, middle), Canvas.LIMIT, Ink.BLACK);
            Marker.of(series).draw(x + SWATCH / 2, middle, sheet);
        } else {
            Box box = new Box(x + 300, middle - 4000, x + SWATCH, middle + 4000);
            Pattern.of(series, chart.series().size()).draw(box, sheet);
        }
        sheet.text(name(series), x + SWATCH + GAP, baseline, Lettering.NORMAL, Anchor.START);
    }
}
