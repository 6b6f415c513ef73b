package wenheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.report.Manifest;
import wenheng.report.OutputFile;

class OutputFolderTest {

    private static final String PATH = "报告/报告.docx";

    @TempDir
    Path folder;

    private Diagnostics write(String content) {
        OutputFile file = new OutputFile("报告", "docx", PATH, content.getBytes(StandardCharsets.UTF_8));
        return new OutputFolder(folder).write(List.of(file), new TreeMap<>()).diagnostics();
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
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
    void addedFileLeavesTheOthersAndTheirInputsInTheManifest() throws IOException {
        TreeMap<String, byte[]> inputs = new TreeMap<>(Map.of("模板.md", new byte[] {1}, "学校.csv", new byte[] {2}));
        OutputFile paper = new OutputFile("报告", "docx", PATH, new byte[] {1});
        new OutputFolder(folder).write(List.of(paper), inputs);
        OutputFile workbook = new OutputFile("评估结果", "xlsx", "评估结果.xlsx", new byte[] {3});
        new OutputFolder(folder).add(List.of(workbook), new TreeMap<>(Map.of("学校.csv", new byte[] {4})));
        Manifest manifest = Manifest.read(read("manifest.json"));
        assertEquals(
                List.of("学校.csv", "模板.md"),
                manifest.inputs().stream().map(Manifest.Input::path).toList());
        assertEquals(Manifest.hash(new byte[] {4}), manifest.inputs().get(0).sha256());
        assertEquals(2, manifest.outputs().size());
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
        OutputFile other = new OutputFile("讲话", "pdf", "讲话/讲话.pdf", new byte[] {1});
        new OutputFolder(folder).write(List.of(other), new TreeMap<>());
        assertEquals(Diagnostics.NONE, write("二"), "the first paper is still known as ours");
        assertTrue(read("manifest.json").contains("讲话/讲话.pdf"));
    }

    @Test
    void nothingIsLeftOfTheStaging() throws IOException {
        write("一");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count(), "报告 and manifest.json");
        }
    }

    @Test
    void folderThatIsAFileIsRefusedAndNothingChanges() throws IOException {
        Path file = folder.resolve("成果");
        Files.writeString(file, "x");
        OutputFile paper = new OutputFile("报告", "docx", PATH, new byte[] {1});
        OutputFolder output = new OutputFolder(file);
        assertThrows(InputException.class, () -> output.write(List.of(paper), new TreeMap<>()));
        assertEquals("x", Files.readString(file));
        assertFalse(Files.isDirectory(file));
    }
}
