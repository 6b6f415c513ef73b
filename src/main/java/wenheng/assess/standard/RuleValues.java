package wenheng.assess.standard;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenheng.assess.school.SchoolColumn;
import wenheng.assess.school.Stage;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.settings.Node;
import wenheng.text.Similarity;

/** 规则文件里的值：数、分学段的数、列名；读不懂的记下位置和原因。 */
final class RuleValues {

    static final int MOST_DECIMALS = 12;

    private static final Set<String> STAGES = Set.of("小学", "初中");

    private final List<Diagnostic> findings;

    /** Reports into {@code findings}. */
    RuleValues(List<Diagnostic> findings) {
        this.findings = findings;
    }

    /** Stops at an unknown key, before a mistyped one is reported as missing. */
    static Node.Mapping check(Node node, Set<String> keys) {
        Diagnostics unknown = node.mapping().unknownKeys(keys);
        if (unknown.hasErrors()) {
            throw new InputException(unknown);
        }
        return node.mapping();
    }

    Map<Stage, BigDecimal> byStage(Node node) {
        check(node, STAGES);
        Map<Stage, BigDecimal> values = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            values.put(stage, positive(node.mapping().require(stage.chinese())));
        }
        return values;
    }

    BigDecimal share(Node node) {
        BigDecimal value = positive(node);
        if (value.compareTo(BigDecimal.ONE) > 0) {
            wrong(node, "“" + node.text() + "”应当大于0且不大于1");
        }
        return value;
    }

    int whole(Node node, int least, int most) {
        if (node.text().matches("\\d{1,6}")) {
            int value = Integer.parseInt(node.text());
            if (value >= least && value <= most) {
                return value;
            }
        }
        wrong(node, "“" + node.text() + "”应当是" + least + "至" + most + "的整数");
        return least;
    }

    BigDecimal positive(Node node) {
        if (node.text().matches("\\d{1,9}(\\.\\d{1,9})?") && new BigDecimal(node.text()).signum() > 0) {
            return new BigDecimal(node.text());
        }
        wrong(node, "“" + node.text() + "”应当是大于0的数");
        return BigDecimal.ONE;
    }

    String column(Node node) {
        if (!SchoolColumn.NUMBERS.contains(node.text())) {
            String hint = Similarity.nearest(node.text(), SchoolColumn.NUMBERS)
                    .map(best -> "您是否想写“" + best + "”？")
                    .orElse("");
            findings.add(Diagnostic.error("标准-列名", node.location(), "学校表没有数值列“" + node.text() + "”", hint));
        }
        return node.text();
    }

    List<String> columns(Optional<Node> node) {
        return node.map(Node::items).orElse(List.of()).stream()
                .map(this::column)
                .toList();
    }

    void wrong(Node node, String message) {
        findings.add(Diagnostic.error("标准-取值", node.location(), message, "请改正规则文件"));
    }
}
