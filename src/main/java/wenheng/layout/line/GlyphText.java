package wenheng.layout.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wenheng.page.Origin;
import wenheng.page.Tag;
import wenheng.style.FontMetrics;
import wenheng.style.FontRole;
import wenheng.style.Length;
import wenheng.text.Characters;

/**
 * 字形序列：一段文字的码位、字形、宽度和不可分的词。
 *
 * <p>A token is what no line may break inside: a run of ASCII up to a hyphen, a pair —— or ……, else one character
 * (facts of Word and LibreOffice agree on these). Arrays are indexed by glyph; nothing outside the package sees them.
 *
 * <p>How it works: each code point becomes one glyph, in the order of the text, with the width that the face of its
 * span has for it; what does not depend on a line is found once: tokens, gaps between scripts, what marks give up to
 * their neighbours, and the sum of widths before each glyph, so that the width of any stretch is a subtraction.
 * Invariants: all arrays are as long as the text has code points and never change; {@code offsets} leads from glyphs
 * back to UTF-16; widths are whole thousandths of a point, so that no sum depends on its order. Cost: linear, with one
 * look at the fonts for each code point.
 */
public final class GlyphText {

    private static final FontMetrics.Glyph NOTHING = new FontMetrics.Glyph("", 0, false);

    final String text;
    public final int size;
    final int[] codePoints;
    public final int[] offsets;
    final int[] widths;
    final FontMetrics.Glyph[] glyphs;
    final FontRole[] fonts;
    final boolean[] bold;
    /** Index of the span of each glyph. */
    private final int[] spanOf;

    private final List<Span> spans;
    private final Optional<Squeeze> squeeze;
    /** First glyph of each token, and one past the last glyph at the end. */
    public final int[] tokens;

    private final BitSet tokenStarts;
    private final long[] sums;
    private final boolean[] latin;
    private final boolean[] gaps;
    private final boolean noted;
    private final boolean valued;

    private GlyphText(List<Span> spans, int size, FontMetrics metrics, boolean squeezed) {
        this.spans = List.copyOf(spans);
        this.text = Span.text(spans);
        this.size = size;
        int count = text.codePointCount(0, text.length());
        codePoints = new int[count];
        offsets = new int[count + 1];
        widths = new int[count];
        glyphs = new FontMetrics.Glyph[count];
        fonts = new FontRole[count];
        bold = new boolean[count];
        spanOf = new int[count];
        noted = spans.stream().anyMatch(span -> span.note().isPresent());
        valued = spans.stream().anyMatch(span -> span.value().isPresent());
        fill(metrics);
        latin = new boolean[count];
        gaps = new boolean[count];
        findGaps();
        squeeze = squeezed ? Optional.of(new Squeeze(this)) : Optional.empty();
        for (int i = 0; squeezed && i < count; i++) {
            widths[i] -= squeeze.get().given(i);
        }
        tokens = findTokens();
        tokenStarts = new BitSet(count + 1);
        Arrays.stream(tokens).forEach(tokenStarts::set);
        sums = new long[count + 1];
        for (int i = 0; i < count; i++) {
            sums[i + 1] = sums[i] + widths[i];
        }
    }

    /** The glyphs of these spans at one size. */
    public static GlyphText of(List<Span> spans, Length size, FontMetrics metrics) {
        return new GlyphText(spans, size.units(), metrics, false);
    }

    /** The same with squeezed marks. */
    public static GlyphText squeezed(List<Span> spans, Length size, FontMetrics metrics) {
        return new GlyphText(spans, size.units(), metrics, true);
    }

    private void fill(FontMetrics metrics) {
        int index = 0;
        int offset = 0;
        for (int number = 0; number < spans.size(); number++) {
            Span span = spans.get(number);
            for (int at = 0; at < span.text().length(); ) {
                int codePoint = span.text().codePointAt(at);
                FontMetrics.Glyph glyph = isInvisible(codePoint) ? NOTHING : metrics.glyph(span.font(), codePoint);
                codePoints[index] = codePoint;
                offsets[index] = offset;
                glyphs[index] = glyph;
                spanOf[index] = number;
                widths[index] = (int) ((long) size(index) * glyph.advance() / 1000);
                fonts[index] = span.font();
                bold[index] = span.bold();
                index++;
                at += Character.charCount(codePoint);
                offset += Character.charCount(codePoint);
            }
        }
        offsets[index] = offset;
    }

    /** Controls and directional marks take no room and are never drawn. */
    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR;
    }

    private int[] findTokens() {
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at < codePoints.length; at = tokenEnd(at)) {
            starts.add(at);
        }
        starts.add(codePoints.length);
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private int tokenEnd(int start) {
        int first = codePoints[start];
        if (!Characters.isLatin(first)) {
            boolean pair = (first == '—' || first == '…') && is(start + 1, first);
            return start + (pair ? 2 : 1);
        }
        int end = start + 1;
        while (end < codePoints.length
                && Characters.isLatin(codePoints[end])
                && !(codePoints[end - 1] == '-' && codePoints[end] != '-')) {
            end++;
        }
        return end;
    }

    /**
     * The tokens of a program that parts more than the page.
     *
     * @param addresses whether it parts addresses behind a slash or a question mark
     * @param pairs whether it parts —— and ……
     */
    int[] tokens(boolean addresses, boolean pairs) {
        IntStream more = IntStream.range(1, count())
                .filter(at -> !startsToken(at))
                .filter(at -> latin[at] ? addresses && opensAfterSeparator(at) : pairs);
        return IntStream.concat(Arrays.stream(tokens), more).sorted().toArray();
    }

    private boolean opensAfterSeparator(int glyph) {
        int before = codePoints[glyph - 1];
        return (before == '/' || before == '?') && Character.isLetter(codePoints[glyph]);
    }

    /** Whether a token begins with the glyph, or the text ends before it. */
    boolean startsToken(int glyph) {
        return tokenStarts.get(glyph);
    }

    private boolean is(int index, int codePoint) {
        return index < codePoints.length && codePoints[index] == codePoint;
    }

    /** Number of glyphs. */
    public int count() {
        return codePoints.length;
    }

    /** Whether one of these glyphs is a note's mark. */
    boolean hasNoteMark(int from, int to) {
        return noted && IntStream.range(from, to).anyMatch(this::isNoteMark);
    }

    /** Whether the glyph is a note's mark. */
    boolean isNoteMark(int glyph) {
        return noted && glyph < count() && spans.get(spanOf[glyph]).note().isPresent();
    }

    /** Size of a glyph; a note's mark is smaller. */
    int size(int glyph) {
        return isNoteMark(glyph) ? NoteMarkSize.size(size) : size;
    }

    /** How far a note's mark is raised. */
    int raised(int glyph) {
        return isNoteMark(glyph) ? NoteMarkSize.raise(size) : 0;
    }

    /** The tag of a glyph: its span's own, or that of the paragraph. */
    int tag(int glyph, int paragraph) {
        int own = spans.get(spanOf[glyph]).tag();
        return own == Tag.ARTIFACT ? paragraph : own;
    }

    /** Where the glyphs {@code from} to {@code to} come from: the values they print, by offset from the first. */
    Origin origin(int from, int to) {
        List<Origin.Printed> values = new ArrayList<>();
        for (int i = from, end; valued && i < to; i = end) {
            end = i + 1;
            while (end < to && spanOf[end] == spanOf[i]) {
                end++;
            }
            int start = offsets[i] - offsets[from];
            int after = offsets[end] - offsets[from];
            spans.get(spanOf[i]).value().ifPresent(value -> values.add(new Origin.Printed(value, start, after)));
        }
        return values.isEmpty() ? Origin.PAGE : new Origin(Origin.NO_BLOCK, values);
    }

    /** What a glyph gives up at the head of a line. */
    int trimAtStart(int glyph) {
        return squeeze.isPresent() ? squeeze.get().atStart(glyph) : 0;
    }

    /** What a glyph gives up at the end of a line. */
    int trimAtEnd(int glyph) {
        return squeeze.isPresent() ? squeeze.get().atEnd(glyph) : 0;
    }

    /** How far to the left of its place a glyph is drawn, its left half being given up. */
    int inset(int glyph) {
        boolean inset = squeeze.isPresent() && glyph < count() && squeeze.get().isInset(glyph);
        return inset ? given(glyph) : 0;
    }

    /** What a glyph's width lacks of the font's. */
    int given(int glyph) {
        return squeeze.isPresent() ? squeeze.get().given(glyph) : 0;
    }

    /** Number of tokens. */
    public int tokenCount() {
        return tokens.length - 1;
    }

    /** Whether the glyph belongs to a run of ASCII. */
    boolean isLatin(int glyph) {
        return latin[glyph];
    }

    /** Whether a gap stands between this glyph and the next: Han, and no mark, beside an ASCII letter or digit. */
    boolean hasGapAfter(int glyph) {
        return gaps[glyph];
    }

    /** Whether Word begins a new run after this glyph, because of the script or the look. */
    boolean endsRun(int glyph) {
        return latin[glyph] != latin[glyph + 1]
                || spanOf[glyph] != spanOf[glyph + 1]
                        && !spans.get(spanOf[glyph]).looksLike(spans.get(spanOf[glyph + 1]));
    }

    /** Whether the gap after this glyph is at the number of a reference. */
    boolean isBesideField(int glyph) {
        return spans.get(spanOf[latin[glyph] ? glyph : glyph + 1]).isReference();
    }

    private void findGaps() {
        for (int i = 0; i < latin.length; i++) {
            latin[i] = Characters.isLatin(codePoints[i]);
            if (i > 0 && latin[i] != latin[i - 1]) {
                int letter = codePoints[latin[i] ? i : i - 1];
                int other = codePoints[latin[i] ? i - 1 : i];
                gaps[i - 1] = Characters.isLatinLetterOrDigit(letter) && Character.isLetter(other);
            }
        }
    }

    /** Sum of the widths of glyphs {@code from} (inclusive) to {@code to}. */
    public int width(int from, int to) {
        return (int) (sums[to] - sums[from]);
    }
}
