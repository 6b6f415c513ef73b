package wenheng.layout.line;

import java.util.Arrays;
import java.util.stream.IntStream;
import wenheng.style.Length;
import wenheng.text.Characters;

/**
 * 一行排到哪里：某一 {@link Dialect 口径}下，从某字起的一行装得下多少，禁则又带走多少。
 *
 * <p>First fit: from the first glyph on, token after token is added, with the letter spacing and the gaps that this
 * program sets between scripts, until one reaches over the measure; {@link #end} then goes back over tokens that the
 * program would not leave at an edge. Invariants: at least one token stands on a line, so breaking ends whatever the
 * text; a token wider than a line has been taken apart before; where every place on the line is forbidden, the line
 * ends where it is full. Cost: linear in the line, and a binary search for its first token.
 */
final class LineExtent {

    private final GlyphText text;
    private final Dialect dialect;
    private final int measure;
    private final int[] tokens;

    /** @param tokens first glyph of each token, and one past the last glyph; see {@link #fitting} */
    LineExtent(GlyphText text, Dialect dialect, Length measure, int[] tokens) {
        this.text = text;
        this.dialect = dialect;
        this.measure = measure.units();
        this.tokens = tokens;
    }

    /** The reach of one program. */
    static LineExtent of(GlyphText text, Dialect dialect, Length measure) {
        int[] whole = text.tokens(dialect.bindsLatin(), dialect.partsPairs());
        return new LineExtent(text, dialect, measure, fitting(text, whole, measure));
    }

    /** The tokens, one wider than a line (a long URL) taken apart into glyphs. */
    static int[] fitting(GlyphText text, int[] whole, Length measure) {
        boolean fits = IntStream.range(0, whole.length - 1)
                .allMatch(i -> text.width(whole[i], whole[i + 1]) <= measure.units());
        return fits
                ? whole
                : IntStream.range(0, whole.length)
                        .flatMap(i -> i + 1 < whole.length && text.width(whole[i], whole[i + 1]) > measure.units()
                                ? IntStream.range(whole[i], whole[i + 1])
                                : IntStream.of(whole[i]))
                        .toArray();
    }

    /** The same reach where every glyph may begin a line; {@code glyphs} are their numbers. */
    LineExtent apart(int[] glyphs) {
        return new LineExtent(text, dialect, new Length(measure), glyphs);
    }

    Dialect dialect() {
        return dialect;
    }

    /** Whether a line may begin with the glyph as far as words and numbers go. */
    boolean startsToken(int glyph) {
        return Arrays.binarySearch(tokens, glyph) >= 0;
    }

    /** Room that the first line's indent takes. */
    int indent(int characters) {
        return dialect.indent(characters, text.size);
    }

    /** One past the last glyph that has room on a line that begins with glyph {@code from}, at least one token. */
    int fit(int from, int indent) {
        int found = Arrays.binarySearch(tokens, from);
        // A line may begin inside a token that the page has parted.
        int first = found >= 0 ? found : -found - 2;
        // Spacing is mostly negative: a program that does not count the last one has less room.
        long tail = dialect.countsTail() ? 0 : dialect.spacing();
        long used = (long) indent - text.trimAtStart(from);
        for (int token = first; token + 1 < tokens.length; token++) {
            used += token > first ? advance(tokens[token], token) + seam(token) : advance(from, token);
            if (token > first && used - tail - text.trimAtEnd(tokens[token + 1] - 1) > measure) {
                return tokens[token];
            }
        }
        return text.count();
    }

    /** Where the program by itself begins the next line: what fits, less what a prohibition takes along. */
    int end(int from, int indent) {
        int fit = fit(from, indent);
        if (fit == text.count()) {
            return fit;
        }
        int token = Arrays.binarySearch(tokens, fit);
        while (tokens[token] > from && forbids(tokens[token])) {
            token--;
        }
        boolean hopeless = tokens[token] <= from;
        return hopeless ? fit : tokens[token];
    }

    private boolean forbids(int glyph) {
        int before = text.codePoints[glyph - 1];
        int after = text.codePoints[glyph];
        int earlier = glyph > 1 ? text.codePoints[glyph - 2] : before;
        return dialect.forbidsAtLineStart(before, after)
                || Characters.isForbiddenAtLineEnd(before)
                || dialect.binds(earlier, before, after);
    }

    /** Advance of a token from one of its glyphs on. */
    private long advance(int from, int token) {
        int to = tokens[token + 1];
        return text.width(from, to) + (long) (to - from) * dialect.spacing();
    }

    /** What stands between a token and the one before it. */
    private int seam(int token) {
        int last = tokens[token] - 1;
        if (!text.endsRun(last)) {
            return 0;
        }
        boolean gap = text.hasGapAfter(last) && (dialect.gapsAtFields() || !text.isBesideField(last));
        return (dialect.spacesRunEnds() ? 0 : -dialect.spacing()) + (gap ? dialect.gap() : 0);
    }
}
