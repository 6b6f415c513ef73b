package wenheng.layout;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wenheng.document.Block;
import wenheng.document.Form;
import wenheng.document.Part;
import wenheng.layout.Paginator.Laid;
import wenheng.layout.Paginator.Placed;

/**
 * 页码的编排：封面、目录不编，正文从 1 起；信函首页不显示；版记前有空白页的，空白页和版记页不编（GB/T 9704-2012 7.5、10.1）。
 */
final class PageLabels {

    private final int front;
    private final int last;
    private final boolean letter;
    /** The blank page before the record, or one past the last. */
    private final int blank;

    PageLabels(List<Block> blocks, Laid laid, Form form) {
        List<Placed> placed =
                Stream.concat(laid.text().stream(), laid.notes().stream()).toList();
        int firstCounted = firstCounted(blocks);
        Set<Integer> written = placed.stream().map(Placed::page).collect(Collectors.toSet());
        this.front = placed.stream()
                .filter(item -> item.strip().block() < firstCounted)
                .mapToInt(Placed::page)
                .max()
                .orElse(0);
        this.last = placed.stream().mapToInt(Placed::page).max().orElse(0);
        this.letter = form == Form.LETTER && !blocks.isEmpty() && blocks.get(0) instanceof Part.OrganMark;
        this.blank = IntStream.rangeClosed(1, last)
                .filter(page -> !written.contains(page))
                .findFirst()
                .orElse(last + 1);
    }

    /** Index of the first block after cover and contents. */
    static int firstCounted(List<Block> blocks) {
        int index = 0;
        while (index < blocks.size()
                && (blocks.get(index) instanceof Part.Cover || blocks.get(index) instanceof Part.Contents)) {
            index++;
        }
        return index;
    }

    /** Number of pages, blank ones included. */
    int pages() {
        return last;
    }

    /** The page number as printed; empty on a page without one. */
    String of(int page) {
        boolean none = page <= front || letter && page == front + 1 || page >= blank;
        return none ? "" : Integer.toString(page - front);
    }
}
