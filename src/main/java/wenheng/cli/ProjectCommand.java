package wenheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import wenheng.app.disk.OnDisk;
import wenheng.project.World;

/** 对一个项目的命令：都要一个项目文件夹，都有共有的选项。 */
abstract class ProjectCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "项目", description = "项目文件夹（内有 project.yaml）")
    private Path project;

    @Mixin
    private Common common;

    ProjectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    final Terminal terminal() {
        return terminal;
    }

    final Common common() {
        return common;
    }

    final Path project() {
        return project;
    }

    final OnDisk disk() {
        return common.disk();
    }

    /** The project to be read. */
    final World world() {
        return disk().world(project);
    }
}
