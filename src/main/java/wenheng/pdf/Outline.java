package wenheng.pdf;

import java.util.ArrayList;
import java.util.List;
import wenheng.layout.Pages.Bookmark;

/** 书签：标题的层次，点一下就到那一页那一行（ISO 32000-1 12.3.3）。 */
final class Outline {

    private final PdfFile file;
    private final Destinations destinations;

    Outline(PdfFile file, Destinations destinations) {
        this.file = file;
        this.destinations = destinations;
    }

    /** Writes the outline and answers the number of its root. */
    int write(List<Bookmark> bookmarks) {
        int root = file.reserve();
        Range all = below(root, bookmarks);
        file.put(
                root,
                all.in(Dictionary.ofType("Outlines"))
                        .put("Count", bookmarks.size())
                        .text());
        return root;
    }

    /** The first and last of the entries directly below another. */
    private record Range(int first, int last) {
        Dictionary in(Dictionary parent) {
            return parent.refer("First", first).refer("Last", last);
        }
    }

    /** Writes these bookmarks below a parent: each takes along those after it that are of a lower level. */
    private Range below(int parent, List<Bookmark> bookmarks) {
        List<List<Bookmark>> families = families(bookmarks);
        List<Integer> numbers = families.stream().map(family -> file.reserve()).toList();
        for (int i = 0; i < numbers.size(); i++) {
            Dictionary entry = entry(families.get(i), numbers.get(i)).refer("Parent", parent);
            if (i > 0) {
                entry.refer("Prev", numbers.get(i - 1));
            }
            if (i + 1 < numbers.size()) {
                entry.refer("Next", numbers.get(i + 1));
            }
            file.put(numbers.get(i), entry.text());
        }
        return new Range(numbers.get(0), numbers.get(numbers.size() - 1));
    }

    private static List<List<Bookmark>> families(List<Bookmark> bookmarks) {
        List<List<Bookmark>> families = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= bookmarks.size(); i++) {
            if (i == bookmarks.size()
                    || bookmarks.get(i).level() <= bookmarks.get(from).level()) {
                families.add(bookmarks.subList(from, i));
                from = i;
            }
        }
        return families;
    }

    private Dictionary entry(List<Bookmark> family, int number) {
        Bookmark head = family.get(0);
        Dictionary entry = new Dictionary()
                .put("Title", Dictionary.string(head.text()))
                .put("Dest", destinations.at(head.page(), head.y()));
        List<Bookmark> rest = family.subList(1, family.size());
        return rest.isEmpty() ? entry : below(number, rest).in(entry).put("Count", rest.size());
    }
}
