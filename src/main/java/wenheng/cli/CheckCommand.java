package wenheng.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wenheng.app.Check;
import wenheng.app.Report;
import wenheng.diagnostic.Severity;
import wenheng.report.DiagnosticJson;

/** 检查：不写任何文件，列出全部发现。 */
@Command(name = "check", aliases = "检查", description = "检查项目的配置、数据、模板和叙述，不生成文件")
final class CheckCommand extends ProjectCommand {

    @Mixin
    private AnswerFormat format;

    CheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        boolean json = format.isJson("检查结果");
        Report report = Check.run(world());
        if (json) {
            terminal().json(DiagnosticJson.write(report.diagnostics()));
        } else {
            common().print(terminal(), report.diagnostics());
            summarize(report);
        }
        return report.refused() ? Exit.REFUSED : Exit.of(report.diagnostics());
    }

    private void summarize(Report report) {
        if (!common().quiet()) {
            terminal()
                    .out()
                    .println("错误 " + report.diagnostics().count(Severity.ERROR) + " 条，警告 "
                            + report.diagnostics().count(Severity.WARNING) + " 条，提示 "
                            + report.diagnostics().count(Severity.INFO) + " 条");
        }
    }
}
