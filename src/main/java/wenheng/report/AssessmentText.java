package wenheng.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import wenheng.assess.Assessment;
import wenheng.assess.explanation.Changes;
import wenheng.assess.standard.Standard;
import wenheng.assess.submission.Submission;

/** 评估结果的文本：在终端上给经办人看，先说结论，再说差多少、怎么补。 */
public final class AssessmentText {

    /** What the verdict covers where the rule has no other parts, and what it does not. */
    static final String SCOPE = "本结论只涉及资源配置和社会认可度两部分；政府保障程度、教育质量和一票否决事项未纳入，须另行核查。";

    private final TextLines out = new TextLines();
    private final Assessment assessment;
    private final SortedMap<Integer, Assessment> earlier;

    private AssessmentText(Assessment assessment, SortedMap<Integer, Assessment> earlier) {
        this.assessment = assessment;
        this.earlier = earlier;
    }

    /** The report without a look back, lines ending in a line feed. */
    public static String write(Assessment assessment) {
        return write(assessment, Collections.unmodifiableSortedMap(new TreeMap<>()));
    }

    /**
     * The report with what changed since the last year and since the base year.
     *
     * @param earlier by year; the last key is the last year, the first the base year
     */
    public static String write(Assessment current, SortedMap<Integer, Assessment> earlier) {
        return new AssessmentText(current, earlier).write();
    }

    private String write() {
        out.line(assessment.county() + assessment.year() + "年督导评估结果");
        assessment.standards().forEach(this::result);
        return out.text();
    }

    private void result(Assessment.Result result) {
        Standard standard = result.standard();
        out.head("《" + standard.title() + "》（" + standard.document() + "）");
        verdict(result);
        new RemedyText(out, assessment, result).write();
        result.stages().forEach(stage -> new StageText(out, result, stage).write());
        ItemText items = new ItemText(out);
        items.write("政府保障程度", result.government());
        items.write("教育质量", result.quality());
        items.write("一票否决", result.vetoes());
        recognition(result);
        changes(result);
        excluded(result);
    }

    private void verdict(Assessment.Result result) {
        Assessment.Verdict verdict = result.verdict();
        out.head("【结论】" + verdict.passes().map(passes -> passes ? "符合" : "不符合").orElse("待定（数据不全，暂不能判定）"));
        out.numbered("不符合之处：", verdict.reasons());
        out.numbered("待填报：", verdict.missing());
        boolean resourcesOnly = Stream.of(result.government(), result.quality(), result.vetoes())
                .allMatch(List::isEmpty);
        if (resourcesOnly) {
            out.line("  " + SCOPE);
        }
    }

    private void recognition(Assessment.Result result) {
        if (result.recognition().isEmpty()) {
            out.head("【社会认可度】" + StageText.UNKNOWN);
            return;
        }
        Assessment.Recognition recognition = result.recognition().get();
        out.head("【社会认可度】" + recognition.rate().printed() + "%，规定不低于" + percent(recognition.threshold()) + "%，"
                + (recognition.passes() ? "符合" : "不符合"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("群体", "发放", "回收", "满意", "满意率"));
        recognition.groups().forEach(group -> rows.add(row(group)));
        out.table(rows);
    }

    private static List<String> row(Submission.Group group) {
        return List.of(
                group.name(),
                group.issued().printed(),
                group.returned().printed(),
                group.satisfied().printed(),
                group.rate().printed() + "%");
    }

    private static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).stripTrailingZeros();
        return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString();
    }

    private void changes(Assessment.Result result) {
        SortedMap<Integer, Assessment> before = earlier.headMap(assessment.year());
        if (before.isEmpty()) {
            return;
        }
        List<Changes> years = Stream.of(before.lastKey(), before.firstKey())
                .distinct()
                .flatMap(year -> Changes.of(assessment, result, before.get(year)).stream())
                .toList();
        new ChangeText(out, assessment.year(), years).write();
    }

    private void excluded(Assessment.Result result) {
        if (!result.excluded().isEmpty()) {
            out.head("【不计入评估】");
            result.excluded()
                    .forEach(each -> out.line("  " + each.school() + stage(each) + "："
                            + each.reason().plain()));
        }
    }

    private static String stage(Assessment.Excluded excluded) {
        return excluded.stage().map(stage -> "（" + stage.chinese() + "）").orElse("");
    }
}
