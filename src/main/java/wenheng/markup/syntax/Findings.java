package wenheng.markup.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;

/** 发现：解析途中收集的诊断，同样的只记一次。 Collected in one parse; equal findings count once. */
public final class Findings {

    /** Nobody reads further, and a hostile file must not fill the memory with complaints. */
    private static final int LIMIT = 1000;

    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private int beyond;

    public void add(Diagnostic finding) {
        if (found.size() < LIMIT) {
            found.add(finding);
        } else if (!found.contains(finding)) {
            beyond++;
        }
    }

    public void error(String code, Location place, String message, String hint) {
        add(Diagnostic.error(code, place, message, hint));
    }

    public void warning(String code, Location place, String message, String hint) {
        add(Diagnostic.warning(code, place, message, hint));
    }

    public Diagnostics all() {
        List<Diagnostic> all = new ArrayList<>(found);
        if (beyond > 0) {
            all.add(Diagnostic.error("标记-问题过多", Location.NOWHERE, "另有" + beyond + "处问题没有列出", "请先改正已列出的问题，再运行一次"));
        }
        return new Diagnostics(all);
    }
}
