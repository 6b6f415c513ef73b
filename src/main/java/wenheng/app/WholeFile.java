package wenheng.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;

/** 整个文件：先写在旁边，写完再移到位，旧文件到新文件写完为止都在。 */
final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a file, and the folder it lies in if there is none.
     *
     * @throws InputException if it cannot be written
     */
    static void write(Path target, byte[] bytes) {
        try {
            Files.createDirectories(
                    Optional.ofNullable(target.toAbsolutePath().getParent()).orElseThrow());
            Path whole = target.resolveSibling("." + target.getFileName() + ".正在生成");
            Files.write(whole, bytes);
            Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new InputException(
                    Diagnostic.error("成果-写不进", Location.of(target.toString()), "不能写入这个文件", "请检查写入权限，并关闭正在打开它的程序"));
        }
    }
}
