package wenheng.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wenheng.diagnostic.Location;
import wenheng.document.Arrangement;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Element;
import wenheng.document.Figures;
import wenheng.document.Inline;
import wenheng.document.Metadata;
import wenheng.document.Role;
import wenheng.page.Mark;
import wenheng.page.Origin;
import wenheng.page.Origin.Value;
import wenheng.page.Page;
import wenheng.page.Pages;
import wenheng.page.Tag;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Source;
import wenheng.style.ProfileReader;

/** 来历：页上每个数字回得到它的来源单元格，每处待补回得到名称，每样东西回得到它的块。 */
class OriginTest {

    private static final String NARRATIVE = "叙述/自评报告/县情概况.md";

    private static Inline text(String words) {
        return new Inline.Text(words);
    }

    /** A figure from a cell of its own. */
    private static Inline figure(int row, String unit) {
        List<Source> sources = List.of(new Source("数据/学校.xlsx", "学校", "K" + row));
        Figure figure = new Figure("指标" + row, BigDecimal.valueOf(row), unit, 0, Formula.COUNTED, "", sources);
        return new Inline.FigureText(figure, figure.printed() + unit);
    }

    private static Location line(int number) {
        return Location.of(NARRATIVE, number, 1);
    }

    private static Block.Cell cell(Inline... content) {
        return new Block.Cell(List.of(content), 1, 1, false);
    }

    private static Block table() {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(new Block.Row(List.of(cell(text("学校")), cell(text("规定值"), figure(60, "%")))));
        IntStream.range(0, 60)
                .forEach(i -> rows.add(new Block.Row(List.of(cell(text("第" + i + "小学")), cell(figure(200 + i, ""))))));
        Block.Caption caption = new Block.Caption("表1", List.of(text("共"), figure(61, "所")), "");
        return new Block.Table(
                Optional.of(caption),
                "",
                Collections.nCopies(2, Block.Alignment.CENTER),
                1,
                rows,
                List.of(List.of(text("不含"), figure(62, "所"))),
                line(9));
    }

    private static Document paper() {
        List<Inline> words = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            words.addAll(List.of(text("全县有"), figure(100 + i, "万平方米"), text("，其中")));
            words.add(new Inline.Strong(List.of(new Inline.Missing("常住人口" + i))));
        }
        words.add(new Inline.NoteMark(1, List.of(text("含教学点"), figure(99, "个"), text("。"))));
        List<Inline> heading = List.of(text("共有"), figure(7, "所"));
        return new Document(
                new Metadata(Map.of(Element.TITLE, List.of("自评报告")), Map.of()),
                List.of(
                        new Block.Heading(1, "一、", heading, line(3)),
                        new Block.Paragraph(Role.BODY, words, line(5)),
                        table()));
    }

    private static final Document PAPER = paper();
    private static final List<Block> BLOCKS = Arrangement.of(PAPER);
    private static final Pages PAGES = Layouter.layOut(PAPER, ProfileReader.read("gbt9704"), new TestMetrics());

    /** The values of the runs with what is printed of each, repeated heads left out. */
    private static void values(Value.Visitor<StringBuilder> printed) {
        PAGES.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(mark -> mark.tag() != Tag.ARTIFACT)
                .flatMap(Mark::runs)
                .forEach(run -> run.origin()
                        .values()
                        .forEach(value -> value.value().accept(printed).append(run.text(), value.from(), value.to())));
    }

    @Test
    void everyFigureOnThePagesLeadsBackToItsCells() {
        List<Inline.FigureText> figures = Figures.of(BLOCKS).all();
        Map<Integer, StringBuilder> printed = new TreeMap<>();
        values(new Value.Visitor<>() {
            @Override
            public StringBuilder figure(Value.Figure figure) {
                return printed.computeIfAbsent(figure.ordinal(), ordinal -> new StringBuilder());
            }

            @Override
            public StringBuilder missing(Value.Missing missing) {
                return new StringBuilder();
            }
        });
        assertEquals(figures.size(), printed.size());
        printed.forEach((ordinal, words) -> {
            Inline.FigureText figure = figures.get(ordinal);
            String row = figure.figure().value().toPlainString();
            assertEquals(figure.plain(), words.toString());
            assertEquals(
                    "数据/学校.xlsx#学校!K" + row, figure.figure().sources().get(0).text());
        });
    }

    @Test
    void figuresAreNumberedInReadingOrderThoseOfANoteAtItsMark() {
        List<String> rows = Figures.of(BLOCKS).all().stream()
                .map(figure -> figure.figure().value().toPlainString())
                .toList();
        List<String> expected = new ArrayList<>(List.of("7"));
        IntStream.range(100, 140).mapToObj(Integer::toString).forEach(expected::add);
        expected.addAll(List.of("99", "61", "60"));
        IntStream.range(200, 260).mapToObj(Integer::toString).forEach(expected::add);
        expected.add("62");
        assertEquals(expected, rows);
    }

    @Test
    void everyMissingValueOnThePagesIsKnownByItsName() {
        Map<String, StringBuilder> printed = new TreeMap<>();
        values(new Value.Visitor<>() {
            @Override
            public StringBuilder figure(Value.Figure figure) {
                return new StringBuilder();
            }

            @Override
            public StringBuilder missing(Value.Missing missing) {
                return printed.computeIfAbsent(missing.name(), name -> new StringBuilder());
            }
        });
        assertEquals(40, printed.size());
        printed.forEach((name, words) -> assertEquals("〔待补：" + name + "〕", words.toString()));
    }

    @Test
    void everyMarkKnowsItsBlockAndOnlyPageNumbersHaveNone() {
        for (Page page : PAGES.pages()) {
            for (Mark mark : page.marks()) {
                String words = mark.runs().map(Mark.Glyphs::text).findFirst().orElse("");
                int foot = page.style().height().minus(page.style().bottom()).units();
                boolean number = mark.runs().anyMatch(run -> run.y().units() > foot);
                assertEquals(number, mark.origin().block() == Origin.NO_BLOCK, words);
                boolean known =
                        number || PAGES.blocks().get(mark.origin().block()).page() <= page.number();
                assertTrue(known, words);
            }
        }
        Mark.Glyphs row = PAGES.pages().stream()
                .flatMap(page -> page.marks().stream())
                .flatMap(Mark::runs)
                .filter(run -> run.text().equals("250"))
                .findFirst()
                .orElseThrow();
        assertEquals(line(9), BLOCKS.get(row.origin().block()).place());
    }

    /** The head of a table is furniture when it stands again, but its figures still lead to their cells. */
    @Test
    void aRepeatedHeadStillKnowsItsFigures() {
        long heads = PAGES.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(mark -> mark.tag() == Tag.ARTIFACT)
                .flatMap(Mark::runs)
                .filter(run -> !run.origin().values().isEmpty())
                .count();
        assertTrue(heads > 0, "no head was repeated");
    }
}
