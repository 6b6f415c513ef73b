package wenheng.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.report.Manifest;
import wenheng.report.OutputFile;

/**
 * 成果文件夹：一次写全，不覆盖人改过的文件。
 *
 * <p>All files are first written to a folder of their own beside the papers and moved into place when every one is there; so a
 * paper is whole or the old one stands. A file whose bytes are not those of the last manifest was changed by hand: it stays,
 * and the new one is written beside it as {@code 名称.新.docx}.
 */
final class OutputFolder {

    private static final String STAGING = ".正在生成";

    private final Path folder;
    private final Manifest before;

    OutputFolder(Path folder) {
        this.folder = folder;
        this.before = readManifest(folder.resolve(Manifest.FILE));
    }

    private static Manifest readManifest(Path file) {
        try {
            return Files.isRegularFile(file) ? Manifest.read(Files.readString(file)) : Manifest.EMPTY;
        } catch (IOException unreadable) {
            return Manifest.EMPTY;
        }
    }

    /** Writes the files and the manifest; answers the paths, with a warning for every file kept because it was changed by hand. */
    Outcome<List<Path>> write(List<OutputFile> files, SortedMap<String, byte[]> inputs) {
        return write(files, listed(inputs));
    }

    /** Writes files beside those of earlier runs; what they were made from stays in the manifest. */
    Outcome<List<Path>> add(List<OutputFile> files, SortedMap<String, byte[]> inputs) {
        List<Manifest.Input> all = new ArrayList<>(listed(inputs));
        before.inputs().stream().filter(old -> !inputs.containsKey(old.path())).forEach(all::add);
        return write(files, all);
    }

    private Outcome<List<Path>> write(List<OutputFile> files, List<Manifest.Input> inputs) {
        List<Diagnostic> kept = new ArrayList<>();
        List<OutputFile> placed = files.stream().map(file -> placed(file, kept)).toList();
        try {
            writeAll(placed, manifest(placed, inputs));
        } catch (IOException failed) {
            throw new InputException(Diagnostic.error(
                    "成果-写不进", Location.of(folder.toString()), "不能写入成果文件夹", "请检查写入权限和磁盘空间，并关闭正在打开这些文件的 Word、WPS 或阅读器"));
        }
        List<Path> paths =
                placed.stream().map(file -> folder.resolve(file.path())).toList();
        return new Outcome<>(paths, new Diagnostics(kept));
    }

    private OutputFile placed(OutputFile file, List<Diagnostic> kept) {
        String path = file.path();
        for (int i = 1; isChangedByHand(path); i++) {
            path = beside(file.path(), i);
        }
        if (!path.equals(file.path())) {
            kept.add(Diagnostic.warning(
                    "成果-人工改过",
                    Location.of(file.path()),
                    "这个文件生成后有人改过，没有覆盖；新的写在 " + path.substring(path.lastIndexOf('/') + 1),
                    "请对比两份文件；不再需要旧的，删去它再生成一次"));
        }
        return new OutputFile(file.paper(), file.format(), path, file.bytes());
    }

    private boolean isChangedByHand(String path) {
        Path file = folder.resolve(path);
        try {
            return Files.exists(file)
                    && !before.sha256(path)
                            .filter(Manifest.hash(Files.readAllBytes(file))::equals)
                            .isPresent();
        } catch (IOException unreadable) {
            return true;
        }
    }

    private static String beside(String path, int attempt) {
        int dot = path.lastIndexOf('.');
        return path.substring(0, dot) + ".新" + (attempt == 1 ? "" : attempt) + path.substring(dot);
    }

    private static List<Manifest.Input> listed(SortedMap<String, byte[]> inputs) {
        return inputs.entrySet().stream()
                .map(input -> new Manifest.Input(input.getKey(), Manifest.hash(input.getValue())))
                .toList();
    }

    private Manifest manifest(List<OutputFile> files, List<Manifest.Input> inputs) {
        List<Manifest.Output> out = new ArrayList<>(files.stream()
                .map(file -> new Manifest.Output(
                        file.paper(), file.format(), file.path(), file.bytes().length, Manifest.hash(file.bytes())))
                .toList());
        before.outputs().stream().filter(old -> isUntouched(old, out)).forEach(out::add);
        return new Manifest(inputs, out);
    }

    /** Files of earlier runs that still stand as they were written, such as those of papers left out by {@code --only}. */
    private boolean isUntouched(Manifest.Output old, List<Manifest.Output> written) {
        return written.stream().noneMatch(output -> output.path().equals(old.path()))
                && Files.exists(folder.resolve(old.path()))
                && !isChangedByHand(old.path());
    }

    private void writeAll(List<OutputFile> files, Manifest manifest) throws IOException {
        Files.createDirectories(folder);
        Path staging = folder.resolve(STAGING);
        clear(staging);
        try {
            for (OutputFile file : files) {
                Path target = staging.resolve(file.path());
                Files.createDirectories(target.getParent());
                Files.write(target, file.bytes());
            }
            for (OutputFile file : files) {
                move(staging.resolve(file.path()), folder.resolve(file.path()));
            }
            Path list = staging.resolve(Manifest.FILE);
            Files.write(list, manifest.write(Program.version()));
            move(list, folder.resolve(Manifest.FILE));
        } finally {
            clear(staging);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void clear(Path staging) throws IOException {
        if (!Files.exists(staging)) {
            return;
        }
        try (Stream<Path> old = Files.walk(staging)) {
            for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
