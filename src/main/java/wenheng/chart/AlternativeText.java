package wenheng.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wenheng.document.Chart;

/** 替代文本：用一两句话说出图的结论，给看不见图的人。 Comparisons with limits are made on unrounded values. */
public final class AlternativeText {

    /** Names in a list before 等n项. */
    private static final int MOST_NAMES = 5;
    /** Series told one by one; more are told together. */
    private static final int MOST_SERIES = 3;

    private final Chart chart;
    private final int decimals;

    private AlternativeText(Chart chart) {
        this.chart = chart;
        this.decimals = DecimalPlaces.of(
                chart.series().stream().flatMap(s -> s.values().stream()).toList());
    }

    /** What the chart says. */
    public static String of(Chart chart) {
        return new AlternativeText(chart).text();
    }

    private String text() {
        String what = kind() + (chart.title().isEmpty() ? "" : "“" + chart.title() + "”");
        if (ChartDrawer.isEmpty(chart)) {
            return what + "：无数据。";
        }
        if (chart.kind() == Chart.Kind.BOX) {
            String unit = chart.unit().isEmpty() ? "" : "，单位：" + chart.unit();
            return what + unit + "。" + String.join("；", new BoxFindings(chart, decimals).all()) + "。";
        }
        List<String> findings = new ArrayList<>();
        told().forEach(series -> findings.addAll(findings(series)));
        return what + "，" + scope() + "。" + String.join("；", findings) + "。";
    }

    private String kind() {
        return switch (chart.kind()) {
            case BAR -> "柱状图";
            case LINE -> "折线图";
            case RANKING -> "条形图";
            case RADAR -> "雷达图";
            case BOX -> "箱线图";
        };
    }

    private String scope() {
        String unit = chart.unit().isEmpty() ? "" : "，单位：" + chart.unit();
        String series = chart.series().size() == 1
                ? ""
                : "，比较" + names(chart.series().stream().map(Chart.Series::name).toList());
        return "共" + chart.categories().size() + "项" + series + unit;
    }

    /** 一个系列里的一个数，带着它的名称. */
    private record Point(String name, BigDecimal value) {}

    /** 要说的一组数. */
    private record Told(String subject, List<Point> points) {}

    private List<Told> told() {
        if (chart.series().size() > MOST_SERIES) {
            return List.of(new Told(
                    "各系列",
                    chart.series().stream()
                            .flatMap(series -> points(series, series.name()).stream())
                            .toList()));
        }
        boolean alone = chart.series().size() == 1;
        return chart.series().stream()
                .map(series -> new Told(alone ? "" : series.name(), points(series, "")))
                .toList();
    }

    private List<Point> points(Chart.Series series, String prefix) {
        return IntStream.range(0, chart.categories().size())
                .mapToObj(i -> new Point(
                        prefix + chart.categories().get(i), series.values().get(i)))
                .toList();
    }

    private List<String> findings(Told told) {
        List<String> out = new ArrayList<>();
        out.add(told.subject() + range(told.points()));
        chart.limits().stream()
                .filter(limit -> concerns(limit, told.subject()))
                .forEach(limit -> out.add(told.subject() + against(limit, told.points())));
        return out;
    }

    /** A limit that names a series (小学规定值) is not held against another. */
    private boolean concerns(Chart.Limit limit, String subject) {
        boolean named = chart.series().stream()
                .anyMatch(series -> !series.name().isEmpty() && limit.name().contains(series.name()));
        return !named || limit.name().contains(subject);
    }

    private String range(List<Point> points) {
        Point highest = points.get(0);
        Point lowest = points.get(0);
        for (Point point : points) {
            highest = point.value().compareTo(highest.value()) > 0 ? point : highest;
            lowest = point.value().compareTo(lowest.value()) < 0 ? point : lowest;
        }
        if (highest.value().compareTo(lowest.value()) == 0) {
            return (points.size() == 1 ? points.get(0).name() : "各项均") + "为" + print(highest.value());
        }
        return course(points) + "最高的是" + print(highest) + "，最低的是" + print(lowest);
    }

    /** Lines are read from the first year to the last. */
    private String course(List<Point> points) {
        if (chart.kind() != Chart.Kind.LINE || chart.series().size() > MOST_SERIES) {
            return "";
        }
        return "由" + print(points.get(0)) + "到" + print(points.get(points.size() - 1)) + "，";
    }

    private String against(Chart.Limit limit, List<Point> points) {
        String named = limit.name() + DecimalPlaces.plain(limit.value());
        List<String> above = points.stream()
                .filter(point -> point.value().compareTo(limit.value()) > 0)
                .map(Point::name)
                .toList();
        List<String> below = points.stream()
                .filter(point -> point.value().compareTo(limit.value()) < 0)
                .map(Point::name)
                .toList();
        if (above.isEmpty()) {
            return "均不高于" + named;
        }
        if (below.isEmpty()) {
            return "均不低于" + named;
        }
        return above.size() <= below.size() ? "高于" + named + "的有" + names(above) : "低于" + named + "的有" + names(below);
    }

    private static String names(List<String> names) {
        String listed = names.stream().limit(MOST_NAMES).collect(Collectors.joining("、"));
        return names.size() > MOST_NAMES ? listed + "等" + names.size() + "项" : listed;
    }

    private String print(Point point) {
        return point.name() + "（" + print(point.value()) + "）";
    }

    private String print(BigDecimal value) {
        return DecimalPlaces.print(value, decimals);
    }
}
