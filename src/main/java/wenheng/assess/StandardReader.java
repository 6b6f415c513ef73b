package wenheng.assess;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    public static final Set<String> AVAILABLE = Set.of("优质均衡-2017");

    private static final Set<String> KEYS =
            Set.of("编号", "名称", "文号", "至少达标项数", "余项最低比例", "差异系数上限", "差异系数小数位", "资源配置条款", "社会认可度", "折算比例", "不计入", "指标");
    private static final Set<String> INDICATOR_KEYS =
            Set.of("编号", "名称", "单位", "资源", "资源单位", "每", "小数位", "标准", "条款", "资源列");
    /** Schools of several sections: each needs its ratio, or the whole school would be counted for one stage. */
    private static final List<SchoolType> COMBINED =
            List.of(SchoolType.NINE_YEAR, SchoolType.COMPLETE_MIDDLE, SchoolType.TWELVE_YEAR);

    private static final int MOST_DECIMALS = 12;

    private final List<Diagnostic> findings = new ArrayList<>();

    private StandardReader() {}

    /**
     * The rule of that id.
     *
     * @throws InputException if there is none, naming those there are
     */
    public static Standard read(String id) {
        if (!AVAILABLE.contains(id)) {
            throw unknown(id);
        }
        String file = "standards/" + id + ".yaml";
        try (InputStream in = StandardReader.class.getResourceAsStream("/wenheng/" + file)) {
            if (in == null) {
                throw new IllegalStateException("rule file missing from the program: " + file);
            }
            return read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * The rule written in a rule file.
     *
     * @throws InputException with file, line and reason if it is no sound rule
     */
    public static Standard read(String file, String text) {
        StandardReader reader = new StandardReader();
        Standard standard = reader.standard(YamlReader.read(file, text).mapping());
        if (!reader.findings.isEmpty()) {
            throw new InputException(new Diagnostics(reader.findings));
        }
        return standard;
    }

    private static InputException unknown(String id) {
        String known = "可用的办法：" + String.join("、", AVAILABLE);
        if (id.equals("基本均衡-2012")) {
            return new InputException(
                    Diagnostic.error("标准-未提供", Location.NOWHERE, "本版本只能按优质均衡-2017评估，尚不能按基本均衡-2012评估", known));
        }
        String hint = Similarity.nearest(id, AVAILABLE)
                .map(best -> "您是否想写“" + best + "”？" + known)
                .orElse(known);
        return new InputException(Diagnostic.error("标准-未知", Location.NOWHERE, "没有编号为“" + id + "”的办法", hint));
    }

    private Standard standard(Node.Mapping root) {
        check(root, KEYS);
        String document = root.require("文号").text();
        Map<Stage, BigDecimal> limits = byStage(root.require("差异系数上限"));
        List<Node.Mapping> written =
                root.require("指标").items().stream().map(Node::mapping).toList();
        List<Indicator> indicators =
                written.stream().map(node -> indicator(node, document, limits)).toList();
        checkIds(written);
        Node.Mapping recognition = root.require("社会认可度").mapping();
        check(recognition, Set.of("最低", "条款"));
        return new Standard(
                root.require("编号").text(),
                root.require("名称").text(),
                document,
                indicators,
                whole(root.require("至少达标项数"), 0, indicators.size()),
                share(root.require("余项最低比例")),
                share(recognition.require("最低")),
                method(root, written));
    }

    private Indicator indicator(Node.Mapping node, String document, Map<Stage, BigDecimal> limits) {
        check(node, INDICATOR_KEYS);
        return new Indicator(
                node.require("编号").text(),
                node.require("名称").text(),
                node.require("单位").text(),
                node.require("资源").text(),
                node.require("资源单位").text(),
                whole(node.require("每"), 1, 100_000),
                whole(node.require("小数位"), 0, MOST_DECIMALS),
                byStage(node.require("标准")),
                limits,
                document + node.require("条款").text());
    }

    private void checkIds(List<Node.Mapping> indicators) {
        Set<String> seen = new LinkedHashSet<>();
        indicators.stream()
                .map(node -> node.require("编号"))
                .filter(id -> !seen.add(id.text()))
                .forEach(id -> findings.add(wrong(id, "指标编号“" + id.text() + "”用了两次")));
    }

    private Method method(Node.Mapping root, List<Node.Mapping> indicators) {
        Map<String, Method.Numerator> numerators = new LinkedHashMap<>();
        indicators.forEach(node -> numerators.put(
                node.require("编号").text(), numerator(node.require("资源列").mapping())));
        Map<SchoolType, Method.Split> splits = new EnumMap<>(SchoolType.class);
        Node.Mapping ratios = root.require("折算比例").mapping();
        check(ratios, COMBINED.stream().map(SchoolType::chinese).collect(Collectors.toSet()));
        COMBINED.forEach(type -> splits.put(type, split(type, ratios.require(type.chinese()))));
        Node.Mapping excluded = root.require("不计入").mapping();
        check(excluded, Set.of("学校类型", "教学点最少学生数"));
        return new Method(
                whole(root.require("差异系数小数位"), 0, MOST_DECIMALS),
                numerators,
                splits,
                excluded.require("学校类型").items().stream()
                        .flatMap(node -> type(node.text(), node.location()).stream())
                        .collect(Collectors.toSet()),
                whole(excluded.require("教学点最少学生数"), 0, 100_000),
                root.require("文号").text() + root.require("资源配置条款").text(),
                root.require("文号").text()
                        + root.require("社会认可度").mapping().require("条款").text());
    }

    private Method.Numerator numerator(Node.Mapping node) {
        if (node.find("加").isEmpty()) {
            check(node, Set.of("小学", "初中"));
            Map<Stage, String> columns = new EnumMap<>(Stage.class);
            for (Stage stage : Stage.values()) {
                columns.put(stage, column(node.require(stage.chinese())));
            }
            return new Method.Numerator.ByStage(columns);
        }
        check(node, Set.of("加", "减", "或"));
        return new Method.Numerator.Shared(
                columns(node.find("加")), columns(node.find("减")), node.find("或").map(this::column));
    }

    private List<String> columns(Optional<Node> node) {
        return node.map(Node::items).orElse(List.of()).stream()
                .map(this::column)
                .toList();
    }

    private String column(Node node) {
        if (!SchoolColumn.NUMBERS.contains(node.text())) {
            String hint = Similarity.nearest(node.text(), SchoolColumn.NUMBERS)
                    .map(best -> "您是否想写“" + best + "”？")
                    .orElse("");
            findings.add(Diagnostic.error("标准-列名", node.location(), "学校表没有数值列“" + node.text() + "”", hint));
        }
        return node.text();
    }

    private Method.Split split(SchoolType type, Node node) {
        Set<String> sections = new LinkedHashSet<>();
        type.stages().forEach(stage -> sections.add(stage.chinese()));
        if (type != SchoolType.NINE_YEAR) {
            sections.add("高中");
        }
        check(node.mapping(), sections);
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        sections.forEach(section -> weights.put(section, positive(node.mapping().require(section))));
        return new Method.Split(weights);
    }

    private Optional<SchoolType> type(String name, Location place) {
        Optional<SchoolType> type = SchoolType.ofName(name);
        if (type.isEmpty()) {
            findings.add(Diagnostic.error("标准-学校类型", place, "没有学校类型“" + name + "”", ""));
        }
        return type;
    }

    private Map<Stage, BigDecimal> byStage(Node node) {
        check(node.mapping(), Set.of("小学", "初中"));
        Map<Stage, BigDecimal> values = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            values.put(stage, positive(node.mapping().require(stage.chinese())));
        }
        return values;
    }

    private BigDecimal share(Node node) {
        BigDecimal value = positive(node);
        if (value.compareTo(BigDecimal.ONE) > 0) {
            findings.add(wrong(node, "“" + node.text() + "”应当大于0且不大于1"));
        }
        return value;
    }

    private int whole(Node node, int least, int most) {
        if (node.text().matches("\\d{1,6}")) {
            int value = Integer.parseInt(node.text());
            if (value >= least && value <= most) {
                return value;
            }
        }
        findings.add(wrong(node, "“" + node.text() + "”应当是" + least + "至" + most + "的整数"));
        return least;
    }

    private BigDecimal positive(Node node) {
        if (node.text().matches("\\d{1,9}(\\.\\d{1,9})?") && new BigDecimal(node.text()).signum() > 0) {
            return new BigDecimal(node.text());
        }
        findings.add(wrong(node, "“" + node.text() + "”应当是大于0的数"));
        return BigDecimal.ONE;
    }

    /** Stops at an unknown key, before a mistyped one is reported as missing. */
    private static void check(Node.Mapping node, Set<String> keys) {
        Diagnostics unknown = node.unknownKeys(keys);
        if (unknown.hasErrors()) {
            throw new InputException(unknown);
        }
    }

    private static Diagnostic wrong(Node node, String message) {
        return Diagnostic.error("标准-取值", node.location(), message, "请改正规则文件");
    }
}
