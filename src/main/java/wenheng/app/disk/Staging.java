package wenheng.app.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenheng.app.Program;
import wenheng.diagnostic.Diagnostics;
import wenheng.report.Manifest;
import wenheng.report.OutputFile;

/**
 * 备妥处：成果文件夹里的 {@code .正在生成}，新文件先写在这里，全都写好才逐个换到位。
 *
 * <p>How it works: every file is written to {@code 新/}, then the manifest as it is to be; only then files move. Before a file
 * moves, the one it replaces is kept in {@code 旧/}, so that all can be taken back when one cannot move. Last the manifest
 * moves, and the folder goes.
 *
 * <p>Invariant: where a manifest lies here, each output holds the old bytes or the new ones, whole, and the two manifests know
 * both; so a run killed at any moment can be finished by the next, and no file of ours looks changed by hand. Where none lies
 * here, either no file has moved or all have. That holds for a process that is killed; what a power cut leaves is for the file
 * system to say, for nothing is forced to the disk. Cost: one write and one rename a file; the old one is kept as a second name
 * of itself, and copied only where the disk has no such names.
 */
final class Staging {

    static final String NAME = ".正在生成";

    private static final String NEW = "新";
    private static final String OLD = "旧";

    private final Path outputs;
    private final Path folder;
    private final AtomicMove moves = new AtomicMove();

    /** @param outputs the folder of the outputs */
    Staging(Path outputs) {
        this.outputs = outputs;
        this.folder = outputs.resolve(NAME);
    }

    private Path fresh(String path) {
        return folder.resolve(NEW).resolve(path);
    }

    private Path kept(String path) {
        return folder.resolve(OLD).resolve(path);
    }

    private Path intention() {
        return folder.resolve(Manifest.FILE);
    }

    /** The manifest that a run wrote here before it began to move files, and did not finish. */
    Optional<Manifest> intended() throws IOException {
        return Files.isRegularFile(intention())
                ? Optional.of(Manifest.read(Files.readString(intention())))
                : Optional.empty();
    }

    /** Whether the new bytes of a file still wait here, whole. */
    boolean holds(Manifest.Output output) {
        return new KnownOutputs(folder.resolve(NEW), Manifest.EMPTY).is(output.path(), output.sha256());
    }

    /** Writes the files, and last the manifest that will hold when they have moved. */
    void prepare(List<OutputFile> files, Manifest intended) throws IOException {
        clear();
        for (OutputFile file : files) {
            Path path = fresh(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
        // Last of all: while there is no manifest here, what was prepared counts for nothing.
        intend(intended);
    }

    /** Puts a manifest here whole: one that is cut off would make its files look changed by hand. */
    void intend(Manifest intended) throws IOException {
        Files.createDirectories(folder);
        Path draft = folder.resolve("~" + Manifest.FILE);
        Files.write(draft, intended.write(Program.version()));
        moves.move(draft, intention());
    }

    /**
     * Moves the files into place, then the manifest.
     *
     * @throws Unmovable if one cannot be moved; then those that were are taken back, or, if that fails too, the manifest stays
     *     here for the next run to finish
     */
    void moveAll(List<String> paths) throws Unmovable {
        List<String> moved = new ArrayList<>();
        String current = Manifest.FILE;
        try {
            for (String path : paths) {
                current = path;
                keep(path);
                move(path);
                moved.add(path);
            }
            current = Manifest.FILE;
            moves.move(intention(), outputs.resolve(Manifest.FILE));
        } catch (IOException failed) {
            boolean back = takeBack(moved) && withdraw();
            if (back) {
                clearQuietly();
            }
            throw new Unmovable(outputs.resolve(current), back, failed);
        }
        clearQuietly();
    }

    /**
     * Moves the manifest into place, when the files that waited since a run was killed have moved.
     *
     * @throws Unmovable if it cannot be moved; then it stays here, and the next run finishes
     */
    void moveManifest() throws Unmovable {
        Path target = outputs.resolve(Manifest.FILE);
        try {
            moves.move(intention(), target);
        } catch (IOException failed) {
            throw new Unmovable(target, false, failed);
        }
    }

    /** Moves a file that waits here into place; where that cannot be, the old one stands, whole. */
    void tryToMove(String path) {
        try {
            move(path);
        } catch (IOException stays) {
            // The run that comes now will say what keeps it there.
        }
    }

    private void move(String path) throws IOException {
        Path target = outputs.resolve(path);
        Files.createDirectories(target.getParent());
        moves.move(fresh(path), target);
    }

    private void keep(String path) throws IOException {
        Path old = outputs.resolve(path);
        if (!Files.isRegularFile(old)) {
            return;
        }
        Files.createDirectories(kept(path).getParent());
        try {
            // A second name costs nothing and is there at once; a copy may be cut off by a full disk.
            Files.createLink(kept(path), old);
        } catch (IOException | UnsupportedOperationException noSecondNames) {
            Files.copy(old, kept(path));
        }
    }

    /** Brings back what these files were; answers whether all could be. */
    private boolean takeBack(List<String> moved) {
        boolean all = true;
        for (String path : moved) {
            all &= takeBack(path);
        }
        return all;
    }

    private boolean takeBack(String path) {
        try {
            if (Files.exists(kept(path))) {
                moves.move(kept(path), outputs.resolve(path));
            } else {
                Files.delete(outputs.resolve(path));
                MadeFolder.deletedIfEmpty(outputs.resolve(path).getParent());
            }
            return true;
        } catch (IOException stays) {
            return false;
        }
    }

    /** Takes the manifest away, without which the next run finishes nothing; answers whether that could be. */
    private boolean withdraw() {
        try {
            Files.deleteIfExists(intention());
            return true;
        } catch (IOException stays) {
            return false;
        }
    }

    /** Takes away all that is here. */
    void clear() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        // The manifest goes first: without its files it would promise what nobody can keep.
        Files.deleteIfExists(intention());
        try (Stream<Path> old = Files.walk(folder)) {
            for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The same once no manifest is here: what stays counts for nothing and goes when the folder is next opened. */
    void clearQuietly() {
        try {
            clear();
        } catch (IOException stays) {
            // Nobody can mend it now, and it is in nobody's way.
        }
    }

    /** A warning if some file was not replaced in one step. */
    Diagnostics findings() {
        return moves.findings(outputs);
    }

    /** 换不动：一个文件不能换到位。 */
    static final class Unmovable extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Path target;
        private final boolean takenBack;

        Unmovable(Path target, boolean takenBack, IOException cause) {
            super(cause);
            this.target = target;
            this.takenBack = takenBack;
        }

        Path target() {
            return target;
        }

        /** Whether the others are as they were and will stay so; else the next run finishes what this one began. */
        boolean takenBack() {
            return takenBack;
        }
    }
}
