package wenheng.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wenheng.assess.standard.Percent;
import wenheng.assess.standard.Printing;
import wenheng.assess.standard.Rules;
import wenheng.assess.standard.Standard;
import wenheng.provenance.Figure;

/** 结论的写法：哪些达不到、哪些还没有填报，各成一句。 */
final class VerdictWriter {

    /** So many schools are named in a sentence; the tables have them all. */
    private static final int MOST_NAMES = 5;

    private final Standard standard;
    private final Roll roll;
    private final List<Assessment.StageResult> stages;
    private final Optional<Assessment.Recognition> recognition;
    private final List<Judged> parts;

    /** One part of the rule with its items. */
    record Judged(Rules.Part part, List<Assessment.Item> items) {}

    VerdictWriter(
            Standard standard,
            Roll roll,
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
        List<String> reasons = new ArrayList<>();
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
        List<String> missing = missing();
        Optional<Boolean> passes =
                !reasons.isEmpty() ? Optional.of(false) : missing.isEmpty() ? Optional.of(true) : Optional.empty();
        return new Assessment.Verdict(passes, reasons, missing);
    }

    private Optional<String> unitsReason(Assessment.StageResult stage) {
        List<String> failing = roll.sections(stage.stage()).stream()
                .filter(section -> !section.unit().passes().orElse(true))
                .map(Section::name)
                .toList();
        if (failing.isEmpty()) {
            return Optional.empty();
        }
        String names = failing.stream().limit(MOST_NAMES).collect(Collectors.joining("、"));
        return Optional.of(stage.stage().chinese() + "有" + failing.size() + "所学校未达到“"
                + standard.indicators().size()
                + "项指标至少" + standard.required() + "项达标、余项不低于标准的" + Percent.of(standard.floorRatio()) + "”的要求："
                + names + (failing.size() > MOST_NAMES ? "等" : "") + "。");
    }

    private Optional<String> indicatorReason(Assessment.StageResult stage, Assessment.IndicatorResult result) {
        if (result.passes().orElse(true)) {
            return Optional.empty();
        }
        String name = stage.stage().chinese() + result.indicator().name();
        BigDecimal most = result.limit().orElseThrow();
        String limit = most.toPlainString();
        return Optional.of(result.coefficient()
                .map(value -> name + "差异系数为" + Printing.showingExcess(value.value(), most, value.decimals())
                        + "，高于" + limit + "的规定值。")
                .orElse(name + "全县平均值为0，差异系数无法计算，不符合不高于" + limit + "的规定。"));
    }

    private Optional<String> compositeReason(Assessment.StageResult stage) {
        return stage.composite()
                .filter(composite -> !composite.passes().orElse(true))
                .map(composite -> {
                    BigDecimal limit = composite.limit().orElseThrow();
                    String name = stage.stage().chinese() + "综合差异系数";
                    return composite
                            .value()
                            .map(value -> name + "为" + Printing.showingExcess(value.value(), limit, value.decimals())
                                    + "，高于" + limit.toPlainString() + "的规定值。")
                            .orElse(name + "因有指标全县平均值为0而无法计算，不符合不高于" + limit.toPlainString() + "的规定。");
                });
    }

    private static String reason(Rules.Part part, Assessment.Item item) {
        int more = item.shortfalls().size() - MOST_NAMES;
        return title(part, item) + "不符合要求："
                + item.shortfalls().stream().limit(MOST_NAMES).collect(Collectors.joining("；"))
                + (more > 0 ? "；另有" + more + "处" : "") + "。";
    }

    private static String title(Rules.Part part, Assessment.Item item) {
        return part.name() + "“" + item.name() + "”（" + item.id() + "）";
    }

    private static String missing(Rules.Part part, Assessment.Item item) {
        int more = item.missing().size() - MOST_NAMES;
        return title(part, item) + "没有填报"
                + item.missing().stream().limit(MOST_NAMES).collect(Collectors.joining("、"))
                + (more > 0 ? "等" + item.missing().size() + "项" : "") + "。";
    }

    private static String recognitionReason(Assessment.Recognition recognition) {
        BigDecimal threshold = recognition.threshold().movePointRight(2);
        Figure rate = recognition.rate();
        return "社会认可度为" + Printing.showingWant(rate.value(), threshold, rate.decimals()) + "%，低于"
                + Percent.of(recognition.threshold()) + "的规定值。";
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (Assessment.StageResult stage : stages) {
            if (stage.unitCount() == 0) {
                missing.add("没有计入评估的" + stage.stage().chinese() + "学校。");
            }
        }
        roll.pending()
                .forEach(section -> missing.add(section.school().name(section.stage()) + "没有填报"
                        + section.stage().studentsColumn() + "。"));
        roll.sections().stream()
                .filter(section -> !section.lacking().isEmpty())
                .map(VerdictWriter::lacking)
                .forEach(missing::add);
        parts.forEach(part -> part.items().stream()
                .filter(item -> item.passes().isEmpty() && !item.missing().isEmpty())
                .map(item -> missing(part.part(), item))
                .forEach(missing::add));
        if (recognition.isEmpty()) {
            missing.add("没有社会认可度问卷数据。");
        }
        return missing;
    }

    /** 甲学校缺少某列，某指标待填报。 */
    static String lacking(Section section) {
        return section.name() + "没有填报" + String.join("、", section.lacking()) + "，"
                + String.join("、", section.unit().missing()) + "无法计算。";
    }
}
