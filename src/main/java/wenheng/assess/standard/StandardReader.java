package wenheng.assess.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import wenheng.assess.school.Stage;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.settings.Node;
import wenheng.settings.YamlReader;
import wenheng.text.Similarity;

/** 读规则文件：办法的指标、标准和计算口径。 */
public final class StandardReader {

    /** 随程序提供的办法。 */
    public static final SortedSet<String> AVAILABLE =
            Collections.unmodifiableSortedSet(new TreeSet<>(List.of("优质均衡-2017", "基本均衡-2012")));

    private static final Set<String> KEYS = Set.of(
            "编号", "名称", "文号", "前提", "至少达标项数", "余项最低比例", "差异系数上限", "综合差异系数", "差异系数小数位", "资源配置条款", "社会认可度", "折算比例", "不计入",
            "指标", "输入", "政府保障", "教育质量", "一票否决");
    private static final Set<String> INDICATOR_KEYS =
            Set.of("编号", "名称", "单位", "资源", "资源单位", "每", "小数位", "标准", "条款", "资源列", "放宽");

    private final List<Diagnostic> findings = new ArrayList<>();
    private final RuleValues values = new RuleValues(findings);

    private StandardReader() {}

    /**
     * The rule of that id.
     *
     * @throws InputException if there is none, naming those there are
     */
    public static Standard read(String id) {
        return read(id, Location.NOWHERE);
    }

    /**
     * The rule of that id.
     *
     * @param place where it is named
     * @throws InputException if there is none, naming those there are
     */
    public static Standard read(String id, Location place) {
        if (!AVAILABLE.contains(id)) {
            throw unknown(id, place);
        }
        return read("standards/" + id + ".yaml", stock(id));
    }

    private static String stock(String id) {
        String file = "standards/" + id + ".yaml";
        try (InputStream in = StandardReader.class.getResourceAsStream("/wenheng/" + file)) {
            if (in == null) {
                throw new IllegalStateException("rule file missing from the program: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * The rule written in a rule file. One that says {@code 沿用: 优质均衡-2017} need only say what is different: keys are
     * replaced, and in lists of things with 编号 those of the same 编号 are, while new ones are added.
     *
     * @throws InputException with file, line and reason if it is no sound rule
     */
    public static Standard read(String file, String text) {
        StandardReader reader = new StandardReader();
        Standard standard = reader.standard(whole(YamlReader.read(file, text).mapping()));
        if (!reader.findings.isEmpty()) {
            throw new InputException(new Diagnostics(reader.findings));
        }
        return standard;
    }

    private static Node.Mapping whole(Node.Mapping written) {
        Optional<Node> base = written.find("沿用");
        if (base.isEmpty()) {
            return written;
        }
        String id = base.get().text();
        if (!AVAILABLE.contains(id)) {
            throw unknown(id, base.get().location());
        }
        Node.Mapping own = new Node.Mapping(
                written.entries().stream()
                        .filter(entry -> !entry.key().equals("沿用"))
                        .toList(),
                written.location());
        return Overlay.of(
                YamlReader.read("standards/" + id + ".yaml", stock(id)).mapping(), own);
    }

    private static InputException unknown(String id, Location place) {
        String known = "可用的办法：" + String.join("、", AVAILABLE) + "，或项目的“标准”文件夹里的规则文件";
        String hint = Similarity.nearest(id, AVAILABLE)
                .map(best -> "您是否想写“" + best + "”？" + known)
                .orElse(known);
        return new InputException(Diagnostic.error("标准-未知", place, "没有编号为“" + id + "”的办法", hint));
    }

    private Standard standard(Node.Mapping root) {
        RuleValues.check(root, KEYS);
        String document = root.require("文号").text();
        Map<Stage, BigDecimal> limits = root.find("差异系数上限").map(values::byStage).orElse(Map.of());
        List<Node.Mapping> written =
                root.require("指标").items().stream().map(Node::mapping).toList();
        boolean judgesSchools = root.find("至少达标项数").isPresent();
        List<Indicator> indicators = written.stream()
                .map(node -> indicator(node, document, limits, judgesSchools))
                .toList();
        Node.Mapping recognition = RuleValues.check(root.require("社会认可度"), Set.of("最低", "条款"));
        checkIds(root, written);
        return new Standard(
                root.require("编号").text(),
                root.require("名称").text(),
                document,
                indicators,
                judgesSchools ? values.whole(root.require("至少达标项数"), 0, indicators.size()) : 0,
                judgesSchools ? values.share(root.require("余项最低比例")) : BigDecimal.ONE,
                values.share(recognition.require("最低")),
                new MethodReader(findings).method(root, written),
                new PartReader(findings, document).rules(root));
    }

    private Indicator indicator(
            Node.Mapping node, String document, Map<Stage, BigDecimal> limits, boolean judgesSchools) {
        RuleValues.check(node, INDICATOR_KEYS);
        return new Indicator(
                node.require("编号").text(),
                node.require("名称").text(),
                node.require("单位").text(),
                node.require("资源").text(),
                node.require("资源单位").text(),
                values.whole(node.require("每"), 1, 100_000),
                values.whole(node.require("小数位"), 0, RuleValues.MOST_DECIMALS),
                judgesSchools ? values.byStage(node.require("标准")) : Map.of(),
                limits,
                document + node.require("条款").text());
    }

    /** Ids are unique over all parts: results are looked up by them. */
    private void checkIds(Node.Mapping root, List<Node.Mapping> indicators) {
        Set<String> seen = new LinkedHashSet<>();
        Stream<Node.Mapping> items = Stream.of("政府保障", "教育质量", "一票否决")
                .flatMap(part -> root.find(part).stream())
                .flatMap(part -> part.mapping().require("条目").items().stream())
                .map(Node::mapping);
        Stream.concat(indicators.stream(), items)
                .map(node -> node.require("编号"))
                .filter(id -> !seen.add(id.text()))
                .forEach(id -> values.wrong(id, "编号“" + id.text() + "”用了两次"));
    }
}
