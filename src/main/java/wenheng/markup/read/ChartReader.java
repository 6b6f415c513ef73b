package wenheng.markup.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.document.Chart;
import wenheng.document.Inline;
import wenheng.markup.syntax.FigureMarks;
import wenheng.markup.syntax.Literals;
import wenheng.settings.Node;
import wenheng.settings.YamlReader;
import wenheng.text.Similarity;

/** 图表的阅读：围栏 {@code 图表} 里的 YAML。 A chart that cannot be drawn keeps its number and prints as 〔待补〕. */
final class ChartReader {

    private static final Set<String> KEYS = Set.of("标题", "类型", "单位", "分类", "系列", "界线");
    private static final Map<String, Chart.Kind> KINDS = Map.of(
            "柱", Chart.Kind.BAR,
            "线", Chart.Kind.LINE,
            "条", Chart.Kind.RANKING,
            "雷达", Chart.Kind.RADAR,
            "箱", Chart.Kind.BOX);
    /** Fewer spokes than this have no area between them. */
    private static final int LEAST_SPOKES = 3;

    private static final Pattern ID = Pattern.compile("\\s*\\{#([^{}\\s]+)}\\s*$");

    private final NodePlaces places;
    private final FigureMarks marks;
    private boolean sound = true;

    ChartReader(NodePlaces places, FigureMarks marks) {
        this.places = places;
        this.marks = marks;
    }

    /** The chart of a fenced block; a name in its first line goes before one in the title. */
    Draft.Picture read(FencedCodeBlock code, String id) {
        Location place = places.of(code);
        try {
            String yaml = Literals.withoutJoiners(code.getLiteral());
            Node.Mapping mapping =
                    YamlReader.read("", yaml, NodePlaces.line(code) + 2).mapping();
            mapping.unknownKeys(KEYS).all().forEach(this::add);
            return picture(mapping, id, place);
        } catch (InputException fault) {
            fault.diagnostics().all().forEach(this::add);
            return new Draft.Picture(List.of(), id, Optional.empty(), place);
        }
    }

    private void add(Diagnostic finding) {
        places.findings().add(places.source().told(finding));
        sound = false;
    }

    private void fault(Node node, String code, String message, String hint) {
        add(Diagnostic.error(code, node.location(), message, hint));
    }

    private Draft.Picture picture(Node.Mapping mapping, String id, Location place) {
        String title = mapping.find("标题").map(Node::text).orElse("");
        Matcher written = ID.matcher(title);
        boolean named = id.isEmpty() && written.find();
        List<Inline> words = marks.inlines(named ? title.substring(0, written.start()) : title);
        Optional<Chart> chart = Optional.empty();
        try {
            mapping.require("标题");
            chart = Optional.of(chart(mapping, Inline.plain(words))).filter(drawn -> sound);
        } catch (InputException fault) {
            fault.diagnostics().all().forEach(this::add);
        }
        return new Draft.Picture(words, named ? written.group(1) : id, chart, place);
    }

    private Chart chart(Node.Mapping mapping, String title) {
        Chart.Kind kind = kind(mapping.find("类型"));
        List<String> categories = kind == Chart.Kind.BOX ? noCategories(mapping) : categories(mapping, kind);
        return new Chart(
                kind,
                title,
                mapping.find("单位").map(Node::text).map(marks::plain).orElse(""),
                categories,
                series(mapping.require("系列"), kind, categories.size()),
                limits(mapping.find("界线")));
    }

    private List<String> categories(Node.Mapping mapping, Chart.Kind kind) {
        List<String> categories =
                mapping.require("分类").texts().stream().map(marks::plain).toList();
        if (kind == Chart.Kind.RADAR && categories.size() < LEAST_SPOKES) {
            fault(mapping.require("分类"), "图表-个数", "雷达图只有" + categories.size() + "项分类，至少要三项", "请改用柱图");
        }
        return categories;
    }

    /** Each series is one box, named below it. */
    private List<String> noCategories(Node.Mapping mapping) {
        mapping.find("分类").ifPresent(node -> fault(node, "图表-分类", "箱线图没有分类：“系列”的每一行是一组数，画成一个箱", "请删去“分类”"));
        return List.of();
    }

    private Chart.Kind kind(Optional<Node> node) {
        String word = node.map(Node::text).orElse("柱");
        if (!KINDS.containsKey(word)) {
            String hint = Similarity.nearest(word, KINDS.keySet())
                    .map(best -> "您是否想写“" + best + "”？")
                    .orElse("");
            fault(node.get(), "图表-类型", "没有“" + word + "”这种图表，可用柱、线、条、雷达、箱", hint);
        }
        return KINDS.getOrDefault(word, Chart.Kind.BAR);
    }

    private List<Chart.Series> series(Node node, Chart.Kind kind, int categories) {
        List<Chart.Series> all = new ArrayList<>();
        for (Node.Entry entry : node.mapping().entries()) {
            List<BigDecimal> values = entry.value().items().stream()
                    .map(this::number)
                    .flatMap(Optional::stream)
                    .toList();
            int count = entry.value().items().size();
            if (kind == Chart.Kind.BOX && count == 0) {
                fault(entry.value(), "图表-个数", "“" + entry.key() + "”没有数", "请写出各校的数，如[5.1, 6.3]");
            } else if (kind != Chart.Kind.BOX && count != categories) {
                fault(entry.value(), "图表-个数", "“" + entry.key() + "”有" + count + "个数，分类有" + categories + "个", "请一一对应");
            }
            all.add(new Chart.Series(marks.plain(entry.key()), values, figures(entry.value())));
        }
        if (all.isEmpty()) {
            fault(node, "图表-个数", "图表没有数据", "请在“系列”下写“名称: [数, 数]”");
        }
        return all;
    }

    private Map<Integer, Inline.FigureText> figures(Node node) {
        Map<Integer, Inline.FigureText> figures = new TreeMap<>();
        for (int i = 0; i < node.items().size(); i++) {
            int index = i;
            marks.figure(node.items().get(i).text()).ifPresent(figure -> figures.put(index, figure));
        }
        return figures;
    }

    private List<Chart.Limit> limits(Optional<Node> node) {
        List<Chart.Limit> all = new ArrayList<>();
        for (Node.Entry entry : node.map(limits -> limits.mapping().entries()).orElse(List.of())) {
            number(entry.value())
                    .ifPresent(value -> all.add(new Chart.Limit(
                            marks.plain(entry.key()),
                            value,
                            marks.figure(entry.value().text()))));
        }
        return all;
    }

    private Optional<BigDecimal> number(Node node) {
        String text = node.text();
        Optional<BigDecimal> number = marks.number(text);
        if (number.isEmpty() && FigureMarks.hasMissing(text)) {
            add(Diagnostic.warning("图表-待补", node.location(), "图表缺一个数：" + marks.plain(text), ""));
        } else if (number.isEmpty()) {
            fault(node, "图表-数值", "“" + marks.plain(text) + "”不是数", "请只写数字，单位写在“单位”里");
        }
        return number;
    }
}
