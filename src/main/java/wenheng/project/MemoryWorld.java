package wenheng.project;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** 内存里的外界：不在磁盘上的项目，如网页上收来的表、测试里写的表。 */
public final class MemoryWorld implements World {

    private final SortedMap<String, byte[]> files;
    private final Supplier<Fonts> fonts;
    private final LocalDate today;

    /**
     * A world of these files.
     *
     * @param files by their paths, such as {@code 数据/学校.csv}
     * @param fonts asked for when papers are set
     */
    public MemoryWorld(Map<String, byte[]> files, Supplier<Fonts> fonts, LocalDate today) {
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        this.fonts = fonts;
        this.today = today;
    }

    /** The same with another file, in place of one of that path if there is one. */
    public MemoryWorld with(String path, byte[] bytes) {
        SortedMap<String, byte[]> more = new TreeMap<>(files);
        more.put(path, bytes);
        return new MemoryWorld(more, fonts, today);
    }

    /** The same with another text file, in UTF-8. */
    public MemoryWorld with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<byte[]> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public List<String> names(String folder) {
        String before = before(folder);
        return files.keySet().stream()
                .filter(path -> path.startsWith(before))
                .map(path -> path.substring(before.length()).replaceFirst("/.*", ""))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public boolean isFolder(String path) {
        String before = before(path);
        return files.keySet().stream().anyMatch(each -> each.startsWith(before));
    }

    private static String before(String folder) {
        return folder.isEmpty() ? "" : folder + "/";
    }

    @Override
    public String shown(String path) {
        return path;
    }

    @Override
    public Fonts fonts() {
        return fonts.get();
    }

    @Override
    public LocalDate today() {
        return today;
    }
}
