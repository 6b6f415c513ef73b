package wenheng.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import wenheng.CpuTime;
import wenheng.diagnostic.Outcome;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.markup.read.MarkupParser;
import wenheng.markup.write.MarkupWriter;

/** Texts that would make a careless parser hang or overflow; the limit is generous, a quadratic step exceeds it by far. */
class HostileTextTest {

    private static final int MANY = 200_000;

    /** Seconds of processor time that a text may take to be read, and to be written again; most take less than one. */
    private static final int LONGEST = 20;

    @Test
    void starsRemainText() {
        assertEquals("*".repeat(MANY) + "甲", plain("*".repeat(MANY) + "甲"));
    }

    @Test
    void starsThatOpenAndCloseNestNoDeeperThanTheLimit() {
        survives("*".repeat(MANY) + "甲" + "*".repeat(MANY));
        survives("*甲 ".repeat(MANY) + " 乙*".repeat(MANY));
        survives("**。".repeat(50_000));
        survives("甲**乙" + "丙* ".repeat(MANY));
        survives("a**b_c*d__\n".repeat(MANY));
        survives("a**b_c*d__".repeat(MANY));
    }

    @Test
    void bracketsRemainText() {
        assertEquals("[".repeat(MANY), plain("[".repeat(MANY)));
        survives("[甲](".repeat(MANY));
        survives("![".repeat(MANY) + "x" + "](u)".repeat(MANY));
        survives("[](#甲".repeat(MANY));
        survives("[".repeat(MANY) + "[甲](乙)".repeat(MANY));
        survives("[\n".repeat(MANY) + "[甲](乙)".repeat(MANY));
    }

    @Test
    void unknownReferencesAreReportedToALimit() {
        Outcome<Document> outcome = parse("[](#甲) ".repeat(50_000));
        assertTrue(
                outcome.diagnostics().all().size() < 2_000,
                "findings: " + outcome.diagnostics().all().size());
    }

    @Test
    void quotesNestNoDeeperThanTheLimit() {
        survives(">".repeat(MANY));
        survives("> ".repeat(MANY) + "甲");
        survives(">甲\n".repeat(MANY));
    }

    @Test
    void listsNestNoDeeperThanTheLimit() {
        survives("- ".repeat(MANY) + "甲");
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            steps.append(" ".repeat(2 * i)).append("- 甲\n");
        }
        survives(steps.toString());
    }

    @Test
    void commentsThatNeverEnd() {
        survives("<!--\n".repeat(MANY));
        survives("<!--".repeat(MANY));
        survives("甲 <!-- ".repeat(MANY) + "-->");
    }

    @Test
    void longLinesAndManyLines() {
        String line = "教育质量，".repeat(MANY);
        assertEquals(line, plain(line));
        survives("甲\n".repeat(MANY));
        survives("甲\n\n".repeat(MANY));
        survives("`".repeat(MANY) + "甲" + "`".repeat(MANY));
        survives("\\".repeat(MANY));
        survives("{#".repeat(MANY));
        survives("表：甲\n".repeat(MANY));
        survives("表：甲\n\n".repeat(MANY));
        survives("#".repeat(MANY) + "\n" + "# 甲\n".repeat(MANY));
    }

    @Test
    void longTablesAreRead() {
        int rows = 100_000;
        Document document =
                parse("| 甲 | 乙 |\n|---|---|\n" + "| 一 | ^ |\n".repeat(rows)).value();
        Block.Table table = (Block.Table) document.blocks().get(0);
        assertEquals(rows + 1, table.rows().size());
        assertEquals(rows + 1, table.rows().get(0).cells().get(1).rowSpan());
    }

    @Test
    void tablesOfTooManyCellsBecomeText() {
        String head = "|" + "甲|".repeat(5_000) + "\n|" + "-|".repeat(5_000) + "\n";
        Outcome<Document> outcome = parse(head + "|乙|\n".repeat(5_000));
        assertTrue(outcome.diagnostics().all().stream()
                .anyMatch(finding -> finding.code().equals("表格-过大")));
        assertTrue(outcome.value().blocks().stream().allMatch(Block.Paragraph.class::isInstance));
    }

    @Test
    void marksWithoutEnd() {
        survives(String.valueOf(MarkedText.FIGURE_START).repeat(MANY));
        survives((MarkedText.FIGURE_START + "0" + MarkedText.FIGURE_TEXT).repeat(MANY));
        survives(String.valueOf(MarkedText.MISSING_START).repeat(MANY) + MarkedText.MISSING_END);
        survives((MarkedText.PLACE_START + "0:1" + MarkedText.PLACE_END).repeat(MANY));
    }

    @Test
    void frontMatterWithoutMeasure() {
        StringBuilder keys = new StringBuilder("---\n");
        for (int i = 0; i < 20_000; i++) {
            keys.append("键").append(i).append(": 值\n");
        }
        refused(keys + "---\n");
        refused("---\n标题: " + "[".repeat(20_000) + "\n---\n");
    }

    private static void refused(String text) {
        try {
            parse(text);
        } catch (wenheng.diagnostic.InputException expected) {
            assertTrue(expected.diagnostics().all().size() <= 20);
            return;
        }
        throw new AssertionError("accepted");
    }

    private static void survives(String text) {
        Outcome<Document> outcome = parse(text);
        assertTrue(outcome.value().blocks().size() <= text.length() + 1);
        CpuTime.within(LONGEST, () -> MarkupWriter.write(outcome.value()));
    }

    private static String plain(String text) {
        Block.Paragraph paragraph =
                (Block.Paragraph) parse(text).value().blocks().get(0);
        return paragraph.plain();
    }

    private static Outcome<Document> parse(String text) {
        return CpuTime.within(
                LONGEST,
                () -> MarkupParser.parse(new MarkedText("例", text, Collections.emptyList(), Collections.emptyList())));
    }
}
