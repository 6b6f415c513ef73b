package wenheng.check;

import java.util.List;
import wenheng.diagnostic.Diagnostics;
import wenheng.document.Document;

/** 校对员：把全部规则用在一份公文上。 */
public final class Checker {

    private static final List<Rule> RULES = List.of(new AnnouncedCounts(), new Enumerators(), new PartsOfSums());

    private Checker() {}

    /** Every finding, rule by rule. */
    public static Diagnostics check(Document document) {
        return new Diagnostics(
                RULES.stream().flatMap(rule -> rule.findings(document).stream()).toList());
    }
}
