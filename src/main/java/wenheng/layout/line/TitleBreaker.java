package wenheng.layout.line;

import java.util.Arrays;
import java.util.stream.IntStream;
import wenheng.page.Tag;
import wenheng.style.Length;
import wenheng.text.Characters;

/**
 * 标题分行：行数最少，词意完整、排列对称、长短适宜，梯形或菱形（GB/T 9704-2012 7.3.1）。
 *
 * <p>How it works. First fit says how many lines a title needs at least. All ways to break it into so many lines are tried,
 * a line at a time, as long as the lines fit; each way costs the sum of what its breaks cost ({@link TitleWords}: inside a
 * word or number most, before a particle much, inside quotes some, beside words that the lexicon does not know a little),
 * of its lines of one or two characters, of a waist (沙漏形, a line shorter than both neighbours), and of the difference
 * is found last. Only if every way parts a word is one line more tried, up to four.
 * between its longest and shortest line. The cheapest is taken; of equals the one with the longer lines first, because it
 * is found last. Only if even that costs as much as a parted word is one line more tried, up to four.
 *
 * <p>Invariants: the lines hold the title whole and in order, each fits the measure, none begins or ends with a mark that may
 * not; a title that fits one line stays there; where no way is found at all, first fit stands.
 *
 * <p>Cost: with n places to break and k lines at most n to the power of k − 1, cut down by the measure to those within a
 * line's reach: for four lines of twenty characters some thousand ways. A title needs no more; what is longer than
 * {@link #MOST_LINES} lines is no title and is broken first fit, so a hostile one costs no more than a paragraph.
 *
 * <p>Why all ways and no dynamic programming: a waist and the difference of longest and shortest depend on all the lines at
 * once, and the ways are few. Of eleven programs that were looked at, nine leave the last character of a title alone on
 * its line.
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
