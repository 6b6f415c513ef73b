package wenheng.diagnostic;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** 诊断表：按发现次序排列的诊断，不可变。 */
public record Diagnostics(List<Diagnostic> all) {

    /** No findings. */
    public static final Diagnostics NONE = new Diagnostics(List.of());

    public Diagnostics {
        all = List.copyOf(all);
    }

    /** The given findings in their order. */
    public static Diagnostics of(Diagnostic... findings) {
        return new Diagnostics(Arrays.asList(findings));
    }

    /** These findings and then those; equal ones once. */
    public Diagnostics plus(Diagnostics others) {
        Set<Diagnostic> both = new LinkedHashSet<>(all);
        both.addAll(others.all);
        return new Diagnostics(List.copyOf(both));
    }

    /** Whether any finding is an error. */
    public boolean hasErrors() {
        return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** How many findings are of this severity. */
    public long count(Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity).count();
    }
}
