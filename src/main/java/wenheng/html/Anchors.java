package wenheng.html;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenheng.document.Block;

/** 锚点：页内各标题、表、图的 id，互不重复。 Ids written by the author stay; the program's own end in a number of the block. */
final class Anchors {

    /** Where the skip link leads. */
    static final String PAPER = "paper";

    private final IdentityHashMap<Block, String> ids = new IdentityHashMap<>();
    private final Set<String> written = new HashSet<>();

    Anchors(List<Block> blocks) {
        Set<String> used = new HashSet<>(Set.of(PAPER));
        blocks.forEach(block -> authored(block).filter(used::add).ifPresent(id -> {
            ids.put(block, id);
            written.add(id);
        }));
        for (int i = 0; i < blocks.size(); i++) {
            String id = "b" + (i + 1);
            while (!ids.containsKey(blocks.get(i)) && !used.add(id)) {
                id += "-";
            }
            ids.putIfAbsent(blocks.get(i), id);
        }
    }

    private static Optional<String> authored(Block block) {
        Optional<Block.Caption> caption = Optional.empty();
        if (block instanceof Block.Table table) {
            caption = table.caption();
        } else if (block instanceof Block.ChartBlock chart) {
            caption = Optional.of(chart.caption());
        } else if (block instanceof Block.Picture picture) {
            caption = Optional.of(picture.caption());
        }
        return caption.map(words -> words.id().replaceAll("\\s", "")).filter(id -> !id.isEmpty());
    }

    /** The id of a block. */
    String of(Block block) {
        return ids.get(block);
    }

    /** Whether a reference to this id has somewhere to lead. */
    boolean has(String id) {
        return written.contains(id);
    }
}
