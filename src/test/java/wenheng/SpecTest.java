package wenheng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Document;
import wenheng.document.Image;
import wenheng.markup.DocumentDump;
import wenheng.markup.PictureSource;
import wenheng.markup.read.MarkupParser;
import wenheng.markup.write.MarkupWriter;

/** Runs every example of the manual in src/test/resources/spec: the manual of the markup is its test. */
class SpecTest {

    private static final Path MANUAL = Path.of("src/test/resources/spec");
    private static final String FENCE = "````````";

    private record Example(Path file, int line, String source, String expected) {
        URI uri() {
            return URI.create(file.toUri() + "?line=" + line);
        }

        @Override
        public String toString() {
            return file.getFileName() + ":" + line;
        }
    }

    @TestFactory
    Stream<DynamicTest> examplesReadAsTheManualSays() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.toString(),
                        example.uri(),
                        () -> assertEquals(example.expected(), dump(example.source()))));
    }

    @TestFactory
    Stream<DynamicTest> examplesSurviveARoundTrip() throws IOException {
        return examples().stream()
                .filter(example -> !cannotComeBack(example.source()))
                .map(example -> DynamicTest.dynamicTest(example.toString(), example.uri(), () -> {
                    Document once = MarkupParser.parsePlain("例", example.source(), SpecTest::picture)
                            .value();
                    String written = MarkupWriter.write(once);
                    Document twice = MarkupParser.parsePlain("例", written, SpecTest::picture)
                            .value();
                    assertEquals(DocumentDump.of(once), DocumentDump.of(twice), written);
                    assertEquals(written, MarkupWriter.write(twice));
                }));
    }

    @Test
    void manualHasExamplesInEveryChapter() throws IOException {
        List<Path> chapters = examples().stream().map(Example::file).distinct().toList();
        try (Stream<Path> files = Files.list(MANUAL)) {
            assertEquals(files.sorted().toList(), chapters);
        }
        assertTrue(examples().size() > 40, "examples: " + examples().size());
    }

    /** The only picture of the manual. */
    private static Outcome<Optional<Image>> picture(String file, Location place) {
        return file.equals("校园.png")
                ? new Outcome<>(Optional.of(new Image(Image.Format.PNG, 4, 3, 96, new byte[0])), Diagnostics.NONE)
                : PictureSource.NONE.picture(file, place);
    }

    private static String dump(String source) {
        try {
            return DocumentDump.of(MarkupParser.parsePlain("例", source, SpecTest::picture));
        } catch (InputException refused) {
            return refused.getMessage() + "\n";
        }
    }

    /** A picture that cannot be shown has a number and no markup, so it cannot come back. */
    private static boolean cannotComeBack(String source) {
        try {
            return MarkupParser.parsePlain("例", source, SpecTest::picture).diagnostics().all().stream()
                    .anyMatch(finding -> finding.code().equals("图片-读不到"));
        } catch (InputException refused) {
            return true;
        }
    }

    private static List<Example> examples() throws IOException {
        List<Example> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(MANUAL)) {
            for (Path file : files.sorted().toList()) {
                addExamples(all, file);
            }
        }
        return all;
    }

    private static void addExamples(List<Example> all, Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(FENCE + " example")) {
                int dot = i + 1 + lines.subList(i + 1, lines.size()).indexOf(".");
                int end = dot + 1 + lines.subList(dot + 1, lines.size()).indexOf(FENCE);
                all.add(new Example(
                        file, i + 1, joined(lines.subList(i + 1, dot)), joined(lines.subList(dot + 1, end))));
                i = end;
            }
        }
    }

    private static String joined(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
