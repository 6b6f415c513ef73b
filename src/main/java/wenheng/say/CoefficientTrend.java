package wenheng.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.provenance.Arithmetic;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 系数变化：与2020年相比，7项指标的差异系数全部下降；5项下降、1项持平、1项上升，上升的是……。 */
public final class CoefficientTrend {

    /** An indicator known in both years, and which way its printed coefficient went: −1, 0 or 1. */
    private record Turn(String indicator, int sign) {}

    private static final List<String> WORDS = List.of("下降", "持平", "上升");

    private final List<Turn> turns;

    private CoefficientTrend(List<Turn> turns) {
        this.turns = turns;
    }

    /**
     * Against an earlier year, indicator by indicator of the same id.
     *
     * @param year said first; empty where the sentence has said it already
     */
    public static Sentence of(Assessment.StageResult now, Assessment.StageResult then, String year) {
        List<Turn> turns = now.indicators().stream()
                .flatMap(row -> turn(row, then).stream())
                .toList();
        if (turns.isEmpty()) {
            return Sentence.missing((year.isEmpty() ? "往年" : Comparisons.named(year))
                    + now.stage().chinese() + "差异系数");
        }
        return Sentence.of(year.isEmpty() ? "" : "与" + Comparisons.named(year) + "相比，")
                .and(new CoefficientTrend(turns).sentence());
    }

    /** The same of two stages with all that is known of them. */
    public static Sentence of(StageSummary now, StageSummary then, String year) {
        return of(now.result(), then.result(), year);
    }

    private static Optional<Turn> turn(Assessment.IndicatorResult row, Assessment.StageResult then) {
        Optional<Figure> before = then.indicators().stream()
                .filter(each -> each.indicator().id().equals(row.indicator().id()))
                .findFirst()
                .flatMap(each -> each.coefficient());
        return before.flatMap(earlier -> row.coefficient()
                .map(after -> new Turn(
                        row.indicator().name(),
                        Arithmetic.printedDifference(after, earlier).value().signum())));
    }

    private Sentence sentence() {
        Sentence subject = Sentence.of(IndicatorJudgements.items(turns.size())).and("项指标的差异系数");
        List<Sentence> parts = new ArrayList<>();
        for (int sign = -1; sign <= 1; sign++) {
            String word = WORDS.get(sign + 1);
            int number = indicators(sign).size();
            if (number == turns.size()) {
                return subject.and((number > 1 ? "全部" : "") + word);
            }
            if (number > 0) {
                parts.add(Sentence.of(IndicatorJudgements.items(number)).and("项" + word));
            }
        }
        return subject.and("中，").and(Sentence.joined(parts, "、")).and(risen());
    }

    /** Which have risen, where others have fallen. */
    private Sentence risen() {
        List<String> risen = indicators(1);
        return Sentence.of(risen.isEmpty() || indicators(-1).isEmpty() ? "" : "，上升的是" + String.join("、", risen));
    }

    private List<String> indicators(int sign) {
        return turns.stream()
                .filter(turn -> turn.sign() == sign)
                .map(Turn::indicator)
                .toList();
    }
}
