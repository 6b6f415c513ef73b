package wenheng.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/**
 * 一条判定的结果。
 *
 * @param figure the judged value; empty where it is 是 or 否, or missing
 * @param limit what it was held against; empty for evidence
 * @param passes empty while an input is missing
 * @param shortfalls what fails, a sentence without full stop each
 * @param missing names of the inputs that are missing
 * @param reliefs what was judged by a 放宽, a sentence each
 */
record CheckResult(
        Optional<Figure> figure,
        Optional<BigDecimal> limit,
        Optional<Boolean> passes,
        List<Sentence> shortfalls,
        List<String> missing,
        List<String> reliefs) {
    CheckResult {
        shortfalls = List.copyOf(shortfalls);
        missing = List.copyOf(missing);
        reliefs = List.copyOf(reliefs);
    }
}
