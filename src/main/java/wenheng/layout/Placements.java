package wenheng.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wenheng.layout.Paginator.Placed;
import wenheng.layout.strip.Anchor;
import wenheng.layout.strip.Composed;
import wenheng.layout.strip.Strip;
import wenheng.page.BlockLayout;
import wenheng.style.Length;
import wenheng.style.PageStyle;

/** 各块的着落：每一块从哪页开始、离上一块多远，连同它的断行和列宽，告诉 Word 书写者。 */
final class Placements {

    private final List<Composed> composed;
    private final List<PageStyle> papers;
    private final Map<Integer, Placed> first = new HashMap<>();
    private final Map<Integer, Integer> above = new HashMap<>();

    /** @param papers those of the blocks */
    Placements(List<Composed> composed, List<PageStyle> papers, List<Placed> placed) {
        this.composed = composed;
        this.papers = papers;
        for (int i = 0; i < placed.size(); i++) {
            Placed item = placed.get(i);
            if (!item.again() && first.putIfAbsent(item.strip().block(), item) == null) {
                above.put(item.strip().block(), i == 0 ? 0 : distance(placed.get(i - 1), item));
            }
        }
    }

    /** Where the page ended by itself, the room that was asked for: the programs must see that the block has no place there. */
    private int distance(Placed upper, Placed lower) {
        if (upper.page() == lower.page()) {
            return lower.y() - upper.y() - upper.strip().height();
        }
        Strip strip = lower.strip();
        boolean flowed = !strip.startsPage() && strip.anchor().is(Anchor.Kind.FLOW);
        return flowed ? strip.blankLines() * papers.get(strip.block()).pitch().units() : 0;
    }

    /** One for each block; a block without strips stands on the page of the one before. */
    List<BlockLayout> layouts() {
        List<BlockLayout> layouts = new ArrayList<>();
        int page = 1;
        for (int i = 0; i < composed.size(); i++) {
            page = first.containsKey(i) ? first.get(i).page() : page;
            Composed block = composed.get(i);
            Length space = new Length(above.getOrDefault(i, 0));
            layouts.add(
                    new BlockLayout(page, space, block.paragraphs(), block.columns(), block.drawing(), block.notes()));
        }
        return layouts;
    }
}
