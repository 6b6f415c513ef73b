package wenheng.markup.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wenheng.Rounds;
import wenheng.Seeded;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Element;
import wenheng.document.Inline;
import wenheng.document.Metadata;
import wenheng.document.Role;
import wenheng.markup.DocumentDump;
import wenheng.markup.Soup;
import wenheng.markup.read.MarkupParser;

class MarkupWriterTest {

    @Test
    @Seeded
    void whatIsWrittenReadsAsTheSameDocument() {
        for (int seed = 0; seed < Rounds.of(6000); seed++) {
            String text = new Soup(seed).text(14);
            Outcome<Document> once = MarkupParser.parsePlain("例", "甲\n\n" + text);
            if (once.diagnostics().all().stream()
                    .noneMatch(finding -> finding.code().equals("图片-暂不支持"))) {
                assertComesBack(once.value(), "seed " + seed + ":\n" + text);
            }
        }
    }

    @Test
    @Seeded
    void emphasisOfAnyTextComesBack() {
        for (int seed = 0; seed < Rounds.of(6000); seed++) {
            Soup soup = new Soup(seed);
            Inline strong =
                    new Inline.Strong(List.of(text(soup), new Inline.Emphasis(List.of(text(soup))), text(soup)));
            Inline emphasis = new Inline.Emphasis(List.of(new Inline.Strong(List.of(text(soup)))));
            Inline link = new Inline.Link("https://a.cn/" + soup.line(2).strip(), List.of(text(soup)));
            assertComesBack(document(List.of(text(soup), strong, emphasis, text(soup), link)), "seed " + seed);
        }
    }

    @Test
    void ordinaryPaperIsWrittenPlainly() {
        String source = "---\n标题: 通知\n成文日期: 2025-06-08\n---\n\n# 总体情况\n\n**坚持导向。**深入推进，*稳步*提高。\n\n- 甲\n- 乙\n";
        assertEquals(
                source, MarkupWriter.write(MarkupParser.parsePlain("例", source).value()));
    }

    @Test
    void headingBeforeAParagraphStaysOnItsLine() {
        Block heading = new Block.Heading(1, "一、", List.of(new Inline.Text("坚持。")), Location.NOWHERE);
        Block paragraph = new Block.Paragraph(Role.BODY, List.of(new Inline.Text("正文")), Location.NOWHERE);
        assertComesBack(new Document(Metadata.EMPTY, List.of(heading, paragraph)), "");
    }

    @Test
    @Seeded
    void anyElementValueComesBack() {
        for (int seed = 0; seed < Rounds.of(3000); seed++) {
            String value = ("甲" + new Soup(seed).line(9) + "乙").replace('\t', ' ');
            Metadata metadata = new Metadata(Map.of(Element.TITLE, List.of(value, "丙")), Map.of("关键词", value));
            assertComesBack(new Document(metadata, List.of()), "seed " + seed);
        }
    }

    private static Inline text(Soup soup) {
        return new Inline.Text("甲" + soup.line(4) + soup.line(1) + "“");
    }

    private static Document document(List<Inline> words) {
        return new Document(Metadata.EMPTY, List.of(new Block.Paragraph(Role.BODY, words, Location.NOWHERE)));
    }

    private static void assertComesBack(Document document, String message) {
        String written = MarkupWriter.write(document);
        Document again = MarkupParser.parsePlain("例", written).value();
        assertEquals(DocumentDump.of(document), DocumentDump.of(again), () -> message + "\nwritten:\n" + written);
    }
}
