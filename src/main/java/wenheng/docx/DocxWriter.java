package wenheng.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import wenheng.document.Arrangement;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Element;
import wenheng.document.Metadata;
import wenheng.layout.Pages;
import wenheng.ooxml.DocumentProperties;
import wenheng.ooxml.Parts;
import wenheng.ooxml.Vocabulary;
import wenheng.style.Profile;

/** DOCX 书写：公文写成 Word 文件，真样式、真图表，断行与排好的版面一致；同样的公文得到同样的字节。 */
public final class DocxWriter {

    /** Path of the document part. */
    static final String DOCUMENT = "word/document.xml";

    private DocxWriter() {}

    /**
     * Writes the paper.
     *
     * @param pages the same paper laid out; gives each paragraph its letter spacing, the title its lines, tables their
     *     column widths
     * @return the bytes of the file
     * @throws IllegalArgumentException if {@code pages} is not the layout of this document
     */
    public static byte[] write(Document document, Profile profile, Pages pages, DocxOptions options) {
        Typography typography = new Typography(profile, options);
        Parts parts = new Parts();
        parts.relate(Parts.PACKAGE, Vocabulary.relationship("officeDocument"), DOCUMENT);
        add(parts, "styles", StylesPart.write(typography));
        add(parts, "settings", SettingsPart.write());
        add(parts, "fontTable", FontTablePart.write(options));
        parts.add("word/theme/theme1.xml", Vocabulary.THEME, theme());
        parts.relate(DOCUMENT, Vocabulary.relationship("theme"), "theme/theme1.xml");
        Sections sections = sections(document, parts, typography);
        BodyWriter.Content content = new BodyWriter.Content(Arrangement.of(document), pages.blocks());
        parts.add(
                DOCUMENT, Vocabulary.document("document.main"), BodyWriter.write(content, typography, parts, sections));
        properties(document.metadata()).addTo(parts);
        return parts.zip();
    }

    private static void add(Parts parts, String name, byte[] part) {
        parts.add("word/" + name + ".xml", Vocabulary.document(name), part);
        parts.relate(DOCUMENT, Vocabulary.relationship(name), name + ".xml");
    }

    /** Footers of 横排 pages only where there are such pages. */
    private static Sections sections(Document document, Parts parts, Typography typography) {
        List<String> upright =
                List.of(footer(parts, 1, FooterPart.odd(typography)), footer(parts, 2, FooterPart.even(typography)));
        boolean turns = document.blocks().stream().anyMatch(Block.Turn.class::isInstance);
        List<String> turned = turns
                ? List.of(
                        footer(parts, 3, TurnedFooterPart.odd(typography)),
                        footer(parts, 4, TurnedFooterPart.even(typography)))
                : List.of();
        return new Sections(typography, upright, turned);
    }

    private static String footer(Parts parts, int number, byte[] part) {
        String name = "footer" + number + ".xml";
        parts.add("word/" + name, Vocabulary.document("footer"), part);
        return parts.relate(DOCUMENT, Vocabulary.relationship("footer"), name);
    }

    private static DocumentProperties properties(Metadata metadata) {
        return new DocumentProperties(
                metadata.title(),
                metadata.disclosure()
                        .getOrDefault("主题分类", metadata.text(Element.KIND).orElse("")),
                creator(metadata),
                metadata.disclosure().getOrDefault("关键词", ""),
                metadata.disclosure().getOrDefault("内容概述", ""),
                metadata.issueDate().orElse(DocumentProperties.FIXED_DATE),
                metadata.disclosure());
    }

    private static String creator(Metadata metadata) {
        return metadata.text(Element.ISSUING_AGENCY)
                .or(() -> metadata.text(Element.SIGNATURE))
                .or(() -> metadata.text(Element.SPEAKER))
                .orElse("");
    }

    private static byte[] theme() {
        try (InputStream resource = DocxWriter.class.getResourceAsStream("theme1.xml")) {
            return resource.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
