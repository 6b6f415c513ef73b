package wenheng.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenheng.app.disk.OnDisk;

/** 做好的示例：全年的文稿，三种格式，整个测试只做一遍；只读，谁也不往里写。 */
public final class BuiltExample {

    private static final Path PROJECT = Path.of("examples/qingshi");

    private BuiltExample() {}

    /** The folder with a folder for every paper. */
    public static Path folder() {
        return Built.FOLDER;
    }

    /** What its build reported. */
    static Report report() {
        return Built.REPORT;
    }

    /** The folders of the papers. */
    static List<Path> papers() {
        try (Stream<Path> folders = Files.list(folder())) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Builds it once more, into another folder. */
    static Report build(Path output) {
        return new OnDisk(Optional.of(Path.of("fonts"))).build(PROJECT, Optional.of(output), BuildOptions.ALL);
    }

    /** Built when it is first asked for. */
    private static final class Built {

        static final Path FOLDER = emptied(Path.of("target", "built-example"));
        static final Report REPORT = build(FOLDER);
    }

    private static Path emptied(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                        Files.delete(file);
                    }
                }
            }
            return folder;
        } catch (IOException locked) {
            throw new UncheckedIOException(locked);
        }
    }
}
