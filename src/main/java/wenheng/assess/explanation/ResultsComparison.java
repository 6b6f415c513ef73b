package wenheng.assess.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.assess.submission.ResultsRow;
import wenheng.assess.submission.TypedNumber;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.provenance.Figure;

/** 核对：结果表与按学校表算出的结果逐格比较，相差超过所填位数的逐格指出。 */
public final class ResultsComparison {

    /** So many decimals at most are told of a computed value. */
    private static final int MOST_DECIMALS = 12;

    private final List<Diagnostic> findings = new ArrayList<>();

    private ResultsComparison() {}

    /** A warning for every cell that differs from what the schools of the assessment give. */
    public static Diagnostics compare(List<ResultsRow> rows, Assessment assessment) {
        ResultsComparison comparison = new ResultsComparison();
        for (Assessment.Result result : assessment.standards()) {
            for (ResultsRow row : rows) {
                result.stages().stream()
                        .filter(stage -> stage.stage() == row.stage())
                        .forEach(stage -> comparison.compare(row, stage));
            }
        }
        return new Diagnostics(comparison.findings);
    }

    private void compare(ResultsRow row, Assessment.StageResult stage) {
        stage.indicators().stream()
                .filter(result -> row.isAbout(result.indicator()))
                .forEach(result -> {
                    compare(row.mean(), result.mean());
                    compare(row.deviation(), result.deviation());
                    compare(row.coefficient(), result.coefficient());
                    compare(row.units(), stage.units());
                    compare(row.unitsMet(), result.unitsMet());
                });
    }

    private void compare(Optional<Figure> typed, Optional<Figure> computed) {
        if (typed.isPresent() && computed.isPresent()) {
            Figure figure = typed.get();
            BigDecimal value = computed.get().value();
            if (!TypedNumber.agrees(figure, value)) {
                findings.add(Diagnostic.warning(
                        "数据-结果不符",
                        figure.sources().get(0).location(),
                        figure.name() + "填" + figure.printed() + "，按学校表计算为" + printed(value, figure),
                        "请核对两张表的年度和口径；文稿采用按学校表计算的数"));
            }
        }
    }

    /** The computed value to the decimals of the typed one, or to more, at most 12, until it looks different from it. */
    private static String printed(BigDecimal value, Figure typed) {
        int decimals = Math.min(typed.decimals(), MOST_DECIMALS);
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        while (decimals < MOST_DECIMALS && rounded.compareTo(typed.value()) == 0) {
            decimals++;
            rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        }
        return rounded.toPlainString();
    }
}
