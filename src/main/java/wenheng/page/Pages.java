package wenheng.page;

import java.util.List;
import wenheng.diagnostic.Diagnostics;
import wenheng.style.PageStyle;

/**
 * 排好的公文：每页上的字、线、面，结构标签，书签，每块排成的样子。
 *
 * <p>What draws pages (PDF) measures, breaks and moves nothing; what writes text that breaks itself (Word) takes from the blocks
 * where lines end, how wide columns are and how much room is above. {@code elements} are for measuring: where something
 * really stands, not where it was meant to.
 *
 * @param pages first to last
 * @param tags the structure tree, parents before children
 * @param blocks what became of each block of {@link wenheng.document.Arrangement#of}, in the same order
 * @param outline 书签: the headings with their pages
 * @param elements 要素之处: where the elements of the standard stand
 * @param links 目录链接: the lines of the contents
 * @param diagnostics missing characters and lines that could not be mended
 */
public record Pages(
        PageStyle style,
        List<Page> pages,
        List<Tag> tags,
        List<BlockLayout> blocks,
        List<Bookmark> outline,
        List<ElementPlace> elements,
        List<ContentsLink> links,
        Diagnostics diagnostics) {

    public Pages {
        pages = List.copyOf(pages);
        tags = List.copyOf(tags);
        blocks = List.copyOf(blocks);
        outline = List.copyOf(outline);
        elements = List.copyOf(elements);
        links = List.copyOf(links);
    }

    /** 书签: a heading, its level from 1, its page and its place on it. */
    public record Bookmark(int level, String text, int page, wenheng.style.Length y) {}
}
