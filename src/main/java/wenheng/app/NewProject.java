package wenheng.app;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.project.World;
import wenheng.project.start.BlankProject;
import wenheng.project.start.ProjectName;
import wenheng.project.start.RolledProject;
import wenheng.report.OutputFile;

/** 新建命令：一个填上数和文字就能用的项目，或由上一年的项目结转。 */
public final class NewProject {

    private NewProject() {}

    /**
     * Makes a project; the name of its folder, such as 青石县2025, gives county and year.
     *
     * @param world that it is to lie in; empty of files so far
     * @param name of its folder
     * @param kinds 文种: names of stock templates; empty for every paper of a county
     * @param from the project of an earlier year to go on from
     * @throws InputException if something is there already, a kind is unknown or the earlier project cannot be used
     */
    public static RunResult run(World world, String name, List<String> kinds, Optional<World> from) {
        String place = world.shown("");
        if (!world.names("").isEmpty()) {
            throw new InputException(
                    Diagnostic.error("新建-非空", Location.of(place), "这里已经有文件，没有新建", "请换一个文件夹名，或先移走里面的文件"));
        }
        Outcome<SortedMap<String, byte[]>> made = from.map(old -> RolledProject.of(old, kinds))
                .orElseGet(() -> new Outcome<>(
                        BlankProject.of(ProjectName.of(name, world.today().getYear()), kinds), Diagnostics.NONE));
        List<OutputFile> files = made.value().entrySet().stream()
                .map(file -> new OutputFile("新项目", ending(file.getKey()), file.getKey(), file.getValue()))
                .toList();
        List<String> next = List.of(
                "接下来：",
                "  1. 填 数据/ 里的表，写 叙述/ 里的各节，核对 project.yaml",
                "  2. wenheng check " + place,
                "  3. wenheng build " + place);
        return new RunResult(made.diagnostics(), files, new TreeMap<>(), next, false);
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
