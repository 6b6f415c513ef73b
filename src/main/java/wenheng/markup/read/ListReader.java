package wenheng.markup.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import wenheng.document.Block;
import wenheng.document.Inline;
import wenheng.markup.syntax.CommentBlock;

/** 列表的阅读：各项只有一层、各占一段；嵌套的展平，多出的段落放到列表之外。 */
public final class ListReader {

    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,9}[.)])");

    private final BlockReader blocks;
    private final NodePlaces places;
    private final References references;
    private final List<Block.Item> items = new ArrayList<>();

    ListReader(BlockReader blocks, NodePlaces places, References references) {
        this.blocks = blocks;
        this.places = places;
        this.references = references;
    }

    void read(ListBlock list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            readItem(list, item);
        }
        flush(list);
    }

    private void readItem(ListBlock list, Node item) {
        Node child = item.getFirstChild();
        if (child == null || child instanceof Paragraph) {
            List<Inline> words = child == null ? List.of() : InlineReader.words(child, places, references);
            items.add(new Block.Item(label(list, item), words, places.of(item)));
            child = child == null ? null : child.getNext();
        }
        if (child != null) {
            flush(list);
        }
        while (child != null) {
            Node next = child.getNext();
            remark(child);
            child.accept(blocks);
            child = next;
        }
    }

    private void remark(Node child) {
        if (child instanceof ListBlock) {
            places.findings().warning("列表-嵌套", places.of(child), "公文的列表只有一层，下层各项已提到同一层", "层次请用标题表示");
        } else if (!(child instanceof CommentBlock)) {
            places.findings().warning("列表-多段", places.of(child), "列表的一项只能是一段文字，其余内容已移出列表", "请取消这些行的缩进");
        }
    }

    private void flush(ListBlock list) {
        if (!items.isEmpty()) {
            boolean ordered = list instanceof OrderedList;
            blocks.add(new Draft.Ready(
                    new Block.ItemList(ordered, items, items.get(0).place())));
            items.clear();
        }
    }

    /** The number as the author typed it, which may go on from a list further up. */
    private String label(ListBlock list, Node item) {
        Matcher number = NUMBER.matcher(places.written(item));
        return list instanceof OrderedList && number.lookingAt() ? number.group(1) : Block.Item.BULLET;
    }
}
