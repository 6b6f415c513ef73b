package wenheng.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import wenheng.assess.Assessment;
import wenheng.assess.standard.Indicator;
import wenheng.provenance.Figure;
import wenheng.say.IndicatorJudgements;
import wenheng.say.IndicatorSummary;
import wenheng.say.Requirements;
import wenheng.say.SchoolJudgement;
import wenheng.say.SchoolSummary;
import wenheng.say.Shortfalls;
import wenheng.say.StageSummary;

/** 一个学段的数据项：指标、学校列表、未达标学校，和由它们写成的句子。 */
final class StageFacts {

    private final StageSummary summary;
    private final String stage;

    private StageFacts(StageSummary summary) {
        this.summary = summary;
        this.stage = summary.name();
    }

    /** 学段 and its numbers, 指标 and 指标列表, 学校列表 and the schools of it that want something, and the sentences. */
    static Entries of(StageSummary summary) {
        return new StageFacts(summary).entries();
    }

    private Entries entries() {
        Assessment.StageResult result = summary.result();
        Entries entries = new Entries()
                .text("学段", stage)
                .figure("单元数", result.units(), stage + "评估单元数")
                .figure("学生数", result.students(), stage + "学生数")
                .figure("达标单元数", summary.passing(), stage + "综合达标学校数")
                .figure("未达标单元数", summary.failing(), stage + "未达标学校数")
                .figure("达标率", summary.passingRate(), stage + "综合达标率");
        addIndicators(entries);
        if (summary.knowsSchools()) {
            addSchools(entries);
        } else {
            entries.missing("学校列表", stage + "各校情况")
                    .missing("未达标学校", stage + "未达标学校")
                    .missing("有缺项学校", stage + "各校缺口")
                    .missing("待定学校", stage + "各校达标情况");
        }
        return entries.sentence("系数判断", IndicatorJudgements.coefficients(summary))
                .sentence("平均值判断", IndicatorJudgements.means(summary))
                .sentence("学校判断", SchoolJudgement.of(summary))
                .sentence("缺口合计", Shortfalls.total(List.of(summary)))
                .about(summary);
    }

    private void addSchools(Entries entries) {
        List<Indicator> indicators =
                summary.indicators().stream().map(IndicatorSummary::indicator).toList();
        List<Model.GroupNode> rows = summary.schools().stream()
                .map(school -> UnitFacts.of(school, indicators))
                .toList();
        summary.result().composite().ifPresent(composite -> entries.put("综合差异系数", composite(composite)));
        entries.list("学校列表", rows)
                .list("未达标学校", those(SchoolSummary::fails, rows))
                .list("有缺项学校", those(SchoolSummary::isShort, rows))
                .list("待定学校", those(SchoolSummary::isUndecided, rows));
    }

    private List<Model.GroupNode> those(Predicate<SchoolSummary> which, List<Model.GroupNode> rows) {
        return IntStream.range(0, rows.size())
                .filter(i -> which.test(summary.schools().get(i)))
                .mapToObj(rows::get)
                .toList();
    }

    private Model composite(Assessment.Composite composite) {
        String name = stage + "综合差异系数";
        return new Entries()
                .figure("值", composite.value(), name)
                .figure("限值", summary.compositeLimit(), name + "规定值")
                .verdict("达标", composite.passes(), name + "结论")
                .group();
    }

    private void addIndicators(Entries entries) {
        Entries byId = new Entries();
        List<Model.GroupNode> list =
                summary.indicators().stream().map(StageFacts::indicator).toList();
        for (int i = 0; i < list.size(); i++) {
            byId.put(summary.indicators().get(i).indicator().id(), list.get(i));
        }
        entries.put("指标", byId.group())
                .list("指标列表", list)
                .list(
                        "超标指标",
                        IntStream.range(0, list.size())
                                .filter(i -> summary.indicators().get(i).fails())
                                .mapToObj(list::get)
                                .toList())
                .figure("最大差异系数", extreme(Comparator.reverseOrder()), stage + "差异系数")
                .figure("最小差异系数", extreme(Comparator.naturalOrder()), stage + "差异系数");
    }

    private Optional<Figure> extreme(Comparator<BigDecimal> order) {
        return summary.result().indicators().stream()
                .flatMap(indicator -> indicator.coefficient().stream())
                .min(Comparator.comparing(Figure::value, order));
    }

    private static Model.GroupNode indicator(IndicatorSummary row) {
        Indicator indicator = row.indicator();
        Assessment.IndicatorResult result = row.result();
        String name = row.name();
        return new Entries()
                .text("编号", indicator.id())
                .text("名称", indicator.name())
                .text("简称", indicator.resource())
                .text("单位", indicator.unit())
                .figure("全县平均值", result.mean(), name + "全县平均值")
                .figure("标准差", result.deviation(), name + "标准差")
                .figure("差异系数", result.coefficient(), name + "差异系数")
                .figure("限值", row.limit(), name + "差异系数规定值")
                .figure("标准值", row.threshold(), name + "标准值")
                .verdict("达标", result.passes(), name + "差异系数结论")
                .figure("超出", row.excess(), name + "差异系数")
                .figure("达标校数", row.unitsMet(), name + "达标校数")
                .figure("校数", row.units(), name + "评估校数")
                .figure("未达标校数", row.unitsBelow(), name + "未达标校数")
                .sentence("规定值判断", Requirements.coefficient(row))
                .sentence("达标判断", IndicatorJudgements.threshold(row))
                .about(row)
                .group();
    }
}
