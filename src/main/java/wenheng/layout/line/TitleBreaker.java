package wenheng.layout.line;

import java.util.Arrays;
import java.util.stream.IntStream;
import wenheng.page.Tag;
import wenheng.style.Length;
import wenheng.text.Characters;

/**
 * 标题分行：行数最少，词意完整、排列对称、长短适宜，梯形或菱形（GB/T 9704-2012 7.3.1）。
 *
 * <p>Of all ways to break a title into the fewest lines that part no word ({@link TitleWords}), the one with the least cost: a
 * break before a particle costs most, then a line of one or two characters, then a waist (沙漏形), then a break beside words
 * that the lexicon does not know, then uneven lengths; of equals the one with the longer lines first.
 */
public final class TitleBreaker {

    /** More lines than these are no title; they are broken as text. */
    private static final int MOST_LINES = 4;

    /** Tenths of a character: lines of up to two characters look lost in a title, of one in a head. */
    private static final int SHORTEST_OF_TITLE = 25;

    private static final int SHORTEST_OF_HEAD = 15;

    private static final int SHORT_LINE = 8_000;
    private static final int WAIST = 2_000;

    private final GlyphText text;
    private final LineSetter setter;
    private final int measure;
    private final int[] breakCosts;

    private final int shortest;

    private TitleBreaker(GlyphText text, Length measure, int shortest) {
        this.text = text;
        this.setter = new LineSetter(text, Dialect.plain(text.size), Tag.ARTIFACT);
        this.measure = measure.units();
        this.shortest = shortest;
        this.breakCosts = TitleWords.costs(text);
    }

    /** The lines of a title; a long one falls back to plain breaking. */
    public static LineBreaker.Lines lines(GlyphText text, Length measure) {
        return lines(text, measure, SHORTEST_OF_TITLE);
    }

    /** The lines of a table's head, which may have two characters each. */
    public static LineBreaker.Lines head(GlyphText text, Length measure) {
        return lines(text, measure, SHORTEST_OF_HEAD);
    }

    private static LineBreaker.Lines lines(GlyphText text, Length measure, int shortest) {
        LineBreaker.Lines plain = LineBreaker.plain(text, measure);
        return plain.count() > 1 ? new TitleBreaker(text, measure, shortest).better(plain) : plain;
    }

    private LineBreaker.Lines better(LineBreaker.Lines plain) {
        Best best = new Best();
        for (int count = plain.count(); count <= MOST_LINES && best.cost >= TitleWords.INSIDE_WORD; count++) {
            search(new int[] {0}, count, best);
        }
        return best.starts.length > 0 ? new LineBreaker.Lines(plain.dialect(), best.starts) : plain;
    }

    /** The cheapest way found so far. */
    private static final class Best {
        private int[] starts = {};
        private long cost = Long.MAX_VALUE;
    }

    /** Extends the breaks found so far by one line, in every way that fits. */
    private void search(int[] starts, int linesLeft, Best best) {
        int from = starts[starts.length - 1];
        if (linesLeft == 1) {
            finish(append(starts, text.count()), best);
            return;
        }
        IntStream.of(text.tokens)
                .filter(at -> at > from && at < text.count() && isAllowed(at) && fits(from, at))
                .forEach(at -> search(append(starts, at), linesLeft - 1, best));
    }

    private void finish(int[] starts, Best best) {
        if (!fits(starts[starts.length - 2], text.count())) {
            return;
        }
        long cost = cost(starts);
        if (cost <= best.cost) {
            best.cost = cost;
            best.starts = starts;
        }
    }

    private static int[] append(int[] starts, int next) {
        int[] more = Arrays.copyOf(starts, starts.length + 1);
        more[starts.length] = next;
        return more;
    }

    private boolean fits(int from, int to) {
        return setter.natural(from, to) <= measure;
    }

    private boolean isAllowed(int at) {
        return !Characters.isForbiddenAtLineStart(text.codePoints[at])
                && !Characters.isForbiddenAtLineEnd(text.codePoints[at - 1]);
    }

    private long cost(int[] starts) {
        int[] widths = IntStream.range(0, starts.length - 1)
                .map(i -> setter.natural(starts[i], starts[i + 1]) * 10 / text.size)
                .toArray();
        long cost = 0;
        for (int i = 1; i < starts.length - 1; i++) {
            cost += breakCosts[starts[i]];
        }
        for (int i = 0; i < widths.length; i++) {
            cost += widths[i] <= shortest ? SHORT_LINE : 0;
            boolean waist = i > 0 && i + 1 < widths.length && widths[i] < widths[i - 1] && widths[i] < widths[i + 1];
            cost += waist ? WAIST : 0;
        }
        return cost
                + IntStream.of(widths).max().orElse(0)
                - IntStream.of(widths).min().orElse(0);
    }
}
