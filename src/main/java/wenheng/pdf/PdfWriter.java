package wenheng.pdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wenheng.document.Metadata;
import wenheng.layout.Page;
import wenheng.layout.Pages;
import wenheng.style.PageStyle;

/**
 * PDF 输出：页变成带结构标签、书签和子集字体的 PDF，同时符合 PDF/A-2a（ISO 19005-2）和 PDF/UA-1（ISO 14289-1）。
 *
 * <p>Same pages, same bytes: the file identifier is a hash of the content, the dates are the paper's own 成文日期, and the
 * letters before a subset font's name come from the subset.
 */
public final class PdfWriter {

    /** For papers without 成文日期. */
    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    private final Pages pages;
    private final Metadata metadata;
    private final PdfFile file = new PdfFile();
    private final EmbeddedFaces faces;
    private final Pictures pictures = new Pictures(file);
    private final StructureTree tree;
    private final List<Integer> pageObjects = new ArrayList<>();

    private PdfWriter(Pages pages, Metadata metadata, PdfFonts fonts) {
        this.pages = pages;
        this.metadata = metadata;
        this.faces = new EmbeddedFaces(fonts);
        this.tree = new StructureTree(pages.tags());
    }

    /** Writes the pages. The fonts must be those that laid them out. */
    public static byte[] write(Pages pages, Metadata metadata, PdfFonts fonts) {
        return new PdfWriter(pages, metadata, fonts).write();
    }

    private byte[] write() {
        Dictionary catalog = Dictionary.ofType("Catalog")
                .refer("Pages", pageTree())
                .put("Lang", Dictionary.ascii("zh-CN"))
                .put("MarkInfo", "<</Marked true>>")
                .put("ViewerPreferences", "<</DisplayDocTitle true>>")
                .refer("StructTreeRoot", tree.write(file, pageObjects))
                .put("OutputIntents", OutputIntent.write(file))
                .refer("Metadata", metadata());
        if (!pages.outline().isEmpty()) {
            Outline outline = new Outline(file, new Destinations(pages, pageObjects));
            catalog.refer("Outlines", outline.write(pages.outline()));
        }
        return file.finish(file.add(catalog.text()), file.add(information()));
    }

    private int pageTree() {
        int parent = file.reserve();
        int resources = file.reserve();
        pages.pages().forEach(page -> pageObjects.add(file.reserve()));
        Links links = new Links(file, pages, tree, new Destinations(pages, pageObjects));
        for (int i = 0; i < pageObjects.size(); i++) {
            Page page = pages.pages().get(i);
            byte[] content = new PageContent(faces, pictures, tree, page.style().height()).draw(page, i);
            Dictionary object = Dictionary.ofType("Page")
                    .refer("Parent", parent)
                    .refer("Contents", file.addStream(new Dictionary(), content))
                    .put("StructParents", i)
                    .put("Tabs", "/S")
                    .refer("Resources", resources)
                    .put("MediaBox", paper(page.style()));
            List<Integer> annotations = links.write(page);
            if (!annotations.isEmpty()) {
                object.put("Annots", Dictionary.references(annotations));
            }
            file.put(pageObjects.get(i), object.text());
        }
        file.put(
                resources,
                new Dictionary()
                        .put("Font", faces.write(file))
                        .put("XObject", pictures.resources())
                        .text());
        file.put(
                parent,
                Dictionary.ofType("Pages")
                        .put("Kids", Dictionary.references(pageObjects))
                        .put("Count", pageObjects.size())
                        .text());
        return parent;
    }

    private static String paper(PageStyle style) {
        return "[0 0 " + Dictionary.points(style.width().units()) + " "
                + Dictionary.points(style.height().units()) + "]";
    }

    private LocalDate date() {
        return metadata.issueDate().orElse(UNDATED);
    }

    private int metadata() {
        Dictionary packet = Dictionary.ofType("Metadata").put("Subtype", "/XML");
        return file.addRaw(packet, Xmp.packet(metadata, date()));
    }

    private String information() {
        String day = date().format(DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT));
        Dictionary information = new Dictionary()
                .put("CreationDate", Dictionary.ascii("D:" + day + "000000Z"))
                .put("ModDate", Dictionary.ascii("D:" + day + "000000Z"))
                .put("Producer", Dictionary.ascii("wenheng"))
                .put("Title", Dictionary.string(metadata.title()));
        String agency = Xmp.agency(metadata);
        if (!agency.isEmpty()) {
            information.put("Author", Dictionary.string(agency));
        }
        Optional.ofNullable(metadata.disclosure().get("关键词"))
                .ifPresent(words -> information.put("Keywords", Dictionary.string(words)));
        return information.text();
    }
}
