package wenheng.layout.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.text.Characters;

/**
 * 标题的词：断在哪里词意完整。
 *
 * <p>A lexicon of the words of education papers, numbers with their units, and the name of the place that the title begins
 * with. What the lexicon does not know may be parted, but a place between two known words is better.
 *
 * <p>Every place begins with the cost of two unknown neighbours; a known word that ends or begins there takes one off,
 * and every place inside a word, number or place name gets far more than all of these together. So the cheapest break
 * is between two known words, and words that overlap forbid every place inside either. Cost: each of the few hundred
 * words is looked for in the title once.
 */
final class TitleWords {

    /** The cost of a break inside a word or number; less than this parts none. */
    static final int INSIDE_WORD = 10_000;

    private static final int PARTICLE_FIRST = 5_000;
    private static final int INSIDE_QUOTES = 600;
    /** Spaces part the organs of a joint paper; a break at one is better than any between words. */
    private static final int AT_SPACE = 1_000;

    private static final int NO_WORD = 150;

    private static final List<String> WORDS = words();
    private static final String PARTICLES = "的和与及或了着地得等暨";

    /** 青石县, 市, 区 at the head of a title. */
    private static final Pattern PLACE = Pattern.compile("^(?:关于|在)?([\\p{IsHan}]{1,6}?[县市区省州盟旗])");

    private static final List<Pattern> WHOLE = List.of(
            Pattern.compile("[0-9.]+(?:[—～－-][0-9.]+)?(?:学年度|学年|年度|周年|个百分点|[年月日所名个号期届次项周条%％])?"),
            Pattern.compile("第[0-9一二三四五六七八九十百]+[号次届期批条章]"),
            Pattern.compile("(?<![一二三四五六七八九十])[一二三四五六七八九十]++[届次](?:全体会议|会议|全会)?"));

    private static final Pattern QUOTED = Pattern.compile("《[^》]*》|“[^”]*”");

    private final GlyphText text;
    private final int[] costs;

    private TitleWords(GlyphText text) {
        this.text = text;
        this.costs = new int[text.count() + 1];
    }

    /** For each glyph, what it costs to begin a line with it. */
    static int[] costs(GlyphText text) {
        TitleWords words = new TitleWords(text);
        words.weighEdges();
        words.weighWords();
        return words.costs;
    }

    private void weighEdges() {
        Arrays.fill(costs, 2 * NO_WORD);
        for (int at = 1; at < text.count(); at++) {
            costs[at] += PARTICLES.indexOf(text.codePoints[at]) >= 0 ? PARTICLE_FIRST : 0;
            costs[at] -= Characters.isMark(text.codePoints[at]) ? NO_WORD : 0;
            costs[at] -= Characters.isMark(text.codePoints[at - 1]) ? NO_WORD : 0;
            costs[at] -= isSpace(text.codePoints[at - 1]) ? AT_SPACE : 0;
        }
    }

    private static boolean isSpace(int codePoint) {
        return codePoint == ' ' || codePoint == '　';
    }

    private void weighWords() {
        boolean[] starts = new boolean[text.count() + 1];
        boolean[] ends = new boolean[text.count() + 1];
        WORDS.forEach(word -> word(word, starts, ends));
        Matcher place = PLACE.matcher(text.text);
        if (place.find()) {
            word(place.group(1), starts, ends);
        }
        for (Pattern whole : WHOLE) {
            spans(whole, INSIDE_WORD, starts, ends);
        }
        spans(QUOTED, INSIDE_QUOTES, new boolean[starts.length], new boolean[ends.length]);
        for (int at = 0; at < costs.length; at++) {
            costs[at] -= (starts[at] ? NO_WORD : 0) + (ends[at] ? NO_WORD : 0);
        }
    }

    private void word(String word, boolean[] starts, boolean[] ends) {
        for (int at = text.text.indexOf(word); at >= 0; at = text.text.indexOf(word, at + 1)) {
            span(at, at + word.length(), INSIDE_WORD, starts, ends);
        }
    }

    private void spans(Pattern pattern, int cost, boolean[] starts, boolean[] ends) {
        Matcher match = pattern.matcher(text.text);
        while (match.find()) {
            span(match.start(), match.end(), cost, starts, ends);
        }
    }

    private void span(int start, int end, int cost, boolean[] starts, boolean[] ends) {
        int first = Arrays.binarySearch(text.offsets, start);
        int after = Arrays.binarySearch(text.offsets, end);
        starts[first] = true;
        ends[after] = true;
        for (int at = first + 1; at < after; at++) {
            costs[at] += cost;
        }
    }

    private static List<String> words() {
        try (InputStream in = TitleWords.class.getResourceAsStream("/wenheng/layout/title-words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
