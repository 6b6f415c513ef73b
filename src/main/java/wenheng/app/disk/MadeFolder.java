package wenheng.app.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 建好的文件夹：没有就建，最后若是白建的就收回。 */
final class MadeFolder {

    /** What was not there before, the innermost first. */
    private final List<Path> made = new ArrayList<>();

    /** The folder, with those above it. */
    MadeFolder(Path folder) throws IOException {
        try {
            make(folder.toAbsolutePath());
        } catch (IOException failed) {
            deleteEmpty();
            throw failed;
        }
    }

    private void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            make(folder.getParent());
            Files.createDirectory(folder);
            made.add(0, folder);
        }
    }

    /** Takes away those that were made and hold nothing. */
    void deleteEmpty() {
        for (Path folder : made) {
            if (!deletedIfEmpty(folder)) {
                return;
            }
        }
    }

    /** Whether a folder was empty and is gone. */
    static boolean deletedIfEmpty(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                return false;
            }
            Files.delete(folder);
            return true;
        } catch (IOException stays) {
            return false;
        }
    }
}
