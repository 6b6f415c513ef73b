package wenheng;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import wenheng.app.disk.FontFolder;
import wenheng.document.Document;
import wenheng.docx.DocxWriter;
import wenheng.docx.redline.Redline;
import wenheng.docx.word.DocxOptions;
import wenheng.font.RoutedFonts;
import wenheng.layout.Fitted;
import wenheng.markup.read.MarkupParser;
import wenheng.ooxml.PackageFile;
import wenheng.ooxml.XmlTree;
import wenheng.style.Profile;
import wenheng.style.ProfileReader;

/** A redline becomes the new paper when accepted and the old one when rejected. */
class RedlineTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final RoutedFonts FONTS =
            new RoutedFonts(FontFolder.open(Optional.of(Path.of("fonts"))).plan());

    @TestFactory
    Stream<DynamicTest> editedPapersAreAcceptedAndRejected() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                        String before = Files.readString(folder.resolve("input.md"));
                        assertRedline(before, edited(before, 20251), "20251");
                        assertRedline(edited(before, 7), before, "7");
                    }));
        }
    }

    @Test
    void anotherPaperTakesThePlaceOfTheFirst() throws IOException {
        String report = Files.readString(GOLDEN.resolve("报告/input.md"));
        String notice = Files.readString(GOLDEN.resolve("通知/input.md"));
        assertRedline(report, notice, "report, notice");
        assertRedline(notice, report, "notice, report");
    }

    @Test
    void samePaperHasNoMarksAndTheSameBytesTwice() throws IOException {
        byte[] paper = word(Files.readString(GOLDEN.resolve("报告/input.md")));
        byte[] redline = Redline.write(paper, paper);
        assertEquals(
                0,
                body(redline).deep("w:ins").count()
                        + body(redline).deep("w:del").count());
        assertArrayEquals(redline, Redline.write(paper, paper));
    }

    private static void assertRedline(String before, String after, String seed) {
        byte[] old = word(before);
        byte[] now = word(after);
        byte[] redline = Redline.write(old, now);
        assertEquals(texts(body(now)), texts(resolved(body(redline), "w:ins", "w:del")), "accepted, " + seed);
        assertEquals(texts(body(old)), texts(resolved(body(redline), "w:del", "w:ins")), "rejected, " + seed);
        assertEquals(List.of(), faults(redline), seed);
        boolean marked = Stream.of("w:ins", "w:del")
                .anyMatch(name -> body(redline).deep(name).findAny().isPresent());
        assertEquals(!texts(body(old)).equals(texts(body(now))), marked, seed);
    }

    /** Words, numbers and whole lines changed here and there below the front matter. */
    private static String edited(String markup, long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(Arrays.asList(markup.split("\n", -1)));
        int body = markup.startsWith("---") ? lines.subList(1, lines.size()).indexOf("---") + 2 : 0;
        boolean fenced = false;
        for (int i = body; i < lines.size(); i++) {
            String line = lines.get(i);
            fenced ^= line.startsWith("```");
            boolean plain = !fenced && !line.isBlank() && !line.matches("(?s)[-<`|\\[!].*|.*(?:：|附件).*");
            if (plain && random.nextInt(4) == 0) {
                lines.set(i, line.replaceFirst("的|和|为", "（改）").replaceFirst("\\d+", "9$0"));
            } else if (plain && random.nextInt(9) == 0) {
                lines.set(i, line + "\n\n另加一段文字，说明第" + i + "行的情况。");
            } else if (!fenced && line.matches("\\| .*\\d.*") && random.nextInt(3) == 0) {
                lines.set(i, line.replaceFirst("(\\d) \\|", "$15 |"));
            }
        }
        return String.join("\n", lines);
    }

    private static byte[] word(String markup) {
        Document document = MarkupParser.parsePlain("例.md", markup).value();
        Profile profile = ProfileReader.read(document.metadata().profile());
        Fitted fitted = Fitted.of(document, profile, FONTS);
        return DocxWriter.write(fitted.document(), profile, fitted.pages(), DocxOptions.DEFAULT);
    }

    private static XmlTree body(byte[] word) {
        return PackageFile.of("例.docx", word).tree("word/document.xml").orElseThrow();
    }

    /** What is left when one kind of change is taken for good and the other dropped. */
    private static XmlTree resolved(XmlTree tree, String kept, String dropped) {
        List<XmlTree> out = new ArrayList<>();
        for (XmlTree child : tree.children()) {
            boolean gone = child.name().equals(dropped)
                    || child.find("w:trPr/" + dropped).isPresent()
                    || child.find("w:pPr/w:rPr/" + dropped).isPresent();
            if (child.name().equals(kept)) {
                out.addAll(resolved(child, kept, dropped).children());
            } else if (!gone) {
                out.add(resolved(child, kept, dropped));
            }
        }
        return tree.with(out);
    }

    private static List<String> texts(XmlTree body) {
        return body.deep("w:p")
                .map(RedlineTest::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static String text(XmlTree paragraph) {
        return paragraph
                .deep("w:r")
                .flatMap(run -> run.children().stream())
                .filter(piece -> piece.name().equals("w:t") || piece.name().equals("w:delText"))
                .map(XmlTree::text)
                .collect(Collectors.joining())
                .replaceAll("〔[图注]〕", "");
    }

    private static List<String> faults(byte[] redline) {
        try {
            byte[] part =
                    PackageFile.of("例.docx", redline).bytes("word/document.xml").orElseThrow();
            List<XmlError> errors = new ArrayList<>();
            DocumentDocument.Factory.parse(new ByteArrayInputStream(part))
                    .validate(new XmlOptions().setErrorListener(errors));
            return errors.stream().map(XmlError::getMessage).toList();
        } catch (IOException | org.apache.xmlbeans.XmlException unreadable) {
            return Collections.singletonList(unreadable.toString() + StandardCharsets.UTF_8);
        }
    }
}
