package wenheng.app;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import wenheng.diagnostic.Diagnostics;
import wenheng.report.OutputFile;

/**
 * 一次运行的结果：发现了什么，做成了哪些文件；还没有写到哪里去。
 *
 * @param findings everything found
 * @param files in the order in which they were made
 * @param inputs what was read for them, by path
 * @param summary lines to be read on the terminal, such as what was measured
 * @param refused something could not be made at all because its input cannot be used
 */
public record RunResult(
        Diagnostics findings,
        List<OutputFile> files,
        SortedMap<String, byte[]> inputs,
        List<String> summary,
        boolean refused) {

    public RunResult {
        files = List.copyOf(files);
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        summary = List.copyOf(summary);
    }

    /** A run of which no more is to be told than what it found and made. */
    RunResult(Diagnostics findings, List<OutputFile> files) {
        this(findings, files, new TreeMap<>(), List.of(), false);
    }

    /**
     * The report of the run when its files have been written.
     *
     * @param told what was found on writing them
     * @param written their paths, as the user would type them
     */
    public Report written(Diagnostics told, List<String> written) {
        return new Report(findings.plus(told), written, summary, refused);
    }
}
