package wenheng.layout.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wenheng.CpuTime;
import wenheng.layout.TestMetrics;
import wenheng.page.Mark;
import wenheng.page.Tag;
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
    void lastLineThatGetsAWordForItsOnlyCharacterStillFits() {
        String words = "ill ill " + "m".repeat(48) + "县》》））。";
        GlyphText text = GlyphText.of(List.of(new Span(words, FontRole.BODY, false)), BODY, new TestMetrics());
        int[] glyphs = IntStream.rangeClosed(0, text.count()).toArray();
        for (Length spacing : Dialect.spacings()) {
            int[] starts =
                    new LineBreaker(text, MEASURE, 0).best(List.of(spacing)).starts();
            for (Dialect dialect : Dialect.all(text.size, spacing.units())) {
                LineExtent extent = new LineExtent(text, dialect, MEASURE, glyphs);
                for (int line = 0; line + 1 < starts.length; line++) {
                    assertTrue(
                            extent.fit(starts[line], 0) >= starts[line + 1],
                            () -> spacing + ": " + Arrays.toString(starts));
                }
            }
        }
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
    void numberStaysWithItsUnitSignAndYear() {
        for (String whole : List.of(
                "1260平方米",
                "2024年",
                "98.5%",
                "＋3人",
                "－2.1",
                "25℃",
                "￥30",
                "第3条",
                "〔2017〕6号",
                "12个百分点",
                "3.5万册",
                "2021—2025年",
                "15%～20%",
                "3—5月",
                "0799-5550118",
                "9704-2012",
                "14:30—16:00",
                "14：30—16：00")) {
            for (int before = 18; before < 28; before++) {
                List<String> lines = lines("县".repeat(before) + whole + "市".repeat(40), 0);
                assertTrue(lines.stream().anyMatch(line -> line.contains(whole)), before + " " + whole + lines);
            }
        }
    }

    @Test
    void lineEndThatNoProgramWouldMakeIsForced() {
        String words = "县".repeat(25) + "2024学年" + "市".repeat(40);
        GlyphText text = GlyphText.of(List.of(new Span(words, FontRole.BODY, false)), BODY, new TestMetrics());
        LineBreaker.Lines set = new LineBreaker(text, MEASURE, 0).onGrid();
        assertEquals(25, set.starts()[1]);
        assertEquals(List.of(25), Arrays.stream(set.forced()).boxed().toList());
    }

    @Test
    void lastLineOfOneCharacterGetsAnother() {
        assertEquals(List.of("县".repeat(27), "县区。"), lines("县".repeat(28) + "区。", 0));
    }

    @Test
    void forcedLinesFitInEveryProgram() {
        for (long seed = 0; seed < 200; seed++) {
            String words = sample(new Random(seed));
            GlyphText text = GlyphText.of(List.of(new Span(words, FontRole.BODY, false)), BODY, new TestMetrics());
            LineBreaker.Lines set = new LineBreaker(text, MEASURE, 2).onGrid();
            int[] glyphs = IntStream.rangeClosed(0, text.count()).toArray();
            for (Dialect dialect : Dialect.all(text.size, set.dialect().spacing())) {
                LineExtent program = LineExtent.of(text, dialect, MEASURE);
                for (int line = 0; line < set.count(); line++) {
                    int from = set.starts()[line];
                    int end = set.starts()[line + 1];
                    int indent = line == 0 ? program.indent(2) : 0;
                    boolean forced = Arrays.stream(set.forced()).anyMatch(at -> at == end);
                    assertTrue(program.apart(glyphs).fit(from, indent) >= end, "seed " + seed + " line " + line);
                    assertTrue(forced || program.end(from, indent) == end, "seed " + seed + " line " + line);
                }
            }
        }
    }

    @Test
    void squeezedMarksShareTheirBlanks() {
        List<Span> spans = List.of(new Span("“县”，《办法》（试行）。", FontRole.BODY, false));
        GlyphText text = GlyphText.squeezed(spans, BODY, new TestMetrics());
        GlyphText whole = GlyphText.of(spans, BODY, new TestMetrics());
        // ”，《 and 》（ and ）。: four cells lose half.
        assertEquals(4 * 8_000, whole.width(0, whole.count()) - text.width(0, text.count()));
        LineSetter setter = new LineSetter(text, Dialect.plain(16_000), Tag.ARTIFACT);
        assertEquals(text.width(0, text.count()) - 8_000 - 8_000, setter.natural(0, text.count()), "at both edges");
    }

    @Test
    void squeezedMarksAreDrawnWhereTheirInkIs() {
        List<Span> spans = List.of(new Span("县（“市”）区", FontRole.BODY, false));
        GlyphText text = GlyphText.squeezed(spans, BODY, new TestMetrics());
        LineSetter.Box box = new LineSetter.Box(0, 200_000, 0, wenheng.style.ParagraphStyle.Placement.LEFT);
        List<Mark> marks = new LineSetter(text, Dialect.plain(16_000), Tag.ARTIFACT).set(0, text.count(), box, false);
        int[] places = marks.stream().flatMapToInt(LineBreakerTest::places).toArray();
        // 县 0, （ 16, “ half a cell to the left of 32, 市 at 40, ” 56, ） 64, 区 80.
        assertEquals("[0, 16000, 24000, 40000, 56000, 64000, 80000]", Arrays.toString(places));
    }

    private static IntStream places(Mark mark) {
        Mark.Glyphs run = (Mark.Glyphs) mark;
        int step = run.size().units() + run.spacing().units();
        return IntStream.range(0, run.text().length()).map(i -> run.x().units() + i * step);
    }

    @Test
    void addressLongerThanALineIsBrokenAnywhere() {
        String address = "https://example.cn/" + "a".repeat(200);
        assertEquals(address, String.join("", lines(address, 0)));
        assertTrue(lines(address, 0).size() > 3);
        List<String> after = lines("见" + address, 0);
        assertTrue(after.get(0).length() > 20, "the first line is filled: " + after);
    }

    /** Words before an address that does not fit beside them would else be strewn over the line. */
    @Test
    void addressIsPartedRatherThanAFewCharactersStretchedOverALine() {
        String address = "https://www.example.cn/education/balance?county=12&a";
        for (int before = 1; before < 28; before++) {
            String words = "县".repeat(before) + address + "，请查阅。" + "市".repeat(40);
            List<String> lines = lines(words, 2);
            assertEquals(words, String.join("", lines));
            for (String line : lines.subList(0, lines.size() - 1)) {
                int han = (int) line.chars().filter(c -> c > 127).count();
                int missing = 28 - han - (line.length() - han) / 2;
                assertTrue(missing <= Math.max(6, han) + 2, before + " " + lines);
            }
        }
        assertEquals(
                "网址是https://www.example.cn/education/balance?",
                lines("网址是" + address + "，请查阅。", 2).get(0));
        assertTrue(
                lines("县".repeat(16) + address, 2).get(1).startsWith("https://"), "a line half full may be stretched");
    }

    @Test
    void addressIsNotPartedWithinANumber() {
        String address = "https://example.cn/" + "a".repeat(20) + "20250608123456";
        for (int before = 1; before < 14; before++) {
            List<String> lines = lines("县".repeat(before) + address, 2);
            assertTrue(lines.stream().anyMatch(line -> line.contains("20250608123456")), lines::toString);
        }
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
            "𬭸",
            "🏫",
            "12345人",
            "1260平方米",
            "＋3个百分点",
            "25℃",
            "85%～90%",
            "2021—2025年",
            "e-mail",
            "0799-5550118",
            "14:30—16:00",
            "，“",
            "》（",
            "？！",
            "·",
            "https://www.example.cn/education/balance?a=1",
            "ISO/IEC14289-1"
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
        assertTrue(CpuTime.within(10, () -> lines(words, 2).size()) > 7_000);
    }

    @Test
    void lineOfNothingButMarksIsBrokenAllTheSame() {
        String words = "。".repeat(500) + "（".repeat(500);
        assertEquals(words, String.join("", lines(words, 0)));
    }
}
