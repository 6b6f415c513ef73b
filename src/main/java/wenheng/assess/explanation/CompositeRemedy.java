package wenheng.assess.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wenheng.assess.Assessment;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Exact;
import wenheng.assess.standard.Printing;
import wenheng.provenance.Figure;

/**
 * 综合差异系数的补法：从差异系数最大的指标补起，补到综合差异系数合格为止（教督〔2012〕3号）。
 *
 * <p>The composite is the plain mean of the coefficients, so what one of them falls is what the sum of all of them falls.
 *
 * <p>Each coefficient in turn, the largest first, is to fall by what the sum is still too much, at most to 0; that is the
 * limit for which the search for a single coefficient ({@link CoefficientRemedy}) raises schools. One that cannot be
 * lowered is passed over. Cost: one search for each indicator until the composite passes. Why the largest first: few
 * indicators are then named, with their schools, rather than a little of everything.
 *
 * @param composite as it is
 * @param limit the largest allowed
 * @param parts one for each indicator whose coefficient is lowered, the largest coefficient first
 * @param reached the composite after all of them
 */
public record CompositeRemedy(
        Stage stage, Figure composite, BigDecimal limit, List<CoefficientRemedy> parts, BigDecimal reached) {

    public CompositeRemedy {
        parts = List.copyOf(parts);
    }

    /** For every composite of the result that fails and is known. */
    static List<CompositeRemedy> all(SchoolIndex index, Assessment.Result result) {
        return result.stages().stream()
                .flatMap(stage -> of(index, result, stage).stream())
                .toList();
    }

    private static Optional<CompositeRemedy> of(
            SchoolIndex index, Assessment.Result result, Assessment.StageResult stage) {
        return stage.composite()
                .filter(composite -> !composite.passes().orElse(true))
                .flatMap(composite -> composite
                        .value()
                        .flatMap(value -> composite.limit().flatMap(limit -> of(index, result, stage, value, limit))));
    }

    /** Empty where results came without schools. As the composite is known, so is every coefficient. */
    private static Optional<CompositeRemedy> of(
            SchoolIndex index,
            Assessment.Result result,
            Assessment.StageResult stage,
            Figure composite,
            BigDecimal limit) {
        BigDecimal count = BigDecimal.valueOf(stage.indicators().size());
        BigDecimal sum = sum(stage);
        BigDecimal allowed = limit.multiply(count);
        List<CoefficientRemedy> parts = new ArrayList<>();
        for (Assessment.IndicatorResult row : largestFirst(stage)) {
            if (sum.compareTo(allowed) > 0) {
                BigDecimal own = row.coefficient().orElseThrow().value();
                BigDecimal target = own.subtract(sum.subtract(allowed)).max(BigDecimal.ZERO);
                Optional<CoefficientRemedy> part = CoefficientRemedy.of(index, result, stage.stage(), row, target)
                        .filter(remedy ->
                                !remedy.steps().isEmpty() && remedy.reached().compareTo(own) < 0);
                if (part.isPresent()) {
                    parts.add(part.get());
                    sum = sum.subtract(own).add(part.get().reached());
                }
            }
        }
        boolean withSchools = result.units().stream().anyMatch(unit -> unit.stage() == stage.stage());
        return withSchools
                ? Optional.of(new CompositeRemedy(
                        stage.stage(), composite, limit, parts, Exact.settle(Exact.divide(sum, count))))
                : Optional.empty();
    }

    private static BigDecimal sum(Assessment.StageResult stage) {
        return stage.indicators().stream()
                .map(row -> row.coefficient().orElseThrow().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Assessment.IndicatorResult> largestFirst(Assessment.StageResult stage) {
        return stage.indicators().stream()
                .sorted(Comparator.comparing(
                        row -> row.coefficient().orElseThrow().value(), Comparator.reverseOrder()))
                .toList();
    }

    /** Whether the composite passes after all of them. */
    public boolean sufficient() {
        return reached.compareTo(limit) <= 0;
    }

    /** 小学综合差异系数0.712，高于0.65；从差异最大的B3、B1补起，可降到0.649。 */
    public String sentence() {
        String fact = stage.chinese() + "综合差异系数" + shown(composite.value()) + "，高于" + limit.toPlainString() + "；";
        if (parts.isEmpty()) {
            return fact + "没有学校低于全县平均值，补充资源不能使它降到上限以内。";
        }
        String ids = parts.stream().map(part -> part.indicator().id()).collect(Collectors.joining("、"));
        return fact
                + (sufficient()
                        ? "从差异最大的" + ids + "补起，可降到" + shown(reached) + "。"
                        : "即使把" + ids + "低于全县平均值的学校都补到平均值，仍为" + shown(reached) + "，须另行研究。");
    }

    /** B3 教学仪器设备值差异系数由0.92降到0.61：, then what each school is to add; one for each part. */
    public List<String> actions() {
        return parts.stream().map(this::action).toList();
    }

    private String action(CoefficientRemedy part) {
        Figure before = part.coefficient().orElseThrow();
        Figure after = part.steps().get(part.steps().size() - 1).coefficient();
        return part.indicator().id() + " " + part.indicator().resource() + "差异系数由" + before.printed() + "降到"
                + after.printed() + "：" + part.actions();
    }

    private String shown(BigDecimal value) {
        return Printing.showingExcess(value, limit, composite.decimals());
    }
}
