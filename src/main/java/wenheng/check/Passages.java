package wenheng.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wenheng.diagnostic.Location;
import wenheng.document.Block;
import wenheng.document.Chart;
import wenheng.document.Inline;
import wenheng.document.Part;

/** 逐处读：公文各块里的一处处文字，依次读下去，知道自己在哪一章。 */
final class Passages implements Block.Visitor<Stream<Passage>> {

    private String section = "";

    @Override
    public Stream<Passage> heading(Block.Heading heading) {
        enter(heading);
        return running(List.of(new Inline.Text(heading.label())), heading.content(), heading.place());
    }

    @Override
    public Stream<Passage> paragraph(Block.Paragraph paragraph) {
        paragraph.head().ifPresent(this::enter);
        List<Inline> head = paragraph.head().map(Block.Heading::content).orElse(List.of());
        return running(head, paragraph.content(), paragraph.place());
    }

    private void enter(Block.Heading heading) {
        section = heading.level() == 1 ? heading.plain() : section;
    }

    @Override
    public Stream<Passage> list(Block.ItemList list) {
        return list.items().stream().flatMap(item -> running(List.of(), item.content(), item.place()));
    }

    @Override
    public Stream<Passage> table(Block.Table table) {
        return Stream.of(
                        table.caption().stream().flatMap(caption -> caption(caption, table.place())),
                        table.rows().stream().map(row -> row(row, table.place())),
                        table.notes().stream().flatMap(note -> running(List.of(), note, table.place())))
                .flatMap(parts -> parts);
    }

    private Passage row(Block.Row row, Location place) {
        Collector found = new Collector();
        for (Block.Cell cell : row.cells()) {
            found.text.append(found.text.isEmpty() ? "" : "　");
            found.add(cell.content());
        }
        return found.passage(section, false, place);
    }

    @Override
    public Stream<Passage> chart(Block.ChartBlock block) {
        Chart chart = block.chart();
        return Stream.of(
                        caption(block.caption(), block.place()),
                        chart.series().stream().map(series -> series(chart, series, block.place())),
                        Stream.of(limits(chart, block.place())))
                .flatMap(parts -> parts);
    }

    /** What a chart prints of a series: each category with its value. */
    private Passage series(Chart chart, Chart.Series series, Location place) {
        Collector found = new Collector();
        found.text.append("图中“").append(series.name()).append("”");
        series.figures().forEach((index, figure) -> {
            String category =
                    index < chart.categories().size() ? chart.categories().get(index) : "";
            found.text.append("　").append(category);
            found.add(List.of(figure));
        });
        return found.passage(section, false, place);
    }

    private Passage limits(Chart chart, Location place) {
        Collector found = new Collector();
        found.text.append("图中的界线");
        for (Chart.Limit limit : chart.limits()) {
            found.text.append("　").append(limit.name());
            limit.figure().ifPresent(figure -> found.add(List.of(figure)));
        }
        return found.passage(section, false, place);
    }

    @Override
    public Stream<Passage> picture(Block.Picture picture) {
        return caption(picture.caption(), picture.place());
    }

    @Override
    public Stream<Passage> turn(Block.Turn turn) {
        return Stream.empty();
    }

    @Override
    public Stream<Passage> pageBreak(Block.PageBreak pageBreak) {
        return Stream.empty();
    }

    @Override
    public Stream<Passage> part(Part part) {
        if (part instanceof Part.Attachment attachment) {
            section = (attachment.label() + "　" + attachment.title()).strip();
        }
        return Stream.empty();
    }

    private Stream<Passage> caption(Block.Caption caption, Location place) {
        return running(List.of(new Inline.Text(caption.label() + "　")), caption.content(), place);
    }

    private Stream<Passage> running(List<Inline> head, List<Inline> content, Location place) {
        Collector found = new Collector();
        found.add(head);
        found.add(content);
        return Stream.of(found.passage(section, true, place));
    }

    /** Text and figures gathered in order. */
    private static final class Collector {
        private final StringBuilder text = new StringBuilder();
        private final List<Passage.Mark> marks = new ArrayList<>();

        void add(List<Inline> content) {
            Inline.leaves(content).forEach(piece -> {
                if (piece instanceof Inline.FigureText figure) {
                    marks.add(new Passage.Mark(figure, text.length()));
                }
                text.append(piece.plain());
            });
        }

        Passage passage(String section, boolean running, Location place) {
            return new Passage(section, text.toString(), marks, running, place);
        }
    }
}
