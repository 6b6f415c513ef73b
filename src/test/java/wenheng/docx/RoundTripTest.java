package wenheng.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import wenheng.diagnostic.Outcome;
import wenheng.document.Document;
import wenheng.markup.MarkupParser;
import wenheng.markup.MarkupWriter;

/** What is written as a Word file is read back: text, levels, tables, lists, charts, front matter. */
class RoundTripTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path MANUAL = Path.of("src/test/resources/spec");
    private static final String FENCE = "````````";

    @TestFactory
    Stream<DynamicTest> goldenPapersComeBack() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(), () -> assertComesBack(text(folder.resolve("input.md")))));
        }
    }

    @TestFactory
    Stream<DynamicTest> examplesOfTheManualComeBack() throws IOException {
        try (Stream<Path> files = Files.list(MANUAL)) {
            return files.sorted().toList().stream().flatMap(file -> examples(file).stream());
        }
    }

    private static List<DynamicTest> examples(Path file) {
        String[] parts = text(file).split("(?m)^" + FENCE + ".*\n", -1);
        return Stream.iterate(1, i -> i < parts.length, i -> i + 2)
                .map(i -> parts[i].split("(?m)^\\.\n", -1)[0])
                .map(source -> DynamicTest.dynamicTest(
                        file.getFileName() + ":" + source.lines().findFirst().orElse(""),
                        () -> assertComesBack(source)))
                .toList();
    }

    private static void assertComesBack(String source) {
        Document written = MarkupParser.parsePlain("例.md", source).value();
        Outcome<Document> read = DocxReader.read("例.docx", Papers.write(written));
        assertEquals(normal(written), normal(read.value()), () -> read.diagnostics().toString());
    }

    /** The markup, in which a reference has the name that a Word file gives it. */
    private static String normal(Document document) {
        return MarkupWriter.write(document)
                .replaceAll(" \\{#[^}]*}", "")
                .replaceAll("\\[]\\(#[^)]*\\)", "[]");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
