package wenheng.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wenheng.app.Report;

/** 对比：两稿之间改了什么。 */
@Command(name = "compare", aliases = "对比", description = "对比两稿（.md 或 .docx），写出带修订标记的 Word 文件，列出每处改动")
final class CompareCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "旧稿", description = "如 征求意见稿.md")
    private Path before;

    @Parameters(index = "1", paramLabel = "新稿", description = "如 送审稿.docx")
    private Path after;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件",
            description = "写到这个文件（缺省：新稿旁边的 X.对比.docx）")
    private Path output;

    @Mixin
    private Common common;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Report report = common.disk().compare(before, after, Optional.ofNullable(output), common.embedsFonts());
        report.summary().forEach(line -> terminal.answer(line + "\n", false));
        return common.print(terminal, new Report(report.diagnostics(), report.written(), report.refused()), "已生成 ");
    }
}
