package wenheng.app.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import wenheng.app.Report;
import wenheng.app.RunResult;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.report.Manifest;
import wenheng.report.OutputFile;

/**
 * 成果文件夹：一次写全，不覆盖人改过的文件；打开着的时候另一次生成不能同时写（磁盘不能加锁时只警告）。
 *
 * <p>New files wait in {@link Staging} until every one is there and then move into place; so a paper is whole or the old one
 * stands, and what a killed run left is finished when the folder is next opened. A file was changed by hand if its bytes are
 * neither those that a run wrote or meant to write, nor the new ones: it stays, and the new one is written beside it as
 * {@code 名称.新.docx}. A file whose bytes are the new ones already is left alone.
 *
 * <p>Cost: the outputs that lie in the folder are read and hashed a few times a run, since bytes alone tell whether
 * somebody changed them; a time stamp changes with every copy.
 */
public final class OutputFolder implements AutoCloseable {

    /** The folder of the outputs in a project. */
    public static final String NAME = "成果";

    private final Path folder;
    private final MadeFolder made;
    private final Staging staging;
    private final Optional<OutputLock> lock;
    private KnownOutputs before;
    private Diagnostics findings = Diagnostics.NONE;

    private OutputFolder(Path folder) throws IOException {
        this.folder = folder;
        this.made = new MadeFolder(folder);
        this.staging = new Staging(folder);
        this.before = new KnownOutputs(folder, Manifest.EMPTY);
        // Before anything is looked at: what another program is still writing would be taken for a hand's change.
        this.lock = lock();
    }

    /**
     * Opens a folder for writing, makes it if there is none, and finishes what a killed run began there.
     *
     * @throws InputException if it cannot be written, or another program is writing there
     */
    public static OutputFolder open(Path folder) {
        try {
            OutputFolder opened = new OutputFolder(folder);
            try {
                opened.finish();
                return opened;
            } catch (IOException | RuntimeException failed) {
                opened.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw refused(folder, "不能写入成果文件夹", WriteFault.hint(folder.resolve(Manifest.FILE), 0));
        }
    }

    /**
     * Opens 成果 of a project, or the folder asked for in its place.
     *
     * @throws InputException if 成果 is a link that leads out of the project: it is followed only where that is asked for
     */
    public static OutputFolder open(Path project, Optional<Path> asked) {
        Path own = project.resolve(NAME);
        if (asked.isEmpty() && SymbolicLinks.leadOut(project, own)) {
            throw new InputException(Diagnostic.error(
                    "成果-越界", Location.of(own.toString()), "“" + NAME + "”是通到项目外面的链接，没有写", "要写到那里，请用 -o 指明那个文件夹"));
        }
        return open(asked.orElse(own));
    }

    private Optional<OutputLock> lock() throws IOException {
        try {
            return Optional.of(OutputLock.take(folder));
        } catch (InputException held) {
            made.deleteEmpty();
            throw held;
        } catch (IOException unable) {
            if (!Files.isWritable(folder)) {
                throw unable;
            }
            findings = findings.plus(Diagnostics.of(
                    Diagnostic.warning("成果-无锁", Location.of(folder.toString()), "这个磁盘不能加锁，防不了两个程序同时写", "请不要同时运行两次生成")));
            return Optional.empty();
        }
    }

    /** Notes what is there, and moves what waits since a run was killed; a file changed since then stays as it is. */
    private void finish() throws IOException {
        before = KnownOutputs.in(folder);
        Optional<Manifest> intended = staging.intended();
        if (intended.isPresent()) {
            intended.get().outputs().forEach(this::finish);
            before = before.with(intended.get());
            staging.intend(before.manifest());
            moveManifest();
            findings = findings.plus(
                    Diagnostics.of(Diagnostic.info("成果-续完", Location.of(folder.toString()), "上次生成中途停了，已接着做完", "")));
        }
        staging.clear();
    }

    private void finish(Manifest.Output output) {
        String path = output.path();
        boolean inside = folder.resolve(path).normalize().startsWith(folder.normalize());
        if (inside && !leadsOut(path) && staging.holds(output) && !before.isChangedByHand(path, output.sha256())) {
            staging.tryToMove(path);
        }
    }

    /**
     * Writes what a run made, and the manifest; nothing if it made nothing. Warns of every file kept because it was changed by
     * hand.
     *
     * @throws InputException if something cannot be written, naming it; then all is as it was or, if it cannot be brought back,
     *     the next run finishes it
     */
    public Report write(RunResult run) {
        return write(run, listed(run.inputs()));
    }

    /** Writes files beside those of earlier runs; what they were made from stays in the manifest. */
    public Report add(RunResult run) {
        List<Manifest.Input> all = new ArrayList<>(listed(run.inputs()));
        before.manifest().inputs().stream()
                .filter(old -> !run.inputs().containsKey(old.path()))
                .forEach(all::add);
        return write(run, all);
    }

    private static List<Manifest.Input> listed(SortedMap<String, byte[]> inputs) {
        return inputs.entrySet().stream()
                .map(input -> new Manifest.Input(input.getKey(), Manifest.hash(input.getValue())))
                .toList();
    }

    private Report write(RunResult run, List<Manifest.Input> inputs) {
        if (run.files().isEmpty()) {
            return run.written(findings, List.of());
        }
        List<Diagnostic> kept = new ArrayList<>();
        List<HashedFile> files = run.files().stream()
                .map(file -> withFreePath(HashedFile.of(file), kept))
                .toList();
        files.forEach(each -> refuseLink(each.file()));
        Manifest after = manifest(files, inputs);
        List<OutputFile> changed = files.stream()
                .filter(each -> !before.is(each.path(), each.sha256()))
                .map(HashedFile::file)
                .toList();
        long size = changed.stream().mapToLong(file -> file.bytes().length).sum();
        prepare(changed, size, after);
        moveAll(changed.stream().map(OutputFile::path).toList(), size);
        before = new KnownOutputs(folder, after);
        return run.written(
                findings.plus(new Diagnostics(kept)).plus(staging.findings()),
                files.stream()
                        .map(each -> folder.resolve(each.path()).toString())
                        .toList());
    }

    private Manifest manifest(List<HashedFile> files, List<Manifest.Input> inputs) {
        List<Manifest.Output> out =
                new ArrayList<>(files.stream().map(HashedFile::output).toList());
        out.addAll(before.untouchedBut(files.stream().map(HashedFile::path).collect(Collectors.toSet())));
        return new Manifest(inputs, out);
    }

    /** The file under its own name, or under the first beside it that no hand has changed. */
    private HashedFile withFreePath(HashedFile file, List<Diagnostic> kept) {
        String path = file.path();
        for (int i = 1; before.isChangedByHand(path, file.sha256()); i++) {
            path = beside(file.path(), i);
        }
        if (path.equals(file.path())) {
            return file;
        }
        kept.add(Diagnostic.warning(
                "成果-人工改过",
                Location.of(file.path()),
                "这个文件生成后有人改过，没有覆盖；新的写在 " + path.substring(path.lastIndexOf('/') + 1),
                "请对比两份文件；不再需要旧的，删去它再生成一次"));
        return file.at(path);
    }

    /** 报告.docx becomes 报告.新.docx, then 报告.新2.docx. */
    static String beside(String path, int number) {
        int dot = path.lastIndexOf('.');
        return path.substring(0, dot) + ".新" + (number == 1 ? "" : number) + path.substring(dot);
    }

    private void refuseLink(OutputFile file) {
        if (leadsOut(file.path())) {
            throw new InputException(Diagnostic.error(
                    "成果-越界",
                    Location.of(folder.resolve(file.path()).toString()),
                    "它的文件夹是通到别处的链接，没有写",
                    "请删去这个链接，或换一个成果文件夹"));
        }
    }

    private boolean leadsOut(String path) {
        return SymbolicLinks.leadOut(folder, folder.resolve(path).getParent());
    }

    private void prepare(List<OutputFile> files, long size, Manifest after) {
        try {
            staging.prepare(files, after);
        } catch (IOException failed) {
            staging.clearQuietly();
            throw refused(folder, "不能写入成果文件夹，没有写入任何文件", WriteFault.hint(folder.resolve(Manifest.FILE), size));
        }
    }

    private void moveAll(List<String> paths, long size) {
        try {
            staging.moveAll(paths);
        } catch (Staging.Unmovable stuck) {
            throw refused(stuck, size);
        }
    }

    private void moveManifest() {
        try {
            staging.moveManifest();
        } catch (Staging.Unmovable stuck) {
            throw refused(stuck, 0);
        }
    }

    private static InputException refused(Staging.Unmovable stuck, long size) {
        String others = stuck.takenBack() ? "其余文件都退回原样" : "有的文件可能已经换成新的，下次生成会接着做完";
        return refused(stuck.target(), "不能换掉这个文件，" + others, WriteFault.hint(stuck.target(), size));
    }

    private static InputException refused(Path where, String fact, String hint) {
        return new InputException(Diagnostic.error("成果-写不进", Location.of(where.toString()), fact, hint));
    }

    /** Lets others write; a folder made for nothing goes again. */
    @Override
    public void close() {
        lock.ifPresent(OutputLock::close);
        made.deleteEmpty();
    }
}
