package wenheng.app.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** 链接：一个路径顺着符号链接是否走出了它的文件夹。 */
final class SymbolicLinks {

    private SymbolicLinks() {}

    /**
     * Whether a path, all links followed, is outside a folder; of a path that is not there, as far as it is there.
     *
     * @param folder may itself be reached by links
     */
    static boolean leadOut(Path folder, Path path) {
        try {
            Path there = path.toAbsolutePath().normalize();
            while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS) && there.getParent() != null) {
                there = there.getParent();
            }
            Path root = folder.toAbsolutePath().normalize();
            return there.startsWith(root) && !there.toRealPath().startsWith(root.toRealPath());
        } catch (IOException leadsNowhere) {
            return true;
        }
    }
}
