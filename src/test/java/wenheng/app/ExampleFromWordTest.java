package wenheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import wenheng.WordText;
import wenheng.app.disk.DiskWorld;
import wenheng.app.disk.FontFolder;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Outcome;
import wenheng.document.Document;
import wenheng.docx.DocxWriter;
import wenheng.docx.read.DocxReader;
import wenheng.docx.word.DocxOptions;
import wenheng.font.RoutedFonts;
import wenheng.layout.Fitted;
import wenheng.markup.read.MarkupParser;
import wenheng.markup.write.MarkupWriter;
import wenheng.model.Model;
import wenheng.project.Profiles;
import wenheng.project.Project;
import wenheng.style.Profile;

/** 示例县的十七份文稿写成 Word 再读回，还是原来的公文，一个字、一级标题、一张表也不少。 */
class ExampleFromWordTest {

    private static final RoutedFonts FONTS =
            new RoutedFonts(FontFolder.open(Optional.of(Path.of("fonts"))).plan());

    private final Project project = Project.open(new DiskWorld(Path.of("examples/qingshi")));

    @TestFactory
    Stream<DynamicTest> everyPaperComesBack() {
        Model.GroupNode data = project.data().value();
        return project.papers(List.of()).stream()
                .map(paper -> DynamicTest.dynamicTest(
                        paper.name(),
                        () -> comesBack(project.compose(paper, data).value())));
    }

    private void comesBack(Document composed) {
        Profile profile = Profiles.read(project.folder(), composed.metadata().profile());
        Fitted fitted = Fitted.of(composed, profile, FONTS);
        byte[] word = DocxWriter.write(fitted.document(), profile, fitted.pages(), DocxOptions.DEFAULT);
        Outcome<Document> read = DocxReader.read("稿.docx", word);
        assertEquals(Diagnostics.NONE, read.diagnostics());
        assertEquals(fitted.document().metadata(), read.value().metadata());
        assertEquals(WordText.of(fitted.document()), WordText.of(read.value()));
        String markup = MarkupWriter.write(read.value());
        Document again = MarkupParser.parsePlain("稿.md", markup).value();
        assertEquals(WordText.of(fitted.document()), WordText.of(again), "through the marked-up text");
    }
}
