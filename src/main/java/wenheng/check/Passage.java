package wenheng.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.diagnostic.Location;
import wenheng.document.Block;
import wenheng.document.Chart;
import wenheng.document.Document;
import wenheng.document.Inline;
import wenheng.document.Part;

/**
 * 一处文字：标题、一段、列表的一项、表格的一行，连同其中的数字各在哪里。
 *
 * @param section 章节: the heading of the first level above it, or the attachment; empty above the first one
 * @param text as printed
 * @param figures the figures in it with their offsets
 * @param running whether it is running text and not a row of a table
 */
record Passage(String section, String text, List<Mark> figures, boolean running, Location place) {

    private static final String ENDS = "。；！？";

    Passage {
        figures = List.copyOf(figures);
    }

    /** A computed figure and where it stands in the text. */
    record Mark(Inline.FigureText figure, int start) {
        int end() {
            return start + figure.plain().length();
        }
    }

    /** Every passage of a paper, in order. */
    static List<Passage> of(Document document) {
        List<Passage> all = new ArrayList<>();
        Finder finder = new Finder();
        String section = "";
        for (Block block : document.blocks()) {
            section = begins(block).orElse(section);
            for (Passage passage : block.accept(finder)) {
                all.add(passage.in(section));
            }
        }
        return all;
    }

    private Passage in(String section) {
        return new Passage(section, text, figures, running, place);
    }

    /** The section that a block begins. */
    private static Optional<String> begins(Block block) {
        if (block instanceof Block.Heading heading && heading.level() == 1) {
            return Optional.of(heading.plain());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.head().filter(head -> head.level() == 1).map(Block.Heading::plain);
        }
        return block instanceof Part.Attachment attachment
                ? Optional.of((attachment.label() + "　" + attachment.title()).strip())
                : Optional.empty();
    }

    /** The sentence around an offset. */
    String sentence(int offset) {
        int from = sentenceStart(offset);
        int to = offset;
        while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, Math.min(text.length(), to + 1)).strip();
    }

    /** Where the sentence around an offset begins. */
    int sentenceStart(int offset) {
        int from = offset;
        while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    private static Passage caption(Block.Caption caption, Location place) {
        return running(List.of(new Inline.Text(caption.label() + "　")), caption.content(), place);
    }

    /** What a chart prints of a series: each category with its value. */
    private static Passage series(Chart chart, Chart.Series series, Location place) {
        Collector found = new Collector();
        found.text.append("图中“").append(series.name()).append("”");
        series.figures().forEach((index, figure) -> {
            String category =
                    index < chart.categories().size() ? chart.categories().get(index) : "";
            found.text.append("　").append(category);
            found.add(List.of(figure));
        });
        return new Passage("", found.text.toString(), found.marks, false, place);
    }

    private static Passage limits(Chart chart, Location place) {
        Collector found = new Collector();
        found.text.append("图中的界线");
        for (Chart.Limit limit : chart.limits()) {
            found.text.append("　").append(limit.name());
            limit.figure().ifPresent(figure -> found.add(List.of(figure)));
        }
        return new Passage("", found.text.toString(), found.marks, false, place);
    }

    private static Passage running(List<Inline> head, List<Inline> content, Location place) {
        Collector found = new Collector();
        found.add(head);
        found.add(content);
        return new Passage("", found.text.toString(), found.marks, true, place);
    }

    private static Passage row(Block.Row row, Location place) {
        Collector found = new Collector();
        for (Block.Cell cell : row.cells()) {
            found.text.append(found.text.isEmpty() ? "" : "　");
            found.add(cell.content());
        }
        return new Passage("", found.text.toString(), found.marks, false, place);
    }

    /** The passages of a block; what has no words of its own has none. */
    private static final class Finder implements Block.Visitor<List<Passage>> {

        @Override
        public List<Passage> heading(Block.Heading heading) {
            return List.of(running(List.of(new Inline.Text(heading.label())), heading.content(), heading.place()));
        }

        @Override
        public List<Passage> paragraph(Block.Paragraph paragraph) {
            List<Inline> head = paragraph.head().map(Block.Heading::content).orElse(List.of());
            return List.of(running(head, paragraph.content(), paragraph.place()));
        }

        @Override
        public List<Passage> list(Block.ItemList list) {
            return list.items().stream()
                    .map(item -> running(List.of(), item.content(), item.place()))
                    .toList();
        }

        @Override
        public List<Passage> table(Block.Table table) {
            List<Passage> all = new ArrayList<>();
            table.caption().ifPresent(words -> all.add(caption(words, table.place())));
            table.rows().forEach(cells -> all.add(row(cells, table.place())));
            table.notes().forEach(note -> all.add(running(List.of(), note, table.place())));
            return all;
        }

        @Override
        public List<Passage> chart(Block.ChartBlock block) {
            List<Passage> all = new ArrayList<>(List.of(caption(block.caption(), block.place())));
            block.chart().series().forEach(each -> all.add(series(block.chart(), each, block.place())));
            all.add(limits(block.chart(), block.place()));
            return all;
        }

        @Override
        public List<Passage> picture(Block.Picture picture) {
            return List.of(caption(picture.caption(), picture.place()));
        }

        @Override
        public List<Passage> turn(Block.Turn turn) {
            return List.of();
        }

        @Override
        public List<Passage> pageBreak(Block.PageBreak pageBreak) {
            return List.of();
        }

        @Override
        public List<Passage> part(Part part) {
            return List.of();
        }
    }

    /** Text and figures gathered in order. */
    private static final class Collector {
        private final StringBuilder text = new StringBuilder();
        private final List<Mark> marks = new ArrayList<>();

        void add(List<Inline> content) {
            Inline.leaves(content).forEach(piece -> {
                if (piece instanceof Inline.FigureText figure) {
                    marks.add(new Mark(figure, text.length()));
                }
                text.append(piece.plain());
            });
        }
    }
}
