package wenheng.example;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** 可重现的压缩包：the same parts always give the same bytes. */
final class SteadyZip {
    /** The earliest time a zip can hold. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    // The list of content types comes first in every package; some readers look for it there.
    private static final Comparator<String> ORDER = Comparator.comparing(
                    (String name) -> !name.equals("[Content_Types].xml"))
            .thenComparing(name -> name);

    private SteadyZip() {}

    /** The same parts in a fixed order, at a fixed time, and stored: compression differs between zlib versions. */
    static byte[] rewrite(byte[] zip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream target = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts(zip).entrySet()) {
                target.putNextEntry(entry(part.getKey(), part.getValue()));
                target.write(part.getValue());
                target.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(ORDER);
        try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                parts.put(entry.getName(), source.readAllBytes());
            }
        }
        return parts;
    }

    private static ZipEntry entry(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(TIME);
        return entry;
    }
}
