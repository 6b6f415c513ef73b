package wenheng.document;

import java.util.List;
import java.util.stream.Stream;

/** 脚注：按次序找出文中的注。 */
public final class Notes {

    private Notes() {}

    /** The notes of a paper in the order of their marks, each once. */
    public static List<Inline.NoteMark> of(List<Block> blocks) {
        return blocks.stream()
                .flatMap(Notes::words)
                .flatMap(Notes::marks)
                .filter(mark -> !mark.isRepeated())
                .toList();
    }

    /** Notes stand in headings, paragraphs and lists; tables have 注： below them. */
    private static Stream<Inline> words(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.content().stream();
        }
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.concat(
                    paragraph.head().stream().flatMap(head -> head.content().stream()), paragraph.content().stream());
        }
        return block instanceof Block.ItemList list
                ? list.items().stream().flatMap(item -> item.content().stream())
                : Stream.empty();
    }

    private static Stream<Inline.NoteMark> marks(Inline piece) {
        if (piece instanceof Inline.NoteMark mark) {
            return Stream.of(mark);
        }
        return piece.content().stream().flatMap(Notes::marks);
    }
}
