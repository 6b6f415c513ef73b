package wenheng.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** 可重现的压缩包：同样的部件得到同样的字节，与时间、时区无关。 */
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
    private static final String CORE = "docProps/core.xml";
    private static final Pattern CORE_DATE = Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*");

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

    /**
     * Packs anew what a library wrote with its own clock, workbooks inside charts included.
     *
     * @param date put into the core properties as day of creation and of change
     * @throws IllegalArgumentException if the bytes are no ZIP file
     */
    public static byte[] rewrite(byte[] zip, LocalDate date) {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        try (ZipFile file = ZipFile.builder().setByteArray(zip).get()) {
            for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
                try (InputStream content = file.getInputStream(entry)) {
                    parts.put(entry.getName(), rewritten(entry.getName(), content.readAllBytes(), date));
                }
            }
        } catch (IOException noZip) {
            throw new IllegalArgumentException("not a package", noZip);
        }
        return write(parts);
    }

    private static byte[] rewritten(String name, byte[] content, LocalDate date) {
        if (name.endsWith(".xlsx")) {
            return rewrite(content, date);
        }
        if (!name.equals(CORE)) {
            return content;
        }
        String dated = CORE_DATE
                .matcher(new String(content, StandardCharsets.UTF_8))
                .replaceAll("$1" + DocumentProperties.instant(date));
        return dated.getBytes(StandardCharsets.UTF_8);
    }

    private static int rank(String name) {
        if (name.equals("[Content_Types].xml")) {
            return 0;
        }
        return name.startsWith("_rels/") ? 1 : 2;
    }
}
