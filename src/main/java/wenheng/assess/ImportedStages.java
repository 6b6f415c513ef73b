package wenheng.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Indicator;
import wenheng.assess.standard.Standard;
import wenheng.assess.submission.ResultsRow;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 导入的学段结果：结果表的数照录进评估结果，结果表说不出的一律空缺，不写成0。 */
final class ImportedStages {

    private final Standard standard;
    private final List<ResultsRow> rows;
    private final Stage stage;

    private ImportedStages(Standard standard, List<ResultsRow> rows, Stage stage) {
        this.standard = standard;
        this.rows = rows.stream().filter(row -> row.stage() == stage).toList();
        this.stage = stage;
    }

    /** The stages by one rule; students, units passing and whatever is blank are empty. */
    static List<Assessment.StageResult> of(Standard standard, List<ResultsRow> rows) {
        return Stream.of(Stage.values())
                .map(stage -> new ImportedStages(standard, rows, stage).result())
                .toList();
    }

    /** The verdict on imported stages: never passed, for nobody knows of the schools, and what is missing by name. */
    static Assessment.Verdict qualified(Assessment.Verdict verdict, List<Assessment.StageResult> stages) {
        List<Sentence> missing = new ArrayList<>();
        missing.add(Sentence.of("只有别处算好的全县结果，没有学校数据，各校是否综合达标无法核定。"));
        for (Assessment.StageResult stage : stages) {
            List<String> open = stage.indicators().stream()
                    .filter(result -> result.passes().isEmpty())
                    .map(result -> result.indicator().name())
                    .toList();
            if (!open.isEmpty()) {
                missing.add(Sentence.of("结果表没有填报" + stage.stage().chinese() + String.join("、", open) + "的差异系数。"));
            }
        }
        verdict.missing().stream()
                .filter(each -> !each.plain().startsWith("没有计入评估的"))
                .forEach(missing::add);
        Optional<Boolean> passes = verdict.reasons().isEmpty() ? Optional.empty() : Optional.of(false);
        return new Assessment.Verdict(passes, verdict.reasons(), missing);
    }

    private Assessment.StageResult result() {
        return new Assessment.StageResult(
                stage,
                rows.stream()
                        .flatMap(row -> row.units().stream())
                        .findFirst()
                        .map(units -> named(units, stage.chinese() + "评估单元数", "所", 0)),
                Optional.empty(),
                standard.indicators().stream().map(this::indicator).toList(),
                Optional.empty(),
                Optional.empty());
    }

    private Assessment.IndicatorResult indicator(Indicator indicator) {
        Optional<ResultsRow> row =
                rows.stream().filter(each -> each.isAbout(indicator)).findFirst();
        String name = stage.chinese() + indicator.name();
        Optional<BigDecimal> limit = Optional.ofNullable(indicator.limits().get(stage));
        Optional<Figure> mean = row.flatMap(ResultsRow::mean)
                .map(figure -> named(figure, name + "全县平均值", indicator.unit(), indicator.decimals()));
        Optional<Figure> coefficient = row.flatMap(ResultsRow::coefficient)
                .map(figure ->
                        named(figure, name + "差异系数", "", standard.method().coefficientDecimals()));
        return new Assessment.IndicatorResult(
                indicator,
                mean,
                row.flatMap(ResultsRow::deviation)
                        .map(figure -> named(figure, name + "标准差", indicator.unit(), indicator.decimals())),
                coefficient,
                limit,
                limit.flatMap(most -> passes(mean, coefficient, most)),
                row.flatMap(ResultsRow::unitsMet).map(figure -> named(figure, name + "达标学校数", "所", 0)));
    }

    /** As where it is computed here, a mean of 0 has no coefficient and does not pass. */
    private static Optional<Boolean> passes(Optional<Figure> mean, Optional<Figure> coefficient, BigDecimal limit) {
        if (coefficient.isEmpty()) {
            return mean.filter(figure -> figure.value().signum() == 0).map(figure -> false);
        }
        return coefficient.map(figure -> figure.value().compareTo(limit) <= 0);
    }

    /** The imported figure under its full name, printed to no more places than were typed. */
    private static Figure named(Figure figure, String name, String unit, int most) {
        return figure.named(name).amounting(figure.value(), unit, Math.min(figure.decimals(), most));
    }
}
