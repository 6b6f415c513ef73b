package wenheng.docx;

import java.util.List;
import java.util.function.Consumer;
import wenheng.docx.word.RunFormat;
import wenheng.docx.word.Shape;
import wenheng.docx.word.StylesPart;
import wenheng.docx.word.Typography;
import wenheng.docx.word.WordStyle;
import wenheng.ooxml.Xml;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.style.Length;
import wenheng.style.ParagraphStyle;
import wenheng.style.StyleName;

/**
 * 段落书写：样式之外只写内容要求的属性，即分页、页首段前距和与样式不同的对齐。
 *
 * <p>Room above a paragraph is what the pages leave there, less what the last one took too much of: a line of exact
 * height stands lower or reaches further down in Word than its characters do on the pages, and {@link #owe} carries the
 * difference over to the next room. A page break and room that are asked for are used up by the paragraph that is
 * written next, whichever method writes it; whether it is kept is asked anew for every block. Invariant: a paragraph of
 * the body that nothing is asked of has no properties at all, so that the file stays what a clerk would have typed.
 */
final class ParagraphWriter {

    private final Xml xml;
    private final Typography typography;
    private final RunWriter runs;
    private final InlineWriter.Targets targets;
    private boolean breakBefore;
    private boolean keptWithNext;
    private boolean keptTwoLines;
    private Length spaceAbove = Length.ZERO;
    private Length owed = Length.ZERO;

    ParagraphWriter(Xml xml, Typography typography, InlineWriter.Targets targets) {
        this.xml = xml;
        this.typography = typography;
        this.runs = new RunWriter(xml, typography);
        this.targets = targets;
    }

    /** Lets the next paragraph begin a page. */
    void breakPage() {
        breakBefore = true;
    }

    /** Whether the next paragraph stays on the page of the one that follows it. */
    void keepWithNext(boolean kept) {
        keptWithNext = kept;
    }

    /** Whether no page break leaves a single line of the coming paragraph on either side. */
    void keepTwoLines(boolean kept) {
        keptTwoLines = kept;
    }

    /** Puts this much room above the next paragraph; none at the head of a page that a break begins. */
    void leaveAbove(Length space) {
        spaceAbove = space;
    }

    /** The room that is left of it when what the last paragraph took too much of is taken off. */
    private Length above() {
        return new Length(Math.max(0, spaceAbove.units() - owed.units()));
    }

    /** The last paragraph reached this much further down than on the pages; the next room is so much less. */
    void owe(Length more) {
        owed = more;
    }

    /** Whether the last paragraph reached further down than on the pages. */
    boolean owes() {
        return owed.units() > 0;
    }

    Xml xml() {
        return xml;
    }

    /** Room before what has no room of its own, such as a table. */
    void gap(Length height) {
        Length line = new Length(height.units() - owed.units());
        owed = Length.ZERO;
        spaceAbove = Length.ZERO;
        if (line.twips() > 0) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", WordStyle.SEPARATOR);
            roomAbove();
            xml.empty("w:spacing", "w:line", Integer.toString(line.twips()), "w:lineRule", "exact");
            xml.close().close();
        }
    }

    /** A paragraph of an element. */
    void shaped(Shape shape, Length spacing, Consumer<InlineWriter> content) {
        shaped(shape, new ParagraphLayout(spacing, List.of()), content);
    }

    /** A paragraph of an element whose lines end where the pages say. */
    void shaped(Shape shape, ParagraphLayout layout, Consumer<InlineWriter> content) {
        xml.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", WordStyle.of(shape.style()).id());
        Length above = breakBefore ? Length.ZERO : above();
        spaceAbove = Length.ZERO;
        owed = Length.ZERO;
        roomAbove();
        shape.writeFrame(xml);
        shape.writeBorderAndTabs(xml);
        shape.writeSpacing(xml, above);
        shape.writeIndent(xml);
        shape.writeAlignment(xml);
        xml.close();
        content.accept(inline(shape.style(), layout.spacing().twips(), layout.breaks()));
        xml.close();
    }

    /** Forgets a break that nothing follows. */
    void cancelBreak() {
        breakBefore = false;
    }

    /** Whether the next paragraph begins a page. */
    boolean breaksPage() {
        return breakBefore;
    }

    /** A paragraph as laid out; its lines end by themselves, but for those that no program would end so. */
    void write(StyleName style, ParagraphLayout layout, Consumer<InlineWriter> content) {
        writeBroken(style, new ParagraphLayout(layout.spacing(), layout.rightIndent(), layout.forced()), content);
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

    /** 单元格里段落的样子；{@code kept} on the page of the next row. */
    record CellLook(StyleName style, ParagraphStyle.Placement placement, ParagraphLayout layout, boolean kept) {}

    /** The words of a cell, set as their column asks; a head cell breaks where the pages say. */
    void cell(CellLook look, Consumer<InlineWriter> content) {
        StyleName style = look.style();
        ParagraphLayout layout = look.layout();
        xml.open("w:p").open("w:pPr");
        xml.empty("w:pStyle", "w:val", WordStyle.of(style).id());
        if (look.kept()) {
            xml.empty("w:keepNext");
        }
        if (layout.rightIndent().units() > 0) {
            xml.empty("w:ind", "w:right", Integer.toString(layout.rightIndent().twips()));
        }
        if (typography.style(style).placement() != look.placement()) {
            xml.empty("w:jc", "w:val", StylesPart.justification(look.placement()));
        }
        xml.close();
        List<Integer> breaks = style == StyleName.TABLE_HEAD ? layout.breaks() : layout.forced();
        content.accept(inline(style, layout.spacing().twips(), breaks));
        xml.close();
    }

    /** A paragraph in a style of this package, around what the caller writes. */
    void holder(String style, Runnable content) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        roomAbove();
        xml.close();
        content.run();
        xml.close();
    }

    /** A paragraph of next to no height that ends a section. */
    void section(Runnable properties) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", WordStyle.SEPARATOR);
        properties.run();
        xml.close().close();
    }

    private InlineWriter inline(StyleName style, int spacing, List<Integer> breaks) {
        return new InlineWriter(
                xml, runs, targets, RunFormat.of(style, typography.style(style).font(), spacing), breaks);
    }

    private void properties(StyleName style, Length rightIndent) {
        boolean moved = breakBefore || keptWithNext || keptTwoLines || above().units() > 0 || rightIndent.units() > 0;
        if (style == StyleName.BODY && !moved) {
            return;
        }
        xml.open("w:pPr");
        if (style != StyleName.BODY) {
            xml.empty("w:pStyle", "w:val", WordStyle.of(style).id());
        }
        roomAbove();
        if (rightIndent.units() > 0) {
            xml.empty("w:ind", "w:right", Integer.toString(rightIndent.twips()));
        }
        xml.close();
    }

    private void roomAbove() {
        if (keptWithNext) {
            xml.empty("w:keepNext");
        }
        if (breakBefore) {
            xml.empty("w:pageBreakBefore");
        }
        if (keptTwoLines) {
            xml.empty("w:widowControl");
        }
        // After a page break Word would keep the room at the head of the page, where the pages have none.
        if (!breakBefore && above().units() > 0) {
            xml.empty("w:spacing", "w:before", Integer.toString(above().twips()));
        }
        breakBefore = false;
        spaceAbove = Length.ZERO;
        owed = Length.ZERO;
    }
}
