package wenheng.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wenheng.Rounds;
import wenheng.Seeded;
import wenheng.app.GeneratedPaper;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Arrangement;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Inline;
import wenheng.document.Metadata;
import wenheng.document.Notes;
import wenheng.document.Role;
import wenheng.layout.measure.PrintedLine;
import wenheng.layout.measure.PrintedLines;
import wenheng.markup.read.MarkupParser;
import wenheng.page.Mark;
import wenheng.page.Page;
import wenheng.page.Pages;
import wenheng.page.Tag;
import wenheng.style.FaceMetrics;
import wenheng.style.FontRole;
import wenheng.style.Length;
import wenheng.style.PageStyle;
import wenheng.style.ProfileReader;
import wenheng.text.Characters;

/** 生成的各种公文排成页：字不多不少、次序不乱，行首行尾合禁则，不出版心，字距不进数字，再排一遍还是一样。 */
@Seeded
class GeneratedPagesTest {

    private static final int PAPERS = Rounds.of(84);

    /** What papers seldom hold and layout must carry: rare characters, emoji, every mark, long Latin, notes, unfilled places. */
    private static final List<String> SELDOM = List.of(
            "校长𠮷𬭸、副校长䶮垚㛃𠅤",
            "校园🏫里👨‍👩‍👧种下🌱%d棵",
            "〔待定〕【重要】〖附〗「引」『再引』｛括｝［注］",
            "问“为什么‘均衡’？”答：“为了‘%d个孩子’！”",
            "网址https://www.example.cn/education/balance/county/%d?school=%d&year=2025已开通",
            "〇一二〇年·春～秋‰℃％∶＋－×÷＝≥≤",
            "GB/T 9704-2012、ISO/IEC 14289-1及e-mail、Wi-Fi",
            "投入1,234,567.8%d元，折合￥%d、$3",
            "2021—202%d年（第%d期）——即“十四五”——……",
            "参见**重点**和*强调*的第%d条[^甲]",
            "再次说明[^甲]，另见[^乙]",
            "①②③ⅠⅡ㎡№☃",
            "（（“《〈重重〉》”））",
            "下划_线与反斜\\\\杠/斜杠%d/%d");

    private static final String NOTES = "\n[^甲]: 口径见《办法》第9条，数据截至2025年6月8日。\n\n[^乙]: 由县教育局、县财政局提供，𠮷。\n";

    private static final FaceMetrics FACES = (face, codePoint) ->
            new TestMetrics().glyph(FontRole.BODY, codePoint).advance();

    private record Case(String name, Document document, Pages pages) {

        static Case of(long seed) {
            Outcome<Document> parsed = MarkupParser.parsePlain("生成.md", GeneratedPaper.of(seed, SELDOM) + NOTES);
            String name = "seed " + seed + " ";
            assertFalse(parsed.diagnostics().hasErrors(), name + parsed.diagnostics());
            Fitted fitted = Fitted.of(
                    parsed.value(), ProfileReader.read(parsed.value().metadata().profile()), new TestMetrics());
            return new Case(name, fitted.document(), fitted.pages());
        }

        /** Content of a page whose tag, and every tag above it, is none of these. */
        Stream<Mark.Glyphs> content(Page page, Predicate<Set<Tag.Type>> wanted) {
            return page.marks().stream()
                    .filter(mark -> mark instanceof Mark.Glyphs && mark.tag() != Tag.ARTIFACT)
                    .map(Mark.Glyphs.class::cast)
                    .filter(glyphs -> wanted.test(types(glyphs.tag())));
        }

        private Set<Tag.Type> types(int tag) {
            Set<Tag.Type> types = EnumSet.noneOf(Tag.Type.class);
            for (int at = tag; at >= 0; at = pages.tags().get(at).parent()) {
                types.add(pages.tags().get(at).type());
            }
            return types;
        }

        List<PrintedLine> lines() {
            return PrintedLines.of(pages, FACES).stream()
                    .filter(line -> !types(line.owner()).contains(Tag.Type.FIGURE))
                    .toList();
        }

        String text(Predicate<Set<Tag.Type>> wanted) {
            return DocumentWords.bare(pages.pages().stream()
                    .flatMap(page -> content(page, wanted))
                    .map(Mark.Glyphs::text)
                    .collect(Collectors.joining()));
        }
    }

    private static final List<Case> CASES =
            LongStream.range(0, PAPERS).mapToObj(Case::of).toList();

    @Test
    void thePagesCarryTheWordsOfThePaperInOrderAndNoOthers() {
        CASES.forEach(paper -> {
            String pages = paper.text(types -> !types.contains(Tag.Type.FIGURE) && !types.contains(Tag.Type.NOTE));
            assertEquals(DocumentWords.of(paper.document(), paper.pages()), pages, paper.name());
        });
    }

    @Test
    void everyNoteStandsOnceAtTheFootInTheOrderOfItsMark() {
        CASES.forEach(paper -> {
            String notes = Notes.of(Arrangement.of(paper.document())).stream()
                    .map(mark -> mark.plain() + Inline.plain(mark.content()))
                    .collect(Collectors.joining());
            assertEquals(DocumentWords.bare(notes), paper.text(types -> types.contains(Tag.Type.NOTE)), paper.name());
        });
    }

    @Test
    void noLineOfAParagraphBeginsOrEndsWithAForbiddenMark() {
        CASES.forEach(paper -> PrintedLines.paragraphs(paper.lines()).values().forEach(lines -> {
            for (int i = 1; i < lines.size(); i++) {
                String where = paper.name() + lines.get(i - 1).text() + "|"
                        + lines.get(i).text();
                assertFalse(Characters.isForbiddenAtLineStart(lines.get(i).first()), where);
                assertFalse(Characters.isForbiddenAtLineEnd(lines.get(i - 1).last()), where);
            }
        }));
    }

    /** The spacing after the last character, at most −15 twips, counts in the fit: its ink may reach that much further. */
    @Test
    void noLineReachesOutOfTheTextArea() {
        int further = Length.twips(15).units();
        CASES.forEach(paper -> paper.lines().forEach(line -> {
            PageStyle page = paper.pages().pages().get(line.page() - 1).style();
            int right = page.left().plus(page.measure()).units();
            String where = paper.name() + "page " + line.page() + " " + line.text();
            assertTrue(line.left().compareTo(page.left()) >= 0, where);
            assertTrue(line.right().units() <= right + further, where);
        }));
    }

    /** Also where a paragraph was set anew in fewer lines, because its last line would have begun a page. */
    @Test
    void everyParagraphIsSetOnThePaperItStandsOn() {
        for (long seed = 0; seed < 300; seed++) {
            Pages pages = Layouter.layOut(turning(seed), ProfileReader.read("gbt9704"), new TestMetrics());
            PrintedLines.paragraphs(PrintedLines.of(pages, FACES)).values().forEach(lines -> {
                for (int i = 0; i + 1 < lines.size(); i++) {
                    PrintedLine line = lines.get(i);
                    PageStyle page = pages.pages().get(line.page() - 1).style();
                    int right = page.left().plus(page.measure()).units();
                    assertEquals(right, line.right().units(), 1_500, line.page() + " " + line.text());
                    assertTrue(line.left().compareTo(page.left()) >= 0, line.page() + " " + line.text());
                }
            });
        }
    }

    /** A paper of long paragraphs, some of them on turned pages. */
    private static Document turning(long seed) {
        Random random = new Random(seed);
        List<Block> blocks = new ArrayList<>();
        for (int part = 0; part < 4; part++) {
            blocks.add(new Block.Turn(part % 2 == 0, Location.NOWHERE));
            for (int i = random.nextInt(8); i >= 0; i--) {
                String words =
                        "全县有12所学校、3个教学点，在校学生3845人；".repeat(60).substring(random.nextInt(9), 30 + random.nextInt(900));
                blocks.add(new Block.Paragraph(Role.BODY, List.of(new Inline.Text(words)), Location.NOWHERE));
            }
        }
        return new Document(Metadata.EMPTY, blocks);
    }

    @Test
    void noNumberIsStretchedOrPulledApart() {
        CASES.forEach(paper -> paper.pages().pages().forEach(page -> {
            List<Digit> digits = digits(paper, page);
            for (int i = 1; i < digits.size(); i++) {
                Digit before = digits.get(i - 1);
                Digit after = digits.get(i);
                boolean together =
                        after.index() == before.index() + 1 && after.tag() == before.tag() && after.y() == before.y();
                assertTrue(
                        !together || after.left() <= before.right(),
                        paper.name() + "page " + page.number() + " " + before + after);
            }
        }));
    }

    /** 数字里的一个字符: its place among all characters of the page. */
    private record Digit(int index, int codePoint, int left, int right, int y, int tag) {}

    private static List<Digit> digits(Case paper, Page page) {
        List<Digit> digits = new ArrayList<>();
        int index = 0;
        for (Mark.Glyphs run :
                paper.content(page, types -> !types.contains(Tag.Type.FIGURE)).toList()) {
            int left = run.x().units();
            for (int codePoint : run.text().codePoints().toArray()) {
                int right = left + run.size().units() * FACES.advance(run.face(), codePoint) / 1000;
                if ("0123456789.".indexOf(codePoint) >= 0) {
                    digits.add(new Digit(index, codePoint, left, right, run.y().units(), run.tag()));
                }
                left = right + run.spacing().units();
                index++;
            }
        }
        return digits;
    }

    @Test
    void aPaperLaidOutTwiceIsTheSame() {
        for (int seed = 0; seed < PAPERS; seed++) {
            assertEquals(CASES.get(seed).pages(), Case.of(seed).pages(), "seed " + seed);
        }
    }
}
