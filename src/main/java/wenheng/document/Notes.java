package wenheng.document;

import java.util.List;
import java.util.stream.Stream;

/** 脚注：按次序找出文中的注。 */
public final class Notes {

    private Notes() {}

    /** The notes of a paper in the order of their marks, each once. */
    public static List<Inline.NoteMark> of(List<Block> blocks) {
        Words words = new Words();
        return blocks.stream()
                .flatMap(block -> block.accept(words))
                .flatMap(Inline::leaves)
                .filter(Inline.NoteMark.class::isInstance)
                .map(Inline.NoteMark.class::cast)
                .filter(mark -> !mark.isRepeated())
                .toList();
    }

    /** Notes stand in headings, paragraphs and lists; tables have 注： below them. */
    private static final class Words implements Block.Visitor<Stream<Inline>> {

        @Override
        public Stream<Inline> heading(Block.Heading heading) {
            return heading.content().stream();
        }

        @Override
        public Stream<Inline> paragraph(Block.Paragraph paragraph) {
            return Stream.concat(paragraph.head().stream().flatMap(this::heading), paragraph.content().stream());
        }

        @Override
        public Stream<Inline> list(Block.ItemList list) {
            return list.items().stream().flatMap(item -> item.content().stream());
        }

        @Override
        public Stream<Inline> table(Block.Table table) {
            return Stream.empty();
        }

        @Override
        public Stream<Inline> chart(Block.ChartBlock chart) {
            return Stream.empty();
        }

        @Override
        public Stream<Inline> picture(Block.Picture picture) {
            return Stream.empty();
        }

        @Override
        public Stream<Inline> turn(Block.Turn turn) {
            return Stream.empty();
        }

        @Override
        public Stream<Inline> pageBreak(Block.PageBreak pageBreak) {
            return Stream.empty();
        }

        @Override
        public Stream<Inline> part(Part part) {
            return Stream.empty();
        }
    }
}
