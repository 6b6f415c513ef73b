package wenheng.app.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import wenheng.report.Manifest;

/**
 * 已有的成果：文件夹里哪些文件是以前生成的原样，哪些有人改过，只看字节。
 *
 * @param manifest of the run that wrote there last
 */
record KnownOutputs(Path folder, Manifest manifest) {

    /** What the last run left in a folder. */
    static KnownOutputs in(Path folder) throws IOException {
        Path file = folder.resolve(Manifest.FILE);
        return new KnownOutputs(
                folder, Files.isRegularFile(file) ? Manifest.read(Files.readString(file)) : Manifest.EMPTY);
    }

    /** Whether a file is there with exactly these bytes, by their SHA-256. */
    boolean is(String path, String hash) {
        return hash.equals(hash(path));
    }

    /** SHA-256 of a file; of one that is not there or cannot be read, what no file has. */
    private String hash(String path) {
        Path file = folder.resolve(path);
        try {
            return Files.isRegularFile(file) ? Manifest.hash(Files.readAllBytes(file)) : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Whether there is something in its place that no run wrote and that is not what is to be written. */
    boolean isChangedByHand(String path, String wanted) {
        String there = hash(path);
        return Files.exists(folder.resolve(path)) && !there.equals(wanted) && !manifest.holds(path, there);
    }

    /** Outputs of the last run that stand as they were written, but for those of these paths. */
    List<Manifest.Output> untouchedBut(Set<String> paths) {
        return manifest.outputs().stream()
                .filter(old -> !paths.contains(old.path()) && is(old.path(), old.sha256()))
                .toList();
    }

    /** What is there of the last run and of one that did not finish. */
    KnownOutputs with(Manifest intended) {
        Set<String> paths = new HashSet<>();
        List<Manifest.Output> there = Stream.concat(intended.outputs().stream(), manifest.outputs().stream())
                .filter(output -> is(output.path(), output.sha256()))
                .filter(output -> paths.add(output.path()))
                .toList();
        return new KnownOutputs(folder, new Manifest(intended.inputs(), there));
    }
}
