package wenheng.layout.line;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import wenheng.style.Length;
import wenheng.text.Characters;

/**
 * 折行：先到先排，排不下的推到下一行；行首、行尾禁则和 {@link Joints 不可拆处}带走前面的字；不悬挂。
 *
 * <p>How it works. For one letter spacing, a line takes what fits in every {@link Dialect} at once, that is, in the narrowest
 * way in which Word or LibreOffice may count; its end then moves back to where a line may end, past marks that may not
 * begin or end one, and by six characters at most past a joint (a number and its unit). A last line of one character (孤字)
 * gets another from the line above, where there is room for it. Where a long URL does not fit and the few words before it
 * would be strewn over the line, the URL is parted, behind a separator if one is near. Then every program is asked where it
 * would end the same line by itself; where one would not end it there, the end is forced: the DOCX gets a w:br. The
 * spacings −5 to −15 twips are tried in order, and the first that forces nothing is taken, else the one that forces least.
 *
 * <p>Invariants: no glyph is lost and none is set twice; every line fits in every dialect, so that a forced end never makes a
 * program break a line twice; lines that are not forced end alike in all programs, so the DOCX needs no w:br and stays
 * text that can be edited; the same text gives the same lines on every machine, for all widths are integers.
 *
 * <p>Cost: about linear in the text for each spacing (at most eleven) and dialect (seven), each line looking back no further
 * than itself; mostly one spacing is enough. Long runs of digits are read once ({@link Joints}).
 *
 * <p>Why so and not as TeX does: the best breaks over a whole paragraph cannot be had from Word and LibreOffice, which break
 * first fit; the DOCX would need a w:br on nearly every line, and the first word that a clerk adds would show them all.
 * On the papers of the example, first fit with a choice of spacing agrees with LibreOffice 7.4 on nearly every line.
 *
 * <p>Programs do not agree on the size of a raised note mark, so a line that holds one is always forced.
 */
public final class LineBreaker {

    /** A line gives way to a joint by no more than so many characters; a longer thing is parted. */
    private static final int MOST_GIVEN_WAY = 6;

    /** A URL is parted behind a separator if that is no more than so many characters away, else behind any letter. */
    private static final int NEAR = 6;

    /** A line that lacks no more than so many characters is not strewn, however few its gaps. */
    private static final int LEAST_STREWN = 6;

    /** The line above a last line of one character (孤字) keeps at least so many glyphs. */
    private static final int LEAST_KEPT = 6;

    /** What the parts of a URL are told by. */
    private static final String SEPARATORS = "/?&=._-#:@";

    private final GlyphText text;
    private final Length measure;
    private final int indentCharacters;
    private final boolean[] joined;
    /** First glyphs of Word's tokens, as {@link LineExtent#fitting} gives them. */
    private final int[] tokens;
    /** Those of LibreOffice where it keeps the pairs —— and …… together. */
    private final int[] tokensTogether;
    /** Those of LibreOffice where it parts these pairs. */
    private final int[] tokensParted;
    /** Every glyph a token of its own. */
    private final int[] glyphs;

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
        this.glyphs = IntStream.rangeClosed(0, text.count()).toArray();
        this.tokensTogether = LineExtent.fitting(text, text.tokens(true, false), measure);
        this.tokensParted = LineExtent.fitting(text, text.tokens(true, true), measure);
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
     * Lines of text on the grid, with the first spacing that forces nothing, else the first of those that force least. A
     * character alone on the last line (孤字) is mended within each spacing, where that can be, and does not choose among
     * them.
     */
    public Lines onGrid() {
        return best(Dialect.spacings());
    }

    /** Lines on the grid, fewer than usual, with the spacing that forces least of those that give fewer; empty if none does. */
    public Optional<Lines> shorter() {
        Lines usual = onGrid();
        return Dialect.spacings().stream()
                .map(this::linesAt)
                .filter(lines -> lines.count() < usual.count())
                .min(Comparator.comparingInt(lines -> lines.forced().length));
    }

    /** As {@link #onGrid}, among these spacings, of which there is at least one. */
    public Lines best(List<Length> spacings) {
        Lines best = linesAt(spacings.get(0));
        for (int i = 1; i < spacings.size() && best.forced().length > 0; i++) {
            Lines other = linesAt(spacings.get(i));
            best = other.forced().length < best.forced().length ? other : best;
        }
        return best;
    }

    /** Lines for print alone, which no other program need agree with. */
    public Lines alone(Length spacing) {
        return lines(List.of(Dialect.word(text.size, spacing.units())));
    }

    /** The lines at one spacing, and where they must be forced. */
    private Lines linesAt(Length spacing) {
        return lines(Dialect.all(text.size, spacing.units()));
    }

    private Lines lines(List<Dialect> dialects) {
        List<LineExtent> programs = dialects.stream().map(this::extent).toList();
        int[] starts = starts(programs);
        int[] forced = IntStream.range(1, starts.length - 1)
                .filter(line -> isForced(programs, starts, line))
                .map(line -> starts[line])
                .toArray();
        return new Lines(programs.get(0).dialect(), starts, forced);
    }

    private LineExtent extent(Dialect dialect) {
        int[] own = !dialect.bindsLatin() ? tokens : dialect.partsPairs() ? tokensParted : tokensTogether;
        return new LineExtent(text, dialect, measure, own);
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
        return withoutOrphan(programs, starts(text.count(), from -> {
            int fit = programs.stream()
                    .mapToInt(program -> program.fit(from, indent(program, from)))
                    .min()
                    .orElseThrow();
            int end = fit == text.count() ? fit : breakBefore(programs.get(0), from, fit);
            return end == text.count() ? end : parted(programs, from, end);
        }));
    }

    /**
     * Line starts, and one past the last glyph; of no glyphs there is one empty line.
     *
     * @param next where the line after the one that begins here begins
     */
    private static int[] starts(int count, IntUnaryOperator next) {
        int[] starts = new int[count + 2];
        int lines = 0;
        while (starts[lines] < count) {
            starts[lines + 1] = next.applyAsInt(starts[lines]);
            lines++;
        }
        return Arrays.copyOf(starts, Math.max(lines, 1) + 1);
    }

    /**
     * The last place at or before {@code fit} where a line may end: first with regard to joints, then without; {@code fit}
     * itself where there is none on the line.
     */
    private int breakBefore(LineExtent extent, int from, int fit) {
        for (int at = fit; at > from && text.width(at, fit) <= MOST_GIVEN_WAY * text.size; at--) {
            if (isBreak(extent, at) && !joined[at]) {
                return at;
            }
        }
        for (int at = fit; at > from; at--) {
            if (isBreak(extent, at)) {
                return at;
            }
        }
        return fit;
    }

    /**
     * The end of a line, moved into a long run of Latin where the words before it would be strewn over the line, or where the
     * run and the marks after it are wider than a line.
     */
    private int parted(List<LineExtent> programs, int from, int end) {
        boolean strewn = text.isLatin(end) && isStrewn(from, end);
        if (!strewn && isBreak(programs.get(0), end)) {
            return end;
        }
        int least = strewn ? end : from;
        int most = strewn
                ? programs.stream()
                        .mapToInt(program -> program.apart(glyphs).fit(from, indent(program, from)))
                        .min()
                        .orElseThrow()
                : end - 1;
        int cut = cut(least, most);
        return cut > least ? cut : end;
    }

    /** Whether a line that ends here lacks more than a character for each of its gaps, and more than six in all. */
    private boolean isStrewn(int from, int end) {
        int gaps =
                (int) IntStream.range(from + 1, end).filter(text::startsToken).count();
        int missing = measure.units() - (from == 0 ? indentCharacters * text.size : 0) - text.width(from, end);
        return missing > Math.max(gaps, LEAST_STREWN) * text.size;
    }

    /**
     * The last good place at or before {@code most} to part a run of Latin: behind a separator if one is near, never in a
     * number; {@code least} if there is none after it.
     */
    private int cut(int least, int most) {
        for (int at = most; at > least && text.width(at, most) <= NEAR * text.size; at--) {
            if (isCut(at) && SEPARATORS.indexOf(text.codePoints[at - 1]) >= 0) {
                return at;
            }
        }
        int at = most;
        while (at > least && !isCut(at)) {
            at--;
        }
        return at;
    }

    private boolean isCut(int at) {
        int before = text.codePoints[at - 1];
        int after = text.codePoints[at];
        return text.isLatin(at - 1)
                && text.isLatin(at)
                && !joined[at]
                && !(Character.isDigit(before) && Character.isDigit(after))
                && !Characters.isForbiddenAtLineStart(after)
                && !Characters.isForbiddenAtLineEnd(before);
    }

    private boolean isBreak(LineExtent extent, int at) {
        return extent.startsToken(at)
                && !Characters.isForbiddenAtLineStart(text.codePoints[at])
                && !Characters.isForbiddenAtLineEnd(text.codePoints[at - 1]);
    }

    /**
     * 孤字: a last line of one character, marks aside, gets what follows the last place above where a line may end, often
     * one character, but it may be a word; not where that leaves too little above or does not fit below.
     */
    private int[] withoutOrphan(List<LineExtent> programs, int[] starts) {
        int lines = starts.length - 1;
        if (lines < 2 || !isOrphan(starts[lines - 1])) {
            return starts;
        }
        int at = breakBefore(programs.get(0), starts[lines - 2], starts[lines - 1] - 1);
        boolean fits = programs.stream().allMatch(program -> program.fit(at, 0) == text.count());
        boolean worse = !fits || at - starts[lines - 2] < LEAST_KEPT || isOrphan(at);
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
        return broken(text, extent(dialect), indentCharacters);
    }

    /** Lines of text off the grid and without indent, as a cell or a head has them: joints and other programs do not matter. */
    public static Lines plain(GlyphText text, Length measure) {
        return broken(text, LineExtent.of(text, Dialect.plain(text.size), measure), 0);
    }

    private static Lines broken(GlyphText text, LineExtent program, int indentCharacters) {
        int indent = program.indent(indentCharacters);
        int[] starts = starts(text.count(), from -> program.end(from, from == 0 ? indent : 0));
        return new Lines(program.dialect(), starts);
    }
}
