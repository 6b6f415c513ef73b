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
    /** The paper's first paragraph and those after a forced break: there Word keeps the space above, the pages drop it. */
    private boolean atHead = true;

    ParagraphWriter(Xml xml, Typography typography, Links links) {
        this.xml = xml;
        this.typography = typography;
        this.runs = new RunWriter(xml, typography);
        this.links = links;
    }

    /** Lets the next paragraph begin a page. */
    void breakPage() {
        breakBefore = true;
        atHead = true;
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
        write(style, layout.spacing().twips(), List.of(), content);
    }

    /** A paragraph whose lines end where the pages say. */
    void writeBroken(StyleName style, ParagraphLayout layout, Consumer<InlineWriter> content) {
        write(style, layout.spacing().twips(), layout.breaks(), content);
    }

    /** A paragraph that the pages do not report on, such as a caption. */
    void write(StyleName style, Consumer<InlineWriter> content) {
        write(style, typography.spacing(style), List.of(), content);
    }

    /** The words of a cell, set as their column asks. */
    void cell(StyleName style, ParagraphStyle.Placement placement, Length spacing, Consumer<InlineWriter> content) {
        atHead = false;
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

    private void write(StyleName style, int spacing, List<Integer> breaks, Consumer<InlineWriter> content) {
        xml.open("w:p");
        properties(style);
        content.accept(inline(style, spacing, breaks));
        xml.close();
    }

    private InlineWriter inline(StyleName style, int spacing, List<Integer> breaks) {
        return new InlineWriter(
                xml, runs, links, Format.of(style, typography.style(style).font(), spacing), breaks);
    }

    private void properties(StyleName style) {
        boolean drops = atHead && typography.style(style).linesBefore() > 0;
        boolean plain = style == StyleName.BODY && !drops && !breakBefore;
        atHead = false;
        if (plain) {
            return;
        }
        xml.open("w:pPr");
        if (style != StyleName.BODY) {
            xml.empty("w:pStyle", "w:val", WordStyle.of(style).id());
        }
        pageBreak();
        if (drops) {
            xml.empty("w:spacing", "w:before", "0");
        }
        xml.close();
    }

    private void pageBreak() {
        if (breakBefore) {
            xml.empty("w:pageBreakBefore");
        }
        breakBefore = false;
        atHead = false;
    }
}
