package wenheng.app.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import wenheng.app.Assess;
import wenheng.app.Build;
import wenheng.app.BuildOptions;
import wenheng.app.Render;
import wenheng.app.RenderOptions;
import wenheng.app.RunResult;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.project.Folder;
import wenheng.project.MemoryWorld;
import wenheng.project.OutputFormat;
import wenheng.project.World;
import wenheng.report.OutputFile;

/** 外界：磁盘上的和内存里的一样。 */
class WorldTest {

    private static final FontFolder FONTS = new FontFolder(Optional.of(Path.of("fonts")));
    private static final Location PLACE = Location.of("project.yaml");

    @TempDir
    Path folder;

    /** The files of a folder, in memory. */
    private static MemoryWorld memory(Path root) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return new MemoryWorld(files, FONTS, LocalDate.of(2025, 6, 8));
    }

    @Test
    void projectInMemoryGivesTheBytesOfTheOneOnDisk() throws IOException {
        Path example = Path.of("examples/qingshi");
        BuildOptions options = new BuildOptions(List.of(OutputFormat.values()), List.of("汇报提纲"), false, false, false);
        RunResult disk = Build.run(new DiskWorld(example, FONTS), options);
        RunResult memory = Build.run(memory(example), options);
        assertEquals(disk.findings(), memory.findings());
        assertEquals(disk.inputs().keySet(), memory.inputs().keySet());
        assertEquals(
                disk.files().stream().map(OutputFile::path).toList(),
                memory.files().stream().map(OutputFile::path).toList());
        for (int i = 0; i < disk.files().size(); i++) {
            assertArrayEquals(disk.files().get(i).bytes(), memory.files().get(i).bytes());
        }
        assertEquals(
                Assess.run(new DiskWorld(example, FONTS), true).value(),
                Assess.run(memory(example), true).value());
    }

    @Test
    void paperInMemoryIsRenderedAsTheOneOnDisk() throws IOException {
        String text = "---\n标题: 通知\n---\n各学校：\n\n请按时报送。\n";
        Files.writeString(folder.resolve("通知.md"), text);
        World disk = new DiskWorld(folder, FONTS);
        MemoryWorld memory = memory(Files.createDirectory(folder.resolve("空"))).with("通知.md", text);
        RunResult onDisk = Render.run(disk, "通知.md", disk, RenderOptions.ALL);
        RunResult inMemory = Render.run(memory, "通知.md", memory, RenderOptions.ALL);
        assertEquals(3, inMemory.files().size());
        for (int i = 0; i < 3; i++) {
            assertArrayEquals(
                    onDisk.files().get(i).bytes(), inMemory.files().get(i).bytes());
        }
    }

    @Test
    void bothTellTheSameOfFilesAndFolders() throws IOException {
        Files.createDirectories(folder.resolve("数据/往年"));
        Files.writeString(folder.resolve("数据/学校.csv"), "x");
        Files.writeString(folder.resolve("数据/往年/学校2020.csv"), "x");
        Files.writeString(folder.resolve("数据.txt"), "x");
        for (World world : List.of(new DiskWorld(folder), memory(folder))) {
            assertEquals(List.of("数据", "数据.txt"), world.names(""));
            assertEquals(List.of("学校.csv", "往年"), world.names("数据"));
            assertEquals(List.of("学校.csv"), new Folder(world).names("数据/"));
            assertTrue(world.isFolder("数据/往年") && !world.isFolder("数据/学校.csv") && !world.isFolder("数"));
            assertEquals(Optional.empty(), world.find("数据"));
            assertTrue(refusal(world, "数据/学校.xls").contains("您是否想写“学校.csv”"));
            assertTrue(refusal(world, "数据").contains("是文件夹，不是文件"));
            for (String path : List.of("../x", "/etc/passwd", "数据/../../x")) {
                assertTrue(refusal(world, path).contains("在项目文件夹之外"), path);
            }
        }
    }

    private static String refusal(World world, String path) {
        InputException refused = assertThrows(InputException.class, () -> new Folder(world).require(path, PLACE));
        return refused.diagnostics().all().get(0).text();
    }

    @Test
    void linkThatLeadsNowhereIsAFileThatCannotBeReadAndNotOneThatIsMissing() throws IOException {
        Files.createSymbolicLink(folder.resolve("断.md"), folder.resolve("没有.md"));
        Files.createSymbolicLink(folder.resolve("断"), folder.resolve("没有"));
        Files.createSymbolicLink(folder.resolve("圈"), folder.resolve("圈"));
        Files.writeString(folder.resolve("文件.md"), "x");
        World world = new DiskWorld(folder);
        for (String path : List.of("断.md", "断/一.md", "圈")) {
            String refusal = refusalOf(() -> world.find(path));
            assertTrue(refusal.startsWith(path + ": 错误[文件-不能读]"), refusal);
        }
        assertThrows(InputException.class, () -> world.names("断"));
        assertEquals(Optional.empty(), world.find("文件.md/里面"));
        assertEquals(Optional.empty(), world.find("没有/一.md"));
        assertEquals(List.of(), world.names("没有"));
    }

    /** The administrator reads whatever the permissions say. */
    @Test
    void folderClosedToTheReaderIsRefusedAndNotTakenForAnEmptyOne() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("叙述/自评报告"));
        Files.writeString(closed.resolve("基本情况.md"), "写好的。");
        Files.setPosixFilePermissions(closed, Set.of());
        World world = new DiskWorld(folder);
        try {
            if (!Files.isReadable(closed)) {
                assertTrue(refusalOf(() -> world.names("叙述/自评报告")).startsWith("叙述/自评报告: 错误[文件-不能读]"));
                assertTrue(refusalOf(() -> world.find("叙述/自评报告/基本情况.md")).startsWith("叙述/自评报告/基本情况.md: 错误[文件-不能读]"));
            }
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static String refusalOf(Executable reading) {
        return assertThrows(InputException.class, reading)
                .diagnostics()
                .all()
                .get(0)
                .text();
    }

    @Test
    void linkThatLeadsOutIsRefusedAndOneThatStaysIsFollowed(@TempDir Path away) throws IOException {
        Files.writeString(away.resolve("秘密.md"), "秘密");
        Files.writeString(folder.resolve("里面.md"), "里面");
        Files.createSymbolicLink(folder.resolve("链接.md"), away.resolve("秘密.md"));
        Files.createSymbolicLink(folder.resolve("别处"), away);
        Files.createSymbolicLink(folder.resolve("近处.md"), folder.resolve("里面.md"));
        World world = new DiskWorld(folder);
        assertTrue(refusal(world, "链接.md").contains("通到文件夹外面的链接"));
        assertTrue(refusal(world, "别处/秘密.md").contains("通到文件夹外面的链接"));
        assertThrows(InputException.class, () -> world.names("别处"));
        assertEquals("里面", new String(world.find("近处.md").orElseThrow(), StandardCharsets.UTF_8));
        Path linked = Files.createSymbolicLink(away.resolve("项目"), folder);
        assertTrue(new DiskWorld(linked).find("里面.md").isPresent(), "the project itself may be reached by a link");
        Files.delete(linked);
    }
}
