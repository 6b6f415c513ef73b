package wenheng.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
import wenheng.app.Build;
import wenheng.app.Format;
import wenheng.app.Render;

/** 示例和样张的每份 PDF 同时符合 PDF/A-2a 和 PDF/UA-1，由 veraPDF 验证。 */
class ArchivalTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/golden"))) {
            for (Path golden : cases.toList()) {
                Render.run(
                        List.of(golden.resolve("input.md")),
                        Optional.of(folder.resolve(golden.getFileName().toString())),
                        List.of(Format.PDF),
                        Optional.of(Path.of("fonts")));
            }
        }
        Build.run(
                Path.of("examples/qingshi"),
                new Build.Options(
                        Optional.of(folder), List.of(Format.PDF), List.of(), false, Optional.of(Path.of("fonts"))));
    }

    @Test
    void everyPaperConformsToBothStandards() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> papers =
                    files.filter(file -> file.toString().endsWith(".pdf")).toList();
            assertFalse(papers.isEmpty());
            for (Path paper : papers) {
                assertEquals(new TreeSet<>(), failures(paper, PDFAFlavour.PDFA_2_A), paper.toString());
                assertEquals(new TreeSet<>(), failures(paper, PDFAFlavour.PDFUA_1), paper.toString());
            }
        }
    }

    /** Clause and message of every rule that the file breaks. */
    private static Set<String> failures(Path paper, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(Files.readAllBytes(paper)), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertTrue(result.getTotalAssertions() > 300, "veraPDF checked almost nothing");
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
