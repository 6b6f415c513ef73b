package wenheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wenheng.app.RenderOptions;
import wenheng.app.Report;
import wenheng.project.OutputFormat;

/** 排版：不要项目，直接把标记文本排成文稿。 */
@Command(name = "render", aliases = "排版", description = "把标记文本（.md）排成文稿，或把 Word 文件（.docx）读回标记文本，不需要项目")
final class RenderCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "文件", arity = "1..*", description = "标记文本，如 通知.md；或 Word 文件，如 通知.docx")
    private List<Path> files;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件夹",
            description = "写到这个文件夹（缺省：文件旁边）")
    private Path output;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "格式",
            split = ",",
            description = "docx、pdf、html、md，逗号分隔（缺省：标记文本排成前三种，Word 文件读成 md）")
    private List<String> formats = List.of();

    @Option(names = "--measure", description = "量出印成的版面，与 GB/T 9704—2012 对照：摘要印在终端，全部写进 X.版式.json")
    private boolean measure;

    @Mixin
    private Common common;

    RenderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Report report = common.disk().render(files, Optional.ofNullable(output), options());
        return common.print(terminal, report, "已生成 ");
    }

    private RenderOptions options() {
        List<OutputFormat> printed =
                Formats.parse(formats.stream().filter(name -> !isMarkup(name)).toList());
        boolean words = files.stream().allMatch(file -> file.toString().endsWith(".docx"));
        boolean markup = formats.stream().anyMatch(RenderCommand::isMarkup) || formats.isEmpty() && words && !measure;
        List<OutputFormat> wanted = printed.isEmpty() && !markup ? List.of(OutputFormat.values()) : printed;
        return new RenderOptions(wanted, markup, measure, common.embedsFonts());
    }

    private static boolean isMarkup(String format) {
        return format.strip().equalsIgnoreCase("md");
    }
}
