package wenheng.app.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.text.FileName;

/**
 * 成果锁：同一个成果文件夹，同一时候只有一个程序写。
 *
 * <p>The operating system holds the lock and drops it when the process ends, however it ends; so what a killed run leaves behind
 * blocks nobody. The file says who holds it, in a place that the lock does not cover, so that others can read it; it is deleted
 * by its holder, before the lock is let go.
 */
final class OutputLock implements AutoCloseable {

    private static final String FILE = Staging.NAME + ".锁";

    /** Beyond all content: on Windows nobody else can read what is locked. */
    private static final long LOCKED = 1L << 30;

    private static final int TRIES = 20;
    private static final int LONGEST_OWNER = 200;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    // A process loses its lock when it closes any other handle on the file (POSIX), so it must know what it holds
    // already.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder.
     *
     * @throws InputException if another program has it, saying who
     * @throws IOException if the file cannot be written or locked
     */
    static OutputLock take(Path folder) throws IOException {
        Path file = folder.toRealPath().resolve(FILE);
        if (!HELD.add(file)) {
            throw held(folder, owner());
        }
        try {
            for (int i = 0; i < TRIES; i++) {
                Optional<FileChannel> channel = locked(folder, file);
                if (channel.isPresent()) {
                    return new OutputLock(file, channel.get());
                }
            }
            throw new IOException("the lock file keeps vanishing");
        } catch (IOException | RuntimeException failed) {
            HELD.remove(file);
            throw failed;
        }
    }

    /** The channel that holds the lock; empty if the file was deleted by its last holder while we took it. */
    private static Optional<FileChannel> locked(Path folder, Path file) throws IOException {
        try {
            if (Files.isSymbolicLink(file)) {
                // None of ours; followed, it would empty whatever file somebody let it lead to.
                Files.delete(file);
            }
            Files.write(
                    file, new byte[0], StandardOpenOption.CREATE, StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS);
            Object before = identity(file);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            if (channel.tryLock(LOCKED, 1, false) == null) {
                channel.close();
                throw held(folder, holder(file));
            }
            if (!identity(file).equals(before)) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0).write(ByteBuffer.wrap(owner().getBytes(StandardCharsets.UTF_8)), 0);
            return Optional.of(channel);
        } catch (NoSuchFileException deleted) {
            return Optional.empty();
        } catch (OverlappingFileLockException ours) {
            throw held(folder, owner());
        }
    }

    /** What tells a file from another of the same name; on Windows nothing does, and no open file is deleted. */
    private static Object identity(Path file) throws IOException {
        return Optional.ofNullable(
                Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    }

    private static String holder(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        String known = text.isBlank() ? "另一个程序" : FileName.shown(text.strip());
        return known.substring(0, Math.min(known.length(), LONGEST_OWNER));
    }

    private static String owner() {
        String host = Stream.of("COMPUTERNAME", "HOSTNAME")
                .flatMap(name -> Stream.ofNullable(System.getenv(name)))
                .findFirst()
                .orElse("本机");
        return System.getProperty("user.name") + "（电脑 " + host + "，进程 "
                + ProcessHandle.current().pid() + "，自 "
                + TIME.format(LocalDateTime.now(ZoneId.systemDefault())) + "）";
    }

    private static InputException held(Path folder, String who) {
        return new InputException(Diagnostic.error(
                "成果-占用", Location.of(folder.toString()), who + "正在往这里写成果", "请等它做完再运行；若它没有响应，结束那个进程后即可再运行"));
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // An empty lock file is in nobody's way.
            return;
        } finally {
            HELD.remove(file);
        }
    }
}
