package wenheng.app.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;

class WholeFileTest {

    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void fileIsReplacedAndNothingElseIsThere() throws IOException {
        Path file = folder.resolve("结果.json");
        assertEquals(Diagnostics.NONE, WholeFile.write(file, new byte[] {1}));
        WholeFile.write(file, new byte[] {2, 3});
        assertEquals(List.of("结果.json"), names());
        assertEquals(2, Files.size(file));
    }

    @Test
    void fileThatCannotBeReplacedLeavesNothingBeside() throws IOException {
        Files.createDirectories(folder.resolve("结果.json/里面"));
        InputException refused =
                assertThrows(InputException.class, () -> WholeFile.write(folder.resolve("结果.json"), new byte[] {1}));
        assertTrue(refused.diagnostics().all().get(0).text().contains("文件可能正在 Word 里打开"));
        assertEquals(List.of("结果.json"), names());
    }

    @Test
    void nameAsLongAsADiskTakesIsWrittenToo() throws IOException {
        String name = "长".repeat(83) + ".md";
        WholeFile.write(folder.resolve(name), new byte[] {1});
        assertEquals(List.of(name), names());
    }

    @Test
    void linkIsNeitherFollowedNorReplaced() throws IOException {
        Path precious = Files.writeString(folder.resolve("要紧"), "旧");
        Path link = Files.createSymbolicLink(folder.resolve("链接"), precious);
        assertThrows(InputException.class, () -> WholeFile.write(link, new byte[] {1}));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("旧", Files.readString(precious));
    }
}
