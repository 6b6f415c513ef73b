package wenheng.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.text.Encoding;
import wenheng.text.Similarity;

/** 项目文件夹：读文件的门，并记下读过什么。 Paths are relative to the folder and written with {@code /}. */
final class Folder {

    /** No table or text of a county is this large; a larger file is a mistake or an attack. */
    private static final long LARGEST = 200L << 20;

    private final Path root;
    private final SortedMap<String, byte[]> read = Collections.synchronizedSortedMap(new TreeMap<>());

    Folder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path root() {
        return root;
    }

    /** Every file read so far with its bytes. */
    SortedMap<String, byte[]> inputs() {
        return new TreeMap<>(read);
    }

    /** The file, if it is there. */
    Optional<byte[]> find(String path) {
        return resolve(path, Location.NOWHERE).filter(Files::isRegularFile).map(file -> bytes(path, file));
    }

    /**
     * The file that must be there.
     *
     * @param place where it is named
     * @throws InputException with the files that are there instead
     */
    byte[] require(String path, Location place) {
        Path file = resolve(path, place).orElseThrow();
        if (!Files.isRegularFile(file)) {
            throw missing(path, file, place);
        }
        return bytes(path, file);
    }

    /** The file as text, in UTF-8 or GB18030. */
    static String text(String path, byte[] bytes) {
        return Encoding.decode(bytes)
                .orElseThrow(() -> new InputException(
                        Diagnostic.error("文件-编码", Location.of(path), "这个文件不是文本文件", "请用记事本打开后另存，编码选 UTF-8")));
    }

    private Optional<Path> resolve(String path, Location place) {
        try {
            Path file = root.resolve(path).normalize();
            if (!file.startsWith(root)) {
                throw new InputException(Diagnostic.error("文件-越界", place, "“" + path + "”在项目文件夹之外", "请把文件放进项目文件夹"));
            }
            return Optional.of(file);
        } catch (InvalidPathException notAPath) {
            throw new InputException(Diagnostic.error("文件-名称", place, "“" + path + "”不是文件名", ""));
        }
    }

    private InputException missing(String path, Path file, Location place) {
        if (Files.isDirectory(file)) {
            return new InputException(
                    Diagnostic.error("文件-缺失", place, "“" + path + "”是文件夹，不是文件", "请写到文件，如“" + path + "/…”"));
        }
        List<String> names = names(file.getParent(), Files::exists);
        String here =
                names.isEmpty() ? "那里没有文件" : "那里有：" + names.stream().limit(12).collect(Collectors.joining("、"));
        String hint = Similarity.nearest(file.getFileName().toString(), names)
                .map(best -> "您是否想写“" + best + "”？")
                .orElse(here);
        return new InputException(Diagnostic.error("文件-缺失", place, "找不到文件“" + path + "”", hint));
    }

    /** Names of the files in a folder of the project, sorted; none if it is not there. */
    List<String> names(String path) {
        return resolve(path, Location.NOWHERE)
                .map(folder -> names(folder, Files::isRegularFile))
                .orElse(List.of());
    }

    /**
     * Whether there is a folder of that name.
     *
     * @param place where it is named
     */
    boolean isFolder(String path, Location place) {
        return resolve(path, place).filter(Files::isDirectory).isPresent();
    }

    private static List<String> names(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(wanted)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private byte[] bytes(String path, Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new InputException(
                        Diagnostic.error("文件-过大", Location.of(path), "文件超过 " + (LARGEST >> 20) + " MB", "请检查是否选错了文件"));
            }
            byte[] bytes = Files.readAllBytes(file);
            read.put(root.relativize(file).toString().replace('\\', '/'), bytes);
            return bytes;
        } catch (NoSuchFileException gone) {
            throw missing(path, file, Location.NOWHERE);
        } catch (IOException unreadable) {
            throw new InputException(Diagnostic.error("文件-不能读", Location.of(path), "文件打不开", "请检查它是否正被别的程序占用，或有没有读取权限"));
        }
    }
}
