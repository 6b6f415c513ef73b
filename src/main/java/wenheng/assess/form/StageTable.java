package wenheng.assess.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.assess.school.School;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Indicator;
import wenheng.assess.standard.Standard;
import wenheng.provenance.Figure;

/**
 * 一个办法的一个学段：结果和各校。
 *
 * @param entries schools that count, then those whose pupils are not filled in
 */
public record StageTable(Standard standard, Assessment.StageResult result, List<Entry> entries) {

    /** What {@code SectionRoll} says in the reason for which a section whose pupils are not filled in does not count. */
    private static final String PENDING = "待填报";

    public StageTable {
        entries = List.copyOf(entries);
    }

    /**
     * 一所学校的这个学段。
     *
     * @param school its row of the school table; empty where only results were given
     * @param unit empty while its pupils are not filled in
     */
    public record Entry(String name, String code, Optional<School> school, Optional<Assessment.Unit> unit) {

        /** Its pupils; empty while they are not filled in. */
        public Optional<BigDecimal> students() {
            return unit.map(known -> known.students().value());
        }

        /** What it has of the indicator; empty while a column that this needs is not filled in. */
        public Optional<Assessment.Value> value(Indicator indicator) {
            return unit.map(known -> known.values().get(indicator.id()));
        }

        /** Whether it meets the rule; empty while that cannot be said. */
        public Optional<Boolean> passes() {
            return unit.flatMap(Assessment.Unit::passes);
        }
    }

    /** One for each stage of the result, in its order. */
    public static List<StageTable> of(Assessment assessment, Assessment.Result result) {
        Map<String, School> schools = new HashMap<>();
        assessment.schools().forEach(school -> schools.putIfAbsent(key(school.name(), school.code()), school));
        return result.stages().stream()
                .map(stage ->
                        new StageTable(result.standard(), stage, entries(assessment, result, stage.stage(), schools)))
                .toList();
    }

    public Stage stage() {
        return result.stage();
    }

    /** Those that the stage has results of, in the order of the rule. */
    public List<Indicator> indicators() {
        return result.indicators().stream()
                .map(Assessment.IndicatorResult::indicator)
                .toList();
    }

    /** 规定值; empty where the rule has none for schools. */
    public Optional<BigDecimal> threshold(Indicator indicator) {
        return Optional.ofNullable(indicator.thresholds().get(stage()));
    }

    /** Whether schools are held against thresholds at all. */
    public boolean judgesSchools() {
        return indicators().stream().anyMatch(indicator -> threshold(indicator).isPresent());
    }

    /** Whether the coefficient of the indicator is judged by itself. */
    public boolean isJudged(Indicator indicator) {
        return indicator.limits().containsKey(stage());
    }

    /** The threshold of one school: a rule may relax the usual one. */
    public Optional<BigDecimal> threshold(Entry entry, Indicator indicator) {
        Optional<BigDecimal> usual = threshold(indicator);
        return usual.isEmpty()
                ? usual
                : entry.value(indicator).map(Assessment.Value::threshold).or(() -> usual);
    }

    /** Whether a school's threshold is not the usual one. */
    public boolean isRelaxed(Entry entry, Indicator indicator) {
        return threshold(indicator)
                .filter(usual -> threshold(entry, indicator).orElse(usual).compareTo(usual) != 0)
                .isPresent();
    }

    /** How many schools reach the threshold; empty where a school has no value. */
    Optional<Figure> unitsMet(Assessment.IndicatorResult each) {
        return each.unitsMet().filter(known -> isComplete(each.indicator()));
    }

    /** How many schools meet the rule; empty where one cannot be judged. */
    Optional<Figure> unitsPassing() {
        boolean judged = !entries.isEmpty()
                && entries.stream().allMatch(entry -> entry.passes().isPresent());
        return result.unitsPassing().filter(known -> judged);
    }

    /** 基本值：the share of the threshold that no indicator may fall short of. */
    public Optional<BigDecimal> floor(Indicator indicator) {
        return threshold(indicator).map(value -> value.multiply(standard.floorRatio()));
    }

    /** Whether every school has a value of the indicator. */
    public boolean isComplete(Indicator indicator) {
        return !entries.isEmpty()
                && entries.stream().allMatch(entry -> entry.value(indicator).isPresent());
    }

    /** The name of an indicator with its unit below. */
    public static String heading(Indicator indicator) {
        return indicator.unit().isEmpty() ? indicator.name() : indicator.name() + "\n（" + indicator.unit() + "）";
    }

    private static List<Entry> entries(
            Assessment assessment, Assessment.Result result, Stage stage, Map<String, School> schools) {
        List<Entry> entries = new ArrayList<>();
        for (Assessment.Unit unit : result.units()) {
            if (unit.stage() == stage) {
                Optional<School> school = Optional.ofNullable(schools.get(key(unit.school(), unit.code())));
                entries.add(new Entry(unit.school(), unit.code(), school, Optional.of(unit)));
            }
        }
        for (School school : assessment.schools()) {
            if (isPending(school, stage, result)) {
                entries.add(new Entry(school.name(), school.code(), Optional.of(school), Optional.empty()));
            }
        }
        return List.copyOf(entries);
    }

    private static boolean isPending(School school, Stage stage, Assessment.Result result) {
        return school.figure(stage.studentsColumn()).isEmpty()
                && result.excluded().stream()
                        .anyMatch(each -> each.stage().equals(Optional.of(stage))
                                && each.school().equals(school.name())
                                && each.reason().plain().contains(PENDING));
    }

    private static String key(String name, String code) {
        return code + "\n" + name;
    }
}
