package wenheng.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wenheng.document.Block;
import wenheng.document.Part;

/** 书签名：目录指向的标题，引用指向的表和图。 */
final class Anchors {

    private final Map<Integer, String> headings = new HashMap<>();
    private final Map<String, String> captions = new HashMap<>();

    /** The names that the contents and the references of a paper need. */
    static Anchors of(List<Block> blocks) {
        Anchors anchors = new Anchors();
        for (Block block : blocks) {
            if (block instanceof Part.Contents contents) {
                contents.entries().forEach(entry -> anchors.headings.put(entry.block(), name("_Toc", entry.block())));
            }
            block.captioned().ifPresent(anchors::add);
        }
        return anchors;
    }

    private void add(Block.Caption caption) {
        if (!caption.id().isEmpty()) {
            captions.putIfAbsent(caption.id(), name("_Ref", captions.size() + 1));
        }
    }

    private static String name(String kind, int number) {
        return kind + (100_000_000 + number);
    }

    /** The bookmark of the block at that place; empty if the contents do not name it. */
    String heading(int block) {
        return headings.getOrDefault(block, "");
    }

    /** The bookmark of the caption with that id; empty if there is none. */
    String caption(String id) {
        return captions.getOrDefault(id, "");
    }
}
