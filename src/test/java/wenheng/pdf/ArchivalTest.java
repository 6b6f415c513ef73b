package wenheng.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import wenheng.app.BuiltExample;
import wenheng.app.RenderOptions;
import wenheng.app.disk.FontFolder;
import wenheng.app.disk.OnDisk;
import wenheng.document.Document;
import wenheng.font.RoutedFonts;
import wenheng.layout.Layouter;
import wenheng.markup.read.MarkupParser;
import wenheng.page.Pages;
import wenheng.project.OutputFormat;
import wenheng.style.ProfileReader;

/** 示例和样张的每份 PDF 同时符合 PDF/A-2a 和 PDF/UA-1，由 veraPDF 验证。 */
class ArchivalTest {

    private static final OnDisk DISK = new OnDisk(Optional.of(Path.of("fonts")));
    private static final RenderOptions PDF = RenderOptions.in(List.of(OutputFormat.PDF));

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/golden"))) {
            cases.forEach(golden -> DISK.render(
                    List.of(golden.resolve("input.md")), Optional.of(folder.resolve(golden.getFileName())), PDF));
        }
    }

    @Test
    void everyPaperConformsToBothStandards() throws Exception {
        try (Stream<Path> example = Files.walk(BuiltExample.folder());
                Stream<Path> golden = Files.walk(folder)) {
            List<Path> papers = Stream.concat(example, golden)
                    .filter(file -> file.toString().endsWith(".pdf"))
                    .toList();
            assertTrue(papers.size() > 10, papers.toString());
            for (Path paper : papers) {
                assertEquals(new TreeSet<>(), failures(paper, PDFAFlavour.PDFA_2_A), paper.toString());
                assertEquals(new TreeSet<>(), failures(paper, PDFAFlavour.PDFUA_1), paper.toString());
            }
        }
    }

    @Test
    void turnedPagesChartsOfAllKindsAndPicturesConformToo() throws Exception {
        Path paper = folder.resolve("图表.md");
        for (String name : List.of("照片.jpg", "透明.png")) {
            int type = name.endsWith("jpg") ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
            String format = name.substring(name.length() - 3);
            ImageIO.write(
                    new BufferedImage(40, 30, type),
                    format,
                    folder.resolve(name).toFile());
        }
        String text = Files.readString(Path.of("src/test/resources/golden/图表/input.md"));
        Files.writeString(paper, text + "\n![照片](照片.jpg)\n\n![透明](透明.png)\n");
        DISK.render(List.of(paper), Optional.of(folder), PDF);
        assertEquals(new TreeSet<>(), failures(folder.resolve("图表.pdf"), PDFAFlavour.PDFA_2_A));
        assertEquals(new TreeSet<>(), failures(folder.resolve("图表.pdf"), PDFAFlavour.PDFUA_1));
    }

    @Test
    void aPaperThatCarriesItsDataConformsToPdfA3() throws Exception {
        Path paper = folder.resolve("附数据.md");
        String text = Files.readString(Path.of("src/test/resources/golden/长表/input.md"));
        Files.writeString(paper, text.replaceFirst("---\n", "---\n附数据: 是\n"));
        DISK.render(List.of(paper), Optional.of(folder), PDF);
        Path pdf = folder.resolve("附数据.pdf");
        assertTrue(
                Files.readString(pdf, StandardCharsets.ISO_8859_1).contains("/AFRelationship/Data"),
                "the paper carries a file");
        assertEquals(new TreeSet<>(), failures(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(new TreeSet<>(), failures(pdf, PDFAFlavour.PDFUA_1));
        Files.delete(pdf);
    }

    @Test
    void aPaperWithNotesConformsToBothStandards() throws Exception {
        RoutedFonts fonts =
                new RoutedFonts(FontFolder.open(Optional.of(Path.of("fonts"))).plan());
        String markup = Files.readString(Path.of("src/test/resources/golden/脚注/input.md"));
        Document document = MarkupParser.parsePlain("脚注.md", markup).value();
        Pages pages = Layouter.layOut(document, ProfileReader.read("gbt9704"), fonts);
        Path paper = Files.write(folder.resolve("脚注.pdf"), PdfWriter.write(pages, document.metadata(), fonts));
        assertEquals(new TreeSet<>(), failures(paper, PDFAFlavour.PDFA_2_A));
        assertEquals(new TreeSet<>(), failures(paper, PDFAFlavour.PDFUA_1));
        try (PDDocument pdf = Loader.loadPDF(paper.toFile())) {
            PDStructureTreeRoot tree = pdf.getDocumentCatalog().getStructureTreeRoot();
            assertTrue(tree.getIDTree().getNames().containsKey("note-000004"), "every note can be found by its name");
        }
    }

    /** Clause and message of every rule that the file breaks. */
    private static Set<String> failures(Path paper, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(Files.readAllBytes(paper)), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertTrue(result.getTotalAssertions() > 200, "veraPDF checked almost nothing");
            Set<String> failures = new TreeSet<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    failures.add(flavour + " " + assertion.getRuleId().getClause() + " " + assertion.getMessage());
                }
            }
            return failures;
        }
    }
}
