package wenheng.say;

import static wenheng.model.SampleAssessments.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import wenheng.assess.Assessment;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Indicator;
import wenheng.assess.standard.Standard;
import wenheng.assess.standard.StandardReader;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 手工写成的一个学段：几项指标、几所学校，够看出每一种说法。指标叫甲项、乙项……，学校叫一校、二校……。 */
final class SmallStage {

    private static final Standard RULE = StandardReader.read("优质均衡-2017");
    private static final String ITEMS = "甲乙丙丁戊己庚";
    private static final String SCHOOLS = "一二三四五六七八";

    private SmallStage() {}

    /** The stage with these coefficients; {@code -} is one that could not be computed. */
    static StageSummary coefficients(String limit, String... values) {
        List<Assessment.IndicatorResult> rows = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            rows.add(row(indicator(i, Map.of(Stage.PRIMARY, new BigDecimal(limit)), "10"), values[i], "-"));
        }
        return of(rows, Optional.empty(), "");
    }

    /** The stage with these means against a threshold of 10; {@code -} is one that could not be computed. */
    static StageSummary means(String... values) {
        List<Assessment.IndicatorResult> rows = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            rows.add(row(indicator(i, Map.of(), "10"), "-", values[i]));
        }
        return of(rows, Optional.empty(), "");
    }

    /** The stage under a rule that judges the mean of the coefficients alone. */
    static StageSummary composite(Optional<String> value, Optional<String> limit) {
        Assessment.Composite composite = new Assessment.Composite(
                value.map(text -> cell("小学综合差异系数", text, "", 3, "Z1")), limit.map(BigDecimal::new), Optional.empty());
        return of(List.of(row(indicator(0, Map.of(), ""), "0.4", "-")), Optional.of(composite), "");
    }

    /** The stage with these schools: 达 passes, 未 fails, 待 cannot be judged. */
    static StageSummary schools(String verdicts) {
        return of(List.of(row(indicator(0, Map.of(), "10"), "-", "-")), Optional.empty(), verdicts);
    }

    static Assessment.IndicatorResult row(Indicator indicator, String coefficient, String mean) {
        Optional<Figure> value = known(coefficient, "差异系数", "", 3);
        Optional<BigDecimal> limit = Optional.ofNullable(indicator.limits().get(Stage.PRIMARY));
        return new Assessment.IndicatorResult(
                indicator,
                known(mean, "全县平均值", "人", 1),
                Optional.empty(),
                value,
                limit,
                limit.flatMap(most -> value.map(figure -> figure.value().compareTo(most) <= 0)),
                Optional.<Figure>empty());
    }

    private static Optional<Figure> known(String value, String name, String unit, int decimals) {
        return value.equals("-") ? Optional.empty() : Optional.of(cell(name, value, unit, decimals, "K1"));
    }

    /** An indicator without threshold where that is empty. */
    static Indicator indicator(int number, Map<Stage, BigDecimal> limits, String threshold) {
        Map<Stage, BigDecimal> thresholds = new HashMap<>();
        if (!threshold.isEmpty()) {
            thresholds.put(Stage.PRIMARY, new BigDecimal(threshold));
        }
        String name = ITEMS.charAt(number) + "项";
        return new Indicator("R" + number, name, "人", name + "资源", "名", 1, 1, thresholds, limits, "第六条");
    }

    private static StageSummary of(
            List<Assessment.IndicatorResult> rows, Optional<Assessment.Composite> composite, String verdicts) {
        List<Assessment.Unit> units = IntStream.range(0, verdicts.length())
                .mapToObj(i -> unit(SCHOOLS.charAt(i) + "校", verdicts.charAt(i)))
                .toList();
        Assessment.StageResult result = new Assessment.StageResult(
                Stage.PRIMARY,
                verdicts.length(),
                cell("小学学生数", "600", "人", 0, "H1"),
                rows,
                composite,
                Figure.counted(
                        "小学综合达标学校数",
                        (int) verdicts.chars().filter(c -> c == '达').count(),
                        "所",
                        List.of()));
        List<Indicator> indicators =
                rows.stream().map(Assessment.IndicatorResult::indicator).toList();
        return StageSummary.of(result(rule(indicators), result, units), Stage.PRIMARY)
                .orElseThrow();
    }

    private static Standard rule(List<Indicator> indicators) {
        return new Standard(
                "试行", "试行办法", "", indicators, 1, new BigDecimal("0.85"), new BigDecimal("0.85"), RULE.method());
    }

    private static Assessment.Result result(Standard rule, Assessment.StageResult stage, List<Assessment.Unit> units) {
        return new Assessment.Result(
                rule,
                List.of(stage),
                units,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                new Assessment.Verdict(Optional.empty(), List.of(), List.of()));
    }

    private static Assessment.Unit unit(String school, char verdict) {
        Optional<Boolean> passes = verdict == '待' ? Optional.empty() : Optional.of(verdict == '达');
        return new Assessment.Unit(
                school,
                school,
                Stage.PRIMARY,
                cell(school + "学生数", "100", "人", 0, "H" + school),
                new LinkedHashMap<>(),
                List.of(),
                0,
                passes);
    }

    /** What a reader of a paper sees, blanks by their names. */
    static String printed(Sentence sentence) {
        return sentence.printed(new Sentence.Visitor<>() {
            @Override
            public String words(String text) {
                return text;
            }

            @Override
            public String amount(Figure figure) {
                return figure.printed();
            }

            @Override
            public String blank(String name) {
                return "〔待补：" + name + "〕";
            }
        });
    }
}
