package wenheng;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import wenheng.app.disk.FontFolder;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Outcome;
import wenheng.document.Document;
import wenheng.docx.DocxWriter;
import wenheng.docx.read.DocxReader;
import wenheng.docx.word.DocxOptions;
import wenheng.font.RoutedFonts;
import wenheng.layout.Fitted;
import wenheng.markup.read.MarkupParser;
import wenheng.style.Profile;
import wenheng.style.ProfileReader;

/** What is written as a Word file is read back: text, levels, tables, lists, charts, front matter. */
class WordRoundTripTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path MANUAL = Path.of("src/test/resources/spec");
    private static final RoutedFonts FONTS =
            new RoutedFonts(FontFolder.open(Optional.of(Path.of("fonts"))).plan());
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
        Optional<Document> parsed = parsed(source);
        if (parsed.isEmpty()) {
            return;
        }
        Profile profile = ProfileReader.read(parsed.get().metadata().profile());
        Fitted fitted = Fitted.of(parsed.get(), profile, FONTS);
        byte[] word = DocxWriter.write(fitted.document(), profile, fitted.pages(), DocxOptions.DEFAULT);
        Outcome<Document> read = DocxReader.read("例.docx", word);
        assertEquals(fitted.document().metadata(), read.value().metadata());
        assertEquals(
                WordText.of(fitted.document()),
                WordText.of(read.value()),
                () -> read.diagnostics().toString());
    }

    private static Optional<Document> parsed(String source) {
        try {
            Outcome<Document> parsed = MarkupParser.parsePlain("例.md", source);
            boolean whole = parsed.diagnostics().all().stream()
                    .noneMatch(finding -> finding.code().equals("图片-读不到"));
            return Optional.of(parsed.value()).filter(document -> whole);
        } catch (InputException refused) {
            return Optional.empty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
