package wenheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wenheng.app.Check;
import wenheng.app.Report;
import wenheng.diagnostic.Severity;
import wenheng.report.DiagnosticJson;

/** 检查：不写任何文件，列出全部发现。 */
@Command(
        name = "check",
        aliases = "检查",
        description = "检查项目的配置、数据、模板和叙述，不生成文件",
        synopsisHeading = "用法：",
        optionListHeading = "%n选项：%n",
        parameterListHeading = "%n参数：%n")
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "项目", description = "项目文件夹（内有 project.yaml）")
    private Path project;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "格式",
            defaultValue = "text",
            description = "text 或 json（缺省 text）")
    private String format = "text";

    @Mixin
    private Common common;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean json = AnswerFormat.isJson(format, "检查结果", List.of("text", "json"));
        Report report = Check.run(project);
        if (json) {
            terminal.json(DiagnosticJson.write(report.diagnostics()));
        } else {
            common.print(terminal, report.diagnostics());
            summarize(report);
        }
        return report.refused() ? Exit.REFUSED : Exit.of(report.diagnostics());
    }

    private void summarize(Report report) {
        if (!common.quiet()) {
            terminal.out()
                    .println("错误 " + report.diagnostics().count(Severity.ERROR) + " 条，警告 "
                            + report.diagnostics().count(Severity.WARNING) + " 条，提示 "
                            + report.diagnostics().count(Severity.INFO) + " 条");
        }
    }
}
