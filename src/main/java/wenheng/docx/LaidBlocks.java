package wenheng.docx;

import java.util.List;
import java.util.stream.Stream;
import wenheng.document.Block;
import wenheng.document.Notes;
import wenheng.document.Part;
import wenheng.page.BlockLayout;
import wenheng.page.Mark;
import wenheng.page.Pages;
import wenheng.page.Styles;
import wenheng.style.Length;

/**
 * 待写的内容：各块、排版对每块说的，和收批注的。
 *
 * <p>Word and LibreOffice paginate by themselves; what keeps them on our pages is asked for as sparingly as possible,
 * for every keep-with-next moves whole paragraphs in LibreOffice. So a paragraph before a signature is kept with it,
 * unless it began on a page before and has filled that: then its last lines come over by themselves. Cost: the marks of
 * one page for each paragraph that is asked about.
 */
record LaidBlocks(List<Block> blocks, Pages pages, Comments comments) {
    LaidBlocks {
        if (blocks.size() != pages.blocks().size()) {
            throw new IllegalArgumentException(
                    blocks.size() + " blocks, " + pages.blocks().size() + " layouts");
        }
    }

    BlockLayout layout(int index) {
        return pages.blocks().get(index);
    }

    /** Room above a block; the rule at the foot of a 信函 stands aside, and what follows counts from before it. */
    Length above(int index) {
        Length own = layout(index).spaceAbove();
        boolean aside = index > 0 && isFoot(blocks.get(index - 1));
        return aside ? own.plus(layout(index - 1).spaceAbove()) : own;
    }

    /**
     * Whether a block must stay on the page of the next. One that fills the page before is there with its last lines by
     * itself, and LibreOffice would move it as a whole; where the pages brought a line over, it must be kept.
     */
    boolean isKept(int index) {
        boolean before =
                isSigned(index) && layout(index).page() < layout(index + 1).page();
        return isSigned(index) && !(before && isFull(layout(index).page()));
    }

    /** Whether no page break leaves a single line of a block on either side. */
    boolean keepsTwoLines(int index) {
        return isSigned(index) && Styles.keepsTwoLines(blocks.get(index));
    }

    private boolean isSigned(int index) {
        return index + 1 < blocks.size() && Styles.staysWithText(blocks.get(index + 1));
    }

    /** Whether no further line would go on a page; where there are notes nobody can tell. */
    private boolean isFull(int number) {
        int bottom = pages.style().top().plus(pages.style().capacity()).units();
        int last = pages.pages().stream()
                .filter(page -> page.number() == number)
                .flatMap(page -> page.marks().stream())
                .flatMap(mark -> mark instanceof Mark.Glyphs glyphs
                        ? Stream.of(glyphs.y().units())
                        : Stream.empty())
                .filter(y -> y <= bottom)
                .max(Integer::compare)
                .orElse(0);
        return Notes.of(blocks).isEmpty()
                && last > bottom - pages.style().pitch().units();
    }

    PageRuns runs() {
        return new PageRuns(pages, blocks);
    }

    /** Whether the page on which a block begins carries a number; so does that of an empty paper. */
    boolean isNumbered(int block) {
        return blocks.isEmpty() || runs().isNumbered(block);
    }

    /** Whether it is a 信函, whose first page has a rule at its foot. */
    boolean isLetter() {
        return blocks.stream().anyMatch(LaidBlocks::isFoot);
    }

    private static boolean isFoot(Block block) {
        return block instanceof Part.Rule rule && rule.kind() == Part.Rule.Kind.LETTER_FOOT;
    }
}
