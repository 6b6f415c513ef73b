package wenheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wenheng.app.TemplateLibrary;
import wenheng.project.World;

/** 模板：列出、查看、复制、检查。 */
@Command(
        name = "template",
        aliases = "模板",
        description = "模板：列出、查看、复制到项目里改、检查",
        footer = {
            "",
            "例：wenheng template copy 自评报告 青石县2025",
            "    wenheng template check 青石县2025",
            "退出码：0 完成；1 模板有错；2 用法不对或项目不能用。"
        })
final class TemplateCommand implements Runnable {

    private final Terminal terminal;

    @Mixin
    @SuppressWarnings("unused") // gives --help
    private Common common;

    @Spec
    private CommandSpec spec;

    TemplateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        CommandLine.usage(spec.commandLine(), terminal.out());
    }

    @Command(name = "list", aliases = "列出", description = "有哪些模板，各要写哪些叙述")
    int list(
            @Parameters(arity = "0..1", paramLabel = "项目", description = "项目文件夹；写了就连同单位自己的模板") Path project,
            @Mixin Common options) {
        terminal.answer(TemplateLibrary.list(world(project, options)), false);
        return Exit.DONE;
    }

    @Command(name = "show", aliases = "查看", description = "打印一份模板的原文")
    int show(
            @Parameters(paramLabel = "模板", description = "模板名，如 自评报告") String name,
            @Parameters(arity = "0..1", paramLabel = "项目", description = "项目文件夹；写了就先找单位自己的") Path project,
            @Mixin Common options) {
        terminal.answer(TemplateLibrary.show(name, world(project, options)), false);
        return Exit.DONE;
    }

    @Command(name = "copy", aliases = "复制", description = "把一份模板复制到项目的 模板/ 里，改后优先使用")
    int copy(
            @Parameters(paramLabel = "模板", description = "模板名，如 自评报告") String name,
            @Parameters(paramLabel = "项目", description = "项目文件夹") Path project,
            @Mixin Common options) {
        return options.print(terminal, options.disk().copyTemplate(name, project), "已写入 ");
    }

    @Command(name = "check", aliases = "检查", description = "用项目的数据检查它自己的模板，说明错在哪一行哪一列")
    int check(
            @Parameters(index = "0", paramLabel = "项目", description = "项目文件夹") Path project,
            @Parameters(index = "1..*", arity = "0..*", paramLabel = "模板", description = "只检查这些（缺省：项目自己的全部）")
                    List<String> names,
            @Mixin Common options) {
        return options.print(
                terminal,
                TemplateLibrary.check(
                        options.disk().world(project),
                        Optional.ofNullable(names).orElse(List.of())),
                "");
    }

    private static Optional<World> world(Path project, Common options) {
        return Optional.ofNullable(project).map(options.disk()::world);
    }
}
