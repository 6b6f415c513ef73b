package wenheng.assess.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import wenheng.assess.Assessment;
import wenheng.assess.standard.Percent;
import wenheng.assess.submission.Submission;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 表Ⅵ　社会认可度调查情况。 */
final class RecognitionForm {

    private static final int RATE_DECIMALS = 1;
    /** 县级指标 that a county may fill in after its visits. */
    private static final String VISITED = "实地走访人数";

    private static final String CONTENT = "实地走访满意人数";
    private static final String RATE = "实地走访满意度";

    private static final List<List<String>> HEAD = List.of(
            List.of("群体", "问卷总数（份）", "<", "<", "问卷调查综合满意度（%）", "实地走访人数（人）", "<", "实地走访满意度（%）"),
            List.of("^", "计", "其中：回收有效问卷数", "<", "^", "计", "其中：满意人数", "^"),
            List.of("^", "^", "计", "其中：满意问卷数", "^", "^", "^", "^"),
            List.of("^", "L1", "L2", "L3", "L4", "L5", "L6", "L7"));

    private RecognitionForm() {}

    static OfficialForm of(Assessment assessment, Optional<Assessment.Recognition> recognition) {
        List<List<OfficialForm.Cell>> rows = new ArrayList<>();
        rows.add(total(assessment.indicators(), recognition));
        recognition.ifPresent(known -> known.groups().forEach(group -> rows.add(row(group))));
        String judged = recognition
                .map(known -> "；规定值为" + Percent.of(known.threshold()) + "，按合计判断")
                .orElse("");
        return new OfficialForm(
                "Ⅵ",
                "社会认可度调查情况",
                OfficialForm.head(HEAD),
                rows,
                List.of(Sentence.of("综合满意率＝满意问卷数÷回收有效问卷数×100%，保留一位小数" + judged + "。")),
                List.of("实地走访情况请补填；也可填在县级指标“实地走访人数”“实地走访满意人数”。"));
    }

    private static List<OfficialForm.Cell> total(
            Map<String, Figure> county, Optional<Assessment.Recognition> recognition) {
        List<OfficialForm.Cell> row = new ArrayList<>();
        row.add(new OfficialForm.Label("群体", "计"));
        row.add(sum("发放问卷数", recognition, Submission.Group::issued));
        row.add(sum("回收有效问卷数", recognition, Submission.Group::returned));
        row.add(sum("满意问卷数", recognition, Submission.Group::satisfied));
        row.add(new OfficialForm.Number(
                "问卷调查综合满意度",
                recognition.map(known -> Counts.withDecimals(known.rate(), RATE_DECIMALS)),
                !recognition.map(Assessment.Recognition::passes).orElse(true)));
        Optional<Figure> visited = Optional.ofNullable(county.get(VISITED));
        Optional<Figure> content = Optional.ofNullable(county.get(CONTENT));
        row.add(visit(VISITED, visited));
        row.add(visit(CONTENT, content));
        row.add(visit(
                RATE,
                visited.filter(all -> all.value().signum() > 0)
                        .flatMap(all -> content.map(part -> Counts.share(RATE, part, all.value())))));
        return row;
    }

    private static OfficialForm.Cell visit(String name, Optional<Figure> figure) {
        return figure.<OfficialForm.Cell>map(known -> new OfficialForm.Number(name, Optional.of(known), false))
                .orElseGet(() -> new OfficialForm.Open(name));
    }

    private static OfficialForm.Cell sum(
            String name, Optional<Assessment.Recognition> recognition, Function<Submission.Group, Figure> count) {
        Optional<Figure> sum = recognition
                .filter(known -> !known.groups().isEmpty())
                .map(known ->
                        Counts.sum(name, "份", known.groups().stream().map(count).toList()));
        return new OfficialForm.Number(name, sum, false);
    }

    private static List<OfficialForm.Cell> row(Submission.Group group) {
        List<OfficialForm.Cell> row = new ArrayList<>();
        row.add(OfficialForm.Prose.of("其中：" + group.name()));
        for (Figure count : List.of(group.issued(), group.returned(), group.satisfied())) {
            row.add(new OfficialForm.Number(group.name() + "问卷数", Optional.of(count.withDecimals(0)), false));
        }
        BigDecimal returned = group.returned().value();
        Optional<Figure> rate = Optional.of(Counts.withDecimals(group.rate(), RATE_DECIMALS));
        row.add(new OfficialForm.Number(group.name() + "满意率", rate.filter(known -> returned.signum() > 0), false));
        List.of(VISITED, CONTENT, RATE).forEach(name -> row.add(new OfficialForm.Open(group.name() + name)));
        return row;
    }
}
