package wenheng.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenheng.assess.standard.Indicator;
import wenheng.assess.standard.Operator;
import wenheng.assess.standard.Percent;
import wenheng.assess.standard.Printing;
import wenheng.assess.standard.Rules;
import wenheng.assess.standard.Standard;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Sentence;
import wenheng.provenance.Source;
import wenheng.provenance.Sources;

/** 结论的写法：哪些达不到、哪些还没有填报，各成一句，句中的数都带出处。 */
final class VerdictWriter {

    /** So many schools are named in a sentence; the tables have them all. */
    private static final int MOST_NAMES = 5;

    private final Standard standard;
    private final SectionRoll roll;
    private final List<Assessment.StageResult> stages;
    private final Optional<Assessment.Recognition> recognition;
    private final List<Judged> parts;

    /** One part of the rule with its items. */
    record Judged(Rules.Part part, List<Assessment.Item> items) {}

    VerdictWriter(
            Standard standard,
            SectionRoll roll,
            List<Assessment.StageResult> stages,
            Optional<Assessment.Recognition> recognition,
            List<Judged> parts) {
        this.standard = standard;
        this.roll = roll;
        this.stages = stages;
        this.recognition = recognition;
        this.parts = List.copyOf(parts);
    }

    Assessment.Verdict write() {
        List<Sentence> reasons = new ArrayList<>();
        for (Assessment.StageResult stage : stages) {
            unitsReason(stage).ifPresent(reasons::add);
            stage.indicators().stream()
                    .flatMap(indicator -> indicatorReason(stage, indicator).stream())
                    .forEach(reasons::add);
            compositeReason(stage).ifPresent(reasons::add);
        }
        parts.forEach(part -> part.items().stream()
                .filter(item -> !item.passes().orElse(true))
                .map(item -> reason(part.part(), item))
                .forEach(reasons::add));
        recognition.filter(known -> !known.passes()).ifPresent(known -> reasons.add(recognitionReason(known)));
        List<Sentence> missing = missing();
        Optional<Boolean> passes =
                !reasons.isEmpty() ? Optional.of(false) : missing.isEmpty() ? Optional.of(true) : Optional.empty();
        return new Assessment.Verdict(passes, reasons, missing);
    }

    private Optional<Sentence> unitsReason(Assessment.StageResult stage) {
        List<Section> failing = roll.sections(stage.stage()).stream()
                .filter(section -> !section.unit().passes().orElse(true))
                .toList();
        if (failing.isEmpty()) {
            return Optional.empty();
        }
        String names = failing.stream().limit(MOST_NAMES).map(Section::name).collect(Collectors.joining("、"));
        return Optional.of(Sentence.of(stage.stage().chinese() + "有")
                .andWithUnit(count(stage, failing))
                .and("学校未达到“")
                .and(requirement())
                .and("”的要求：" + names + (failing.size() > MOST_NAMES ? "等" : "") + "。"));
    }

    /** Rests on all the values of the schools that are counted, which few ask for. */
    private Figure count(Assessment.StageResult stage, List<Section> failing) {
        List<Source> sources = Sources.gatheredFrom(() -> failing.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.unit().students()),
                        section.unit().values().values().stream().map(Assessment.Value::figure)))
                .flatMap(figure -> figure.sources().stream()));
        return new Figure(
                stage.stage().chinese() + "未综合达标学校数",
                BigDecimal.valueOf(failing.size()),
                "所",
                0,
                new Formula("计入评估而没有综合达标的学校计数"),
                standard.method().resourceClause(),
                sources);
    }

    /** 7项指标至少6项达标、余项不低于标准的85%. */
    private Sentence requirement() {
        Figure items = items("资源配置指标项数", standard.indicators().size());
        Figure required = items("单校应达标项数", standard.required());
        return Sentence.EMPTY
                .andWithUnit(items)
                .and("指标至少")
                .andWithUnit(required)
                .and("达标、余项不低于标准的")
                .andWithUnit(standard.floor());
    }

    private Figure items(String name, int number) {
        String clause = standard.method().resourceClause();
        return Figure.laidDown(name, BigDecimal.valueOf(number), "项", clause);
    }

    private static Optional<Sentence> indicatorReason(Assessment.StageResult stage, Assessment.IndicatorResult result) {
        if (result.passes().orElse(true)) {
            return Optional.empty();
        }
        Indicator indicator = result.indicator();
        String name = stage.stage().chinese() + indicator.name();
        Figure limit = coefficientLimit(result.limit().orElseThrow(), indicator.clause());
        return Optional.of(result.coefficient()
                .map(value -> above(name + "差异系数", value, limit))
                .orElseGet(() -> Sentence.of(name + "全县平均值为")
                        .and(zero(result.mean().orElseThrow()))
                        .and("，差异系数无法计算，不符合不高于")
                        .and(limit)
                        .and("的规定。")));
    }

    private static Figure coefficientLimit(BigDecimal limit, String clause) {
        return Figure.laidDown("差异系数规定值", limit, "", clause);
    }

    /** A mean of 0, which tables print to its usual places. */
    private static Figure zero(Figure mean) {
        return mean.named(mean.name() + "（为零）").withDecimals(0);
    }

    private static Sentence above(String name, Figure value, Figure limit) {
        return Sentence.of(name + "为")
                .and(Printing.showing(value, limit.value(), Operator.AT_MOST))
                .and("，高于")
                .and(limit)
                .and("的规定值。");
    }

    private static Optional<Sentence> compositeReason(Assessment.StageResult stage) {
        return stage.composite()
                .filter(composite -> !composite.passes().orElse(true))
                .map(composite -> {
                    String clause = composite.value().map(Figure::clause).orElse("");
                    Figure limit =
                            Figure.laidDown("综合差异系数规定值", composite.limit().orElseThrow(), "", clause);
                    String name = stage.stage().chinese() + "综合差异系数";
                    return composite
                            .value()
                            .map(value -> above(name, value, limit))
                            .orElseGet(() -> Sentence.of(name + "因有指标全县平均值为0而无法计算，不符合不高于")
                                    .and(limit)
                                    .and("的规定。"));
                });
    }

    private static Sentence reason(Rules.Part part, Assessment.Item item) {
        List<Sentence> shown = item.shortfalls().stream().limit(MOST_NAMES).toList();
        List<Sentence> others = item.shortfalls().stream().skip(MOST_NAMES).toList();
        Sentence more = others.isEmpty() ? Sentence.EMPTY : Sentence.of("；另有").andWithUnit(places(item, others));
        return Sentence.of(title(part, item) + "不符合要求：")
                .and(Sentence.joined(shown, "；"))
                .and(more)
                .and("。");
    }

    private static Figure places(Assessment.Item item, List<Sentence> others) {
        List<Source> sources = Sources.gatheredFrom(() -> others.stream()
                .flatMap(sentence -> sentence.figures().stream())
                .flatMap(figure -> figure.sources().stream()));
        return Figure.counted(item.name() + "其他不符合之处", others.size(), "处", sources);
    }

    private static String title(Rules.Part part, Assessment.Item item) {
        return part.name() + "“" + item.name() + "”（" + item.id() + "）";
    }

    private static Sentence missing(Rules.Part part, Assessment.Item item) {
        Sentence said = Sentence.of(title(part, item) + "没有填报"
                + item.missing().stream().limit(MOST_NAMES).collect(Collectors.joining("、")));
        int all = item.missing().size();
        Figure count = Figure.counted(item.name() + "没有填报的项数", all, "项", List.of());
        return (all > MOST_NAMES ? said.and("等").andWithUnit(count) : said).and("。");
    }

    private static Sentence recognitionReason(Assessment.Recognition recognition) {
        Figure limit = Percent.figure(
                "社会认可度规定值", recognition.threshold(), recognition.rate().clause());
        return Sentence.of("社会认可度为")
                .and(Printing.showing(recognition.rate(), limit.value(), Operator.AT_LEAST))
                .and("%，低于")
                .andWithUnit(limit)
                .and("的规定值。");
    }

    private List<Sentence> missing() {
        List<Sentence> missing = new ArrayList<>();
        for (Assessment.StageResult stage : stages) {
            if (stage.unitCount() == 0) {
                missing.add(Sentence.of("没有计入评估的" + stage.stage().chinese() + "学校。"));
            }
        }
        roll.pending()
                .forEach(section -> missing.add(Sentence.of(section.school().name(section.stage()) + "没有填报"
                        + section.stage().studentsColumn() + "。")));
        roll.sections().stream()
                .filter(section -> !section.lacking().isEmpty())
                .map(section -> Sentence.of(lacking(section)))
                .forEach(missing::add);
        parts.forEach(part -> part.items().stream()
                .filter(item -> item.passes().isEmpty() && !item.missing().isEmpty())
                .map(item -> missing(part.part(), item))
                .forEach(missing::add));
        if (recognition.isEmpty()) {
            missing.add(Sentence.of("没有社会认可度问卷数据。"));
        }
        return missing;
    }

    /** 甲学校缺少某列，某指标待填报。 */
    static String lacking(Section section) {
        return section.name() + "没有填报" + String.join("、", section.lacking()) + "，"
                + String.join("、", section.unit().missing()) + "无法计算。";
    }
}
