package wenheng.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wenheng.diagnostic.Location;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Inline;
import wenheng.document.Metadata;
import wenheng.document.Role;
import wenheng.layout.strip.Strip;
import wenheng.page.Mark;
import wenheng.page.Page;
import wenheng.page.Pages;
import wenheng.page.Tag;
import wenheng.style.Length;
import wenheng.style.Profile;
import wenheng.style.ProfileReader;

class FootnotesTest {

    private static final Profile PROFILE = ProfileReader.read("gbt9704");
    private static final int FOOT =
            PROFILE.page().height().minus(PROFILE.page().bottom()).units();

    private static Block paragraph(Inline... content) {
        return new Block.Paragraph(Role.BODY, List.of(content), Location.NOWHERE);
    }

    private static Inline text(String words) {
        return new Inline.Text(words);
    }

    private static Inline note(int number, String words) {
        return new Inline.NoteMark(number, List.of(text(words)));
    }

    private static Pages layOut(Block... blocks) {
        return Layouter.layOut(new Document(Metadata.EMPTY, List.of(blocks)), PROFILE, new TestMetrics());
    }

    private static String words(Page page, Pages pages, Tag.Type type) {
        return glyphs(page, pages, type).stream().map(Mark.Glyphs::text).collect(Collectors.joining());
    }

    private static List<Mark.Glyphs> glyphs(Page page, Pages pages, Tag.Type type) {
        return page.marks().stream()
                .filter(mark -> mark instanceof Mark.Glyphs
                        && mark.tag() != Tag.ARTIFACT
                        && pages.tags().get(mark.tag()).type() == type)
                .map(mark -> (Mark.Glyphs) mark)
                .toList();
    }

    @Test
    void noteStandsAtTheFootOfThePageOfItsMark() {
        Pages pages = layOut(paragraph(text("县".repeat(28 * 25)), note(1, "见附表。"), text("。")));
        Page second = pages.pages().get(1);
        assertEquals("", words(pages.pages().get(0), pages, Tag.Type.NOTE));
        assertEquals("①见附表。", words(second, pages, Tag.Type.NOTE));
        assertEquals("①", words(second, pages, Tag.Type.REFERENCE));
        int baseline = glyphs(second, pages, Tag.Type.NOTE).get(0).y().units();
        assertTrue(baseline < FOOT && baseline > FOOT - 13_000, "baseline " + baseline);
    }

    @Test
    void markIsTwoThirdsAsLargeAndRaised() {
        Pages pages = layOut(paragraph(text("学校"), note(1, "注。"), text("共有")));
        Mark.Glyphs mark =
                glyphs(pages.pages().get(0), pages, Tag.Type.REFERENCE).get(0);
        Mark.Glyphs words = glyphs(pages.pages().get(0), pages, Tag.Type.SPAN).get(0);
        assertEquals(10_666, mark.size().units());
        assertEquals(5_333, words.y().units() - mark.y().units());
        assertEquals(words.x().units() + 2 * 15_750, mark.x().units());
    }

    @Test
    void lineGoesToTheNextPageWithItsNotesWhereTheyHaveNoRoom() {
        String fill = "县".repeat(26 + 28 * 19);
        String longNote = "不含教学点和特殊教育学校。".repeat(12);
        Pages pages = layOut(paragraph(text(fill)), paragraph(text("全县"), note(1, longNote)), paragraph(text("完。")));
        assertEquals(2, pages.blocks().get(1).page());
        assertEquals("①" + longNote, words(pages.pages().get(1), pages, Tag.Type.NOTE));
        assertEquals("", words(pages.pages().get(0), pages, Tag.Type.NOTE));
    }

    @Test
    void noteLongerThanAPageRunsOverAndNothingIsLost() {
        String longNote = "不含教学点和特殊教育学校。".repeat(600);
        Pages pages = layOut(paragraph(text("全县"), note(1, longNote)), paragraph(text("完。")));
        StringBuilder all = new StringBuilder();
        pages.pages().forEach(page -> all.append(words(page, pages, Tag.Type.NOTE)));
        assertEquals("①" + longNote, all.toString());
        assertTrue(pages.pages().size() >= 3);
    }

    @Test
    void textAndNotesNeverMeet() {
        for (int lines = 10; lines < 40; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 1; i <= 12; i++) {
                blocks.add(paragraph(text("全县共有义务教育学校。".repeat(lines / 4)), note(i, "不含教学点。".repeat(1 + lines % 7))));
            }
            Pages pages = layOut(blocks.toArray(Block[]::new));
            for (Page page : pages.pages()) {
                int lowest = glyphs(page, pages, Tag.Type.SPAN).stream()
                        .mapToInt(glyphs -> glyphs.y().units())
                        .max()
                        .orElse(0);
                int highest = glyphs(page, pages, Tag.Type.NOTE).stream()
                        .mapToInt(glyphs -> glyphs.y().units())
                        .min()
                        .orElse(FOOT);
                assertTrue(highest - lowest > 13_000, "page " + page.number() + " of " + lines);
                assertTrue(highest <= FOOT);
            }
        }
    }

    /** A page that begins with rows below a head again has so much less room for a note carried over. */
    @Test
    void noteCarriedOverNeverMeetsATableBelowItsRepeatedHead() {
        for (int sentences = 300; sentences < 600; sentences += 10) {
            Block noted = paragraph(text("全县"), note(1, "不含教学点和特殊教育学校。".repeat(sentences)));
            Pages pages = layOut(noted, table(40));
            for (Page page : pages.pages()) {
                int lowest = page.marks().stream()
                        .filter(mark -> mark instanceof Mark.Stroke)
                        .flatMap(mark -> ((Mark.Stroke) mark).points().stream())
                        .filter(point ->
                                point.x().compareTo(PROFILE.page().left().plus(Length.points("145"))) > 0)
                        .mapToInt(point -> point.y().units())
                        .max()
                        .orElse(0);
                int highest = glyphs(page, pages, Tag.Type.NOTE).stream()
                        .mapToInt(glyphs -> glyphs.y().minus(glyphs.size()).units())
                        .min()
                        .orElse(FOOT);
                assertTrue(highest >= lowest, sentences + " sentences, page " + page.number());
            }
        }
    }

    private static Block table(int rows) {
        List<Block.Row> all = IntStream.rangeClosed(0, rows)
                .mapToObj(i -> new Block.Row(List.of(
                        new Block.Cell(List.of(text("学校")), 1, 1, false),
                        new Block.Cell(List.of(text("第" + i)), 1, 1, false))))
                .toList();
        List<Block.Alignment> columns = List.of(Block.Alignment.CENTER, Block.Alignment.CENTER);
        return new Block.Table(Optional.empty(), "", columns, 1, all, List.of(), Location.NOWHERE);
    }

    /** Lines that wait for the next page came last and go first. */
    @Test
    void noteTakenBackIsTheLastThatWasGiven() {
        NoteArea area = new NoteArea();
        int room = NoteArea.HEAD.units() + 2 * 10_000;
        List<Strip> first = noteLines(1, 3);
        area.add(first, room);
        area.add(noteLines(2, 2), room);
        area.remove(2);
        assertTrue(area.isWaiting());
        List<Integer> blocks = new ArrayList<>();
        while (area.with(List.of()) > 0) {
            area.close(1, PROFILE.page(), room).stream()
                    .skip(1)
                    .forEach(line -> blocks.add(line.strip().block()));
        }
        assertEquals(List.of(1, 1, 1), blocks);
    }

    private static List<Strip> noteLines(int block, int count) {
        return Collections.nCopies(count, Strip.of(block, 10_000, List.of()));
    }

    @Test
    void markDoesNotBeginALine() {
        for (int length = 20; length < 60; length++) {
            Pages pages = layOut(paragraph(text("县".repeat(length)), note(1, "注。"), text("，市".repeat(30))));
            Page page = pages.pages().get(0);
            assertFalse(
                    glyphs(page, pages, Tag.Type.REFERENCE)
                            .get(0)
                            .x()
                            .equals(PROFILE.page().left()),
                    "length " + length);
        }
    }
}
