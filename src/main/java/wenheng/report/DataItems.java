package wenheng.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wenheng.json.Json;
import wenheng.model.Model;
import wenheng.provenance.Figure;
import wenheng.provenance.Source;
import wenheng.text.Similarity;

/** 数据项：模板和叙述能用的每一项，名称照 {@code ${…}} 里的写法，连同数值、单位、来源。 */
public final class DataItems {

    private static final int MOST_SOURCES = 2;
    private static final int WIDEST = 60;

    /** All of a name but its branch: 小学.指标.R1 is in 小学, 往年["2020"].小学 in 往年. */
    private static final Pattern BRANCH = Pattern.compile("[.\\[].*");

    private static final Pattern STEPS = Pattern.compile("[.\\[\\]\"]+");

    private final List<Entry> entries = new ArrayList<>();

    private DataItems() {}

    /**
     * 一项。
     *
     * @param kind 数字, 文字, 是非, 列表, 待补
     */
    private record Entry(String name, String kind, String value, Optional<Figure> figure) {
        private String unit() {
            return figure.map(Figure::unit).orElse("");
        }

        private boolean has(String word) {
            String wanted = word.toLowerCase(Locale.ROOT);
            return name.toLowerCase(Locale.ROOT).contains(wanted)
                    || value.contains(word)
                    || figure.filter(found -> found.name().contains(word)).isPresent();
        }
    }

    /** Every item of a tree. */
    public static DataItems of(Model.GroupNode data) {
        DataItems items = new DataItems();
        items.add("", data);
        return items;
    }

    /**
     * The items as tables for the terminal.
     *
     * @param filter words that name, value or meaning must hold; empty for an overview of the branches
     */
    public String text(List<String> filter) {
        return filter.isEmpty() ? branches() : text(found(filter), filter);
    }

    /** The items as a JSON array. */
    public String json(List<String> filter) {
        return Json.array(found(filter).stream().map(DataItems::json).toList()).text();
    }

    private List<Entry> found(List<String> filter) {
        return entries.stream()
                .filter(entry -> filter.stream().allMatch(entry::has))
                .toList();
    }

    /** How many items there are in each branch of the tree, with one of them: the whole list would fill hundreds of screens. */
    private String branches() {
        Map<String, List<Entry>> byBranch = new LinkedHashMap<>();
        entries.forEach(entry -> byBranch.computeIfAbsent(
                        BRANCH.matcher(entry.name()).replaceFirst(""), name -> new ArrayList<>())
                .add(entry));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("数据项", "有几项", "例", "数值"));
        byBranch.forEach((name, items) -> {
            Entry shown = items.stream()
                    .filter(entry -> entry.kind().equals("数字"))
                    .findFirst()
                    .orElse(items.get(0));
            String value = shown(shown.value()) + shown.unit();
            rows.add(List.of(name, Integer.toString(items.size()), shown.name(), value));
        });
        return String.join("\n", new TextTable(rows).linesOfWords()) + "\n共" + entries.size()
                + "项。后面写筛选词看其中的项，可写几个，如 wenheng vars 项目 小学 差异系数；\n只看一组写它的名字和点，如 县级. ；全部导出用 -f json\n";
    }

    private void add(String name, Model node) {
        node.accept(new Model.Visitor<Boolean>() {
            @Override
            public Boolean figure(Model.FigureNode each) {
                return leaf("数字", each.figure().printed(), Optional.of(each.figure()));
            }

            @Override
            public Boolean text(Model.TextNode each) {
                return leaf("文字", each.text(), Optional.empty());
            }

            @Override
            public Boolean sentence(Model.SentenceNode each) {
                return leaf("文字", each.sentence().plain(), Optional.empty());
            }

            @Override
            public Boolean truth(Model.BooleanNode each) {
                return leaf("是非", each.value() ? "是" : "否", Optional.empty());
            }

            @Override
            public Boolean missing(Model.MissingNode each) {
                return leaf("待补", "〔待补：" + each.name() + "〕", Optional.empty());
            }

            @Override
            public Boolean list(Model.ListNode each) {
                leaf("列表", each.items().size() + "项", Optional.empty());
                if (!each.items().isEmpty() && each.items().get(0) instanceof Model.GroupNode) {
                    add(name + "[0]", each.items().get(0));
                }
                return true;
            }

            @Override
            public Boolean table(Model.TableNode each) {
                leaf("表", each.rows().size() + "行", Optional.empty());
                return each.facets().accept(this);
            }

            @Override
            public Boolean group(Model.GroupNode each) {
                each.entries().forEach((key, value) -> add(name + step(key, name.isEmpty()), value));
                return true;
            }

            private boolean leaf(String kind, String value, Optional<Figure> figure) {
                return entries.add(new Entry(name, kind, value, figure));
            }
        });
    }

    /** A key as FreeMarker wants it written: with a point where it reads as a name, else in brackets. */
    private static String step(String key, boolean first) {
        boolean plain = key.codePoints().allMatch(Character::isLetterOrDigit) && Character.isLetter(key.codePointAt(0));
        return plain ? (first ? "" : ".") + key : "[\"" + key + "\"]";
    }

    private String text(List<Entry> found, List<String> filter) {
        if (found.isEmpty()) {
            return "没有符合的数据项；" + suggestion(filter) + "不写筛选词可看有哪几组\n";
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("数据项（写在 ${…} 里）", "数值", "单位", "来源"));
        found.forEach(entry -> rows.add(List.of(entry.name(), shown(entry.value()), entry.unit(), sources(entry))));
        String lines = String.join("\n", new TextTable(rows).linesOfWords());
        return lines + "\n共" + found.size() + "项；列表写 <#list … as 项>，[0] 是其中第一项的样子\n";
    }

    /** For each word that nothing holds, the word of a name that is most like it. */
    private String suggestion(List<String> filter) {
        Set<String> words = new LinkedHashSet<>();
        entries.forEach(entry -> {
            words.addAll(List.of(STEPS.split(entry.name())));
            entry.figure().map(Figure::name).ifPresent(words::add);
        });
        return filter.stream()
                .filter(word -> entries.stream().noneMatch(entry -> entry.has(word)))
                .flatMap(word -> Similarity.nearest(word, words).stream())
                .map(best -> "您是否想找“" + best + "”？")
                .collect(Collectors.joining());
    }

    private static String shown(String value) {
        String line = value.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) > WIDEST
                ? line.substring(0, line.offsetByCodePoints(0, WIDEST)) + "…"
                : line;
    }

    private static String sources(Entry entry) {
        return entry.figure()
                .map(figure -> {
                    List<Source> cells = figure.sources();
                    String listed =
                            cells.stream().limit(MOST_SOURCES).map(Source::text).collect(Collectors.joining("、"));
                    return cells.size() > MOST_SOURCES ? listed + "等" + cells.size() + "处" : listed;
                })
                .orElse(entry.kind());
    }

    private static Json json(Entry entry) {
        Json.Members members = Json.object()
                .put("name", Json.of(entry.name()))
                .put("kind", Json.of(entry.kind()))
                .put(
                        "value",
                        entry.figure().map(figure -> Json.of(figure.value())).orElseGet(() -> Json.of(entry.value())))
                .put("unit", Json.of(entry.unit()));
        entry.figure()
                .ifPresent(figure -> members.put("meaning", Json.of(figure.name()))
                        .put("printed", Json.of(figure.printed()))
                        .put("formula", Json.of(figure.formula().text()))
                        .put("clause", Json.of(figure.clause())));
        List<Json> sources = entry.figure().stream()
                .flatMap(figure -> figure.sources().stream())
                .map(source -> Json.of(source.text()))
                .toList();
        return members.put("sources", Json.array(sources));
    }
}
