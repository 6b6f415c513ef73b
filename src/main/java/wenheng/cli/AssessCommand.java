package wenheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import wenheng.diagnostic.Outcome;

/** 评估：算出各项指标、差异系数和结论。 */
@Command(name = "assess", aliases = "评估", description = "按督导评估办法计算并给出结论")
final class AssessCommand extends ProjectCommand {

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

    AssessCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Optional<Path> file = Optional.ofNullable(output);
        if (format.equals("xlsx")) {
            return common().print(terminal(), disk().workbooks(project(), file), "已写入 ");
        }
        boolean json = AnswerFormat.isJson(format, "评估结果", List.of("text", "json", "xlsx"));
        Outcome<String> result = disk().assess(project(), json, file);
        common().print(terminal(), result.diagnostics());
        if (file.isEmpty()) {
            terminal().answer(result.value(), json);
        } else if (!common().quiet()) {
            terminal().tell("已写入 ", output.toString());
        }
        return Exit.of(result.diagnostics());
    }
}
