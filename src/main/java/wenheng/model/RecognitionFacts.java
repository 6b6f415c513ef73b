package wenheng.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import wenheng.assess.Assessment;
import wenheng.assess.submission.Submission;
import wenheng.provenance.Arithmetic;
import wenheng.provenance.Figure;
import wenheng.say.Requirements;

/** 社会认可度的数据项：满意率 标准值 达标 发放 回收 满意 群体 要求判断。 */
final class RecognitionFacts {

    private static final int RATE_DECIMALS = 1;

    private RecognitionFacts() {}

    static Model of(Optional<Assessment.Recognition> recognition) {
        return recognition.<Model>map(RecognitionFacts::of).orElseGet(() -> new Model.MissingNode("社会认可度"));
    }

    private static Model of(Assessment.Recognition recognition) {
        List<Submission.Group> groups = recognition.groups();
        Figure issued = sum("发放问卷数", groups, Submission.Group::issued);
        Figure returned = sum("回收问卷数", groups, Submission.Group::returned);
        Figure rate = Arithmetic.asPercent(recognition.rate(), RATE_DECIMALS);
        Figure threshold = threshold(recognition.threshold());
        return new Entries()
                .figure("满意率", rate)
                .figure("标准值", threshold)
                .verdict("达标", Optional.of(recognition.passes()), "社会认可度结论")
                .figure("发放", issued)
                .figure("回收", returned)
                .figure("回收率", Arithmetic.percent("问卷回收率", returned, issued, RATE_DECIMALS), "问卷回收率")
                .figure("满意", sum("满意问卷数", groups, Submission.Group::satisfied))
                .list("群体", groups.stream().map(RecognitionFacts::group).toList())
                .sentence("要求判断", Requirements.reaches(rate, threshold))
                .group();
    }

    /** The rule file may say 0.85 or 85. */
    private static Figure threshold(BigDecimal threshold) {
        boolean fraction = threshold.compareTo(BigDecimal.ONE) <= 0;
        BigDecimal value = fraction ? threshold.movePointRight(2) : threshold;
        return Arithmetic.laidDown("社会认可度标准值", value, "%", 0, "");
    }

    private static Figure sum(String name, List<Submission.Group> groups, Function<Submission.Group, Figure> column) {
        return Arithmetic.sum(name, "份", groups.stream().map(column).toList());
    }

    private static Model group(Submission.Group group) {
        return new Entries()
                .text("名称", group.name())
                .figure("发放", group.issued())
                .figure("回收", group.returned())
                .figure("满意", group.satisfied())
                .figure("满意率", Arithmetic.asPercent(group.rate(), RATE_DECIMALS))
                .group();
    }
}
