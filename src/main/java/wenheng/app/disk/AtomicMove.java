package wenheng.app.disk;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;

/**
 * 换位：新文件一步换到旧文件的位置，任何时刻那里都有一个完整的文件。
 *
 * <p>Plain replacing removes the old file first, and a program killed in between leaves neither. Where the file system cannot
 * do it in one step, as on some network drives, the plain way is taken and said aloud.
 */
final class AtomicMove {

    private boolean atomic = true;

    /** Moves a file, in place of another if there is one. */
    void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unable) {
            atomic = false;
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A warning if any move took more than one step. */
    Diagnostics findings(Path folder) {
        return atomic
                ? Diagnostics.NONE
                : Diagnostics.of(Diagnostic.warning(
                        "成果-非一步",
                        Location.of(folder.toString()),
                        "这个磁盘不能一步换掉旧文件，中途断电或强行停止可能缺文件",
                        "缺了再生成一次即可；写到本机磁盘（-o）更稳妥"));
    }
}
