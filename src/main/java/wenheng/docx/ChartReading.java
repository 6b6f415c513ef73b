package wenheng.docx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wenheng.document.Chart;
import wenheng.ooxml.XmlTree;

/** 图表阅读：从图表部件读回类型、分类、系列和界线；箱线图只存有分位数，原始数据读不回来。 */
final class ChartReading {

    private final XmlTree part;
    private final String title;

    private ChartReading(XmlTree part, String title) {
        this.part = part;
        this.title = title;
    }

    /** The chart of a part; empty if it is none of our kinds. */
    static Optional<Chart> of(XmlTree part, String title) {
        return part.find("c:chart/c:plotArea").flatMap(area -> new ChartReading(part, title).read(area));
    }

    private Optional<Chart> read(XmlTree area) {
        Optional<XmlTree> bars = area.child("c:barChart");
        Optional<XmlTree> lines = area.child("c:lineChart");
        Optional<XmlTree> rings = area.child("c:radarChart");
        if (bars.isPresent()) {
            boolean stacked = value(bars.get(), "c:grouping").equals("stacked");
            boolean ranking = value(bars.get(), "c:barDir").equals("bar");
            return stacked ? Optional.empty() : Optional.of(ranking ? ranking(bars.get()) : upright(bars.get(), lines));
        }
        return rings.map(one -> lines(Chart.Kind.RADAR, one))
                .or(() -> lines.filter(one -> one.deep("c:upDownBars").findAny().isEmpty())
                        .map(one -> lines(Chart.Kind.LINE, one)));
    }

    private static String value(XmlTree tree, String child) {
        return tree.child(child).map(one -> one.attribute("val")).orElse("");
    }

    private Chart upright(XmlTree bars, Optional<XmlTree> lines) {
        List<XmlTree> limits = lines.stream().flatMap(one -> one.all("c:ser")).toList();
        return chart(Chart.Kind.BAR, bars.all("c:ser").toList(), limits);
    }

    /** Limits have no marks, or dashes. */
    private Chart lines(Chart.Kind kind, XmlTree lines) {
        List<XmlTree> all = lines.all("c:ser").toList();
        List<XmlTree> limits = all.stream().filter(ChartReading::isLimit).toList();
        return chart(kind, all.stream().filter(one -> !isLimit(one)).toList(), limits);
    }

    private static boolean isLimit(XmlTree series) {
        String symbol = series.find("c:marker/c:symbol")
                .map(one -> one.attribute("val"))
                .orElse("");
        return symbol.equals("none") || symbol.equals("dash");
    }

    private Chart chart(Chart.Kind kind, List<XmlTree> data, List<XmlTree> limits) {
        List<Chart.Limit> lines = limits.stream()
                .flatMap(one ->
                        values(one).stream().findFirst().map(value -> new Chart.Limit(name(one), value)).stream())
                .toList();
        return new Chart(kind, title, unit(), categories(data), series(data), lines);
    }

    /** The last categories are the limits: they have marked bars. */
    private Chart ranking(XmlTree bars) {
        List<XmlTree> data = bars.all("c:ser").toList();
        List<String> names = categories(data);
        int limits = data.isEmpty() ? 0 : (int) data.get(0).all("c:dPt").count();
        int rows = names.size() - limits;
        List<Chart.Limit> lines = new ArrayList<>();
        for (int i = rows; i < names.size(); i++) {
            lines.add(new Chart.Limit(names.get(i), values(data.get(0)).get(i)));
        }
        List<Chart.Series> series = series(data).stream()
                .map(one -> new Chart.Series(
                        one.name(),
                        one.values().subList(0, Math.min(rows, one.values().size()))))
                .toList();
        return new Chart(Chart.Kind.RANKING, title, unit(), names.subList(0, rows), series, lines);
    }

    private static List<Chart.Series> series(List<XmlTree> data) {
        return data.stream()
                .map(one -> new Chart.Series(name(one), values(one)))
                .toList();
    }

    private static String name(XmlTree series) {
        return series.child("c:tx").stream()
                .flatMap(one -> one.deep("c:v"))
                .map(XmlTree::text)
                .findFirst()
                .orElse("系列");
    }

    private static List<String> categories(List<XmlTree> data) {
        return data.stream()
                .limit(1)
                .flatMap(one -> one.child("c:cat").stream())
                .flatMap(one -> one.deep("c:v"))
                .map(XmlTree::text)
                .toList();
    }

    private static List<BigDecimal> values(XmlTree series) {
        return series.child("c:val").stream()
                .flatMap(one -> one.deep("c:v"))
                .map(one -> one.text().strip())
                .filter(text -> text.matches("[-+]?[0-9.]{1,30}(?:[Ee][-+]?\\d{1,2})?"))
                .map(BigDecimal::new)
                .toList();
    }

    private String unit() {
        return part.deep("c:title")
                .map(one -> one.deep("a:t").map(XmlTree::text).collect(Collectors.joining()))
                .filter(text -> text.startsWith("单位："))
                .map(text -> text.substring("单位：".length()))
                .findFirst()
                .orElse("");
    }
}
