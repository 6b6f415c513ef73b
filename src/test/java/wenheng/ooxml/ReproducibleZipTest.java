package wenheng.ooxml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ReproducibleZipTest {

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
