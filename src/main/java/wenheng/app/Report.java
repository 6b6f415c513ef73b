package wenheng.app;

import java.util.List;
import java.util.stream.Stream;
import wenheng.diagnostic.Diagnostics;

/**
 * 运行报告。
 *
 * @param diagnostics everything found
 * @param written paths of the files written, as the user would type them
 * @param summary lines to be read on the terminal, such as what was measured
 * @param refused something could not be made at all because its input cannot be used
 */
public record Report(Diagnostics diagnostics, List<String> written, List<String> summary, boolean refused) {
    public Report {
        written = List.copyOf(written);
        summary = List.copyOf(summary);
    }

    /** The two as one run. */
    public Report plus(Report other) {
        return new Report(
                diagnostics.plus(other.diagnostics),
                Stream.concat(written.stream(), other.written.stream()).toList(),
                Stream.concat(summary.stream(), other.summary.stream()).toList(),
                refused || other.refused);
    }

    /** A run that has no more to say than what it found and wrote. */
    public Report(Diagnostics diagnostics, List<String> written, boolean refused) {
        this(diagnostics, written, List.of(), refused);
    }
}
