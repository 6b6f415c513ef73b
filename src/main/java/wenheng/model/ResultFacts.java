package wenheng.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenheng.assess.Assessment;
import wenheng.assess.school.Stage;
import wenheng.provenance.Sentence;
import wenheng.say.Requirements;
import wenheng.say.StageSummary;

/** 按一个办法评估的数据项：办法、两个学段、政府保障、教育质量、一票否决、认可度、结论、排除。 */
final class ResultFacts {

    private final Assessment.Result result;
    private final Optional<BaseYear> base;

    ResultFacts(Assessment.Result result, Optional<BaseYear> base) {
        this.result = result;
        this.base = base;
    }

    /** Where nothing was assessed, all of it is missing. */
    static Model.GroupNode none() {
        Entries entries = new Entries();
        Stream.of(
                        Stream.of("办法"),
                        Stream.of(Stage.values()).map(Stage::chinese),
                        Stream.of("政府保障", "教育质量", "一票否决", "认可度", "结论", "排除", "政府保障判断", "教育质量判断"))
                .flatMap(keys -> keys)
                .forEach(key -> entries.missing(key, key));
        return entries.group();
    }

    Model.GroupNode group() {
        Entries entries = new Entries()
                .put(
                        "办法",
                        new Entries()
                                .text("编号", result.standard().id())
                                .text("名称", result.standard().title())
                                .text("文号", result.standard().document())
                                .figure("余项底线", result.standard().floor())
                                .group());
        Stream.of(Stage.values()).forEach(stage -> entries.put(stage.chinese(), stage(stage)));
        return entries.list("政府保障", items(result.government()))
                .list("教育质量", items(result.quality()))
                .list("一票否决", items(result.vetoes()))
                .put("认可度", RecognitionFacts.of(result.recognition()))
                .put("结论", verdict(result.verdict()))
                .list(
                        "排除",
                        result.excluded().stream().map(ResultFacts::excluded).toList())
                .sentence("政府保障判断", judgement("政府保障", result.government()))
                .sentence("教育质量判断", judgement("教育质量", result.quality()))
                .group();
    }

    private Model stage(Stage stage) {
        return StageSummary.of(result, stage)
                .<Model>map(summary -> StageFacts.of(summary)
                        .sentence("系数变化", trend(summary.result()))
                        .group())
                .orElseGet(() -> new Model.MissingNode(stage.chinese() + "评估结果"));
    }

    private Sentence trend(Assessment.StageResult stage) {
        return base.map(first -> first.trend(result, stage))
                .orElseGet(() -> Sentence.missing("往年" + stage.stage().chinese() + "差异系数"));
    }

    private static List<Model.GroupNode> items(List<Assessment.Item> items) {
        return items.stream().map(ItemFacts::of).toList();
    }

    private static Sentence judgement(String part, List<Assessment.Item> items) {
        return items.isEmpty()
                ? Sentence.missing(part)
                : Requirements.met(items.stream().map(ItemFacts::judged).toList(), "项要求");
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
