package wenheng.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 外界：项目所在之处——按名字取字节、列出文件夹、字体和今天的日期。
 *
 * <p>All that a run may know of the world outside; a folder of the disk is one, files in memory are another. Paths are relative,
 * written with {@code /}, without {@code .} and {@code ..}; the empty path is the folder itself. Two are equal if they are one
 * place.
 */
public interface World {

    /**
     * The bytes of a file.
     *
     * @return empty if there is no file of that name
     * @throws wenheng.diagnostic.InputException if it is there and cannot be used: too large, locked, outside the folder, or a
     *     link whose end is gone
     */
    Optional<byte[]> find(String path);

    /**
     * Names of the files and folders in a folder, sorted; none if it is not there.
     *
     * @throws wenheng.diagnostic.InputException if it is there and cannot be read
     */
    List<String> names(String folder);

    /** Whether there is a folder of that name. */
    boolean isFolder(String path);

    /** What messages call a file: the path as its owner would write it. */
    String shown(String path);

    /**
     * The fonts that papers are set in.
     *
     * @throws wenheng.diagnostic.InputException if there are none
     */
    Fonts fonts();

    /** 今天. */
    LocalDate today();
}
