package wenheng.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import wenheng.diagnostic.Outcome;
import wenheng.document.Document;
import wenheng.docx.DocxWriter;
import wenheng.html.HtmlOptions;
import wenheng.html.HtmlWriter;
import wenheng.layout.Layouter;
import wenheng.layout.Pages;
import wenheng.pdf.PdfFonts;
import wenheng.pdf.PdfWriter;
import wenheng.style.Profile;
import wenheng.style.ProfileReader;

/** 印制：一份公文排版一次，写成所要的各种格式。 */
final class Press {

    private final Fonts fonts;
    private final PdfFonts metrics;

    Press(Fonts fonts) {
        this.fonts = fonts;
        this.metrics = new PdfFonts(fonts.plan());
    }

    /** A paper in one format. */
    record Printed(Format format, byte[] bytes) {}

    /** Prints a document in every format asked for. */
    Outcome<List<Printed>> print(Document document, List<Format> formats) {
        Profile profile = ProfileReader.read(document.metadata().profile());
        Pages pages = Layouter.layOut(document, profile, metrics);
        List<Printed> printed = new ArrayList<>();
        for (Format format : formats) {
            printed.add(new Printed(format, bytes(format, document, new Laid(profile, pages))));
        }
        return new Outcome<>(printed, pages.diagnostics());
    }

    private record Laid(Profile profile, Pages pages) {}

    private byte[] bytes(Format format, Document document, Laid laid) {
        return switch (format) {
            case DOCX -> DocxWriter.write(document, laid.profile(), laid.pages(), fonts.wordNames());
            case PDF -> PdfWriter.write(laid.pages(), document.metadata(), metrics);
            case HTML ->
                HtmlWriter.write(document, metrics, HtmlOptions.DEFAULT).getBytes(StandardCharsets.UTF_8);
        };
    }
}
