package wenheng.docx.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wenheng.diagnostic.InputException;
import wenheng.document.Chart;
import wenheng.ooxml.PackageFile;
import wenheng.ooxml.Relationships;
import wenheng.ooxml.XmlTree;

/**
 * 图表阅读：从图表部件读回类型、分类、系列和界线；箱线图由内嵌工作簿里的原始数据还原。
 *
 * <p>A chart with an empty cell is not read: what is missing is told by its series and category.
 */
public final class ChartReading {

    private final XmlTree part;
    private final Optional<byte[]> book;
    private final List<String> gaps = new ArrayList<>();

    /**
     * What was read.
     *
     * @param chart yet without its title; empty if it is none of our kinds, or has gaps
     * @param gaps the cells that are empty or hold no number: 小学的“甲”, 界线“规定值”
     */
    public record Taken(Optional<Chart> chart, List<String> gaps) {

        public static final Taken NOTHING = new Taken(Optional.empty(), List.of());

        public Taken {
            gaps = List.copyOf(gaps);
        }
    }

    private ChartReading(XmlTree part, Optional<byte[]> book) {
        this.part = part;
        this.book = book;
    }

    /** The chart of a part. */
    public static Taken of(PackageFile file, String path) {
        Optional<byte[]> book = Relationships.of(file, path).ofKind("package").flatMap(file::bytes);
        return file.tree(path)
                .flatMap(part -> part.find("c:chart/c:plotArea").map(area -> new ChartReading(part, book).read(area)))
                .orElse(Taken.NOTHING);
    }

    /** What is no workbook of the usual kind costs the chart's raw values, not the paper. */
    private Optional<List<Chart.Series>> raw(List<String> names) {
        try {
            return book.map(bytes -> PackageFile.of("图表", bytes)).flatMap(file -> RawValues.read(file, names));
        } catch (InputException unusable) {
            return Optional.empty();
        }
    }

    private Taken read(XmlTree area) {
        Optional<Chart> chart = boxes(area).or(() -> plain(area));
        return new Taken(chart.filter(whole -> gaps.isEmpty()), gaps);
    }

    /** A box chart, if its raw values are at hand and still those that are drawn. */
    private Optional<Chart> boxes(XmlTree area) {
        List<XmlTree> drawn = area.deep("c:ser").toList();
        List<Chart.Limit> limits = drawn.stream()
                .filter(ChartReading::isLimit)
                .flatMap(one -> limit(one).stream())
                .toList();
        return raw(names(drawn))
                .map(raw -> new Chart(Chart.Kind.BOX, "", unit(), List.of(), raw, limits))
                .filter(chart -> isDrawnBy(chart, drawn));
    }

    private static boolean isDrawnBy(Chart chart, List<XmlTree> drawn) {
        boolean filled = chart.series().stream().noneMatch(one -> one.values().isEmpty());
        return filled
                && ChartSheet.of(chart).columns().stream()
                        .map(column -> numbers(column.values().size(), column.values()::get))
                        .toList()
                        .equals(drawn.stream()
                                .map(one -> numbers(chart.series().size(), values(one)::number))
                                .toList());
    }

    /** The numbers of a column, whatever zeros they are written with. */
    private static List<Optional<BigDecimal>> numbers(int rows, IntFunction<Optional<BigDecimal>> cell) {
        return IntStream.range(0, rows)
                .mapToObj(cell)
                .map(number -> number.map(BigDecimal::stripTrailingZeros))
                .toList();
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
        List<String> names = names(data);
        List<Chart.Limit> lines = new ArrayList<>();
        limits.forEach(one -> limit(one).ifPresentOrElse(lines::add, () -> gaps.add("界线“" + name(one) + "”")));
        return new Chart(kind, "", unit(), names, series(data, names), lines);
    }

    /** A limit is the same all along its line, so that one point is enough. */
    private static Optional<Chart.Limit> limit(XmlTree line) {
        ChartCells cells = values(line);
        return IntStream.range(0, cells.rows())
                .mapToObj(cells::number)
                .flatMap(Optional::stream)
                .findFirst()
                .map(value -> new Chart.Limit(name(line), value));
    }

    /** The last categories are the limits: they have marked bars. */
    private Chart ranking(XmlTree bars) {
        List<XmlTree> data = bars.all("c:ser").toList();
        List<String> names = names(data);
        int rows = names.size() - limitRows(data, names.size());
        List<Chart.Limit> limits = new ArrayList<>();
        for (int row = rows; row < names.size(); row++) {
            String name = names.get(row);
            values(data.get(0))
                    .number(row)
                    .ifPresentOrElse(
                            value -> limits.add(new Chart.Limit(name, value)), () -> gaps.add("界线“" + name + "”"));
        }
        List<String> categories = names.subList(0, rows);
        return new Chart(Chart.Kind.RANKING, "", unit(), categories, series(data, categories), limits);
    }

    /** Where every bar is marked, somebody has coloured a chart that has no limits. */
    private static int limitRows(List<XmlTree> data, int rows) {
        Set<String> marked = data.stream()
                .limit(1)
                .flatMap(one -> one.all("c:dPt"))
                .map(point ->
                        point.child("c:idx").map(idx -> idx.attribute("val")).orElse(""))
                .collect(Collectors.toSet());
        int limits = 0;
        while (limits < rows && marked.contains(Integer.toString(rows - 1 - limits))) {
            limits++;
        }
        return limits == rows ? 0 : limits;
    }

    private List<Chart.Series> series(List<XmlTree> data, List<String> categories) {
        return data.stream()
                .map(one -> new Chart.Series(name(one), filled(one, categories)))
                .toList();
    }

    private List<BigDecimal> filled(XmlTree series, List<String> categories) {
        ChartCells cells = values(series);
        List<BigDecimal> filled = new ArrayList<>();
        for (int row = 0; row < categories.size(); row++) {
            String category = categories.get(row);
            cells.number(row).ifPresentOrElse(filled::add, () -> gaps.add(name(series) + "的“" + category + "”"));
        }
        return filled;
    }

    private static String name(XmlTree series) {
        return series.child("c:tx").stream()
                .flatMap(one -> one.deep("c:v"))
                .map(XmlTree::text)
                .findFirst()
                .orElse("系列");
    }

    /** The categories' names, down to the last value of any series; Word numbers them where none has a name. */
    private static List<String> names(List<XmlTree> data) {
        ChartCells names = ChartCells.of(data.stream()
                .limit(1)
                .flatMap(one -> one.child("c:cat").stream())
                .findFirst());
        int rows = data.stream().mapToInt(one -> values(one).rows()).reduce(names.rows(), Math::max);
        return IntStream.range(0, rows)
                .mapToObj(row -> names.texts().isEmpty() ? Integer.toString(row + 1) : names.text(row))
                .toList();
    }

    private static ChartCells values(XmlTree series) {
        return ChartCells.of(series.child("c:val"));
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
