package wenheng.app.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenheng.app.RunResult;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.report.Manifest;
import wenheng.report.OutputFile;

class OutputFolderTest {

    private static final String PATH = "报告/报告.docx";
    private static final String OTHER = "讲话/讲话.docx";
    private static final Path STAGING = Path.of(".正在生成");

    @TempDir
    Path folder;

    private static OutputFile file(String path, String content) {
        return new OutputFile("文稿", "docx", path, content.getBytes(StandardCharsets.UTF_8));
    }

    private static RunResult run(SortedMap<String, byte[]> inputs, OutputFile... files) {
        return new RunResult(Diagnostics.NONE, List.of(files), inputs, List.of(), false);
    }

    private Diagnostics write(OutputFile... files) {
        try (OutputFolder opened = OutputFolder.open(folder)) {
            return opened.write(run(new TreeMap<>(), files)).diagnostics();
        }
    }

    private Diagnostics write(String content) {
        return write(file(PATH, content));
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    private Manifest manifest() throws IOException {
        return Manifest.read(read("manifest.json"));
    }

    private List<String> there() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> !file.equals(folder))
                    .forEach(file -> names.add(folder.relativize(file).toString()));
        }
        return names.stream().sorted().toList();
    }

    /** As a killed run leaves it: both papers wait, with the manifest that is meant; the first has moved or not. */
    private void killedAfter(int moves) throws IOException {
        OutputFile first = file(PATH, "新的报告");
        OutputFile second = file(OTHER, "新的讲话");
        List<OutputFile> both = List.of(first, second);
        Manifest intended = new Manifest(
                List.of(),
                both.stream()
                        .map(each -> new Manifest.Output(
                                "文稿", "docx", each.path(), each.bytes().length, Manifest.hash(each.bytes())))
                        .toList());
        new Staging(folder).prepare(both, intended);
        both.stream().limit(moves).forEach(each -> new Staging(folder).tryToMove(each.path()));
    }

    @Test
    void fileNobodyTouchedIsReplaced() throws IOException {
        write("一");
        assertEquals(Diagnostics.NONE, write("二"));
        assertEquals("二", read(PATH));
    }

    @Test
    void fileChangedByHandStaysAndTheNewOneStandsBeside() throws IOException {
        write("一");
        Files.writeString(folder.resolve(PATH), "局长改过");
        Diagnostics found = write("二");
        assertEquals("局长改过", read(PATH));
        assertEquals("二", read("报告/报告.新.docx"));
        assertEquals("成果-人工改过", found.all().get(0).code());
    }

    @Test
    void fileWhoseBytesAreTheNewOnesIsNobodysChange() throws IOException {
        write("一");
        Files.delete(folder.resolve("manifest.json"));
        assertEquals(Diagnostics.NONE, write("一"));
        assertEquals(Diagnostics.NONE, write("二"));
        assertEquals("二", read(PATH));
    }

    @Test
    void addedFileLeavesTheOthersAndTheirInputsInTheManifest() throws IOException {
        TreeMap<String, byte[]> inputs = new TreeMap<>(Map.of("模板.md", new byte[] {1}, "学校.csv", new byte[] {2}));
        OutputFile workbook = new OutputFile("评估结果", "xlsx", "评估结果.xlsx", new byte[] {3});
        try (OutputFolder opened = OutputFolder.open(folder)) {
            opened.write(run(inputs, file(PATH, "一")));
            opened.add(run(new TreeMap<>(Map.of("学校.csv", new byte[] {4})), workbook));
        }
        assertEquals(
                List.of("学校.csv", "模板.md"),
                manifest().inputs().stream().map(Manifest.Input::path).toList());
        assertEquals(Manifest.hash(new byte[] {4}), manifest().inputs().get(0).sha256());
        assertEquals(2, manifest().outputs().size());
    }

    @Test
    void newFileBesideIsReplacedToo() throws IOException {
        write("一");
        Files.writeString(folder.resolve(PATH), "局长改过");
        write("二");
        write("三");
        assertEquals("局长改过", read(PATH));
        assertEquals("三", read("报告/报告.新.docx"));
        Files.writeString(folder.resolve("报告/报告.新.docx"), "科长改过");
        write("四");
        assertEquals("科长改过", read("报告/报告.新.docx"));
        assertEquals("四", read("报告/报告.新2.docx"));
    }

    @Test
    void fileThatWasThereBeforeAnyBuildStays() throws IOException {
        Files.createDirectories(folder.resolve("报告"));
        Files.writeString(folder.resolve(PATH), "去年的");
        write("一");
        assertEquals("去年的", read(PATH));
    }

    @Test
    void manifestOfAnotherPaperIsKept() throws IOException {
        write("一");
        write(file(OTHER, "讲"));
        assertEquals(Diagnostics.NONE, write("二"), "the first paper is still known as ours");
        assertTrue(read("manifest.json").contains(OTHER));
    }

    @Test
    void nothingIsLeftOfTheStagingAndTheLock() throws IOException {
        write("一");
        assertEquals(List.of("manifest.json", "报告", PATH), there());
    }

    @Test
    void folderThatIsAFileIsRefusedAndNothingChanges() throws IOException {
        Path file = folder.resolve("成果");
        Files.writeString(file, "x");
        assertThrows(InputException.class, () -> OutputFolder.open(file));
        assertEquals("x", Files.readString(file));
        assertFalse(Files.isDirectory(file));
    }

    @Test
    void folderMadeForNothingGoesAgain() throws IOException {
        try (OutputFolder opened = OutputFolder.open(folder.resolve("甲/乙"))) {
            opened.write(run(new TreeMap<>()));
        }
        assertEquals(List.of(), there());
    }

    @Test
    void runKilledBetweenTwoMovesIsFinishedByTheNext() throws IOException {
        for (int moves = 0; moves <= 2; moves++) {
            write(file(PATH, "旧的报告"), file(OTHER, "旧的讲话"));
            killedAfter(moves);
            Diagnostics found = write(file("附/附.docx", "附"));
            assertEquals(
                    List.of("成果-续完"),
                    found.all().stream().map(each -> each.code()).toList());
            assertEquals("新的报告", read(PATH));
            assertEquals("新的讲话", read(OTHER));
            assertEquals(3, manifest().outputs().size());
            assertEquals(Diagnostics.NONE, write(file(PATH, "旧的报告"), file(OTHER, "旧的讲话")), "nobody changed them");
        }
    }

    @Test
    void paperChangedByHandAfterAKillStays() throws IOException {
        write(file(PATH, "旧的报告"), file(OTHER, "旧的讲话"));
        killedAfter(1);
        Files.writeString(folder.resolve(PATH), "局长改过报告");
        Files.writeString(folder.resolve(OTHER), "局长改过讲话");
        assertEquals(3, write(file(PATH, "再新的报告"), file(OTHER, "再新的讲话")).all().size());
        assertEquals("局长改过报告", read(PATH));
        assertEquals("局长改过讲话", read(OTHER));
        assertEquals("再新的讲话", read("讲话/讲话.新.docx"));
    }

    @Test
    void runKilledBeforeAllFilesWaitedLeavesTheOldOnes() throws IOException {
        write(file(PATH, "旧的报告"));
        Files.createDirectories(folder.resolve(STAGING).resolve("新/报告"));
        Files.writeString(folder.resolve(STAGING).resolve("新").resolve(PATH), "半个");
        OutputFolder.open(folder).close();
        assertEquals("旧的报告", read(PATH));
        assertEquals(List.of("manifest.json", "报告", PATH), there());
    }

    @Test
    void moveThatCannotBeMadeTakesTheOthersBackAndNamesTheFile() throws IOException {
        write(file(PATH, "旧的报告"));
        Files.writeString(folder.resolve("讲话"), "这里应当是文件夹");
        List<String> before = there();
        InputException refused = assertThrows(
                InputException.class, () -> write(file("附/附.docx", "附"), file(PATH, "新的报告"), file(OTHER, "新的讲话")));
        String told = refused.diagnostics().all().get(0).text();
        assertTrue(told.contains("讲话.docx") && told.contains("退回原样") && told.contains("应当是文件夹"), told);
        assertEquals("旧的报告", read(PATH));
        assertEquals(before, there());
        Files.delete(folder.resolve("讲话"));
        assertEquals(Diagnostics.NONE, write(file(PATH, "新的报告"), file(OTHER, "新的讲话")));
        assertEquals("新的报告", read(PATH));
    }

    @Test
    void rollbackWhoseManifestCannotGoCountsAsUnfinished() throws IOException {
        write(file(PATH, "旧的报告"));
        killedAfter(0);
        Files.writeString(folder.resolve("讲话"), "这里应当是文件夹");
        Path intention = folder.resolve(STAGING).resolve(Manifest.FILE);
        Files.delete(intention);
        Files.createDirectories(intention.resolve("删不掉"));
        Staging.Unmovable stuck =
                assertThrows(Staging.Unmovable.class, () -> new Staging(folder).moveAll(List.of(PATH, OTHER)));
        assertFalse(stuck.takenBack());
        assertEquals("旧的报告", read(PATH));
    }

    @Test
    void manifestThatCannotMoveAfterAKillIsFinishedLater() throws IOException {
        killedAfter(1);
        Path obstacle = folder.resolve("manifest.json/挡路");
        Files.createDirectories(obstacle);
        InputException refused = assertThrows(InputException.class, () -> write("再新的报告"));
        String told = refused.diagnostics().all().get(0).text();
        assertTrue(told.contains("manifest.json") && told.contains("接着做完"), told);
        Files.delete(obstacle);
        Files.delete(obstacle.getParent());
        assertEquals(1, write("再新的报告").all().size(), "the lock was let go");
        assertEquals("再新的报告", read(PATH));
        assertEquals("新的讲话", read(OTHER));
    }

    @Test
    void folderInUseIsRefusedWithWhoHoldsIt() throws IOException {
        try (OutputFolder opened = OutputFolder.open(folder)) {
            InputException refused = assertThrows(InputException.class, () -> OutputFolder.open(folder));
            String told = refused.diagnostics().all().get(0).text();
            assertTrue(told.contains("成果-占用"), told);
            assertTrue(told.contains("进程 " + ProcessHandle.current().pid()), told);
            opened.write(run(new TreeMap<>(), file(PATH, "一")));
        }
        assertEquals(Diagnostics.NONE, write("二"));
    }

    @Test
    void lockOfAKilledRunBlocksNobody() throws IOException {
        Files.writeString(folder.resolve(".正在生成.锁"), "某人（电脑 PC-01，进程 1，自 2025-06-08 10:30:12）");
        assertEquals(Diagnostics.NONE, write("一"));
        assertEquals(List.of("manifest.json", "报告", PATH), there());
    }

    @Test
    void linkInPlaceOfTheLockEmptiesNoFile(@TempDir Path away) throws IOException {
        Path precious = Files.writeString(away.resolve("要紧"), "旧");
        Files.createSymbolicLink(folder.resolve(Staging.NAME + ".锁"), precious);
        OutputFolder.open(folder).close();
        assertEquals("旧", Files.readString(precious));
    }

    @Test
    void linkThatLeadsOutIsNotFollowed(@TempDir Path away) throws IOException {
        Files.createSymbolicLink(folder.resolve("报告"), away);
        InputException refused = assertThrows(InputException.class, () -> write("一"));
        assertTrue(refused.diagnostics().all().get(0).text().contains("通到别处的链接"));
        assertEquals(List.of("报告"), there());
        Path project = Files.createDirectory(folder.resolve("县"));
        Files.createSymbolicLink(project.resolve("成果"), away);
        assertThrows(InputException.class, () -> OutputFolder.open(project, Optional.empty()));
        try (Stream<Path> files = Files.list(away)) {
            assertEquals(0, files.count());
        }
        OutputFolder.open(project, Optional.of(project.resolve("成果"))).close();
    }

    @Test
    void pathOfATamperedManifestDoesNotLeadOut(@TempDir Path away) throws IOException {
        String path = "../" + folder.relativize(away).getFileName() + "/x.docx";
        OutputFile evil = file(path, "x");
        Manifest intended = new Manifest(
                List.of(), List.of(new Manifest.Output("文稿", "docx", path, 1, Manifest.hash(evil.bytes()))));
        new Staging(folder.resolve("a/b")).prepare(List.of(), intended);
        Files.createDirectories(folder.resolve("a/b/.正在生成/新"));
        Files.createDirectories(folder.resolve("a/b/.正在生成/" + away.getFileName()));
        Files.writeString(folder.resolve("a/b/.正在生成/" + away.getFileName() + "/x.docx"), "x");
        OutputFolder.open(folder.resolve("a/b")).close();
        assertFalse(Files.exists(folder.resolve("a/" + away.getFileName() + "/x.docx")));
    }
}
