package wenheng.document;

import java.util.ArrayList;
import java.util.List;
import wenheng.diagnostic.Location;

/**
 * 编排：把前置要素排成版头、题头、落款和版记，放在正文之前和之后，得到从头到尾的块序列。
 *
 * <p>All writers and the layout walk this one sequence; that is why the formats carry the same text in the same order. Order of
 * the elements: GB/T 9704-2012 chapter 7 and, by {@link Form}, chapter 10.
 *
 * <p>Invariants: the place of a block in this sequence is its name for all that comes later: {@code Pages.blocks}, the
 * origin of a mark and the entries of the contents count by it, so that no writer may leave a block out or add one.
 * Nothing is decided here by how pages fall, but for {@code Fitted}, which arranges a changed paper anew. Cost: a few
 * passes over the blocks.
 */
public final class Arrangement {

    /** Levels of heading that the contents name. */
    private static final int CONTENTS_LEVELS = 2;

    private Arrangement() {}

    /** Every block of the paper, first to last. */
    public static List<Block> of(Document document) {
        Metadata metadata = document.metadata();
        List<Block> body = document.blocks();
        int split = firstAttachment(body);
        List<Block> all = new ArrayList<>();
        front(metadata, body, all);
        all.addAll(Opening.of(metadata));
        all.addAll(body.subList(0, split));
        all.addAll(Closing.afterBody(metadata));
        all.addAll(body.subList(split, body.size()));
        all.addAll(Closing.record(metadata));
        return filled(all);
    }

    private static int firstAttachment(List<Block> body) {
        int at = 0;
        while (at < body.size() && !(body.get(at) instanceof Part.Attachment)) {
            at++;
        }
        return turnsBefore(body, at) ? at - 1 : at;
    }

    /** An attachment on turned paper begins with its turn; what ends the body stays before it. */
    private static boolean turnsBefore(List<Block> body, int at) {
        return at > 0 && at < body.size() && body.get(at - 1) instanceof Block.Turn turn && turn.landscape();
    }

    private static void front(Metadata metadata, List<Block> body, List<Block> all) {
        if (metadata.isAsked(Element.COVER)) {
            all.add(Opening.cover(metadata));
        }
        boolean placed = body.stream().anyMatch(Part.Contents.class::isInstance);
        if (metadata.isAsked(Element.CONTENTS) && !placed) {
            all.add(new Part.Contents(List.of(), Location.NOWHERE));
        }
    }

    /** Contents know their entries only when every block has its place; without any entry there are none. */
    private static List<Block> filled(List<Block> blocks) {
        if (blocks.stream().noneMatch(Part.Contents.class::isInstance)) {
            return List.copyOf(blocks);
        }
        List<Block> kept = new ArrayList<>(blocks);
        if (entries(kept).isEmpty()) {
            kept.removeIf(Part.Contents.class::isInstance);
        }
        List<Part.Contents.Entry> entries = entries(kept);
        kept.replaceAll(block ->
                block instanceof Part.Contents contents ? new Part.Contents(entries, contents.place()) : block);
        return List.copyOf(kept);
    }

    private static List<Part.Contents.Entry> entries(List<Block> blocks) {
        List<Part.Contents.Entry> entries = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int block = i;
            Outline.of(blocks.get(i))
                    .filter(named -> named.level() <= CONTENTS_LEVELS)
                    .ifPresent(named -> entries.add(new Part.Contents.Entry(named.level(), named.text(), block)));
        }
        return entries;
    }
}
