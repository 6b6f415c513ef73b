package wenheng.markup.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wenheng.Rounds;
import wenheng.Seeded;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Arrangement;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Element;
import wenheng.document.Inline;
import wenheng.markup.DocumentDump;
import wenheng.markup.MarkedText;
import wenheng.markup.MarkupEscape;
import wenheng.markup.Soup;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.text.Characters;

class MarkupParserTest {

    private static final Figure AREA =
            new Figure("差异系数", new BigDecimal("0.41237"), "", 2, Formula.GIVEN, "", List.of());
    private static final String FIGURE = "\uE0000\uE0010.41\uE002";
    private static final String MISSING = "\uE005人数\uE006";

    @Test
    void figureMarksBecomeFiguresWithTheirSource() {
        Block.Paragraph paragraph = paragraph(parse("系数为**" + FIGURE + "**，共" + MISSING + "人。"));
        assertEquals("系数为0.41，共〔待补：人数〕人。", paragraph.plain());
        Inline.Strong strong = (Inline.Strong) paragraph.content().get(1);
        assertEquals(new Inline.FigureText(AREA, "0.41"), strong.content().get(0));
        assertEquals(new Inline.Missing("人数"), paragraph.content().get(3));
    }

    @Test
    void figuresInCellsMayFail() {
        Block.Table table = (Block.Table)
                parse("| 甲 |\n|---|\n| " + FIGURE + "▼ |").value().blocks().get(0);
        Block.Cell cell = table.rows().get(1).cells().get(0);
        assertTrue(cell.failing());
        assertEquals(List.of(new Inline.FigureText(AREA, "0.41")), cell.content());
    }

    @Test
    void chartsTakeAFigureAsItIsPrintedAndKeepItsAddress() {
        String source = "```图表\n标题: 图\n分类: [甲, 乙]\n系列:\n  数: [" + FIGURE + ", 0.5]\n```\n";
        Block.ChartBlock chart =
                (Block.ChartBlock) parse(source).value().blocks().get(0);
        assertEquals(
                List.of(new BigDecimal("0.41"), new BigDecimal("0.5")),
                chart.chart().series().get(0).values());
        assertEquals(
                Map.of(0, new Inline.FigureText(AREA, "0.41")),
                chart.chart().series().get(0).figures());
    }

    @Test
    void chartWithAMissingValueIsNoError() {
        Outcome<Document> outcome = parse("```图表\n标题: 图\n分类: [甲]\n系列:\n  数: [" + MISSING + "]\n```\n");
        assertFalse(outcome.diagnostics().hasErrors());
        assertEquals("〔待补：图1　图〕", paragraph(outcome).plain());
    }

    @Test
    void elementsTakeFiguresAsText() {
        Document document =
                parse("---\n标题: 系数" + FIGURE + "\n成文日期: " + MISSING + "\n---\n").value();
        assertEquals("系数0.41", document.metadata().title());
        assertEquals(List.of("〔待补：人数〕"), document.metadata().all(Element.ISSUE_DATE));
    }

    @Test
    void escapedValuesInElementsAreThemselves() {
        String name = "A*B|C &\\_";
        Document document =
                parse("---\n标题: 关于" + MarkupEscape.escape(name) + "\n---\n").value();
        assertEquals("关于" + name, document.metadata().title());
    }

    @Test
    void brokenMarksAreReportedAndLeaveNoNumberBehind() {
        for (String cut : List.of(
                "\uE0000", "\uE0000\uE001", "\uE0007\uE001", "\uE002", "\uE005", "\uE006", "\uE003", "\uE00F")) {
            Outcome<Document> outcome = parse("甲" + cut + "乙");
            assertEquals("甲乙", paragraph(outcome).plain(), () -> "cut " + (int) cut.charAt(0));
            assertEquals(Location.of("例", 1, 2), only(outcome).location());
        }
    }

    @Test
    void placesFollowTheMarksOfTheMerge() {
        String text = "\uE0030:10\uE004甲\n`乙`\n\uE0031:3\uE004`丙`\n\uE0030:13\uE004丁`戊`";
        Outcome<Document> outcome = parse(text);
        assertEquals(
                List.of("模板.md:11:1", "叙述.md:3:1", "模板.md:13:2"),
                outcome.diagnostics().all().stream()
                        .map(finding -> finding.location().text())
                        .toList());
        assertEquals(
                Location.of("模板.md", 10, 1), outcome.value().blocks().get(0).place());
    }

    @Test
    void placesInFrontMatterFollowTheMarksToo() {
        String text = "---\n\uE0030:20\uE004成文日期: 昨天\n---\n";
        assertEquals("模板.md:20:7", only(parse(text)).location().text());
        InputException refused = assertThrows(InputException.class, () -> parse("---\n\uE0030:20\uE004主题: 甲\n---\n"));
        assertEquals("模板.md:20:1", refused.diagnostics().all().get(0).location().text());
    }

    @Test
    void columnsCountCharactersAsTheAuthorSeesThem() {
        Outcome<Document> outcome = parse("𠮷**甲。**乙" + FIGURE + "`丙`");
        assertEquals(Location.of("例", 1, 13), only(outcome).location());
    }

    @Test
    void placesSurviveWindowsLineEndsAndByteOrderMark() {
        Outcome<Document> outcome = parse("\uFEFF甲\r\n\r\n`乙`\r`丙`");
        assertEquals("甲", paragraph(outcome).plain());
        assertEquals(
                List.of(Location.of("例", 3, 1), Location.of("例", 4, 1)),
                outcome.diagnostics().all().stream().map(Diagnostic::location).toList());
    }

    @Test
    void controlCharactersAreDroppedAndReported() {
        for (String bad : List.of("\u0000", "\u0007", "\u001B", "\u007F", "\u0085", "\uD800", "\uDC00")) {
            Outcome<Document> outcome = parse("甲" + bad + "乙");
            assertEquals("甲乙", paragraph(outcome).plain());
            assertEquals("标记-非法字符", only(outcome).code());
            assertEquals(Location.of("例", 1, 2), only(outcome).location());
        }
    }

    @Test
    void filesWithReservedCharactersAreRefused() {
        InputException refused =
                assertThrows(InputException.class, () -> MarkupParser.parsePlain("例", "甲\n乙\uE00A\uE00A\n\uE000"));
        assertEquals(
                List.of(Location.of("例", 2, 2), Location.of("例", 3, 1)),
                refused.diagnostics().all().stream().map(Diagnostic::location).toList());
        assertEquals(Diagnostics.NONE, MarkupParser.reserved("例", "甲\uE010\uDBFF\uDFFF"));
    }

    @Test
    void headingsPast9999GetDigits() {
        List<Block> blocks = parse("# 甲\n".repeat(10_001)).value().blocks();
        assertEquals("九千九百九十九、", ((Block.Heading) blocks.get(9_998)).label());
        assertEquals("10000、", ((Block.Heading) blocks.get(9_999)).label());
    }

    @Test
    void titleIsArrangedBeforeTheBody() {
        Document document = parse("---\n标题: 通知\n---\n正文").value();
        assertEquals(2, Arrangement.of(document).size());
    }

    @Test
    @Seeded
    void noTextMakesTheParserThrowAnythingElse() {
        for (int seed = 0; seed < Rounds.of(20_000); seed++) {
            String text = new Soup(seed).hostile(12);
            String message = "seed " + seed;
            try {
                Outcome<Document> outcome = parse(text);
                assertTrue(DocumentDump.of(outcome).codePoints().noneMatch(Characters::isReserved), message);
            } catch (InputException frontMatter) {
                assertTrue(text.stripLeading().startsWith("---") || text.contains("---"), message);
            } catch (RuntimeException fault) {
                throw new AssertionError(message + ":\n" + text, fault);
            }
        }
    }

    @Test
    @Seeded
    void everyWordOfTheTextIsPrinted() {
        for (int seed = 0; seed < Rounds.of(20_000); seed++) {
            String text = "甲\n\n" + new Soup(seed).text(12).replaceAll("<!--|-->", "");
            Outcome<Document> outcome = parse(text);
            if (outcome.diagnostics().hasErrors()) {
                continue;
            }
            String printed = DocumentDump.of(outcome.value());
            for (String word : List.of("教育", "学校", "Word", "😀", "𠮷")) {
                assertEquals(count(text, word), count(printed, word), "seed " + seed + ": " + word + "\n" + text);
            }
        }
    }

    @Test
    void tableWithoutColumnsIsReportedAndNotSet() {
        Outcome<Document> outcome = parse("甲\n\n|\n|---|---|\n| 一 | 二 |\n\n乙");
        assertTrue(
                outcome.value().blocks().stream().allMatch(Block.Paragraph.class::isInstance),
                DocumentDump.of(outcome));
        assertTrue(
                outcome.diagnostics().toString().contains("表头一格也没有"),
                outcome.diagnostics().toString());
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length;
    }

    private static Outcome<Document> parse(String text) {
        return MarkupParser.parse(new MarkedText("例", text, List.of(AREA), List.of("模板.md", "叙述.md")));
    }

    private static Block.Paragraph paragraph(Outcome<Document> outcome) {
        return (Block.Paragraph) outcome.value().blocks().get(0);
    }

    private static Diagnostic only(Outcome<Document> outcome) {
        assertEquals(1, outcome.diagnostics().all().size(), outcome.diagnostics()::toString);
        return outcome.diagnostics().all().get(0);
    }
}
