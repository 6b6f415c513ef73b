package wenheng.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import wenheng.assess.school.School;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Datum;
import wenheng.assess.standard.Indicator;
import wenheng.assess.standard.Method;
import wenheng.assess.standard.SchoolScope;
import wenheng.assess.standard.Standard;
import wenheng.provenance.Formula;

/**
 * 标尺：一项指标怎样量一个学段的各校。
 *
 * <p>What is the same for all schools is made ready here once; ten thousand schools are held against one yardstick.
 */
final class Yardstick {

    private final Indicator indicator;
    private final Stage stage;
    private final Limit usual;
    private final List<Method.Relief> reliefs;
    private final BigDecimal floorRatio;
    private final BigDecimal per;
    private final Map<String, Formula> formulas = new ConcurrentHashMap<>();

    /**
     * What a value is held against.
     *
     * @param threshold 0 where the rule lays none down
     * @param floor the share of it that every value must reach
     */
    record Limit(BigDecimal threshold, BigDecimal floor) {}

    Yardstick(Standard standard, Indicator indicator, Stage stage) {
        this.indicator = indicator;
        this.stage = stage;
        this.floorRatio = standard.floorRatio();
        this.usual = limit(indicator.thresholds().getOrDefault(stage, BigDecimal.ZERO));
        this.reliefs = standard.method().reliefs().getOrDefault(indicator.id(), List.of()).stream()
                .filter(relief -> relief.thresholds().containsKey(stage))
                .toList();
        this.per = BigDecimal.valueOf(indicator.per());
    }

    Indicator indicator() {
        return indicator;
    }

    /** The value is resource per this many pupils. */
    BigDecimal per() {
        return per;
    }

    /** A 放宽 that fits the school goes before the usual threshold. */
    Limit limit(School school) {
        if (reliefs.isEmpty()) {
            return usual;
        }
        Optional<BigDecimal> relieved = reliefs.stream()
                .filter(relief ->
                        relief.condition().value(new SchoolScope(school)).equals(Datum.TRUE))
                .map(relief -> relief.thresholds().get(stage))
                .min(BigDecimal::compareTo);
        return relieved.map(this::limit).orElse(usual);
    }

    private Limit limit(BigDecimal threshold) {
        return new Limit(threshold, threshold.multiply(floorRatio));
    }

    /** How the value of a holding was reached; the schools whose holding was reached alike share it. */
    Formula formula(Holding holding) {
        return formulas.computeIfAbsent(
                holding.formula(),
                resource -> new Formula(resource + "÷" + stage.studentsColumn() + perFactor(indicator, "×")));
    }

    /** The 100 of so many for each 100 pupils, behind its sign: ×100 in a value, ÷100 back; empty where it is for one pupil. */
    static String perFactor(Indicator indicator, String sign) {
        return indicator.per() == 1 ? "" : sign + indicator.per();
    }
}
