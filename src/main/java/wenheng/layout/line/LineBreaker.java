package wenheng.layout.line;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wenheng.style.Length;
import wenheng.text.Characters;

/**
 * 折行：先到先排，排不下的推到下一行；行首、行尾禁则和 {@link Joints 不可拆处}带走前面的字；不悬挂。
 *
 * <p>A paragraph is broken as every {@link Dialect} breaks it by itself and takes the first letter spacing at which all of
 * them agree on lines that are also ours; so the DOCX breaks in Word and in LibreOffice where the PDF does. Where no
 * spacing does, the one with the fewest forced line ends is taken: those are written into the DOCX.
 */
public final class LineBreaker {

    /** A line gives way to a joint by no more than so many characters; a longer thing is parted. */
    private static final int MOST_GIVEN_WAY = 6;

    private final GlyphText text;
    private final Length measure;
    private final int indentCharacters;
    private final boolean[] joined;
    private final int[] tokens;
    private final int[] partedTokens;

    /**
     * @param measure width of a line
     * @param indentCharacters indent of the first line in characters
     */
    public LineBreaker(GlyphText text, Length measure, int indentCharacters) {
        this.text = text;
        this.measure = measure;
        this.indentCharacters = indentCharacters;
        this.joined = Joints.of(text);
        this.tokens = LineExtent.fitting(text, text.tokens, measure);
        this.partedTokens = LineExtent.fitting(text, text.partedTokens(), measure);
    }

    /**
     * Lines of a paragraph.
     *
     * @param dialect the way it was set
     * @param starts first glyph of each line, and one past the last glyph at the end
     * @param forced those starts at which some program would not begin a line by itself
     */
    public record Lines(Dialect dialect, int[] starts, int[] forced) {
        public Lines(Dialect dialect, int[] starts) {
            this(dialect, starts, new int[0]);
        }

        public int count() {
            return starts.length - 1;
        }
    }

    /**
     * Lines of text on the grid, with the first spacing at which all programs agree on our lines and no character is left
     * alone on the last one (孤字不成行); where there is none, with the least forcing.
     */
    public Lines onGrid() {
        return carried(Dialect.spacings());
    }

    /** Lines on the grid, fewer than usual, where a spacing gives that. */
    public Optional<Lines> shorter() {
        Lines usual = onGrid();
        return Dialect.spacings().stream()
                .map(this::carried)
                .filter(lines -> lines.count() < usual.count())
                .min(Comparator.comparingInt(lines -> lines.forced().length));
    }

    /** The same, choosing among these spacings. */
    public Lines carried(List<Length> spacings) {
        Lines best = carried(spacings.get(0));
        for (int i = 1; i < spacings.size() && best.forced().length > 0; i++) {
            Lines other = carried(spacings.get(i));
            best = other.forced().length < best.forced().length ? other : best;
        }
        return best;
    }

    /** Lines for print alone, which no other program need agree with. */
    public Lines alone(Length spacing) {
        return lines(List.of(Dialect.word(text.size, spacing.units())));
    }

    /** The lines at one spacing, and where they must be forced. */
    private Lines carried(Length spacing) {
        return lines(Dialect.all(text.size, spacing.units()));
    }

    private Lines lines(List<Dialect> dialects) {
        List<LineExtent> programs = dialects.stream().map(this::reach).toList();
        int[] starts = starts(programs);
        int[] forced = IntStream.range(1, starts.length - 1)
                .filter(line -> isForced(programs, starts, line))
                .map(line -> starts[line])
                .toArray();
        return new Lines(programs.get(0).dialect(), starts, forced);
    }

    private LineExtent reach(Dialect dialect) {
        return new LineExtent(text, dialect, measure, dialect.partsPairs() ? partedTokens : tokens);
    }

    /** Programs do not agree on the size of a raised mark, so a line that holds one is ended for them. */
    private boolean isForced(List<LineExtent> programs, int[] starts, int line) {
        int from = starts[line - 1];
        int end = starts[line];
        return text.hasNoteMark(from, end)
                || programs.stream().anyMatch(program -> program.end(from, indent(program, from)) != end);
    }

    private int indent(LineExtent program, int from) {
        return from == 0 ? program.indent(indentCharacters) : 0;
    }

    /** Where our lines begin: what fits in every program, less what a prohibition or a joint takes along. */
    private int[] starts(List<LineExtent> programs) {
        int[] starts = new int[text.count() + 2];
        int lines = 0;
        while (starts[lines] < text.count()) {
            int from = starts[lines];
            int fit = programs.stream()
                    .mapToInt(program -> program.fit(from, indent(program, from)))
                    .min()
                    .orElseThrow();
            starts[++lines] = fit == text.count() ? fit : breakBefore(programs.get(0), from, fit);
        }
        int[] found = Arrays.copyOf(starts, Math.max(lines, 1) + 1);
        found[found.length - 1] = text.count();
        return withoutOrphan(programs.get(0), found);
    }

    /** The last place at or before {@code fit} where a line may end: first with regard to joints, then without. */
    private int breakBefore(LineExtent page, int from, int fit) {
        for (int at = fit; at > from && text.width(at, fit) <= MOST_GIVEN_WAY * text.size; at--) {
            if (isBreak(page, at) && !joined[at]) {
                return at;
            }
        }
        for (int at = fit; at > from; at--) {
            if (isBreak(page, at)) {
                return at;
            }
        }
        return fit;
    }

    private boolean isBreak(LineExtent page, int at) {
        return page.startsToken(at)
                && !Characters.isForbiddenAtLineStart(text.codePoints[at])
                && !Characters.isForbiddenAtLineEnd(text.codePoints[at - 1]);
    }

    /** 孤字: a last line of one character, marks aside, gets another from the line above. */
    private int[] withoutOrphan(LineExtent page, int[] starts) {
        int lines = starts.length - 1;
        if (lines < 2 || !isOrphan(starts[lines - 1])) {
            return starts;
        }
        int at = breakBefore(page, starts[lines - 2], starts[lines - 1] - 1);
        boolean worse = at - starts[lines - 2] < MOST_GIVEN_WAY || isOrphan(at);
        if (!worse) {
            starts[lines - 1] = at;
        }
        return starts;
    }

    private boolean isOrphan(int last) {
        return IntStream.range(last, text.count())
                        .filter(glyph -> !Characters.isMark(text.codePoints[glyph]) && !text.isNoteMark(glyph))
                        .limit(2)
                        .count()
                < 2;
    }

    /** Lines as one program breaks them by itself. */
    public Lines inDialect(Dialect dialect) {
        return broken(text, reach(dialect), indentCharacters);
    }

    /** Lines of text off the grid and without indent, as a cell or a head has them: joints and other programs do not matter. */
    public static Lines plain(GlyphText text, Length measure) {
        return broken(text, LineExtent.of(text, Dialect.plain(text.size), measure), 0);
    }

    private static Lines broken(GlyphText text, LineExtent program, int indentCharacters) {
        int[] starts = new int[text.count() + 2];
        int lines = 0;
        while (starts[lines] < text.count()) {
            int from = starts[lines];
            starts[++lines] = program.end(from, from == 0 ? program.indent(indentCharacters) : 0);
        }
        int[] found = Arrays.copyOf(starts, Math.max(lines, 1) + 1);
        found[found.length - 1] = text.count();
        return new Lines(program.dialect(), found);
    }
}
