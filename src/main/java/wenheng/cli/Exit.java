package wenheng.cli;

import wenheng.diagnostic.Diagnostics;

/** 退出码（ARCHITECTURE.md 第 4 节）。 */
final class Exit {

    /** Done; warnings included. */
    static final int DONE = 0;
    /** Findings of severity error. */
    static final int FINDINGS = 1;
    /** Wrong use, unreadable input, template error: nothing written for it. */
    static final int REFUSED = 2;
    /** A fault of the program. */
    static final int FAULT = 3;

    private Exit() {}

    /** The code for a run that was not refused. */
    static int of(Diagnostics diagnostics) {
        return diagnostics.hasErrors() ? FINDINGS : DONE;
    }
}
