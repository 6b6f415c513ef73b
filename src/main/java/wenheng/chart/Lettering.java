package wenheng.chart;

import java.util.ArrayList;
import java.util.List;
import wenheng.style.FontMetrics;
import wenheng.style.FontRole;
import wenheng.text.Characters;

/**
 * 图中文字：量宽、折行、缩略。 Sizes and widths in thousandths of a point.
 *
 * <p>How it works: {@link #fit} tries the sizes downwards until every text has room, so that all names of a chart are
 * of one size; lines are filled first fit, and {@link #balanced} then narrows the room as long as it costs no further
 * line. Invariants: no line is wider than its room, unless a single character is; a number or Latin word is torn only
 * where it is wider than the room; what does not fit in the smallest size ends in …, and the alternative text has it
 * whole. Cost: a line is measured anew with each piece, quadratic in its length, which for names is some dozen
 * characters.
 */
record Lettering(FontMetrics metrics) {

    /** 小五: what a chart's words are set in. */
    static final int NORMAL = 9000;

    /** Smaller words are not legible in print. */
    static final int SMALLEST = 8000;

    private static final int SIZE_STEP = 500;

    /** Widths where no font is at hand: Han and marks one em, the rest a little more than half, so that it errs on the safe side. */
    static final Lettering ESTIMATE =
            new Lettering((role, codePoint) -> new FontMetrics.Glyph("", codePoint < 0x2000 ? 600 : 1000, false));

    /**
     * 折成的几行。
     *
     * @param size type size of every line
     */
    record Lines(List<String> texts, int size) {
        Lines {
            texts = List.copyOf(texts);
        }

        int height() {
            return texts.size() * leading(size);
        }
    }

    /** Height of Han characters above the baseline. */
    static int ascent(int size) {
        return size * 88 / 100;
    }

    /** Depth of Han characters below the baseline. */
    static int descent(int size) {
        return size - ascent(size);
    }

    /** Distance of baselines. */
    static int leading(int size) {
        return size * 115 / 100;
    }

    int width(String text, int size) {
        long advance = text.codePoints()
                .mapToLong(c -> metrics.glyph(FontRole.SONG, c).advance())
                .sum();
        return Math.toIntExact((advance * size + 999) / 1000);
    }

    int width(Lines lines) {
        return lines.texts().stream()
                .mapToInt(line -> width(line, lines.size()))
                .max()
                .orElse(0);
    }

    /** Width of the widest piece that wrapping should not tear: a number or a Latin word. */
    int widestWord(String text, int size) {
        return pieces(text).stream().mapToInt(piece -> width(piece, size)).max().orElse(0);
    }

    /** The largest size at which every text takes at most that many lines; at the smallest size the rest is cut with …. */
    List<Lines> fit(List<String> texts, int room, int most) {
        return fit(texts, room, most, NORMAL);
    }

    /** The same, beginning with a size below {@link #NORMAL}. */
    List<Lines> fit(List<String> texts, int room, int most, int largest) {
        for (int size = largest; size >= SMALLEST; size -= SIZE_STEP) {
            int tried = size;
            if (texts.stream().allMatch(text -> fits(text, tried, room, most))) {
                return texts.stream().map(text -> balanced(text, tried, room)).toList();
            }
        }
        return texts.stream().map(text -> cut(text, room, most)).toList();
    }

    private boolean fits(String text, int size, int room, int most) {
        return widestWord(text, size) <= room && wrap(text, size, room).size() <= most;
    }

    private Lines cut(String text, int room, int most) {
        List<String> lines = wrap(text, SMALLEST, room);
        if (lines.size() <= most) {
            return new Lines(lines, SMALLEST);
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(shorten(String.join("", lines.subList(most - 1, lines.size())), SMALLEST, room));
        return new Lines(kept, SMALLEST);
    }

    /** The text, cut with … where it is wider than the room. */
    String shorten(String text, int size, int room) {
        if (width(text, size) <= room) {
            return text;
        }
        String kept = text;
        while (!kept.isEmpty() && width(kept + "…", size) > room) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept + "…";
    }

    /** As many lines as needed and no line much longer than another. */
    private Lines balanced(String text, int size, int room) {
        List<String> best = wrap(text, size, room);
        int needed = Math.max(widestWord(text, size), width(text, size) / best.size());
        for (int narrow = needed; narrow < room; narrow += size / 2) {
            List<String> lines = wrap(text, size, narrow);
            if (lines.size() <= best.size()) {
                return new Lines(lines, size);
            }
        }
        return new Lines(best, size);
    }

    /** Lines no wider than the room, by the prohibitions for line start and end where it allows; a single character always fits. */
    List<String> wrap(String text, int size, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            for (String part : width(piece, size) > room ? characters(piece) : List.of(piece)) {
                if (!line.isEmpty() && width(line + part, size) > room) {
                    String carried = carried(line.toString(), part);
                    // Where the two do not fit together either, the prohibition gives way: the room comes first.
                    carried = width(carried + part, size) > room ? "" : carried;
                    line.setLength(line.length() - carried.length());
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                    line.append(carried);
                }
                line.append(line.isEmpty() ? part.stripLeading() : part);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** What must go to the next line with {@code next}: an opening mark, or the character that a closing mark may not leave. */
    private static String carried(String line, String next) {
        int last = line.offsetByCodePoints(line.length(), -1);
        boolean moves = Characters.isForbiddenAtLineEnd(line.codePointAt(last))
                || Characters.isForbiddenAtLineStart(next.codePointAt(0));
        return moves && last > 0 && !isWord(line.codePointAt(last)) ? line.substring(last) : "";
    }

    private static List<String> pieces(String text) {
        List<String> out = new ArrayList<>();
        boolean open = false;
        for (String character : characters(text)) {
            boolean word = isWord(character.codePointAt(0));
            if (word && open) {
                out.set(out.size() - 1, out.get(out.size() - 1) + character);
            } else {
                out.add(character);
            }
            open = word;
        }
        return out;
    }

    private static boolean isWord(int codePoint) {
        return Characters.isLatinLetterOrDigit(codePoint) || codePoint == '.' || codePoint == '%';
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}
