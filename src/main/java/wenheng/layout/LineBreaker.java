package wenheng.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wenheng.style.Length;
import wenheng.text.Characters;

/**
 * 折行：先到先排，排不下的推到下一行；行首、行尾禁则带走前面的字；不悬挂、不挤压。
 *
 * <p>A paragraph is broken in every {@link Dialect} and takes the first letter spacing at which all of them agree, so that
 * the DOCX breaks in Word and in LibreOffice where the PDF does; where none agrees, the usual spacing stands.
 */
final class LineBreaker {

    private final GlyphText text;
    private final int measure;
    private final int indentCharacters;
    private final int[] tokens;

    /**
     * @param measure width of a line
     * @param indentCharacters indent of the first line in characters
     */
    LineBreaker(GlyphText text, Length measure, int indentCharacters) {
        this.text = text;
        this.measure = measure.units();
        this.indentCharacters = indentCharacters;
        this.tokens = fitting(text.tokens);
    }

    /** The tokens, one wider than a line (a long address) taken apart into glyphs. */
    private int[] fitting(int[] whole) {
        return IntStream.range(0, whole.length)
                .flatMap(i -> i + 1 < whole.length && text.width(whole[i], whole[i + 1]) > measure
                        ? IntStream.range(whole[i], whole[i + 1])
                        : IntStream.of(whole[i]))
                .toArray();
    }

    /**
     * Lines of a paragraph.
     *
     * @param dialect the way it was set
     * @param starts first glyph of each line, and one past the last glyph at the end
     */
    record Lines(Dialect dialect, int[] starts) {
        int count() {
            return starts.length - 1;
        }
    }

    /**
     * Lines of text on the grid, with the first spacing on which all programs agree and no character is left alone on the
     * last line (孤字不成行); where there is none, with the first on which they agree; else with the usual one.
     */
    Lines onGrid() {
        List<Lines> agreed = Dialect.spacings().stream()
                .flatMap(spacing -> agreed(spacing).stream())
                .toList();
        Lines usual = inDialect(Dialect.word(text.size, Dialect.usualSpacing().units()));
        return agreed.stream()
                .filter(lines -> !endsInOrphan(lines))
                .findFirst()
                .orElse(agreed.isEmpty() ? usual : agreed.get(0));
    }

    private Optional<Lines> agreed(Length spacing) {
        List<Dialect> dialects = Dialect.all(text.size, spacing.units());
        int[] starts = starts(dialects.get(0));
        boolean all = dialects.stream().skip(1).allMatch(other -> Arrays.equals(starts, starts(other)));
        return all ? Optional.of(new Lines(dialects.get(0), starts)) : Optional.empty();
    }

    /** 孤字: a last line of one character, marks aside. */
    private boolean endsInOrphan(Lines lines) {
        int last = lines.starts()[lines.count() - 1];
        long characters = IntStream.range(last, text.count())
                .filter(glyph -> !Characters.isMark(text.codePoints[glyph]))
                .count();
        return lines.count() > 1 && characters < 2;
    }

    /** Lines in one dialect. */
    Lines inDialect(Dialect dialect) {
        return new Lines(dialect, starts(dialect));
    }

    private int[] starts(Dialect dialect) {
        int[] starts = new int[tokens.length];
        int lines = 1;
        int lineToken = 0;
        long used = indent(dialect);
        long tail = dialect.countsTail() ? 0 : dialect.spacing();
        for (int token = 0; token + 1 < tokens.length; token++) {
            long more = advance(token, dialect) + (token > lineToken ? seam(token, dialect) : 0);
            if (token > lineToken && used + more - tail > measure) {
                lineToken = carriedFrom(token, lineToken, dialect);
                starts[lines++] = tokens[lineToken];
                used = advance(lineToken, token + 1, dialect);
            } else {
                used += more;
            }
        }
        int[] ended = Arrays.copyOf(starts, lines + 1);
        ended[lines] = text.count();
        return ended;
    }

    private long indent(Dialect dialect) {
        return (long) indentCharacters * (text.size + dialect.spacing());
    }

    /** First token of the new line: {@code token}, or an earlier one where a prohibition takes its neighbours along. */
    private int carriedFrom(int token, int lineToken, Dialect dialect) {
        int first = token;
        while (first - 1 > lineToken && isForbiddenBreak(first, dialect)) {
            first--;
        }
        boolean hopeless = isForbiddenBreak(first, dialect) || advance(first, token + 1, dialect) > measure;
        return hopeless ? token : first;
    }

    private boolean isForbiddenBreak(int token, Dialect dialect) {
        int start = tokens[token];
        return startsForbidden(token)
                || endsForbidden(token - 1)
                || dialect.binds(text.codePoints[start - 1], text.codePoints[start]);
    }

    private boolean startsForbidden(int token) {
        return Characters.isForbiddenAtLineStart(text.codePoints[tokens[token]]);
    }

    private boolean endsForbidden(int token) {
        return Characters.isForbiddenAtLineEnd(text.codePoints[tokens[token + 1] - 1]);
    }

    private long advance(int token, Dialect dialect) {
        int from = tokens[token];
        int to = tokens[token + 1];
        return text.width(from, to) + (long) (to - from) * dialect.spacing();
    }

    private long advance(int fromToken, int toToken, Dialect dialect) {
        long sum = 0;
        for (int token = fromToken; token < toToken; token++) {
            sum += advance(token, dialect) + (token > fromToken ? seam(token, dialect) : 0);
        }
        return sum;
    }

    /** What stands between a token and the one before it. */
    private int seam(int token, Dialect dialect) {
        int last = tokens[token] - 1;
        if (text.isLatin(last) == text.isLatin(last + 1)) {
            return 0;
        }
        return (dialect.spacesRunEnds() ? 0 : -dialect.spacing()) + (text.hasGapAfter(last) ? dialect.gap() : 0);
    }
}
