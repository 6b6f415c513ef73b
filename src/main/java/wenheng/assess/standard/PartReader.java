package wenheng.assess.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenheng.assess.school.Stage;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.settings.Node;
import wenheng.text.Similarity;

/** 读规则文件中的政府保障、教育质量、一票否决和综合差异系数。 */
final class PartReader {

    private static final Set<String> PART_KEYS = Set.of("名称", "评定", "满分", "合格分", "总分", "等级", "合格等级", "条款", "条目");
    private static final Set<String> CHECK_KEYS = Set.of("值", "每校", "范围", "标准", "单位", "小数位", "放宽", "可不填");
    private static final List<String> GRADINGS = List.of("全部达标", "计分", "等级");
    /** In a check that is laid down by stage, this word in names stands for 小学 and for 初中. */
    private static final String STAGE = "学段";

    private final RuleValues values;
    private final String document;
    private final Map<String, String> inputs = new LinkedHashMap<>();

    PartReader(List<Diagnostic> findings, String document) {
        this.values = new RuleValues(findings);
        this.document = document;
    }

    Rules rules(Node.Mapping root) {
        root.find("输入")
                .ifPresent(node -> node.mapping()
                        .entries()
                        .forEach(entry -> inputs.put(entry.key(), entry.value().text())));
        return new Rules(
                root.find("政府保障").map(this::part),
                root.find("教育质量").map(this::part),
                root.find("一票否决").map(this::part),
                root.find("综合差异系数").map(this::composite),
                root.find("前提").map(Node::texts).orElse(List.of()),
                inputs);
    }

    private Rules.CompositeRule composite(Node node) {
        RuleValues.check(node, Set.of("上限", "条款"));
        return new Rules.CompositeRule(
                node.mapping().find("上限").map(values::byStage).orElse(Map.of()),
                document + node.mapping().require("条款").text());
    }

    private Rules.Part part(Node node) {
        Node.Mapping part = RuleValues.check(node, PART_KEYS);
        Rules.Grading grading = grading(part);
        List<Rules.ItemRule> items = part.require("条目").items().stream()
                .map(item -> item(item.mapping(), grading))
                .toList();
        return new Rules.Part(part.require("名称").text(), grading, items);
    }

    private Rules.Grading grading(Node.Mapping part) {
        String written = part.find("评定").map(Node::text).orElse("全部达标");
        return switch (written) {
            case "全部达标" -> new Rules.Grading.AllPass();
            case "计分" ->
                new Rules.Grading.Points(
                        values.positive(part.require("满分")),
                        values.positive(part.require("合格分")),
                        input(part.require("总分")),
                        document + part.find("条款").map(Node::text).orElse(""));
            case "等级" -> grades(part);
            default -> throw refused(part.require("评定"), "没有评定方式“" + written + "”", written, GRADINGS);
        };
    }

    private Rules.Grading grades(Node.Mapping part) {
        List<String> grades = part.require("等级").texts();
        for (Node passing : part.require("合格等级").items()) {
            if (!grades.contains(passing.text())) {
                throw refused(passing, "合格等级“" + passing.text() + "”不在等级之列", passing.text(), grades);
            }
        }
        return new Rules.Grading.Grades(grades, part.require("合格等级").texts());
    }

    private Rules.ItemRule item(Node.Mapping item, Rules.Grading grading) {
        boolean all = grading instanceof Rules.Grading.AllPass;
        Set<String> keys = all
                ? Stream.concat(Stream.of("编号", "名称", "要求", "条款", "判定", "简要结论"), CHECK_KEYS.stream())
                        .collect(Collectors.toSet())
                : Set.of("编号", "名称", "要求", "条款", "填报", "简要结论");
        RuleValues.check(item, keys);
        String name = item.require("名称").text();
        return new Rules.ItemRule(
                item.require("编号").text(),
                name,
                item.find("要求").map(Node::text).orElse(name),
                document + item.find("条款").map(Node::text).orElse(""),
                all ? "" : input(item.require("填报")),
                all ? checks(item, name) : List.of(),
                item.find("简要结论").map(node -> FillIn.read(node, inputs)).orElse(FillIn.NONE));
    }

    private List<Rules.Check> checks(Node.Mapping item, String name) {
        List<Rules.Check> checks = new ArrayList<>();
        if (item.find("判定").isEmpty()) {
            checks.addAll(check(item, name));
        } else {
            for (Node node : item.require("判定").items()) {
                Set<String> keys =
                        Stream.concat(Stream.of("名称"), CHECK_KEYS.stream()).collect(Collectors.toSet());
                RuleValues.check(node, keys);
                checks.addAll(check(
                        node.mapping(),
                        node.mapping().find("名称").map(Node::text).orElse(name)));
            }
        }
        if (checks.stream().allMatch(Rules.Check::optional)) {
            values.wrong(item.require("编号"), "“" + name + "”的判定不能都是“可不填”");
        }
        return checks;
    }

    /** One check, or one for each stage where the criterion is laid down by stage. */
    private List<Rules.Check> check(Node.Mapping node, String name) {
        Node criterion = node.require("标准");
        if (!(criterion instanceof Node.Mapping byStage)) {
            return List.of(check(node, name, criterion, Optional.empty()));
        }
        RuleValues.check(byStage, Set.of("小学", "初中"));
        return Stream.of(Stage.values())
                .map(stage -> check(node, name, byStage.require(stage.chinese()), Optional.of(stage)))
                .toList();
    }

    private Rules.Check check(Node.Mapping node, String name, Node criterion, Optional<Stage> stage) {
        boolean perSchool = node.find("每校").isPresent();
        Node value = perSchool ? node.require("每校") : node.require("值");
        String stageName = stage.map(Stage::chinese).orElse(STAGE);
        Rules.Criterion judged = criterion(criterion, stageName, perSchool);
        if (perSchool && judged instanceof Rules.Criterion.Evidence) {
            throw criterion.wrong("“每校”的标准应当写成“≥ 数”或“≤ 数”");
        }
        return new Rules.Check(
                name.contains(STAGE)
                        ? name.replace(STAGE, stageName)
                        : stage.map(Stage::chinese).orElse("") + name,
                node.find("单位").map(Node::text).orElse(""),
                node.find("小数位")
                        .map(places -> values.whole(places, 0, RuleValues.MOST_DECIMALS))
                        .orElse(0),
                stage,
                node.find("可不填").map(this::yes).orElse(false),
                perSchool,
                value.items().stream()
                        .map(each -> value(each, stageName, perSchool, judged))
                        .toList(),
                node.find("范围").map(range -> condition(range, stageName)),
                judged,
                node.find("放宽").map(Node::items).orElse(List.of()).stream()
                        .map(each -> relief(each, stageName))
                        .toList());
    }

    private boolean yes(Node node) {
        if (!node.text().equals("是") && !node.text().equals("否")) {
            values.wrong(node, "“" + node.text() + "”应当是“是”或“否”");
        }
        return node.text().equals("是");
    }

    private Rules.Relief relief(Node node, String stageName) {
        Node.Mapping relief = RuleValues.check(node, Set.of("条件", "标准", "说明"));
        Node criterion = relief.require("标准");
        if (criterion instanceof Node.Mapping byStage) {
            criterion = byStage.require(stageName);
        }
        if (!(criterion(criterion, stageName, true) instanceof Rules.Criterion.Bound bound)) {
            throw criterion.wrong("放宽的标准应当写成“≥ 数”或“≤ 数”");
        }
        Node condition = relief.require("条件");
        return new Rules.Relief(
                condition(condition, stageName), bound, relief.require("说明").text());
    }

    private Rules.Criterion criterion(Node node, String stageName, boolean perSchool) {
        if (node.text().equals("是") || node.text().equals("否")) {
            return new Rules.Criterion.Evidence(node.text());
        }
        Operator operator = ExpressionReader.operator(node.text())
                .orElseThrow(() -> refused(
                        node, "标准“" + node.text() + "”读不懂", "", List.of("≥ 数", "≤ 数", "> 数", "< 数", "= 数", "是", "否")));
        String limit = FormulaTokens.afterFirst(node.text()).replace(STAGE, stageName);
        Rules.Written bound = written(node, limit, perSchool);
        return new Rules.Criterion.Bound(operator, number(node, bound, "标准“" + node.text() + "”应当与数相比，这里是"));
    }

    /** What is judged: against a bound it must be a number of each school; a county's own value stays to be filled in. */
    private Rules.Written value(Node node, String stageName, boolean perSchool, Rules.Criterion judged) {
        Rules.Written value = written(node, node.text().replace(STAGE, stageName), perSchool);
        return perSchool && judged instanceof Rules.Criterion.Bound
                ? number(node, value, "标准“≥ 数”“≤ 数”应当与数相比，这里的“" + node.text() + "”是")
                : value;
    }

    private static Rules.Written number(Node node, Rules.Written written, String message) {
        if (written.expression().sort() != Expression.Sort.NUMBER) {
            throw node.wrong(message + written.expression().sort().chinese());
        }
        return written;
    }

    private static Expression condition(Node node, String stageName) {
        return ExpressionReader.condition(node, node.text().replace(STAGE, stageName));
    }

    private Rules.Written written(Node node, String text, boolean perSchool) {
        return new Rules.Written(
                text.strip(),
                perSchool ? ExpressionReader.school(node, text) : ExpressionReader.county(node, text, inputs));
    }

    private String input(Node node) {
        if (!inputs.containsKey(node.text())) {
            throw refused(node, "“" + node.text() + "”没有列在“输入”里", node.text(), List.copyOf(inputs.keySet()));
        }
        return node.text();
    }

    private static InputException refused(Node node, String message, String word, List<String> known) {
        String hint = Similarity.nearest(word, known)
                .map(best -> "您是否想写“" + best + "”？")
                .orElse("可用：" + String.join("、", known));
        return new InputException(Diagnostic.error("标准-取值", node.location(), message, hint));
    }
}
