package wenheng.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wenheng.provenance.Figure;

class MetadataTest {

    private static final Inline.FigureText COUNT = new Inline.FigureText(Figure.counted("学校数", 5, "所", List.of()), "5");

    private static final Metadata GIVEN = new Metadata(
            Map.of(Element.TITLE, List.of("5所学校"), Element.SUBTITLE, List.of("5所")),
            Map.of("索引号", "1"),
            Map.of(Element.TITLE, List.of(COUNT), Element.SUBTITLE, List.of(COUNT)));

    @Test
    void anElementGivenAnewLeavesTheRestAsItWas() {
        Metadata changed = GIVEN.with(Element.RECIPIENTS_PLACE, "版记");
        assertEquals(List.of("版记"), changed.all(Element.RECIPIENTS_PLACE));
        assertEquals("5所学校", changed.title());
        assertEquals(GIVEN.disclosure(), changed.disclosure());
        assertEquals(GIVEN.figures(), changed.figures());
    }

    @Test
    void theNumbersOfAnElementGoWithItsWords() {
        Metadata changed = GIVEN.with(Element.SUBTITLE, "试行");
        assertEquals(Map.of(Element.TITLE, List.of(COUNT)), changed.figures());
        assertEquals(
                new BigDecimal("5"),
                changed.figures().get(Element.TITLE).get(0).figure().value());
    }
}
