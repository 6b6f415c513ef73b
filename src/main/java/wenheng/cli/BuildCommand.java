package wenheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import wenheng.app.BuildOptions;
import wenheng.app.Report;

/** 生成：一个项目的全部文稿。 */
@Command(
        name = "build",
        aliases = "生成",
        description = "由项目的表格、叙述和模板生成文稿",
        footer = {"", "退出码：0 完成；1 有错误级发现；2 输入不能用，未写入；3 程序出错。"})
final class BuildCommand extends ProjectCommand {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件夹",
            description = "成果文件夹（缺省：项目中的 成果）")
    private Path output;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "格式",
            split = ",",
            description = "docx、pdf、html，逗号分隔（缺省：按 project.yaml）")
    private List<String> formats = List.of();

    @Option(names = "--only", paramLabel = "名称", description = "只生成这一份文稿（名称或模板名），可写几次")
    private List<String> only = List.of();

    @Option(names = "--final", description = "定稿：还有〔待补〕时不生成")
    private boolean finished;

    @Option(names = "--with-sources", description = "在 Word 文件里给每个数加批注，写明公式、依据和单元格，印出的版面不变")
    private boolean sources;

    BuildCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        BuildOptions options =
                new BuildOptions(Formats.parse(formats), only, finished, common().embedsFonts(), sources);
        Report report = disk().build(project(), Optional.ofNullable(output), options);
        return common().print(terminal(), report, "已生成 ");
    }
}
