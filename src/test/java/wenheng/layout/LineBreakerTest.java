package wenheng.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import wenheng.style.FontRole;
import wenheng.style.Length;
import wenheng.text.Characters;

class LineBreakerTest {

    private static final Length BODY = Length.points("16");
    /** 156 mm, the text area of GB/T 9704. */
    private static final Length MEASURE = Length.points("442.2");

    private static List<String> lines(String words, int indent) {
        GlyphText text = GlyphText.of(List.of(new Span(words, FontRole.BODY, false)), BODY, new TestMetrics());
        int[] starts = new LineBreaker(text, MEASURE, indent).onGrid().starts();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i + 1 < starts.length; i++) {
            lines.add(words.substring(text.offsets[starts[i]], text.offsets[starts[i + 1]]));
        }
        return lines;
    }

    @Test
    void fullLineOfHanHoldsTwentyEightCharacters() {
        assertEquals(List.of("县".repeat(28), "县".repeat(2)), lines("县".repeat(30), 0));
    }

    @Test
    void firstLineOfAParagraphHoldsTwentySix() {
        assertEquals("县".repeat(26), lines("县".repeat(60), 2).get(0));
    }

    @Test
    void commaThatWouldBeginALineTakesItsNeighbourAlong() {
        assertEquals(List.of("县".repeat(27), "县，市"), lines("县".repeat(28) + "，市", 0));
    }

    @Test
    void openingQuoteThatWouldEndALineGoesToTheNext() {
        assertEquals(List.of("县".repeat(27), "“市区”"), lines("县".repeat(27) + "“市区”", 0));
    }

    @Test
    void dashesAndEllipsesStayWhole() {
        assertEquals(List.of("县".repeat(26), "县——市"), lines("县".repeat(27) + "——市", 0));
        assertEquals(List.of("县".repeat(26), "县……市"), lines("县".repeat(27) + "……市", 0));
    }

    @Test
    void characterLeftAloneOnTheLastLineIsTakenBackWhereTheSpacingAllows() {
        int mended = 0;
        for (int length = 60; length < 120; length++) {
            String words = "全县有12所学校、3个教学点，".repeat(9).substring(0, length) + "完。";
            GlyphText text = GlyphText.of(List.of(new Span(words, FontRole.BODY, false)), BODY, new TestMetrics());
            LineBreaker breaker = new LineBreaker(text, MEASURE, 2);
            LineBreaker.Lines usual = breaker.inDialect(
                    Dialect.word(text.size, Dialect.usualSpacing().units()));
            boolean orphan = usual.starts()[usual.count() - 1] == text.count() - 2;
            mended += orphan && breaker.onGrid().count() < usual.count() ? 1 : 0;
        }
        assertTrue(mended > 0, "no paragraph was mended");
    }

    @Test
    void numberIsNeverBroken() {
        assertEquals(List.of("县".repeat(26), "12345.678人"), lines("县".repeat(26) + "12345.678人", 0));
    }

    @Test
    void percentSignStaysWithItsNumber() {
        assertEquals("100%，", lines("县".repeat(26) + "100%，", 0).get(1));
    }

    @Test
    void addressLongerThanALineIsBrokenAnywhere() {
        String address = "https://example.cn/" + "a".repeat(200);
        assertEquals(address, String.join("", lines(address, 0)));
        assertTrue(lines(address, 0).size() > 3);
    }

    @Test
    void everyTextComesThroughWholeAndWithinTheMeasure() {
        for (long seed = 0; seed < 300; seed++) {
            String words = sample(new Random(seed));
            GlyphText text = GlyphText.of(List.of(new Span(words, FontRole.BODY, false)), BODY, new TestMetrics());
            LineBreaker.Lines set = new LineBreaker(text, MEASURE, 2).onGrid();
            LineSetter setter = new LineSetter(text, set.dialect(), Tag.ARTIFACT);
            for (int i = 0; i < set.count(); i++) {
                int indent = i == 0 ? set.dialect().indent(2, text.size) : 0;
                int width = setter.natural(set.starts()[i], set.starts()[i + 1]);
                // The (negative) spacing after the last glyph counts in the fit, so its ink may reach that much
                // further.
                int room = MEASURE.units() - set.dialect().spacing();
                assertTrue(indent + width <= room, "seed " + seed + " line " + i);
            }
            assertEquals(words, String.join("", lines(words, 2)), "seed " + seed);
        }
    }

    @Test
    void noLineBeginsOrEndsWithAForbiddenMark() {
        for (long seed = 0; seed < 300; seed++) {
            List<String> lines = lines(sample(new Random(seed)), 2);
            for (int i = 1; i < lines.size(); i++) {
                String above = lines.get(i - 1);
                assertFalse(Characters.isForbiddenAtLineStart(lines.get(i).codePointAt(0)), "seed " + seed + lines);
                assertFalse(
                        Characters.isForbiddenAtLineEnd(above.codePointBefore(above.length())), "seed " + seed + lines);
            }
        }
    }

    /** Text as papers have it: clauses with marks, quotes, numbers, years, document numbers. */
    private static String sample(Random random) {
        String[] parts = {
            "全县义务教育",
            "学校",
            "均衡",
            "2025年",
            "0.317",
            "、",
            "，",
            "。",
            "“双减”",
            "（教督〔2017〕6号）",
            "——",
            "……",
            "98.5%",
            "《意见》",
            "GB/T 9704",
            "A类",
            "：",
            "；",
            "𠮷",
            "12345人"
        };
        StringBuilder words = new StringBuilder("县");
        int count = random.nextInt(60);
        String last = "";
        for (int i = 0; i < count; i++) {
            String part = parts[random.nextInt(parts.length)];
            boolean twoMarks = "、，。：；".contains(part) && "、，。：；".contains(last);
            words.append(twoMarks ? "县" : part);
            last = twoMarks ? "县" : part;
        }
        return words.toString();
    }

    @Test
    void spacingIsChosenOnWhichLibreOfficeBreaksAlike() {
        String words = "县".repeat(25) + "，15所学校" + "县".repeat(40);
        GlyphText text = GlyphText.of(List.of(new Span(words, FontRole.BODY, false)), BODY, new TestMetrics());
        LineBreaker breaker = new LineBreaker(text, MEASURE, 2);
        List<Dialect> dialects = Dialect.all(text.size, Dialect.usualSpacing().units());
        Dialect libreOffice = dialects.get(dialects.size() - 1);
        assertEquals(
                24, breaker.inDialect(libreOffice).starts()[1], "the comma stays with the number and takes 县 along");
        assertEquals(26, breaker.inDialect(dialects.get(0)).starts()[1], "Word parts them");
    }

    @Test
    void paragraphOfTwoHundredThousandCharactersIsBrokenInTime() {
        String words = "全县12所学校，均达标。".repeat(20_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertTrue(lines(words, 2).size() > 7_000));
    }

    @Test
    void lineOfNothingButMarksIsBrokenAllTheSame() {
        String words = "。".repeat(500) + "（".repeat(500);
        assertEquals(words, String.join("", lines(words, 0)));
    }
}
