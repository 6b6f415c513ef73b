package wenheng.assess.submission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.assess.standard.Exact;
import wenheng.diagnostic.Diagnostic;
import wenheng.provenance.Figure;

/** 结果表自查：差异系数应当等于标准差除以全县平均值，达标校数不多于校数，一个学段的校数只有一个。 */
final class ResultsChecks {

    private final List<ResultsRow> rows;
    private final List<Diagnostic> findings = new ArrayList<>();

    ResultsChecks(List<ResultsRow> rows) {
        this.rows = rows;
    }

    List<Diagnostic> all() {
        for (ResultsRow row : rows) {
            checkCoefficient(row);
            checkMet(row);
            checkUnits(row);
        }
        return findings;
    }

    private void checkCoefficient(ResultsRow row) {
        if (row.coefficient().isEmpty()
                || row.mean().isEmpty()
                || row.deviation().isEmpty()) {
            return;
        }
        Figure typed = row.coefficient().get();
        Figure mean = row.mean().get();
        Figure deviation = row.deviation().get();
        if (mean.value().signum() == 0) {
            error(typed, row.subject() + "全县平均值为0，差异系数无法计算，却填了" + typed.printed(), "请核对后改正");
        } else if (!isPossible(typed, mean, deviation)) {
            error(
                    typed,
                    row.subject() + "差异系数填" + typed.printed() + "，而标准差" + deviation.printed() + "÷全县平均值"
                            + mean.printed() + "＝" + quotient(deviation, mean, typed.decimals()),
                    "请核对这一行的三个数");
        }
    }

    /** Whether any three numbers that round to the typed ones belong together. */
    private static boolean isPossible(Figure typed, Figure mean, Figure deviation) {
        BigDecimal meanSlack = TypedNumber.tolerance(mean);
        BigDecimal slack = TypedNumber.tolerance(deviation);
        BigDecimal least =
                Exact.divide(deviation.value().subtract(slack), mean.value().add(meanSlack));
        BigDecimal smallest = mean.value().subtract(meanSlack);
        BigDecimal own = TypedNumber.tolerance(typed);
        boolean low = typed.value().add(own).compareTo(least) < 0;
        boolean high = smallest.signum() > 0
                && typed.value()
                                .subtract(own)
                                .compareTo(Exact.divide(deviation.value().add(slack), smallest))
                        > 0;
        return !low && !high;
    }

    private static String quotient(Figure deviation, Figure mean, int decimals) {
        BigDecimal value = Exact.divide(deviation.value(), mean.value());
        return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private void checkMet(ResultsRow row) {
        Optional<Figure> units = row.units();
        row.unitsMet()
                .filter(met ->
                        units.isPresent() && met.value().compareTo(units.get().value()) > 0)
                .ifPresent(met -> error(
                        met,
                        row.subject() + "达标校数" + met.printed() + "多于校数"
                                + units.get().printed(),
                        "请核对后改正"));
    }

    private void checkUnits(ResultsRow row) {
        Optional<Figure> first = rows.stream()
                .filter(other -> other.stage() == row.stage())
                .flatMap(other -> other.units().stream())
                .findFirst();
        row.units()
                .filter(units -> units.value().compareTo(first.orElseThrow().value()) != 0)
                .ifPresent(units -> findings.add(Diagnostic.warning(
                        "数据-结果校数",
                        units.sources().get(0).location(),
                        row.subject() + "校数填" + units.printed() + "，同一学段的前一行填"
                                + first.orElseThrow().printed() + "，采用前一处",
                        "同一学段各项指标的校数应当相同，请核对")));
    }

    private void error(Figure figure, String message, String hint) {
        findings.add(Diagnostic.error("数据-结果矛盾", figure.sources().get(0).location(), message, hint));
    }
}
