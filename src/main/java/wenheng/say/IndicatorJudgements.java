package wenheng.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import wenheng.assess.Assessment;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 指标的判断句：均不高于0.50的规定值；除……外，其余6项均达到标准值。 */
public final class IndicatorJudgements {

    private IndicatorJudgements() {}

    /**
     * Whether the coefficients of a stage are within their limits, and which are not; where the rule judges only their
     * mean (教督〔2012〕3号), whether that is.
     */
    public static Sentence coefficients(StageSummary stage) {
        List<IndicatorSummary> judged = having(stage.indicators(), IndicatorSummary::limit);
        if (judged.isEmpty()) {
            return composite(stage);
        }
        List<IndicatorSummary> known = having(judged, row -> row.result().coefficient());
        if (known.isEmpty()) {
            return Sentence.missing(stage.name() + "差异系数");
        }
        List<IndicatorSummary> above =
                known.stream().filter(IndicatorSummary::fails).toList();
        Sentence limit = limit(known);
        return new Split(known, above)
                .sentence(
                        "的差异系数",
                        Sentence.of("不高于").and(limit),
                        Sentence.of("高于").and(limit),
                        row -> Sentence.EMPTY.and(row.result().coefficient().orElseThrow()))
                .and(uncomputed(judged.size() - known.size()));
    }

    /** 0.50的规定值; where the rule has one for each indicator, no number. */
    private static Sentence limit(List<IndicatorSummary> judged) {
        List<Figure> limits =
                judged.stream().flatMap(row -> row.limit().stream()).toList();
        Set<BigDecimal> different =
                limits.stream().map(limit -> limit.value().stripTrailingZeros()).collect(Collectors.toSet());
        return different.size() == 1 ? Sentence.of(limits.get(0)).and("的规定值") : Sentence.of("规定值");
    }

    private static Sentence composite(StageSummary stage) {
        return stage.result()
                .composite()
                .flatMap(Assessment.Composite::value)
                .flatMap(value -> stage.compositeLimit()
                        .map(limit ->
                                Sentence.of("综合差异系数为").and(value).and("，").and(Requirements.keepsBelow(value, limit))))
                .orElseGet(() -> Sentence.missing(stage.name() + "综合差异系数"));
    }

    /** Whether the county's means reach the thresholds, and which do not. */
    public static Sentence means(StageSummary stage) {
        List<IndicatorSummary> known =
                having(having(stage.indicators(), row -> row.result().mean()), IndicatorSummary::threshold);
        if (known.isEmpty()) {
            return Sentence.missing(stage.name() + "全县平均值");
        }
        List<IndicatorSummary> below =
                known.stream().filter(IndicatorJudgements::isBelow).toList();
        return new Split(known, below)
                .sentence(
                        "的全县平均值",
                        Sentence.of("达到标准值"),
                        Sentence.of("低于标准值"),
                        row -> Sentence.EMPTY.andWithUnit(row.result().mean().orElseThrow()))
                .and(uncomputed(stage.indicators().size() - known.size()));
    }

    private static boolean isBelow(IndicatorSummary row) {
        Figure mean = row.result().mean().orElseThrow();
        return mean.value().compareTo(row.threshold().orElseThrow().value()) < 0;
    }

    private static List<IndicatorSummary> having(
            List<IndicatorSummary> rows, Function<IndicatorSummary, Optional<Figure>> figure) {
        return rows.stream().filter(row -> figure.apply(row).isPresent()).toList();
    }

    private static Sentence uncomputed(int number) {
        return number == 0
                ? Sentence.EMPTY
                : Sentence.of("，另有").and(items(number)).and("项因数据不全未能计算");
    }

    /** How many schools reach the threshold of an indicator; a blank where the rule lays none down. */
    public static Sentence threshold(IndicatorSummary indicator) {
        return indicator
                .units()
                .filter(all -> indicator.threshold().isPresent())
                .flatMap(all -> indicator.unitsMet().map(met -> reaching(all, met)))
                .orElseGet(() -> Sentence.missing(indicator.indicator().name() + "达标校数"));
    }

    private static Sentence reaching(Figure all, Figure met) {
        Sentence schools = Sentence.EMPTY.andWithUnit(all).and("学校");
        if (met.value().compareTo(all.value()) == 0) {
            return schools.and("全部达到标准值");
        }
        return met.value().signum() == 0
                ? schools.and("均未达到标准值")
                : schools.and("中有").andWithUnit(met).and("达到标准值");
    }

    /** A number of indicators. */
    static Figure items(int number) {
        return Figure.counted("指标项数", number, "", List.of());
    }

    /** Indicators divided into those that pass and the exceptions. */
    private record Split(List<IndicatorSummary> all, List<IndicatorSummary> exceptions) {

        /**
         * The sentence: of the more the predicate, of the fewer the names.
         *
         * @param subject what of the indicators is judged
         * @param passes what is said of those that pass, without 均
         * @param fails what is said of the exceptions
         * @param value of an exception
         */
        Sentence sentence(String subject, Sentence passes, Sentence fails, Function<IndicatorSummary, Sentence> value) {
            if (exceptions.isEmpty() || exceptions.size() == all.size()) {
                return these(all.size(), subject + both(all.size()), exceptions.isEmpty() ? passes : fails);
            }
            Sentence names = Sentence.joined(
                    exceptions.stream()
                            .map(row -> Sentence.of(row.indicator().name() + "（")
                                    .and(value.apply(row))
                                    .and("）"))
                            .toList(),
                    "、");
            int passing = all.size() - exceptions.size();
            return passing >= exceptions.size()
                    ? Sentence.of("除").and(names).and("外，其余").and(these(passing, subject + both(passing), passes))
                    : Sentence.of("有")
                            .and(these(exceptions.size(), subject, fails))
                            .and("，分别是")
                            .and(names);
        }

        private static Sentence these(int number, String subject, Sentence predicate) {
            return Sentence.of(items(number)).and("项指标" + subject).and(predicate);
        }

        private static String both(int number) {
            return number > 1 ? "均" : "";
        }
    }
}
