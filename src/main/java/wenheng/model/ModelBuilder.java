package wenheng.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.assess.school.Stage;

/** 数据项的编排：评估结果与项目事实变成模板可用的一棵树。 */
public final class ModelBuilder {

    private ModelBuilder() {}

    /**
     * The tree: 县名 机关 年度 学校 在校生 专任教师 合计 县级 小学 初中 认可度 结论 排除 办法 申报 各办法, then 往年 (by year, the same tree),
     * 往年列表, 上年, 基期, 表格 (none until {@link TableFacts#added}) and 会议 (missing until {@link MeetingFacts#added}).
     */
    public static Model.GroupNode build(ProjectFacts facts) {
        Entries root = new Entries().text("县名", facts.county()).text("机关", facts.agency());
        root.all(tree(facts.current()).entries());
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
        Entries byYear = new Entries();
        List<Model> inOrder = new ArrayList<>();
        facts.earlier().forEach((year, assessment) -> {
            Model.GroupNode tree = tree(assessment);
            byYear.put(String.valueOf(year), tree);
            inOrder.add(tree);
        });
        root.put("往年", byYear.openGroup()).list("往年列表", inOrder);
        root.put("上年", of(facts.earlier().get(facts.year() - 1), (facts.year() - 1) + "年数据"));
        root.put("基期", inOrder.isEmpty() ? new Model.MissingNode("往年数据") : inOrder.get(0));
    }

    private static Model of(Assessment assessment, String name) {
        return assessment == null ? new Model.MissingNode(name) : tree(assessment);
    }

    /** The tree of one year. */
    static Model.GroupNode tree(Assessment assessment) {
        Entries tree = new Entries()
                .text("县名", assessment.county())
                .text("年度", String.valueOf(assessment.year()))
                .all(SchoolFacts.of(assessment.schools()).entries());
        Entries county = new Entries();
        assessment.indicators().forEach(county::figure);
        tree.put("县级", county.openGroup());
        tree.all(first(assessment));
        tree.put("申报", FormFacts.of(assessment));
        Entries byStandard = new Entries();
        assessment
                .standards()
                .forEach(result -> byStandard.put(result.standard().id(), ofResult(result)));
        return tree.put("各办法", byStandard.openGroup()).group();
    }

    private static Map<String, Model> first(Assessment assessment) {
        return assessment.standards().stream()
                .findFirst()
                .map(result -> ofResult(result).entries())
                .orElseGet(ModelBuilder::nothingAssessed);
    }

    private static Map<String, Model> nothingAssessed() {
        Entries entries = new Entries();
        List.of("办法", "小学", "初中", "政府保障", "教育质量", "一票否决", "认可度", "结论", "排除")
                .forEach(key -> entries.put(key, new Model.MissingNode(key)));
        return entries.group().entries();
    }

    private static Model.GroupNode ofResult(Assessment.Result result) {
        Entries entries = new Entries();
        entries.put(
                "办法",
                new Entries()
                        .text("编号", result.standard().id())
                        .text("名称", result.standard().title())
                        .text("文号", result.standard().document())
                        .figure("余项底线", result.standard().floor())
                        .group());
        for (Stage stage : Stage.values()) {
            entries.put(stage.chinese(), stage(result, stage));
        }
        entries.list("政府保障", result.government().stream().map(ItemFacts::of).toList())
                .list("教育质量", result.quality().stream().map(ItemFacts::of).toList())
                .list("一票否决", result.vetoes().stream().map(ItemFacts::of).toList());
        return entries.put("认可度", Recognition.of(result.recognition()))
                .put("结论", verdict(result.verdict()))
                .list(
                        "排除",
                        result.excluded().stream().map(ModelBuilder::excluded).toList())
                .group();
    }

    private static Model stage(Assessment.Result result, Stage stage) {
        Optional<Assessment.StageResult> found =
                result.stages().stream().filter(each -> each.stage() == stage).findFirst();
        return found.<Model>map(each -> StageFacts.of(result, each))
                .orElseGet(() -> new Model.MissingNode(stage.chinese() + "评估结果"));
    }

    private static Model verdict(Assessment.Verdict verdict) {
        return new Entries()
                .verdict("达标", verdict.passes(), "总体结论")
                .sentences("原因", verdict.reasons())
                .sentences("缺项", verdict.missing())
                .group();
    }

    private static Model excluded(Assessment.Excluded excluded) {
        return new Entries()
                .text("学校", excluded.school())
                .text("学段", excluded.stageName())
                .put("原因", new Model.SentenceNode(excluded.reason()))
                .group();
    }
}
