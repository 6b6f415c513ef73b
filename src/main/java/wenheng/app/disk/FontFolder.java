package wenheng.app.disk;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.project.Fonts;

/**
 * 字体文件夹：磁盘上的 {@link Fonts}。
 *
 * <p>The folder is the one named on the command line, else WENHENG_FONTS, else {@code fonts} beside the program or above it.
 */
public final class FontFolder implements Supplier<Fonts> {

    private final Optional<Path> asked;
    private Optional<Fonts> opened = Optional.empty();

    /**
     * The folder, opened when it is first needed, once.
     *
     * @param asked from {@code --fonts}
     */
    public FontFolder(Optional<Path> asked) {
        this.asked = asked;
    }

    @Override
    public synchronized Fonts get() {
        if (opened.isEmpty()) {
            opened = Optional.of(open(asked));
        }
        return opened.get();
    }

    /**
     * Opens the font folder.
     *
     * @param asked from {@code --fonts}
     * @throws InputException if none is named and none is beside the program, or it cannot be read; or, from {@link Fonts}, if
     *     the folder named is not there or has no fonts.yaml
     */
    public static Fonts open(Optional<Path> asked) {
        Path folder = asked.or(FontFolder::fromEnvironment)
                .or(FontFolder::besideProgram)
                .orElseThrow(() -> failure("找不到字体文件夹", "请用 --fonts 指明，或设置环境变量 WENHENG_FONTS"));
        return new Fonts(folder.toString(), files(folder));
    }

    private static Optional<Path> fromEnvironment() {
        return Optional.ofNullable(System.getenv("WENHENG_FONTS"))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    private static Optional<Path> besideProgram() {
        return Stream.iterate(program(), Path::getParent)
                .takeWhile(folder -> folder != null)
                .map(folder -> folder.resolve("fonts"))
                .filter(fonts -> Files.isRegularFile(fonts.resolve(Fonts.FILE)))
                .findFirst();
    }

    /** The folder that holds the jar or the classes. */
    private static Path program() {
        try {
            Path code = Path.of(FontFolder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(code) ? code : code.getParent();
        } catch (URISyntaxException notAFile) {
            throw new IllegalStateException(notAFile);
        }
    }

    /** The files of the folder by name, each opened when it is asked for; none if there is no such folder. */
    private static Map<String, Supplier<ByteBuffer>> files(Path folder) {
        Map<String, Supplier<ByteBuffer>> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            // Fonts then misses its fonts.yaml and says so.
            return files;
        }
        try (Stream<Path> found = Files.list(folder)) {
            found.filter(Files::isRegularFile)
                    .forEach(file -> files.put(file.getFileName().toString(), () -> mapped(file)));
            return files;
        } catch (IOException unreadable) {
            throw failure("字体文件夹“" + folder + "”读不出", "请检查读取权限");
        }
    }

    private static ByteBuffer mapped(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(MapMode.READ_ONLY, 0, channel.size());
        } catch (IOException unreadable) {
            throw failure("字体文件“" + file + "”读不出", "请检查读取权限");
        }
    }

    private static InputException failure(String message, String hint) {
        return new InputException(Diagnostic.error("字体-文件夹", Location.NOWHERE, message, hint));
    }
}
