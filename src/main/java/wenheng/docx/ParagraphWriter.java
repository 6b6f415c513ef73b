package wenheng.docx;

import java.util.List;
import java.util.function.Consumer;
import wenheng.layout.BlockLayout.ParagraphLayout;
import wenheng.ooxml.Xml;
import wenheng.style.Length;
import wenheng.style.ParagraphStyle;
import wenheng.style.StyleName;

/** 段落书写：样式之外只写内容要求的属性，即分页、页首段前距和与样式不同的对齐。 */
final class ParagraphWriter {

    private final Xml xml;
    private final Typography typography;
    private final RunWriter runs;
    private final Links links;
    private boolean breakBefore;
    private int blankLines;

    ParagraphWriter(Xml xml, Typography typography, Links links) {
        this.xml = xml;
        this.typography = typography;
        this.runs = new RunWriter(xml, typography);
        this.links = links;
    }

    /** Lets the next paragraph begin a page. */
    void breakPage() {
        breakBefore = true;
    }

    /** Puts so many empty lines above the next paragraph; none at the head of a page that a break begins. */
    void leaveBlank(int lines) {
        blankLines = lines;
    }

    /** Forgets a break that nothing follows. */
    void cancelBreak() {
        breakBefore = false;
    }

    /** Whether the next paragraph begins a page. */
    boolean breaksPage() {
        return breakBefore;
    }

    /** A paragraph as laid out; its lines end by themselves. */
    void write(StyleName style, ParagraphLayout layout, Consumer<InlineWriter> content) {
        writeBroken(style, new ParagraphLayout(layout.spacing(), layout.rightIndent(), List.of()), content);
    }

    /** A paragraph whose lines end where the pages say. */
    void writeBroken(StyleName style, ParagraphLayout layout, Consumer<InlineWriter> content) {
        xml.open("w:p");
        properties(style, layout.rightIndent());
        content.accept(inline(style, layout.spacing().twips(), layout.breaks()));
        xml.close();
    }

    /** A paragraph that the pages do not report on, such as a caption. */
    void write(StyleName style, Consumer<InlineWriter> content) {
        write(style, new ParagraphLayout(Length.twips(typography.spacing(style)), List.of()), content);
    }

    /** The words of a cell, set as their column asks. */
    void cell(StyleName style, ParagraphStyle.Placement placement, Length spacing, Consumer<InlineWriter> content) {
        xml.open("w:p").open("w:pPr");
        xml.empty("w:pStyle", "w:val", WordStyle.of(style).id());
        if (typography.style(style).placement() != placement) {
            xml.empty("w:jc", "w:val", StylesPart.justification(placement));
        }
        xml.close();
        content.accept(inline(style, spacing.twips(), List.of()));
        xml.close();
    }

    /** A paragraph in a style of this package, around what the caller writes. */
    void holder(String style, Runnable content) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        pageBreak();
        xml.close();
        content.run();
        xml.close();
    }

    private InlineWriter inline(StyleName style, int spacing, List<Integer> breaks) {
        return new InlineWriter(
                xml, runs, links, Format.of(style, typography.style(style).font(), spacing), breaks);
    }

    private void properties(StyleName style, Length rightIndent) {
        int above = breakBefore ? 0 : typography.gridLines(blankLines);
        boolean plain = style == StyleName.BODY && !breakBefore && above == 0 && rightIndent.units() == 0;
        if (plain) {
            return;
        }
        xml.open("w:pPr");
        if (style != StyleName.BODY) {
            xml.empty("w:pStyle", "w:val", WordStyle.of(style).id());
        }
        pageBreak();
        if (above > 0) {
            xml.empty("w:spacing", "w:before", Integer.toString(above));
        }
        if (rightIndent.units() > 0) {
            xml.empty("w:ind", "w:right", Integer.toString(rightIndent.twips()));
        }
        xml.close();
    }

    private void pageBreak() {
        if (breakBefore) {
            xml.empty("w:pageBreakBefore");
        }
        breakBefore = false;
        blankLines = 0;
    }
}
