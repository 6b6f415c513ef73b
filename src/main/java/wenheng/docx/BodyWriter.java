package wenheng.docx;

import java.util.List;
import wenheng.document.Block;
import wenheng.document.Inline;
import wenheng.document.Part;
import wenheng.document.Role;
import wenheng.layout.BlockLayout;
import wenheng.layout.BlockLayout.ParagraphLayout;
import wenheng.layout.PictureSize;
import wenheng.layout.Styles;
import wenheng.ooxml.Parts;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;
import wenheng.style.PageStyle;
import wenheng.style.StyleName;

/** 正文部件：公文各块依次写成 Word 段落与表格。 */
final class BodyWriter implements Block.Visitor<Void> {

    private final Xml xml = new Xml();
    private final Typography typography;
    private final ParagraphWriter paragraphs;
    private final TableWriter tables;
    private final ChartWriter charts;
    private final PictureWriter pictures;
    private final Sections sections;
    private PageStyle page;
    private BlockLayout layout;
    private boolean afterTable;

    private BodyWriter(Typography typography, Parts parts, Sections sections) {
        this.sections = sections;
        this.page = typography.page();
        this.typography = typography;
        this.paragraphs = new ParagraphWriter(xml, typography, new Links(parts, DocxWriter.DOCUMENT));
        this.tables = new TableWriter(xml, typography, paragraphs);
        Drawings drawings = new Drawings(xml);
        this.charts = new ChartWriter(drawings, typography, parts);
        this.pictures = new PictureWriter(drawings, parts);
    }

    /**
     * The document part.
     *
     * @param content the blocks with what the pages say of each
     * @param parts takes the charts and links of the body
     * @param sections writes the page of each section
     */
    static byte[] write(Content content, Typography typography, Parts parts, Sections sections) {
        return new BodyWriter(typography, parts, sections).write(content);
    }

    /** 待写的内容：blocks and what the layout says of each. */
    record Content(List<Block> blocks, List<BlockLayout> layouts) {
        Content {
            if (blocks.size() != layouts.size()) {
                throw new IllegalArgumentException(blocks.size() + " blocks, " + layouts.size() + " layouts");
            }
        }
    }

    private byte[] write(Content content) {
        xml.open(
                "w:document",
                "xmlns:w",
                Vocabulary.W,
                "xmlns:r",
                Vocabulary.R,
                "xmlns:wp",
                Vocabulary.WP,
                "xmlns:a",
                Vocabulary.A,
                "xmlns:c",
                Vocabulary.C,
                "xmlns:pic",
                Vocabulary.PIC);
        xml.open("w:body");
        for (int i = 0; i < content.blocks().size(); i++) {
            layout = content.layouts().get(i);
            boolean last = i + 1 == content.blocks().size();
            paragraphs.leaveAbove(layout.spaceAbove());
            paragraphs.keepWithNext(
                    !last && Styles.staysWithText(content.blocks().get(i + 1)));
            content.blocks().get(i).accept(this);
        }
        closeTable();
        sections.write(xml, page);
        return xml.close().close().bytes();
    }

    @Override
    public Void heading(Block.Heading heading) {
        afterTable = false;
        paragraphs.write(Styles.of(heading), paragraph(1, 0), words -> {
            words.words(heading.label());
            words.write(heading.content());
        });
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        afterTable = false;
        StyleName style = Styles.of(paragraph.role());
        if (paragraph.role() == Role.TITLE) {
            paragraphs.writeBroken(style, paragraph(1, 0), words -> words.write(paragraph.content()));
        } else {
            paragraphs.write(style, paragraph(1, 0), words -> {
                paragraph.head().ifPresent(head -> head(head, words));
                words.write(paragraph.content());
            });
        }
        return null;
    }

    /** A heading's words that run into the paragraph keep the heading's face. */
    private void head(Block.Heading head, InlineWriter words) {
        WordStyle style = WordStyle.of(Styles.of(head));
        Format format = words.format()
                .head(style.characterId(), typography.style(style.style()).font());
        words.write(List.of(new Inline.Text(head.label())), format);
        words.write(head.content(), format);
    }

    @Override
    public Void list(Block.ItemList list) {
        int count = list.items().size();
        for (int i = 0; i < count; i++) {
            afterTable = false;
            Block.Item item = list.items().get(i);
            paragraphs.write(StyleName.BODY, paragraph(count, i), words -> {
                words.words(item.label());
                words.write(item.content());
            });
        }
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        if (table.caption().isEmpty() && table.unit().isEmpty() && (afterTable || paragraphs.breaksPage())) {
            paragraphs.holder(WordStyle.SEPARATOR, () -> {});
        }
        tables.write(table, layout);
        afterTable = table.notes().isEmpty();
        return null;
    }

    @Override
    public Void chart(Block.ChartBlock chart) {
        afterTable = false;
        paragraphs.holder(WordStyle.FIGURE, () -> charts.write(chart, page.measure(), layout.height()));
        caption(chart.caption());
        return null;
    }

    @Override
    public Void picture(Block.Picture picture) {
        afterTable = false;
        PictureSize size = PictureSize.of(picture.image(), page);
        paragraphs.holder(WordStyle.FIGURE, () -> pictures.write(picture, size));
        caption(picture.caption());
        return null;
    }

    private void caption(Block.Caption caption) {
        paragraphs.write(StyleName.FIGURE_CAPTION, words -> {
            words.words(caption.label() + "　");
            words.write(caption.content());
        });
    }

    /** What came before ends its section; the next begins a page by itself. */
    @Override
    public Void turn(Block.Turn turn) {
        PageStyle next = turn.landscape() ? typography.page().turned() : typography.page();
        if (!next.equals(page)) {
            paragraphs.cancelBreak();
            paragraphs.section(() -> sections.write(xml, page));
            page = next;
            afterTable = false;
        }
        return null;
    }

    @Override
    public Void pageBreak(Block.PageBreak pageBreak) {
        paragraphs.breakPage();
        return null;
    }

    @Override
    public Void part(Part part) {
        afterTable = false;
        List<StyleName> styles = Styles.of(part);
        if (part instanceof Part.Attachment) {
            paragraphs.breakPage();
        }
        for (int i = 0; i < styles.size(); i++) {
            String line = part.lines().get(i);
            paragraphs.write(styles.get(i), words -> words.words(line));
        }
        if (part instanceof Part.Cover || part instanceof Part.Contents) {
            paragraphs.breakPage();
        }
        return null;
    }

    private ParagraphLayout paragraph(int count, int index) {
        if (layout.paragraphs().size() != count) {
            throw new IllegalArgumentException(
                    count + " paragraphs, " + layout.paragraphs().size() + " layouts");
        }
        return layout.paragraphs().get(index);
    }

    /** Word wants a paragraph after a table that ends the body. */
    private void closeTable() {
        paragraphs.cancelBreak();
        if (afterTable) {
            paragraphs.holder(WordStyle.SEPARATOR, () -> {});
        }
    }
}
