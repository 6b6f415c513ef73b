package wenheng.app.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** 写不进的缘由：从磁盘的样子看出最可能的一种，说怎么办。 */
final class WriteFault {

    private WriteFault() {}

    /**
     * What to do about a file that could not be written.
     *
     * @param bytes that were to be written there
     */
    static String hint(Path target, long bytes) {
        Path folder = existing(target.toAbsolutePath());
        if (!Files.isDirectory(folder)) {
            return "“" + folder.getFileName() + "”应当是文件夹，那里却是一个文件，请把它移走";
        }
        if (space(folder) < bytes) {
            return "磁盘空间不够，请腾出空间再试";
        }
        if (!Files.isWritable(folder)) {
            return "文件夹“" + folder + "”不能写，请检查权限";
        }
        return "文件可能正在 Word 里打开（或 WPS、Excel、阅读器），请关掉再试；也请检查写入权限和磁盘空间";
    }

    /** The nearest of the folders above a file that is there, be it a folder or not. */
    private static Path existing(Path target) {
        Path parent = Optional.ofNullable(target.getParent()).orElse(target);
        return Files.exists(parent) || parent.equals(target) ? parent : existing(parent);
    }

    private static long space(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
