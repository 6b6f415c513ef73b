package wenheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wenheng.app.Report;

/** 新建：一个填上就能用的项目。 */
@Command(
        name = "new",
        aliases = "新建",
        description = "新建一个项目：填报表、叙述各节的写作提示、带说明的 project.yaml",
        footer = {
            "",
            "例：wenheng new 青石县2025",
            "    wenheng new 青石县2026 --from 青石县2025",
            "退出码：0 完成；2 文件夹不空、文种不对或上年项目不能用，未写入。"
        })
final class NewCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "文件夹", description = "新文件夹，名称写县区和年度，如 青石县2025")
    private Path folder;

    @Option(names = "--kind", paramLabel = "文种", split = ",", description = "只要这些文稿（模板名），逗号分隔；市域汇总 建市级项目（缺省：全部）")
    private List<String> kinds = List.of();

    @Option(names = "--from", paramLabel = "上年项目", description = "由上一年的项目结转：年度加一，表清空，上年的表留作往年，叙述标出要核对之处")
    private Path from;

    @Mixin
    private Common common;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Report report = common.disk().create(folder, kinds, Optional.ofNullable(from));
        return common.print(terminal, report, "已写入 ");
    }
}
