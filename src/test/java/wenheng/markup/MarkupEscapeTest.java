package wenheng.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Outcome;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.markup.read.MarkupParser;

class MarkupEscapeTest {

    @Test
    void anyTextStaysItselfInAParagraph() {
        Soup soup = new Soup(41);
        for (int i = 0; i < 3000; i++) {
            String text = soup.line(9);
            assertEquals(text, paragraph(MarkupEscape.escape(text)), () -> "seed 41: " + text);
        }
    }

    @Test
    void anyTextStaysItselfInTheMiddleOfALine() {
        Soup soup = new Soup(42);
        for (int i = 0; i < 3000; i++) {
            String text = soup.line(9);
            assertEquals("甲" + text + "乙", paragraph("甲" + MarkupEscape.escape(text) + "乙"), () -> "seed 42: " + text);
        }
    }

    @Test
    void anyTextStaysItselfInAHeading() {
        Soup soup = new Soup(43);
        for (int i = 0; i < 3000; i++) {
            String text = "甲" + soup.line(9);
            Outcome<Document> outcome = parse("# " + MarkupEscape.escape(text) + "\n");
            Block.Heading heading = (Block.Heading) outcome.value().blocks().get(0);
            assertEquals("一、" + text, heading.plain(), "seed 43");
            assertEquals(Diagnostics.NONE, outcome.diagnostics());
        }
    }

    @Test
    void anyTextStaysItselfInACell() {
        Soup soup = new Soup(44);
        for (int i = 0; i < 3000; i++) {
            String text = soup.line(9);
            Outcome<Document> outcome = parse("| 甲 | 乙 |\n|---|---|\n| 丙 | " + MarkupEscape.escape(text) + " |\n");
            Block.Cell cell = ((Block.Table) outcome.value().blocks().get(0))
                    .rows()
                    .get(1)
                    .cells()
                    .get(1);
            assertEquals(text, cell.plain(), () -> "seed 44: " + text);
            assertEquals(false, cell.failing(), () -> "seed 44: " + text);
            assertEquals(Diagnostics.NONE, outcome.diagnostics(), () -> "seed 44: " + text);
        }
    }

    @Test
    void lineEndsBecomeBlanks() {
        assertEquals("甲 乙 丙", paragraph(MarkupEscape.escape("甲\r\n乙\n丙")));
    }

    @Test
    void charactersThatNoPaperHoldsAreShown() {
        assertEquals("甲\uFFFD乙\uFFFD丙\uFFFD", MarkupEscape.escape("甲\u0007乙\uE003丙\uD800"));
    }

    @Test
    void ordinaryTextIsLeftAlone() {
        String text = "2025年，全县有小学20所（含教学点3个），在校生12,345人，“双减”成效显著——占98.5%。";
        assertEquals(text, MarkupEscape.escape(text));
    }

    private static Outcome<Document> parse(String text) {
        return MarkupParser.parsePlain("例", text);
    }

    private static String paragraph(String text) {
        Outcome<Document> outcome = parse(text);
        assertEquals(Diagnostics.NONE, outcome.diagnostics(), text);
        if (text.isEmpty()) {
            return "";
        }
        assertEquals(1, outcome.value().blocks().size(), text);
        return ((Block.Paragraph) outcome.value().blocks().get(0)).plain();
    }
}
