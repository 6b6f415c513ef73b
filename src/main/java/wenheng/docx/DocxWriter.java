package wenheng.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import wenheng.document.Arrangement;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Element;
import wenheng.document.Metadata;
import wenheng.document.Notes;
import wenheng.docx.word.DocumentKeys;
import wenheng.docx.word.DocumentRoot;
import wenheng.docx.word.DocxOptions;
import wenheng.docx.word.FontTablePart;
import wenheng.docx.word.SettingsPart;
import wenheng.docx.word.StylesPart;
import wenheng.docx.word.Typography;
import wenheng.ooxml.DocumentProperties;
import wenheng.ooxml.Parts;
import wenheng.ooxml.Vocabulary;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.page.Pages;
import wenheng.style.Profile;

/**
 * DOCX 书写：公文写成 Word 文件，真样式、真图表，断行与排好的版面一致；同样的公文得到同样的字节。
 *
 * <p>Nothing is measured here. Every style of the profile is a Word style, and a paragraph carries beside its words
 * only what the pages decided for it: letter spacing, forced line ends, room above, widths and heights
 * ({@link wenheng.page.BlockLayout}). Where a program would differ, it is told in the way that leaves most for the
 * clerk to edit: a letter spacing for the whole paragraph where that is enough, else a line end ({@code w:br}). The
 * papers of the example have the same pages in LibreOffice 7.4 and nearly all lines of the body alike;
 * {@code ExampleInLibreOfficeTest} and {@code GeneratedInLibreOfficeTest} measure and print it each time. For Word and
 * WPS see {@code layout.line.Dialect}.
 *
 * <p>Invariants: the words are those of the other formats, in their order, notes aside, which have a part of their own;
 * the file is valid by the schema; no time, random number or path gets into it. Cost: linear in the blocks; each part
 * is written as a stream and held once.
 */
public final class DocxWriter {

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
        parts.relate(Parts.PACKAGE, Vocabulary.relationship("officeDocument"), DocumentRoot.PATH);
        add(parts, "styles", StylesPart.write(typography));
        List<Block> blocks = Arrangement.of(document);
        boolean noted = !Notes.of(blocks).isEmpty();
        add(parts, "settings", SettingsPart.write(options, noted));
        add(parts, "fontTable", FontTablePart.write(options, parts));
        parts.add("word/theme/theme1.xml", Vocabulary.THEME, theme());
        parts.relate(DocumentRoot.PATH, Vocabulary.relationship("theme"), "theme/theme1.xml");
        if (noted) {
            FootnotesPart.add(blocks, noteLayouts(pages), typography, parts);
        }
        Comments comments = options.sources() ? Comments.dated(date(document.metadata())) : Comments.none();
        LaidBlocks content = new LaidBlocks(blocks, pages, comments);
        parts.add(
                DocumentRoot.PATH, Vocabulary.document("document.main"), BodyWriter.write(content, typography, parts));
        comments.addTo(parts);
        properties(document.metadata()).addTo(parts);
        return parts.zip();
    }

    private static void add(Parts parts, String name, byte[] part) {
        parts.add("word/" + name + ".xml", Vocabulary.document(name), part);
        parts.relate(DocumentRoot.PATH, Vocabulary.relationship(name), name + ".xml");
    }

    private static List<ParagraphLayout> noteLayouts(Pages pages) {
        return pages.blocks().stream().flatMap(block -> block.notes().stream()).toList();
    }

    private static DocumentProperties properties(Metadata metadata) {
        return new DocumentProperties(
                metadata.title(),
                metadata.disclosure()
                        .getOrDefault("主题分类", metadata.text(Element.KIND).orElse("")),
                creator(metadata),
                metadata.disclosure().getOrDefault("关键词", ""),
                metadata.disclosure().getOrDefault("内容概述", ""),
                date(metadata),
                DocumentKeys.of(metadata));
    }

    private static LocalDate date(Metadata metadata) {
        return metadata.issueDate().orElse(DocumentProperties.FIXED_DATE);
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
