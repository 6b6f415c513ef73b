package wenheng.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import wenheng.document.Chart;

/** 箱线图的结论：每个箱的中位数、居中一半的范围、最高最低、离群值，与界线之比。 Comparisons are made on unrounded values. */
record BoxFindings(Chart chart, int decimals) {

    private static final int MOST_OUTLIERS = 5;

    /** One for each box and each limit, then which median is the highest. */
    List<String> all() {
        List<String> out = new ArrayList<>();
        for (Chart.Series series : chart.series()) {
            out.add(range(series));
            chart.limits().stream()
                    .filter(limit -> concerns(limit, series))
                    .forEach(limit -> out.add(against(limit, series)));
        }
        if (chart.series().size() > 1) {
            out.add(highest());
        }
        return out;
    }

    private String range(Chart.Series series) {
        Quartiles of = Quartiles.of(series.values());
        String name = series.name() + (series.name().isEmpty() ? "" : "：");
        if (of.outliers().isEmpty() && of.low().compareTo(of.high()) == 0) {
            return name + "共" + series.values().size() + "个数，均为" + print(of.low());
        }
        return name + "共" + series.values().size() + "个数，中位数" + print(of.median()) + "，居中的一半在" + print(of.lower()) + "到"
                + print(of.upper()) + "之间，最低"
                + print(series.values().stream().min(Comparator.naturalOrder()).orElseThrow())
                + "，最高"
                + print(series.values().stream().max(Comparator.naturalOrder()).orElseThrow()) + outliers(of);
    }

    private String outliers(Quartiles of) {
        if (of.outliers().isEmpty()) {
            return "，没有离群值";
        }
        String listed =
                of.outliers().stream().limit(MOST_OUTLIERS).map(this::print).collect(Collectors.joining("、"));
        return "，离群值" + of.outliers().size() + "个：" + listed + (of.outliers().size() > MOST_OUTLIERS ? "等" : "");
    }

    /** A limit that names a series is not held against another. */
    private boolean concerns(Chart.Limit limit, Chart.Series series) {
        boolean named = chart.series().stream()
                .anyMatch(one -> !one.name().isEmpty() && limit.name().contains(one.name()));
        return !named || limit.name().contains(series.name());
    }

    private String against(Chart.Limit limit, Chart.Series series) {
        long below = series.values().stream()
                .filter(value -> value.compareTo(limit.value()) < 0)
                .count();
        String named = limit.name() + DecimalPlaces.plain(limit.value());
        return below == 0 ? "均不低于" + named : "低于" + named + "的有" + below + "个";
    }

    private String highest() {
        Chart.Series most = chart.series().stream()
                .max(Comparator.comparing(
                        series -> Quartiles.of(series.values()).median()))
                .orElseThrow();
        return "中位数最高的是" + most.name();
    }

    private String print(BigDecimal value) {
        return DecimalPlaces.print(value, decimals);
    }
}
