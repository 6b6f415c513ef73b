package wenheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wenheng.app.Variables;
import wenheng.diagnostic.Outcome;

/** 数据项：模板和叙述里 ${…} 能写什么。 */
@Command(
        name = "vars",
        aliases = "数据项",
        description = "列出模板和叙述可用的数据项：名称、数值、单位、来源",
        synopsisHeading = "用法：",
        optionListHeading = "%n选项：%n",
        parameterListHeading = "%n参数：%n",
        footer = {"", "例：wenheng vars 青石县2025 小学 差异系数"})
final class VarsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "项目", description = "项目文件夹（内有 project.yaml）")
    private Path project;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "筛选", description = "名称、数值或含义里要有的字，可写几个")
    private List<String> filter = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "格式",
            defaultValue = "text",
            description = "text 或 json（缺省 text）")
    private String format = "text";

    @Mixin
    private Common common;

    VarsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean json = AnswerFormat.isJson(format, "数据项", List.of("text", "json"));
        Outcome<String> listed = Variables.run(project, filter, json);
        common.print(terminal, listed.diagnostics());
        if (json) {
            terminal.json(listed.value());
        } else {
            terminal.out().print(listed.value());
        }
        return Exit.of(listed.diagnostics());
    }
}
