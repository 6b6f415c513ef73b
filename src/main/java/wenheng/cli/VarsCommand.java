package wenheng.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import wenheng.app.Variables;
import wenheng.diagnostic.Outcome;

/** 数据项：模板和叙述里 ${…} 能写什么。 */
@Command(
        name = "vars",
        aliases = "数据项",
        description = "列出模板和叙述可用的数据项：名称、数值、单位、来源",
        footer = {"", "例：wenheng vars 青石县2025 小学 差异系数"})
final class VarsCommand extends ProjectCommand {

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "筛选", description = "名称、数值或含义里要有的字，可写几个")
    private List<String> filter = List.of();

    @Mixin
    private AnswerFormat format;

    VarsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        boolean json = format.isJson("数据项");
        Outcome<String> listed = Variables.run(world(), filter, json);
        common().print(terminal(), listed.diagnostics());
        terminal().answer(listed.value(), json);
        return Exit.of(listed.diagnostics());
    }
}
