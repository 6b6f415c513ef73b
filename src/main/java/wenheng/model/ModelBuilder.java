package wenheng.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wenheng.assess.Assessment;

/** 数据项的编排：评估结果与项目事实变成模板可用的一棵树。 */
public final class ModelBuilder {

    private ModelBuilder() {}

    /**
     * The tree: 县名 机关 年度 学校 在校生 专任教师 合计 县级 小学 初中 政府保障 教育质量 and their 判断, 一票否决 认可度 结论 排除 办法 申报 各办法,
     * then 往年 (by year, the same tree), 往年列表, 上年, 基期, 表格 (none until {@link TableFacts#added}) and 会议 (missing until
     * {@link MeetingFacts#added}).
     */
    public static Model.GroupNode build(ProjectFacts facts) {
        Entries root = new Entries().text("县名", facts.county()).text("机关", facts.agency());
        root.all(tree(facts, facts.current()).entries());
        root.text("县名", facts.county()).text("年度", String.valueOf(facts.year()));
        addEarlier(root, facts);
        return root.put("表格", TableFacts.none()).put("会议", MeetingFacts.none()).group();
    }

    /** The same tree with 市名, which is missing where the settings do not name the city. */
    public static Model.GroupNode build(ProjectFacts facts, Optional<String> city) {
        return new Entries()
                .put("市名", city.<Model>map(Model.TextNode::new).orElseGet(() -> new Model.MissingNode("市名")))
                .all(build(facts).entries())
                .group();
    }

    private static void addEarlier(Entries root, ProjectFacts facts) {
        SortedMap<Integer, Model.GroupNode> trees = new TreeMap<>();
        facts.earlier().forEach((year, assessment) -> trees.put(year, tree(facts, assessment)));
        Entries byYear = new Entries();
        trees.forEach((year, tree) -> byYear.put(String.valueOf(year), tree));
        int last = facts.year() - 1;
        root.put("往年", byYear.openGroup())
                .list("往年列表", List.copyOf(trees.values()))
                .put("上年", trees.containsKey(last) ? trees.get(last) : new Model.MissingNode(last + "年数据"))
                .put("基期", trees.isEmpty() ? new Model.MissingNode("往年数据") : trees.get(trees.firstKey()));
    }

    /** The tree of one year. */
    private static Model.GroupNode tree(ProjectFacts facts, Assessment assessment) {
        Entries tree = new Entries()
                .text("县名", assessment.county())
                .text("年度", String.valueOf(assessment.year()))
                .all(SchoolFacts.of(assessment.schools()).entries());
        Entries county = new Entries();
        assessment.indicators().forEach(county::figure);
        tree.put("县级", county.openGroup());
        Entries byStandard = new Entries();
        Optional<BaseYear> base = BaseYear.of(facts, assessment);
        assessment
                .standards()
                .forEach(result -> byStandard.put(result.standard().id(), new ResultFacts(result, base).group()));
        Model.GroupNode results = byStandard.openGroup();
        tree.all(results.entries().values().stream()
                .findFirst()
                .map(first -> ((Model.GroupNode) first).entries())
                .orElseGet(() -> ResultFacts.none().entries()));
        return tree.put("申报", FormFacts.of(assessment)).put("各办法", results).group();
    }
}
