package wenheng.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.layout.Paginator.Placed;
import wenheng.layout.strip.InkBox;
import wenheng.page.ContentsLink;
import wenheng.page.ElementPlace;
import wenheng.style.Length;
import wenheng.style.PageStyle;

/**
 * 要素之处的收集：各条里的墨框移到页上，同一块在同一页上的同名框合为一个。
 *
 * <p>Measured from what was set, not from what was meant: composers leave a box of ink in each strip, and only here
 * does it get its page and height. Boxes of one name in one block and page are joined, so that a title of three lines
 * is one element; two in the same strip (seals, signatures side by side) stay apart. Cost: linear in the strips, but
 * for the first strip of each block that the contents name, which is looked for from the beginning.
 */
final class ElementPlaces {

    private record Key(int block, int page, String name, int apart) {}

    private final List<Placed> placed;
    private final List<PageStyle> papers;

    /** @param papers the paper of each block */
    ElementPlaces(List<Placed> placed, List<PageStyle> papers) {
        this.placed = placed;
        this.papers = papers;
    }

    /** The elements in reading order; seals and signatures of several organs each by itself. */
    List<ElementPlace> elements() {
        Map<Key, ElementPlace> found = new LinkedHashMap<>();
        for (Placed item : placed) {
            List<InkBox> boxes = item.strip().boxes();
            for (int i = 0; i < boxes.size(); i++) {
                InkBox box = boxes.get(i);
                if (box.target() < 0) {
                    Key key = new Key(item.strip().block(), item.page(), box.name(), apart(boxes, i, found.size()));
                    found.merge(key, place(item, box), ElementPlaces::union);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** Boxes of one name within one strip stand side by side and stay apart. */
    private static int apart(List<InkBox> boxes, int index, int unique) {
        String name = boxes.get(index).name();
        long same = boxes.stream().filter(box -> box.name().equals(name)).count();
        return same > 1 ? unique + 1 : 0;
    }

    private int top(Placed item) {
        return papers.get(item.strip().block()).top().units();
    }

    private ElementPlace place(Placed item, InkBox box) {
        return new ElementPlace(
                box.name(),
                box.clause(),
                item.page(),
                new Length(box.left()),
                new Length(top(item) + item.y() + box.top()),
                new Length(box.right() - box.left()),
                new Length(box.bottom() - box.top()));
    }

    private static ElementPlace union(ElementPlace a, ElementPlace b) {
        int left = Math.min(a.x().units(), b.x().units());
        int upper = Math.min(a.y().units(), b.y().units());
        int right =
                Math.max(a.x().plus(a.width()).units(), b.x().plus(b.width()).units());
        int lower =
                Math.max(a.y().plus(a.height()).units(), b.y().plus(b.height()).units());
        return new ElementPlace(
                a.name(),
                a.clause(),
                a.page(),
                new Length(left),
                new Length(upper),
                new Length(right - left),
                new Length(lower - upper));
    }

    /** The printed page number of the first strip of each block that a line of the contents names. */
    Map<Integer, String> labels(PageLabels numbers) {
        Map<Integer, String> labels = new LinkedHashMap<>();
        targets().forEach(block -> first(block).ifPresent(item -> labels.put(block, numbers.of(item.page()))));
        return labels;
    }

    private List<Integer> targets() {
        return placed.stream()
                .flatMap(item -> item.strip().boxes().stream())
                .filter(box -> box.target() >= 0)
                .map(InkBox::target)
                .distinct()
                .toList();
    }

    private Optional<Placed> first(int block) {
        return placed.stream()
                .filter(item -> item.strip().block() == block && !item.again())
                .findFirst();
    }

    /** The lines of the contents with where they lead. */
    List<ContentsLink> links(PageLabels numbers) {
        List<ContentsLink> links = new ArrayList<>();
        for (Placed item : placed) {
            for (InkBox box : item.strip().boxes()) {
                if (box.target() >= 0) {
                    first(box.target()).ifPresent(goal -> links.add(link(item, box, goal, numbers)));
                }
            }
        }
        return links;
    }

    private ContentsLink link(Placed item, InkBox box, Placed goal, PageLabels numbers) {
        ElementPlace place = place(item, box);
        return new ContentsLink(
                item.page(),
                place.x(),
                place.y(),
                place.width(),
                place.height(),
                box.tag(),
                box.target(),
                numbers.of(goal.page()),
                goal.page(),
                new Length(top(goal) + goal.y()));
    }
}
