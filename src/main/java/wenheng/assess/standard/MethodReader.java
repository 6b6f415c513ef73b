package wenheng.assess.standard;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wenheng.assess.school.SchoolType;
import wenheng.assess.school.Stage;
import wenheng.diagnostic.Diagnostic;
import wenheng.settings.Node;

/** 读规则文件中的计算口径：资源列、折算比例、不计入、指标的放宽。 */
final class MethodReader {

    /** Schools of several sections: each needs its ratio, or the whole school would be counted for one stage. */
    private static final List<SchoolType> COMBINED =
            List.of(SchoolType.NINE_YEAR, SchoolType.COMPLETE_MIDDLE, SchoolType.TWELVE_YEAR);

    private final List<Diagnostic> findings;
    private final RuleValues values;

    MethodReader(List<Diagnostic> findings) {
        this.findings = findings;
        this.values = new RuleValues(findings);
    }

    Method method(Node.Mapping root, List<Node.Mapping> indicators) {
        Map<String, Method.Numerator> numerators = new LinkedHashMap<>();
        Map<String, List<Method.Relief>> reliefs = new LinkedHashMap<>();
        for (Node.Mapping node : indicators) {
            String id = node.require("编号").text();
            numerators.put(id, numerator(node.require("资源列").mapping()));
            reliefs.put(
                    id,
                    node.find("放宽").map(Node::items).orElse(List.of()).stream()
                            .map(this::relief)
                            .toList());
        }
        Node.Mapping excluded = RuleValues.check(root.require("不计入"), Set.of("学校类型", "办别", "教学点最少学生数"));
        String document = root.require("文号").text();
        return new Method(
                values.whole(root.require("差异系数小数位"), 0, RuleValues.MOST_DECIMALS),
                numerators,
                splits(root.require("折算比例")),
                excluded.require("学校类型").items().stream()
                        .flatMap(node -> type(node).stream())
                        .collect(Collectors.toSet()),
                Set.copyOf(excluded.find("办别").map(Node::texts).orElse(List.of())),
                reliefs,
                excluded.find("教学点最少学生数")
                        .map(node -> values.whole(node, 0, 100_000))
                        .orElse(0),
                document + root.require("资源配置条款").text(),
                document + root.require("社会认可度").mapping().require("条款").text());
    }

    private Method.Numerator numerator(Node.Mapping node) {
        if (node.find("加").isEmpty()) {
            RuleValues.check(node, Set.of("小学", "初中"));
            Map<Stage, String> columns = new EnumMap<>(Stage.class);
            for (Stage stage : Stage.values()) {
                columns.put(stage, values.column(node.require(stage.chinese())));
            }
            return new Method.Numerator.ByStage(columns);
        }
        RuleValues.check(node, Set.of("加", "减", "或"));
        return new Method.Numerator.Shared(
                values.columns(node.find("加")),
                values.columns(node.find("减")),
                node.find("或").map(values::column));
    }

    private Method.Relief relief(Node node) {
        Node.Mapping relief = RuleValues.check(node, Set.of("条件", "加", "标准", "说明"));
        Node condition = relief.require("条件");
        return new Method.Relief(
                ExpressionReader.condition(condition, condition.text()),
                relief.find("加").map(this::added).orElse(Map.of()),
                relief.find("标准").map(values::byStage).orElse(Map.of()),
                relief.require("说明").text());
    }

    private Map<Stage, List<String>> added(Node node) {
        Map<Stage, List<String>> columns = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            Optional<Node> own = node instanceof Node.Mapping mapping
                    ? RuleValues.check(mapping, Set.of("小学", "初中")).find(stage.chinese())
                    : Optional.of(node);
            columns.put(stage, values.columns(own));
        }
        return columns;
    }

    private Map<SchoolType, Method.Split> splits(Node node) {
        Node.Mapping ratios = RuleValues.check(
                node, COMBINED.stream().map(SchoolType::chinese).collect(Collectors.toSet()));
        Map<SchoolType, Method.Split> splits = new EnumMap<>(SchoolType.class);
        COMBINED.forEach(type -> splits.put(type, split(type, ratios.require(type.chinese()))));
        return splits;
    }

    private Method.Split split(SchoolType type, Node node) {
        Set<String> sections = new LinkedHashSet<>();
        type.stages().forEach(stage -> sections.add(stage.chinese()));
        if (type != SchoolType.NINE_YEAR) {
            sections.add("高中");
        }
        RuleValues.check(node, sections);
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        sections.forEach(
                section -> weights.put(section, values.positive(node.mapping().require(section))));
        return new Method.Split(weights);
    }

    private Optional<SchoolType> type(Node node) {
        Optional<SchoolType> type = SchoolType.ofName(node.text());
        if (type.isEmpty()) {
            findings.add(Diagnostic.error("标准-学校类型", node.location(), "没有学校类型“" + node.text() + "”", ""));
        }
        return type;
    }
}
