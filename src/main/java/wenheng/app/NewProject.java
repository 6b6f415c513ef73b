package wenheng.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.project.start.BlankProject;
import wenheng.project.start.ProjectName;
import wenheng.project.start.RolledProject;

/** 新建命令：一个填上数和文字就能用的项目，或由上一年的项目结转。 */
public final class NewProject {

    private NewProject() {}

    /**
     * Makes a project in a folder that is not there or empty; its name, such as 青石县2025, gives county and year.
     *
     * @param kinds 文种: names of stock templates; empty for every paper of a county
     * @param from the project of an earlier year to go on from
     * @throws InputException if the folder is not empty, a kind is unknown or the earlier project cannot be used
     */
    public static Report run(Path folder, List<String> kinds, Optional<Path> from) {
        refuseFilled(folder);
        Outcome<SortedMap<String, byte[]>> made = from.map(old -> RolledProject.of(new DiskWorld(old), kinds))
                .orElseGet(() -> new Outcome<>(BlankProject.of(name(folder), kinds), Diagnostics.NONE));
        SortedMap<String, byte[]> files = made.value();
        write(folder, files);
        List<String> next = List.of(
                "接下来：",
                "  1. 填 数据/ 里的表，写 叙述/ 里的各节，核对 project.yaml",
                "  2. wenheng check " + folder,
                "  3. wenheng build " + folder);
        return new Report(
                made.diagnostics(),
                files.keySet().stream()
                        .map(name -> folder.resolve(name).toString())
                        .toList(),
                next,
                false);
    }

    private static ProjectName name(Path folder) {
        return ProjectName.of(
                folder.toAbsolutePath().normalize().getFileName().toString(),
                LocalDate.now(ZoneId.systemDefault()).getYear());
    }

    private static void refuseFilled(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
            if (inside.findAny().isPresent()) {
                throw refused("新建-非空", folder, "这里已经有文件，没有新建", "请换一个文件夹名，或先移走里面的文件");
            }
        } catch (IOException unreadable) {
            throw refused("新建-写不进", folder, "打不开这个文件夹", "请检查读写权限");
        }
    }

    private static void write(Path folder, SortedMap<String, byte[]> files) {
        try {
            for (String name : files.keySet()) {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, files.get(name));
            }
        } catch (IOException failed) {
            throw refused("新建-写不进", folder, "不能写入这个文件夹", "请检查写入权限和磁盘空间");
        }
    }

    private static InputException refused(String code, Path folder, String fact, String hint) {
        return new InputException(Diagnostic.error(code, Location.of(folder.toString()), fact, hint));
    }
}
