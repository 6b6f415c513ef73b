package wenheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wenheng.app.Assess;
import wenheng.diagnostic.Outcome;

/** 评估：算出各项指标、差异系数和结论。 */
@Command(
        name = "assess",
        aliases = "评估",
        description = "按督导评估办法计算并给出结论",
        synopsisHeading = "用法：",
        optionListHeading = "%n选项：%n",
        parameterListHeading = "%n参数：%n")
final class AssessCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "项目", description = "项目文件夹（内有 project.yaml）")
    private Path project;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "格式",
            defaultValue = "text",
            description = "text、json 或 xlsx（缺省 text）")
    private String format = "text";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件",
            description = "写到文件；市级项目的 xlsx 是几个工作簿，写到文件夹（缺省：text、json 写到屏幕，xlsx 写进项目的 成果）")
    private Path output;

    @Mixin
    private Common common;

    AssessCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (format.equals("xlsx")) {
            return workbook();
        }
        boolean json = AnswerFormat.isJson(format, "评估结果", List.of("text", "json", "xlsx"));
        Outcome<String> result = Assess.run(project, json, Optional.ofNullable(output));
        common.print(terminal, result.diagnostics());
        if (output == null && json) {
            terminal.json(result.value());
        } else if (output == null) {
            terminal.out().print(result.value());
        } else if (!common.quiet()) {
            terminal.out().println("已写入 " + output);
        }
        return Exit.of(result.diagnostics());
    }

    private int workbook() {
        Outcome<List<Path>> written = Assess.workbooks(project, Optional.ofNullable(output));
        common.print(terminal, written.diagnostics());
        if (!common.quiet()) {
            written.value().forEach(file -> terminal.out().println("已写入 " + file));
        }
        return Exit.of(written.diagnostics());
    }
}
