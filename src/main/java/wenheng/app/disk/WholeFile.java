package wenheng.app.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;

/** 整个文件：先写在旁边，写完再移到位，旧文件到新文件写完为止都在。 */
final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a file, and the folder it lies in if there is none; one that holds these bytes already is left alone. Where it
     * cannot be written, the old one stands and nothing is left beside it.
     *
     * @return a warning where the file system cannot replace the old file in one step
     * @throws InputException if it cannot be written, or what is there is no file: a move would put the file in place of a link
     *     or a device
     */
    static Diagnostics write(Path target, byte[] bytes) {
        refuseSpecial(target);
        if (holds(target, bytes)) {
            return Diagnostics.NONE;
        }
        Path whole = beside(target);
        AtomicMove moves = new AtomicMove();
        try {
            Files.createDirectories(
                    Optional.ofNullable(target.toAbsolutePath().getParent()).orElseThrow());
            Files.write(whole, bytes);
            moves.move(whole, target);
            return moves.findings(target);
        } catch (IOException failed) {
            delete(whole);
            throw new InputException(Diagnostic.error(
                    "成果-写不进", Location.of(target.toString()), "不能写入这个文件", WriteFault.hint(target, bytes.length)));
        }
    }

    private static void refuseSpecial(Path target) {
        boolean device = Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target);
        if (device || Files.isSymbolicLink(target)) {
            throw new InputException(
                    Diagnostic.error("成果-写不进", Location.of(target.toString()), "这是链接或设备，不是普通文件，没有写", "请另给一个文件名"));
        }
    }

    /** Whether a file is there and has these bytes. */
    static boolean holds(Path target, byte[] bytes) {
        try {
            return Files.isRegularFile(target)
                    && Files.size(target) == bytes.length
                    && Arrays.equals(Files.readAllBytes(target), bytes);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Short, since the name of the file itself may be as long as a name can be. */
    private static Path beside(Path target) {
        return target.resolveSibling(
                "." + Integer.toHexString(target.getFileName().toString().hashCode()) + Staging.NAME);
    }

    private static void delete(Path whole) {
        try {
            Files.deleteIfExists(whole);
        } catch (IOException unable) {
            // The folder is gone or closed to us, which the caller is being told already.
            return;
        }
    }
}
