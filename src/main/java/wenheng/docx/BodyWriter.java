package wenheng.docx;

import java.util.ArrayList;
import java.util.List;
import wenheng.document.Block;
import wenheng.document.Inline;
import wenheng.document.Notes;
import wenheng.document.Part;
import wenheng.document.Role;
import wenheng.docx.word.DocumentRoot;
import wenheng.docx.word.Fields;
import wenheng.docx.word.RunFormat;
import wenheng.docx.word.Typography;
import wenheng.docx.word.WordStyle;
import wenheng.ooxml.Parts;
import wenheng.ooxml.Xml;
import wenheng.page.BlockLayout;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.page.PictureSize;
import wenheng.page.Styles;
import wenheng.style.PageStyle;
import wenheng.style.StyleName;

/** 正文部件：公文各块依次写成 Word 段落与表格。 Each answers whether a table after it would touch one of its own. */
final class BodyWriter implements Block.Visitor<Boolean> {

    private final Xml xml = new Xml();
    private final Typography typography;
    private final ParagraphWriter paragraphs;
    private final TableWriter tables;
    private final ChartWriter charts;
    private final PictureWriter pictures;
    private final PartWriter elements;
    private final Anchors anchors;
    private final LaidBlocks content;
    private final Sections sections;
    private Sections.Look look;
    private PageStyle asked;
    private boolean begun;
    private int index;
    private BlockLayout layout;
    private boolean afterTable;

    private BodyWriter(LaidBlocks content, Typography typography, Parts parts) {
        this.content = content;
        this.sections =
                new Sections(typography, parts, !Notes.of(content.blocks()).isEmpty());
        this.asked = typography.page();
        this.typography = typography;
        this.anchors = Anchors.of(content.blocks());
        this.look = new Sections.Look(typography.page(), content.isNumbered(0), false, content.isLetter());
        InlineWriter.Targets targets = new InlineWriter.Targets(
                new Hyperlinks(parts, DocumentRoot.PATH), new Fields(xml), anchors, content.comments());
        this.paragraphs = new ParagraphWriter(xml, typography, targets);
        this.elements = new PartWriter(typography, paragraphs, anchors, content);
        this.tables = new TableWriter(xml, typography, paragraphs, content.comments());
        Drawings drawings = new Drawings(xml);
        this.charts = new ChartWriter(drawings, typography.options(), parts);
        this.pictures = new PictureWriter(drawings, parts);
    }

    /**
     * The document part.
     *
     * @param content the blocks with what the pages say of each
     * @param parts takes the charts, links and footers of the body
     */
    static byte[] write(LaidBlocks content, Typography typography, Parts parts) {
        return new BodyWriter(content, typography, parts).write();
    }

    private byte[] write() {
        DocumentRoot.open(xml);
        xml.open("w:body");
        for (index = 0; index < content.blocks().size(); index++) {
            write(content.blocks().get(index));
        }
        closeTable();
        sections.write(xml, look);
        return xml.close().close().bytes();
    }

    private void write(Block block) {
        layout = content.layout(index);
        paragraphs.leaveAbove(content.above(index));
        paragraphs.keepWithNext(content.isKept(index));
        paragraphs.keepTwoLines(content.keepsTwoLines(index));
        if (!(block instanceof Block.Turn || block instanceof Block.PageBreak)) {
            beginSection();
        }
        afterTable = block.accept(this);
    }

    /** Other paper is a section of its own, and so are pages without numbers; it begins a page by itself. */
    private void beginSection() {
        boolean numbered = content.isNumbered(index);
        boolean same = asked.equals(look.page()) && numbered == look.numbered();
        if (begun && !same) {
            Sections.Look ended = look;
            paragraphs.cancelBreak();
            paragraphs.section(() -> sections.write(xml, ended));
            afterTable = false;
        }
        if (!same) {
            boolean restarts = begun && numbered && !look.numbered();
            look = new Sections.Look(asked, numbered, restarts, look.letter() && !begun);
        }
        begun = true;
    }

    @Override
    public Boolean heading(Block.Heading heading) {
        String bookmark = anchors.heading(index);
        paragraphs.write(
                Styles.of(heading),
                paragraph(1, 0, heading.content()),
                words -> words.fields().bookmark(bookmark, () -> {
                    words.words(heading.label());
                    words.write(heading.content());
                }));
        return false;
    }

    @Override
    public Boolean paragraph(Block.Paragraph paragraph) {
        StyleName style = Styles.of(paragraph.role());
        if (paragraph.role() == Role.TITLE) {
            paragraphs.writeBroken(style, paragraph(1, 0, List.of()), words -> words.write(paragraph.content()));
        } else {
            List<Inline> all = new ArrayList<>(paragraph.content());
            paragraph.head().ifPresent(head -> all.addAll(head.content()));
            paragraphs.write(style, paragraph(1, 0, all), words -> {
                paragraph.head().ifPresent(head -> head(head, words));
                words.write(paragraph.content());
            });
        }
        return false;
    }

    /**
     * A heading's words that run into the paragraph keep the heading's face, by a character style that is linked with the
     * paragraph style: Word's contents know it, its navigation pane does not. Word's own way, the style separator
     * ({@code w:specVanish}), comes out as two paragraphs in LibreOffice 7.4.
     */
    private void head(Block.Heading head, InlineWriter words) {
        WordStyle style = WordStyle.of(Styles.of(head));
        RunFormat format = words.format()
                .head(style.characterId(), typography.style(style.style()).font());
        words.write(List.of(new Inline.Text(head.label())), format);
        words.write(head.content(), format);
    }

    @Override
    public Boolean list(Block.ItemList list) {
        int count = list.items().size();
        for (int i = 0; i < count; i++) {
            Block.Item item = list.items().get(i);
            paragraphs.write(StyleName.BODY, paragraph(count, i, item.content()), words -> {
                words.words(item.label());
                words.write(item.content());
            });
        }
        return false;
    }

    @Override
    public Boolean table(Block.Table table) {
        if (table.caption().isEmpty() && table.unit().isEmpty()) {
            aboveBare();
        }
        tables.write(table, layout);
        return table.notes().isEmpty();
    }

    /** Only paragraphs can begin a page, part two tables or leave room. */
    private void aboveBare() {
        if (afterTable || paragraphs.breaksPage()) {
            paragraphs.holder(WordStyle.SEPARATOR, () -> {});
        } else {
            paragraphs.gap(layout.spaceAbove());
        }
    }

    @Override
    public Boolean chart(Block.ChartBlock chart) {
        paragraphs.holder(
                WordStyle.FIGURE, () -> charts.write(chart, look.page().measure(), layout.height()));
        caption(chart.caption());
        return false;
    }

    @Override
    public Boolean picture(Block.Picture picture) {
        PictureSize size = PictureSize.of(picture.image(), look.page());
        paragraphs.holder(WordStyle.FIGURE, () -> pictures.write(picture, size));
        caption(picture.caption());
        return false;
    }

    private void caption(Block.Caption caption) {
        paragraphs.write(StyleName.FIGURE_CAPTION, words -> {
            words.caption(caption);
        });
    }

    @Override
    public Boolean turn(Block.Turn turn) {
        asked = turn.landscape() ? typography.page().turned() : typography.page();
        return afterTable;
    }

    @Override
    public Boolean pageBreak(Block.PageBreak pageBreak) {
        paragraphs.breakPage();
        return afterTable;
    }

    @Override
    public Boolean part(Part part) {
        if (part instanceof Part.Record) {
            pagesBeforeRecord();
        }
        return elements.write(part, index, layout);
    }

    /**
     * A section that begins here has begun one page by itself. Where the record stands a page further on, that page needs a
     * paragraph of its own: a break before the first paragraph of a section begins no other page.
     */
    private void pagesBeforeRecord() {
        int pages = content.runs().pagesBeforeRecord(index);
        int already = look.numbered() ? 0 : 1;
        if (already > 0 && pages > already) {
            paragraphs.holder(WordStyle.SEPARATOR, () -> {});
        }
        for (int i = already; i < pages; i++) {
            paragraphs.breakPage();
            paragraphs.holder(WordStyle.SEPARATOR, () -> {});
        }
    }

    private ParagraphLayout paragraph(int count, int index, List<Inline> words) {
        if (layout.paragraphs().size() != count) {
            throw new IllegalArgumentException(
                    count + " paragraphs, " + layout.paragraphs().size() + " layouts");
        }
        return content.comments().held(layout.paragraphs().get(index), words);
    }

    /** Word wants a paragraph after a table that ends the body. */
    private void closeTable() {
        paragraphs.cancelBreak();
        if (afterTable) {
            paragraphs.holder(WordStyle.SEPARATOR, () -> {});
        }
    }
}
