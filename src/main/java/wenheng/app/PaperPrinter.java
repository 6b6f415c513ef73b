package wenheng.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Outcome;
import wenheng.document.Document;
import wenheng.docx.DocxWriter;
import wenheng.docx.word.DocxOptions;
import wenheng.font.RoutedFonts;
import wenheng.html.HtmlOptions;
import wenheng.html.HtmlWriter;
import wenheng.layout.Fitted;
import wenheng.layout.measure.Measurement;
import wenheng.layout.measure.Measurer;
import wenheng.page.Pages;
import wenheng.pdf.Attachment;
import wenheng.pdf.PdfWriter;
import wenheng.project.Fonts;
import wenheng.project.OutputFormat;
import wenheng.style.Profile;

/** 印制：一份公文排版一次，写成所要的各种格式。 */
final class PaperPrinter {

    private final Outcome<DocxOptions> word;
    private final RoutedFonts metrics;

    /** @param embedded whether the fonts travel with the Word files */
    PaperPrinter(Fonts fonts, boolean embedded) {
        this(fonts, embedded, false);
    }

    /**
     * A press.
     *
     * @param embedded whether the fonts travel with the Word files
     * @param sources whether the Word files say at every figure where it comes from
     */
    PaperPrinter(Fonts fonts, boolean embedded, boolean sources) {
        Outcome<DocxOptions> faces = embedded ? fonts.wordFonts() : new Outcome<>(fonts.wordNames(), Diagnostics.NONE);
        this.word = new Outcome<>(faces.value().withSources(sources), faces.diagnostics());
        this.metrics = fonts.metrics();
    }

    /** A paper in one format. */
    record Printed(OutputFormat format, byte[] bytes) {}

    /**
     * Sets a document, for print and for measuring.
     *
     * @param profile the one the document names, as the office has it
     */
    Typeset set(Document document, Profile profile) {
        return new Typeset(profile, Fitted.of(document, profile, metrics));
    }

    /** A document as it is set. */
    record Typeset(Profile profile, Fitted fitted) {}

    /**
     * Prints what is set in every format asked for.
     *
     * @param name file name without its ending; the page offers the other formats under it
     * @param data 附数据: files that the PDF carries
     */
    Outcome<List<Printed>> print(Typeset set, String name, List<OutputFormat> formats, List<Attachment> data) {
        Fitted fitted = set.fitted();
        Job job = new Job(fitted.document(), set.profile(), fitted.pages(), downloads(name, formats), data);
        List<Printed> printed = formats.stream()
                .map(format -> new Printed(format, bytes(format, job)))
                .toList();
        Diagnostics fonts = formats.contains(OutputFormat.DOCX) ? word.diagnostics() : Diagnostics.NONE;
        return new Outcome<>(printed, fitted.pages().diagnostics().plus(fonts));
    }

    /** Measures what is set. */
    Measurement measure(Typeset set) {
        return Measurer.measure(set.fitted().pages(), metrics);
    }

    private record Job(
            Document document,
            Profile profile,
            Pages pages,
            List<HtmlOptions.Download> downloads,
            List<Attachment> data) {}

    private static List<HtmlOptions.Download> downloads(String name, List<OutputFormat> formats) {
        return formats.stream()
                .filter(format -> format != OutputFormat.HTML)
                .map(format -> new HtmlOptions.Download(format.label(), name + "." + format.extension()))
                .toList();
    }

    private byte[] bytes(OutputFormat format, Job job) {
        return switch (format) {
            case DOCX -> DocxWriter.write(job.document(), job.profile(), job.pages(), word.value());
            case PDF -> PdfWriter.write(job.pages(), job.document().metadata(), metrics, job.data());
            case HTML -> html(job).getBytes(StandardCharsets.UTF_8);
        };
    }

    private String html(Job job) {
        return HtmlWriter.write(job.document(), metrics, new HtmlOptions(true, job.downloads(), List.of()));
    }
}
