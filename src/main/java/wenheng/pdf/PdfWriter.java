package wenheng.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Deflater;
import wenheng.document.Metadata;
import wenheng.font.RoutedFonts;
import wenheng.page.Page;
import wenheng.page.Pages;
import wenheng.style.Length;
import wenheng.style.PageStyle;

/**
 * PDF 输出：页变成带结构标签、书签和子集字体的 PDF。
 *
 * <p>Same pages, same bytes: the file identifier is a hash of the file, the dates are the paper's own 成文日期, and the
 * prefix of the subset fonts comes from a fixed sequence. Only the digits of OpenPDF's table of places are those of the
 * default locale; whoever embeds this sees to it that they are 0 to 9, as {@code cli.Main} does.
 */
public final class PdfWriter {

    /** Outlines hardly shrink: the highest level saves a twentieth of the bytes and costs a quarter of the time. */
    static final int COMPRESSION = Deflater.BEST_SPEED;

    /** For papers without 成文日期. */
    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    private final Pages pages;
    private final Metadata metadata;
    private final RoutedFonts fonts;

    private final List<Attachment> attachments;

    private PdfWriter(Pages pages, Metadata metadata, RoutedFonts fonts, List<Attachment> attachments) {
        this.pages = pages;
        this.metadata = metadata;
        this.fonts = fonts;
        this.attachments = List.copyOf(attachments);
    }

    /** Writes the pages as PDF/A-2a. The fonts must be those that laid them out. */
    public static byte[] write(Pages pages, Metadata metadata, RoutedFonts fonts) {
        return write(pages, metadata, fonts, List.of());
    }

    /**
     * Writes the pages with files inside, as PDF/A-3a; with none, as PDF/A-2a.
     *
     * @param attachments each under a name of its own
     */
    public static byte[] write(Pages pages, Metadata metadata, RoutedFonts fonts, List<Attachment> attachments) {
        return new PdfWriter(pages, metadata, fonts, attachments).write();
    }

    private byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(paper(pages.style()));
        try {
            com.lowagie.text.pdf.PdfWriter writer = com.lowagie.text.pdf.PdfWriter.getInstance(document, out);
            describe(writer);
            document.open();
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
            OutputIntent.add(writer);
            new EmbeddedFiles(writer, date()).add(attachments);
            drawPages(document, writer);
            outline(writer);
            document.close();
        } catch (DocumentException | IOException broken) {
            throw new IllegalStateException(broken);
        }
        return FileIdentifier.set(out.toByteArray());
    }

    private void drawPages(Document document, com.lowagie.text.pdf.PdfWriter writer) throws IOException {
        StructureTree tree =
                new StructureTree(writer.getStructureTreeRoot(), pages.tags(), LinkAnnotations.contentsTags(pages));
        LinkAnnotations links = new LinkAnnotations(writer, pages, tree, fonts);
        PdfImages pictures = new PdfImages();
        DrawnFaces faces = new DrawnFaces(pages, fonts);
        for (Page page : pages.pages()) {
            document.setPageSize(paper(page.style()));
            document.newPage();
            // OpenPDF drops a page without words unless told that it is none: the blank one before the record.
            writer.setPageEmpty(false);
            Length height = page.style().height();
            new PageContent(writer.getDirectContent(), faces, tree, pictures, height).draw(page);
            links.addTo(page);
        }
    }

    private static Rectangle paper(PageStyle style) {
        return new Rectangle(style.width().points(), style.height().points());
    }

    private void describe(com.lowagie.text.pdf.PdfWriter writer) {
        writer.setPdfVersion(com.lowagie.text.pdf.PdfWriter.VERSION_1_7);
        // Before the document is opened; afterwards OpenPDF refuses.
        writer.setTagged();
        writer.setCompressionLevel(COMPRESSION);
        writer.setViewerPreferences(com.lowagie.text.pdf.PdfWriter.DisplayDocTitle);
        writer.setTabs(PdfName.S);
        PdfDictionary info = writer.getInfo();
        PdfString date = date();
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        info.put(PdfName.PRODUCER, new PdfString("wenheng"));
        info.put(PdfName.TITLE, unicode(metadata.title()));
        String agency = Xmp.agency(metadata);
        if (!agency.isEmpty()) {
            info.put(PdfName.AUTHOR, unicode(agency));
        }
        Optional.ofNullable(metadata.disclosure().get("关键词"))
                .ifPresent(words -> info.put(PdfName.KEYWORDS, unicode(words)));
        writer.setXmpMetadata(Xmp.packet(metadata, day(), attachments.isEmpty() ? 2 : 3));
        info.put(PdfName.FILEID, FileIdentifier.placeholder());
    }

    private LocalDate day() {
        return metadata.issueDate().orElse(UNDATED);
    }

    private PdfString date() {
        return new PdfString("D:" + day().format(DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT)) + "000000Z");
    }

    private static PdfString unicode(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    private void outline(com.lowagie.text.pdf.PdfWriter writer) {
        PdfOutline[] parents = new PdfOutline[6];
        Arrays.fill(parents, writer.getRootOutline());
        for (Pages.Bookmark bookmark : pages.outline()) {
            PdfDestination place = TagPlaces.destination(pages.pages().get(bookmark.page() - 1), bookmark.y());
            place.addPage(writer.getPageReference(bookmark.page()));
            PdfOutline entry = new PdfOutline(parents[bookmark.level() - 1], place, bookmark.text());
            Arrays.fill(parents, bookmark.level(), parents.length, entry);
        }
    }
}
