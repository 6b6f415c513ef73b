package wenheng.app.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.app.Assess;
import wenheng.app.Build;
import wenheng.app.BuildOptions;
import wenheng.app.Compare;
import wenheng.app.NewProject;
import wenheng.app.Render;
import wenheng.app.RenderOptions;
import wenheng.app.Report;
import wenheng.app.RunResult;
import wenheng.app.TemplateLibrary;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.project.World;
import wenheng.report.OutputFile;

/** 磁盘上的各条路：从文件夹读，走流程，写回文件夹。 */
public final class OnDisk {

    private final FontFolder fonts;

    /** @param fonts the font folder asked for; empty for the usual places */
    public OnDisk(Optional<Path> fonts) {
        this.fonts = new FontFolder(fonts);
    }

    /** A folder as a world, with the fonts. */
    public World world(Path folder) {
        return new DiskWorld(folder, fonts);
    }

    /**
     * Builds a project; nobody else builds it meanwhile.
     *
     * @param output instead of 成果
     * @throws InputException if nothing can be built or written
     */
    public Report build(Path project, Optional<Path> output, BuildOptions options) {
        Build build = new Build(world(project), options);
        try (OutputFolder folder = OutputFolder.open(project, output)) {
            return folder.write(build.run());
        }
    }

    /**
     * Assesses a project.
     *
     * @param output file to write the text to as well
     */
    public Outcome<String> assess(Path project, boolean json, Optional<Path> output) {
        RunResult made = Assess.file(world(project), json);
        byte[] text = made.files().get(0).bytes();
        output.ifPresent(target -> refuseInput(project, made, target));
        Diagnostics written =
                output.map(target -> WholeFile.write(target, text)).orElse(Diagnostics.NONE);
        return new Outcome<>(
                new String(text, StandardCharsets.UTF_8), made.findings().plus(written));
    }

    /** What a project is read from is not written over, however the target is spelled. */
    private static void refuseInput(Path project, RunResult made, Path target) {
        for (String input : made.inputs().keySet()) {
            if (isSame(project.resolve(input), target)) {
                throw new InputException(
                        Diagnostic.error("成果-同名", Location.of(target.toString()), "这个文件是项目要读的，没有盖住它", "请用 -o 另给一个文件名"));
            }
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException unknown) {
            // What cannot be told from an input is not written over.
            return true;
        }
    }

    /**
     * Assesses a project and writes its results as workbooks.
     *
     * @param output the file, of a city the folder; where none is named they go to 成果, and one that was changed by hand
     *     there is kept
     */
    public Report workbooks(Path project, Optional<Path> output) {
        RunResult made = Assess.workbooks(world(project));
        if (output.isEmpty()) {
            try (OutputFolder folder = OutputFolder.open(project, output)) {
                return folder.add(made);
            }
        }
        Path named = output.get();
        if (made.files().size() == 1) {
            refuseInput(project, made, named);
            return written(made, List.of(named));
        }
        if (Files.isRegularFile(named) || named.toString().endsWith(".xlsx")) {
            throw new InputException(Diagnostic.error(
                    "命令-用法", Location.of(named.toString()), "市级项目有汇总和各县区几个工作簿，“-o”要给文件夹", "例如 -o 评估结果"));
        }
        return into(named, made);
    }

    /**
     * Renders files, each to its own name with the ending of the format.
     *
     * @param output folder to write to; empty for beside each file
     */
    public Report render(List<Path> files, Optional<Path> output, RenderOptions options) {
        Report report = new Report(Diagnostics.NONE, List.of(), false);
        for (Path file : files) {
            report = report.plus(render(file, output, options));
        }
        return report;
    }

    /** One that cannot be written does not stop the others. */
    private Report render(Path file, Optional<Path> output, RenderOptions options) {
        Path folder = output.orElseGet(() -> file.toAbsolutePath().getParent());
        RunResult made = Render.run(beside(file), file.getFileName().toString(), world(folder), options);
        try {
            return rendered(folder, made);
        } catch (InputException unwritable) {
            return new Report(made.findings().plus(unwritable.diagnostics()), List.of(), true);
        }
    }

    /** What was printed is printed anew; markup may have been written on by hand since and is kept. */
    private static Report rendered(Path folder, RunResult made) {
        List<Diagnostic> kept = new ArrayList<>();
        List<Path> targets = made.files().stream()
                .map(file ->
                        file.format().equals(Render.MARKUP) ? free(folder, file, kept) : folder.resolve(file.path()))
                .toList();
        return written(made, targets, new Diagnostics(kept));
    }

    /** The file's own path, or the first beside it where no other text lies. */
    private static Path free(Path folder, OutputFile file, List<Diagnostic> kept) {
        Path own = folder.resolve(file.path());
        Path free = own;
        for (int i = 1; Files.isRegularFile(free) && !WholeFile.holds(free, file.bytes()); i++) {
            free = folder.resolve(OutputFolder.beside(file.path(), i));
        }
        if (!free.equals(own)) {
            kept.add(Diagnostic.warning(
                    "排版-已有",
                    Location.of(own.toString()),
                    "这里已有一份内容不同的，没有覆盖；新的写在 " + free.getFileName(),
                    "请对比两份文件；不再需要旧的，删去它再运行一次"));
        }
        return free;
    }

    /** The folder that a file lies in. */
    private World beside(Path file) {
        return world(Optional.ofNullable(file.getParent()).orElse(Path.of("")));
    }

    /**
     * Compares two papers.
     *
     * @param output the Word file to write; empty for {@code B.对比.docx} beside the new paper
     */
    public Report compare(Path before, Path after, Optional<Path> output, boolean embedded) {
        output.ifPresent(target -> List.of(before, after).forEach(input -> refuseOver(input, target)));
        RunResult made = Compare.run(
                beside(before),
                before.getFileName().toString(),
                beside(after),
                after.getFileName().toString(),
                embedded);
        Path target = output.orElseGet(
                () -> after.toAbsolutePath().resolveSibling(made.files().get(0).path()));
        refuseOver(before, target);
        return written(made, List.of(target));
    }

    private static void refuseOver(Path input, Path target) {
        if (input.toAbsolutePath().normalize().equals(target.toAbsolutePath().normalize())) {
            throw new InputException(
                    Diagnostic.error("对比-同名", Location.of(target.toString()), "对比稿会盖住要对比的文件", "请用 -o 另给一个文件名"));
        }
    }

    /**
     * Makes a project in a folder that is not there or empty.
     *
     * @param kinds 文种: names of stock templates; empty for every paper of a county
     * @param from the project of an earlier year to go on from
     */
    public Report create(Path folder, List<String> kinds, Optional<Path> from) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new InputException(
                    Diagnostic.error("新建-非空", Location.of(folder.toString()), "这里已经有文件，没有新建", "请换一个文件夹名，或先移走里面的文件"));
        }
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        return into(folder, NewProject.run(world(folder), name, kinds, from.map(this::world)));
    }

    /** Copies a stock template into 模板/ of a project. */
    public Report copyTemplate(String name, Path project) {
        return into(project, TemplateLibrary.copy(name, world(project)));
    }

    private static Report into(Path folder, RunResult made) {
        return written(
                made,
                made.files().stream().map(file -> folder.resolve(file.path())).toList());
    }

    private static Report written(RunResult made, List<Path> targets) {
        return written(made, targets, Diagnostics.NONE);
    }

    private static Report written(RunResult made, List<Path> targets, Diagnostics before) {
        Diagnostics told = before;
        List<String> written = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            OutputFile file = made.files().get(i);
            told = told.plus(WholeFile.write(targets.get(i), file.bytes()));
            written.add(targets.get(i).toString());
        }
        return made.written(told, written);
    }
}
