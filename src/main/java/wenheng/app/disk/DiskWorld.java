package wenheng.app.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.project.Fonts;
import wenheng.project.World;

/** 磁盘上的外界：一个文件夹、字体文件夹和系统的日期。 */
public final class DiskWorld implements World {

    /** No table or text of a county is this large; a larger file is a mistake or an attack. */
    private static final long LARGEST = 200L << 20;

    private final Path folder;
    private final Path root;
    private final Supplier<Fonts> fonts;

    /**
     * A folder.
     *
     * @param folder as the user wrote it
     * @param fonts asked for when papers are set
     */
    public DiskWorld(Path folder, Supplier<Fonts> fonts) {
        this.folder = folder;
        this.root = folder.toAbsolutePath().normalize();
        this.fonts = fonts;
    }

    /** A folder with the fonts of the usual places. */
    public DiskWorld(Path folder) {
        this(folder, new FontFolder(Optional.empty()));
    }

    @Override
    public Optional<byte[]> find(String path) {
        return reached(path).filter(Files::isRegularFile).flatMap(file -> bytes(path, inside(path, file)));
    }

    /** The path on the disk; refused if nobody can tell from here what lies there. */
    private Optional<Path> reached(String path) {
        Optional<Path> there = resolve(path);
        if (there.filter(this::isOutOfReach).isPresent()) {
            throw unreadable(path, "打不开");
        }
        return there;
    }

    /** Whether the way to a file is closed, or leads over a link whose end is gone. */
    private boolean isOutOfReach(Path file) {
        try {
            Files.readAttributes(file, BasicFileAttributes.class);
            return false;
        } catch (AccessDeniedException closed) {
            return true;
        } catch (IOException notThere) {
            return Stream.iterate(file, step -> !step.equals(root), Path::getParent)
                    .anyMatch(step -> Files.isSymbolicLink(step) && !Files.exists(step));
        }
    }

    private Optional<Path> resolve(String path) {
        try {
            return Optional.of(root.resolve(path).normalize()).filter(file -> file.startsWith(root));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private Path inside(String path, Path file) {
        if (SymbolicLinks.leadOut(root, file)) {
            throw new InputException(
                    Diagnostic.error("文件-越界", Location.of(path), "这是通到文件夹外面的链接，没有读", "请把它指向的文件放进来，代替链接"));
        }
        return file;
    }

    private static Optional<byte[]> bytes(String path, Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new InputException(
                        Diagnostic.error("文件-过大", Location.of(path), "文件超过 " + (LARGEST >> 20) + " MB", "请检查是否选错了文件"));
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw unreadable(path, "文件打不开");
        }
    }

    private static InputException unreadable(String path, String fact) {
        return new InputException(
                Diagnostic.error("文件-不能读", Location.of(path), fact, "请检查它是否正被别的程序占用，有没有读取权限；是链接的，看它指向的还在不在"));
    }

    @Override
    public List<String> names(String path) {
        Optional<Path> there = reached(path).filter(Files::isDirectory);
        if (there.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(inside(path, there.get()))) {
            return files.filter(file -> Files.isRegularFile(file) || Files.isDirectory(file))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (NoSuchFileException gone) {
            return List.of();
        } catch (IOException unreadable) {
            throw unreadable(path, "文件夹打不开");
        }
    }

    @Override
    public boolean isFolder(String path) {
        return reached(path).filter(Files::isDirectory).isPresent();
    }

    @Override
    public String shown(String path) {
        return folder.resolve(path).toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DiskWorld world && root.equals(world.root);
    }

    @Override
    public int hashCode() {
        return root.hashCode();
    }

    @Override
    public Fonts fonts() {
        return fonts.get();
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
