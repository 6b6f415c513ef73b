package wenheng.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Inline;
import wenheng.provenance.Figure;
import wenheng.provenance.Source;

/** 数字一览：一次生成的各份文稿里，同一个数都印成什么。 */
public final class FigureReadings {

    private final Map<Key, Reading> readings = new LinkedHashMap<>();

    private FigureReadings() {}

    /** What makes two printed figures the same: name, unit and the cells they rest on. */
    private record Key(String name, String unit, List<Source> sources) {}

    /**
     * 一个数。
     *
     * @param figure as it was first printed
     * @param uses every place, in the order of the papers
     */
    public record Reading(Figure figure, List<Use> uses) {
        public Reading {
            uses = List.copyOf(uses);
        }

        /** The different forms in which it is printed. */
        public List<String> forms() {
            return uses.stream().map(Use::printed).distinct().toList();
        }

        private Reading and(Use use) {
            return new Reading(
                    figure, Stream.concat(uses.stream(), Stream.of(use)).toList());
        }
    }

    /** One place where it is printed. */
    public record Use(String paper, String printed, Location place) {}

    /** The figures with cells behind them, in the order in which the papers print them. */
    public static List<Reading> of(Map<String, Document> papers) {
        FigureReadings all = new FigureReadings();
        papers.forEach((paper, document) -> document.blocks().forEach(block -> all.add(paper, block)));
        return List.copyOf(all.readings.values());
    }

    /** A warning for each figure that is not printed alike everywhere. */
    public static Diagnostics differences(List<Reading> readings) {
        return new Diagnostics(readings.stream()
                .filter(reading -> reading.forms().size() > 1)
                .map(FigureReadings::difference)
                .toList());
    }

    private static Diagnostic difference(Reading reading) {
        String forms = reading.forms().stream()
                .map(form -> "“" + form + "”（"
                        + reading.uses().stream()
                                .filter(use -> use.printed().equals(form))
                                .map(Use::paper)
                                .distinct()
                                .collect(Collectors.joining("、"))
                        + "）")
                .collect(Collectors.joining("，"));
        Location second = reading.uses().stream()
                .filter(use -> !use.printed().equals(reading.forms().get(0)))
                .map(Use::place)
                .findFirst()
                .orElse(Location.NOWHERE);
        return Diagnostic.warning(
                "数字-不一致", second, reading.figure().name() + "在各份文稿中印得不同：" + forms, "请用同样的小数位数，如去掉或统一“保留(…)”");
    }

    private void add(String paper, Block block) {
        if (block instanceof Block.Heading heading) {
            add(paper, heading.content(), block.place());
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph.head().ifPresent(head -> add(paper, head.content(), block.place()));
            add(paper, paragraph.content(), block.place());
        } else if (block instanceof Block.ItemList list) {
            list.items().forEach(item -> add(paper, item.content(), item.place()));
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> add(paper, cell.content(), block.place())));
        } else if (block instanceof Block.ChartBlock chart) {
            chart.chart()
                    .series()
                    .forEach(series -> add(paper, List.copyOf(series.figures().values()), block.place()));
        }
    }

    private void add(String paper, List<Inline> content, Location place) {
        for (Inline piece : content) {
            if (piece instanceof Inline.FigureText figure) {
                add(figure.figure(), new Use(paper, figure.plain(), place));
            } else if (piece instanceof Inline.Strong strong) {
                add(paper, strong.content(), place);
            } else if (piece instanceof Inline.Emphasis emphasis) {
                add(paper, emphasis.content(), place);
            } else if (piece instanceof Inline.Link link) {
                add(paper, link.content(), place);
            }
        }
    }

    private void add(Figure figure, Use use) {
        if (!figure.sources().isEmpty()) {
            readings.merge(
                    new Key(figure.name(), figure.unit(), figure.sources()),
                    new Reading(figure, List.of(use)),
                    (before, unused) -> before.and(use));
        }
    }
}
