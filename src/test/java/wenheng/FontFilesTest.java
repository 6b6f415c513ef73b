package wenheng;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wenheng.settings.Node;
import wenheng.settings.YamlReader;
import wenheng.style.FontRole;

/** 字体文件：与校验和一致，对照表里每个角色都有随附的字体，且都是 TrueType 轮廓。 */
class FontFilesTest {

    private static final Path FONTS = Path.of("fonts");

    @Test
    void everyFontFileIsTheOneWhoseHashIsListed() throws IOException, NoSuchAlgorithmException {
        Map<String, String> found = new TreeMap<>();
        for (String file : fontFiles()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(FONTS.resolve(file)));
            found.put(file, HexFormat.of().formatHex(hash));
        }
        assertEquals(listed(), found);
    }

    @Test
    void everyRoleEndsWithAFontThatIsHere() throws IOException {
        Node.Mapping table = table();
        Set<String> here = fontFiles();
        for (FontRole role : FontRole.values()) {
            Node.Mapping entry = table.require(role.key()).mapping();
            assertTrue(here.contains(last(entry.require("文件").texts())), role.key());
            assertTrue(here.containsAll(entry.require("后备").texts()), role.key());
        }
        for (String key : List.of("西文", "西文粗", "强制后备字体")) {
            assertTrue(here.containsAll(table.require(key).texts()), key);
        }
    }

    @Test
    void everyRoleHasAWordFontWithASubstitute() throws IOException {
        Node.Mapping word = table().require("Word字体").mapping();
        for (FontRole role : FontRole.values()) {
            Node.Mapping entry = word.require(role.key()).mapping();
            assertTrue(
                    !entry.require("名称").text().isEmpty()
                            && !entry.require("别名").text().isEmpty(),
                    role.key());
        }
    }

    @Test
    void everyFontHasTrueTypeOutlines() throws IOException {
        for (String file : fontFiles()) {
            byte[] bytes = Files.readAllBytes(FONTS.resolve(file));
            assertEquals("00010000", HexFormat.of().formatHex(bytes, 0, 4), file);
        }
    }

    private static Node.Mapping table() throws IOException {
        return YamlReader.read("fonts/fonts.yaml", Files.readString(FONTS.resolve("fonts.yaml"), UTF_8))
                .mapping();
    }

    private static Set<String> fontFiles() throws IOException {
        try (Stream<Path> files = Files.list(FONTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ttf"))
                    .collect(Collectors.toSet());
        }
    }

    private static Map<String, String> listed() throws IOException {
        return new TreeMap<>(Files.readAllLines(FONTS.resolve("SHA256SUMS.txt"), UTF_8).stream()
                .map(line -> line.split(" +", 2))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0])));
    }

    private static String last(List<String> list) {
        return list.get(list.size() - 1);
    }
}
