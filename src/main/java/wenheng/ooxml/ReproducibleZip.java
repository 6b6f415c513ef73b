package wenheng.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * 可重现的压缩包：同样的部件得到同样的字节，与时间、时区无关。
 *
 * <p>What a ZIP holds beside its parts is order, time and level of compression; each is fixed here, and entries are
 * written as a stream, without attributes of any file system. Cost: that of compressing.
 */
public final class ReproducibleZip {

    /** Readers look for the content types first; the package relationships come next. */
    private static final Comparator<String> ORDER =
            Comparator.comparingInt(ReproducibleZip::rank).thenComparing(Comparator.naturalOrder());

    /**
     * The earliest time a ZIP entry can carry, and one step more: Java takes midnight itself for "before 1980" and adds a
     * field that depends on the time zone.
     */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private static final int LEVEL = 6;

    private ReproducibleZip() {}

    /** Packs the parts, in an order that depends on their names alone. */
    public static byte[] write(Map<String, byte[]> parts) {
        SortedMap<String, byte[]> sorted = new TreeMap<>(ORDER);
        sorted.putAll(parts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(LEVEL);
            for (Map.Entry<String, byte[]> part : sorted.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static int rank(String name) {
        if (name.equals("[Content_Types].xml")) {
            return 0;
        }
        return name.startsWith("_rels/") ? 1 : 2;
    }
}
