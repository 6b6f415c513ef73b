package wenheng.html;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenheng.document.Block;
import wenheng.document.Notes;

/** 锚点：页内各标题、表、图的 id，互不重复。 Ids written by the author stay; the program's own end in a number of the block. */
final class Anchors {

    /** Where the skip link leads. */
    static final String PAPER = "paper";

    private final IdentityHashMap<Block, String> ids = new IdentityHashMap<>();
    private final Set<String> written = new HashSet<>();

    Anchors(List<Block> blocks) {
        Set<String> used = new HashSet<>(Set.of(PAPER));
        Notes.of(blocks).forEach(note -> {
            used.add(NotesWriter.markId(note.number()));
            used.add(NotesWriter.noteId(note.number()));
        });
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
        return block.captioned().map(words -> words.id().replaceAll("\\s", "")).filter(id -> !id.isEmpty());
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
