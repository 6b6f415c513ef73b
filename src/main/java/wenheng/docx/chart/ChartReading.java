package wenheng.docx.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wenheng.diagnostic.InputException;
import wenheng.document.Chart;
import wenheng.ooxml.PackageFile;
import wenheng.ooxml.Relationships;
import wenheng.ooxml.XmlTree;

/** 图表阅读：从图表部件读回类型、分类、系列和界线；箱线图由内嵌工作簿里的原始数据还原。 */
public final class ChartReading {

    private final XmlTree part;
    private final Optional<byte[]> book;

    private ChartReading(XmlTree part, Optional<byte[]> book) {
        this.part = part;
        this.book = book;
    }

    /** The chart of a part, yet without its title; empty if it is none of our kinds. */
    public static Optional<Chart> of(PackageFile file, String path) {
        Optional<byte[]> book = Relationships.of(file, path).ofKind("package").flatMap(file::bytes);
        return file.tree(path)
                .flatMap(part ->
                        part.find("c:chart/c:plotArea").flatMap(area -> new ChartReading(part, book).read(area)));
    }

    /** What is no workbook of the usual kind costs the chart's raw values, not the paper. */
    private Optional<List<Chart.Series>> raw(List<String> names) {
        try {
            return book.map(bytes -> PackageFile.of("图表", bytes)).flatMap(file -> RawValues.read(file, names));
        } catch (InputException unusable) {
            return Optional.empty();
        }
    }

    private Optional<Chart> read(XmlTree area) {
        return boxes(area).or(() -> plain(area));
    }

    /** A box chart, if its raw values are at hand and still those that are drawn. */
    private Optional<Chart> boxes(XmlTree area) {
        List<XmlTree> drawn = area.deep("c:ser").toList();
        List<Chart.Limit> limits =
                limits(drawn.stream().filter(ChartReading::isLimit).toList());
        return raw(categories(drawn))
                .map(raw -> new Chart(Chart.Kind.BOX, "", unit(), List.of(), raw, limits))
                .filter(chart -> isDrawnBy(chart, drawn));
    }

    private static boolean isDrawnBy(Chart chart, List<XmlTree> drawn) {
        boolean filled = chart.series().stream().noneMatch(one -> one.values().isEmpty());
        return filled
                && ChartSheet.of(chart).columns().stream()
                        .map(column -> column.values().stream()
                                .flatMap(Optional::stream)
                                .map(BigDecimal::stripTrailingZeros)
                                .toList())
                        .toList()
                        .equals(drawn.stream()
                                .map(one -> values(one).stream()
                                        .map(BigDecimal::stripTrailingZeros)
                                        .toList())
                                .toList());
    }

    private Optional<Chart> plain(XmlTree area) {
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
        return new Chart(kind, "", unit(), categories(data), series(data), limits(limits));
    }

    private static List<Chart.Limit> limits(List<XmlTree> lines) {
        return lines.stream()
                .flatMap(one ->
                        values(one).stream().findFirst().map(value -> new Chart.Limit(name(one), value)).stream())
                .toList();
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
        return new Chart(Chart.Kind.RANKING, "", unit(), names.subList(0, rows), series, lines);
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
        return CellNumbers.of(series.child("c:val").stream().flatMap(one -> one.deep("c:v")));
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
