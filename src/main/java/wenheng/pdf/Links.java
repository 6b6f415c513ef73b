package wenheng.pdf;

import java.util.List;
import wenheng.layout.ContentsLink;
import wenheng.layout.Page;
import wenheng.layout.Pages;

/** 链接：目录的每一行点一下就到它的标题（ISO 32000-1 12.5.6.5；ISO 14289-1 7.18.5）。 */
final class Links {

    private static final int PRINTED = 4;

    private final PdfFile file;
    private final Pages pages;
    private final StructureTree tree;
    private final Destinations destinations;

    Links(PdfFile file, Pages pages, StructureTree tree, Destinations destinations) {
        this.file = file;
        this.pages = pages;
        this.tree = tree;
        this.destinations = destinations;
    }

    /** Writes the annotations of a page and answers their objects. */
    List<Integer> write(Page page) {
        return pages.links().stream()
                .filter(link -> link.page() == page.number())
                .map(link -> write(page, link))
                .toList();
    }

    private int write(Page page, ContentsLink link) {
        int number = file.reserve();
        int key = pages.pages().size() + tree.link(link.tag(), number);
        file.put(
                number,
                Dictionary.ofType("Annot")
                        .put("Subtype", "/Link")
                        .put("Rect", rectangle(page, link))
                        .put("Border", "[0 0 0]")
                        .put("F", PRINTED)
                        .put("Contents", Dictionary.string("转到第" + link.label() + "页"))
                        .put("Dest", destinations.at(link.targetPage(), link.targetY()))
                        .put("StructParent", key)
                        .text());
        return number;
    }

    private static String rectangle(Page page, ContentsLink link) {
        int top = page.style().height().minus(link.y()).units();
        int left = link.x().units();
        return Dictionary.array(List.of(
                Dictionary.points(left),
                Dictionary.points(top - link.height().units()),
                Dictionary.points(left + link.width().units()),
                Dictionary.points(top)));
    }
}
