package wenheng.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import wenheng.document.Inline.FigureText;

/** 文中的数字：有出处的数字按阅读次序编号；注中的算在注码处，图中的算在图题之后。 */
public final class Figures {

    private final List<FigureText> all;
    /** By identity: the same number printed in two places is two. */
    private final IdentityHashMap<FigureText, Integer> ordinals = new IdentityHashMap<>();

    private Figures(List<FigureText> all) {
        this.all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            ordinals.putIfAbsent(all.get(i), i);
        }
    }

    /** The figures of these blocks, as {@link Arrangement#of} gives them. */
    public static Figures of(List<Block> blocks) {
        Collector collector = new Collector();
        return new Figures(
                blocks.stream().flatMap(block -> block.accept(collector)).toList());
    }

    /** Every figure, first to last. */
    public List<FigureText> all() {
        return all;
    }

    /**
     * Place of a figure among all.
     *
     * @throws IllegalArgumentException if it is not one of them
     */
    public int ordinal(FigureText figure) {
        Integer ordinal = ordinals.get(figure);
        if (ordinal == null) {
            throw new IllegalArgumentException("no figure of these blocks: " + figure.plain());
        }
        return ordinal;
    }

    /** The figures of one block in reading order. */
    private static final class Collector implements Block.Visitor<Stream<FigureText>> {

        private static Stream<FigureText> of(List<Inline> content) {
            return Inline.figures(content).stream();
        }

        @Override
        public Stream<FigureText> heading(Block.Heading heading) {
            return of(heading.content());
        }

        @Override
        public Stream<FigureText> paragraph(Block.Paragraph paragraph) {
            return Stream.concat(paragraph.head().stream().flatMap(this::heading), of(paragraph.content()));
        }

        @Override
        public Stream<FigureText> list(Block.ItemList list) {
            return list.items().stream().flatMap(item -> of(item.content()));
        }

        @Override
        public Stream<FigureText> table(Block.Table table) {
            return Stream.of(
                            table.caption().stream().map(Block.Caption::content),
                            table.rows().stream()
                                    .flatMap(row -> row.cells().stream().map(Block.Cell::content)),
                            table.notes().stream())
                    .flatMap(parts -> parts)
                    .flatMap(Collector::of);
        }

        @Override
        public Stream<FigureText> chart(Block.ChartBlock chart) {
            List<FigureText> drawn = new ArrayList<>();
            chart.chart()
                    .series()
                    .forEach(series -> drawn.addAll(series.figures().values()));
            chart.chart().limits().forEach(limit -> limit.figure().ifPresent(drawn::add));
            return Stream.concat(of(chart.caption().content()), drawn.stream());
        }

        @Override
        public Stream<FigureText> picture(Block.Picture picture) {
            return of(picture.caption().content());
        }

        @Override
        public Stream<FigureText> turn(Block.Turn turn) {
            return Stream.empty();
        }

        @Override
        public Stream<FigureText> pageBreak(Block.PageBreak pageBreak) {
            return Stream.empty();
        }

        @Override
        public Stream<FigureText> part(Part part) {
            return Stream.empty();
        }
    }
}
