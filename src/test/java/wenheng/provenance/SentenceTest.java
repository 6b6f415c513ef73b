package wenheng.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final Figure CLASS = new Figure(
            "最大班额", new BigDecimal("47.0"), "人", 1, Formula.GIVEN, "", List.of(new Source("甲.csv", "", "A1")));
    private static final Figure LIMIT = Figure.laidDown("最大班额规定值", new BigDecimal("45"), "人", "第七条");

    private static final Sentence SAID =
            Sentence.of("最大班额为").andWithUnit(CLASS).and("，高于").andWithUnit(LIMIT);

    @Test
    void itReadsAsItsWordsAndNumbersDo() {
        assertEquals("最大班额为47.0人，高于45人", SAID.plain());
        assertEquals(List.of(CLASS, LIMIT), SAID.figures());
        assertEquals("", Sentence.EMPTY.and("").plain());
    }

    @Test
    void theNumbersMayBePrintedOtherwise() {
        Sentence whole = SAID.printing(figure -> figure.withDecimals(0));
        assertEquals("最大班额为47人，高于45人", whole.plain());
        assertEquals(CLASS.value(), whole.figures().get(0).value());
    }

    @Test
    void severalAreJoinedByAMarkThatStandsOnlyBetweenThem() {
        assertEquals("", Sentence.joined(List.of(), "；").plain());
        assertEquals("甲", Sentence.joined(List.of(Sentence.of("甲")), "；").plain());
        assertEquals(
                "甲；45；乙",
                Sentence.joined(List.of(Sentence.of("甲"), Sentence.EMPTY.and(LIMIT), Sentence.of("乙")), "；")
                        .plain());
    }

    @Test
    void eachMediumHasItsOwnBlank() {
        Sentence open = Sentence.of("辖").and(Sentence.missing("乡镇数")).and("个乡镇");
        assertEquals("辖＿＿个乡镇", open.plain());
        assertEquals("[辖]〔待补：乡镇数〕[个乡镇]", open.printed(new Bracketed()));
        assertEquals("[最大班额为]47.0[人][，高于]45[人]", SAID.printed(new Bracketed()));
    }

    /** Words in brackets, a blank by its name. */
    private static final class Bracketed implements Sentence.Visitor<String> {
        @Override
        public String words(String text) {
            return "[" + text + "]";
        }

        @Override
        public String amount(Figure figure) {
            return figure.printed();
        }

        @Override
        public String blank(String name) {
            return "〔待补：" + name + "〕";
        }
    }

    @Test
    void onlyAFullStopOfItsOwnIsTakenFromTheEnd() {
        assertEquals("有1所。未达标", Sentence.of("有1所。未达标。").withoutFullStop().plain());
        assertEquals("共45", Sentence.of("共").and(LIMIT).withoutFullStop().plain());
        assertEquals(Sentence.EMPTY, Sentence.EMPTY.withoutFullStop());
        assertEquals(Sentence.EMPTY, Sentence.of("。").withoutFullStop());
    }
}
