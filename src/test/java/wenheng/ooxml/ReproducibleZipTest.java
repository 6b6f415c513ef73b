package wenheng.ooxml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ReproducibleZipTest {

    private static final LocalDate DATE = LocalDate.of(2025, 6, 8);

    @Test
    void theOrderInWhichPartsAreGivenDoesNotMatter() throws IOException {
        Map<String, byte[]> one = new LinkedHashMap<>();
        Map<String, byte[]> other = new LinkedHashMap<>();
        List<String> names = List.of("word/b.xml", "[Content_Types].xml", "_rels/.rels", "a.xml");
        names.forEach(name -> one.put(name, bytes(name)));
        new ArrayList<>(names).stream().sorted().forEach(name -> other.put(name, bytes(name)));
        assertArrayEquals(ReproducibleZip.write(one), ReproducibleZip.write(other));
        assertEquals(
                List.of("[Content_Types].xml", "_rels/.rels", "a.xml", "word/b.xml"),
                new ArrayList<>(read(ReproducibleZip.write(one)).keySet()));
    }

    @Test
    void whatALibraryWroteAtAnyTimeComesOutTheSame() throws IOException {
        byte[] morning = ReproducibleZip.rewrite(libraryPackage(1_000_000_000_000L, "2001-09-09T01:46:40Z"), DATE);
        byte[] evening = ReproducibleZip.rewrite(libraryPackage(1_700_000_000_000L, "2023-11-14T22:13:20Z"), DATE);
        assertArrayEquals(morning, evening);
        String core = new String(read(morning).get("docProps/core.xml"), StandardCharsets.UTF_8);
        assertTrue(core.contains(">2025-06-08T00:00:00Z<"), core);
        String inner = new String(read(morning).get("xl/inner.xlsx"), StandardCharsets.ISO_8859_1);
        assertTrue(inner.startsWith("PK"));
    }

    @Test
    void bytesThatAreNoPackageAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> ReproducibleZip.rewrite(bytes("no zip"), DATE));
    }

    private static byte[] libraryPackage(long time, String created) throws IOException {
        byte[] core = bytes("<c><dcterms:created xsi:type=\"x\">" + created + "</dcterms:created></c>");
        byte[] inner = zip(time, Map.of("docProps/core.xml", core));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("xl/inner.xlsx", inner);
        parts.put("docProps/core.xml", core);
        return zip(time, parts);
    }

    private static byte[] zip(long time, Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(time);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> read(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
