package wenheng.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 文字差别：一段文字里哪些字留下、哪些删去、哪些新增。
 *
 * <p>How it works. Both texts are parted into tokens: a character each, but a whole number with its separators and %,
 * and a whole Latin word, so that 32399 changed to 32401 reads as one number for another. What is equal at the head and
 * at the tail is set aside. Between them Myers' greedy search finds the fewest changes: round d notes for every
 * diagonal k = x − y how far d changes can reach, equal tokens being free, until the end of both texts is reached; the
 * reach before each round is kept, and the way is walked back on it. Afterwards remains of up to two characters between
 * two changes are changed with them, for nobody reads a redline of single characters.
 *
 * <p>Invariants: the pieces stand in order; kept and deleted make the old text, kept and inserted the new, to the
 * character; no piece is empty; between two kept pieces there is at most one deleted and then at most one inserted.
 *
 * <p>Cost: time (n + m)·d and memory d² for n and m tokens and d changes, of which no more than {@link #MOST_CHANGES}
 * are looked for, so that memory stays below 20 MB; a text with more is another text and is replaced between its head
 * and tail.
 *
 * <p>Why Myers: paragraphs of two drafts differ in a few places, and there its time is nearly linear, where a table of
 * common subsequences costs n·m whatever they are. Anchors as in {@link Alignment} would mislead here: that a character
 * occurs once in both texts says little. And Chinese has no blanks to part words by.
 */
public final class TextDifference {

    private static final Pattern TOKEN = Pattern.compile("[0-9][0-9.,]*[0-9]%?|[0-9]%?|[A-Za-z]+|(?s).");
    /** More changes than this make another text: it is replaced as a whole. */
    private static final int MOST_CHANGES = 2_000;

    private static final int SMALL = 2;

    private final List<String> before;
    private final List<String> after;

    private TextDifference(String before, String after) {
        this.before = tokens(before);
        this.after = tokens(after);
    }

    /** What becomes of a piece. */
    public enum Kind {
        KEPT,
        DELETED,
        INSERTED
    }

    /** A piece of the old or the new text. */
    public record Piece(Kind kind, String text) {}

    /** The pieces in order, deleted before inserted; kept and deleted make the old text, kept and inserted the new. */
    public static List<Piece> of(String before, String after) {
        return new TextDifference(before, after).pieces();
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            tokens.add(token.group());
        }
        return tokens;
    }

    private List<Piece> pieces() {
        int head = 0;
        int shorter = Math.min(before.size(), after.size());
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Piece> all = new ArrayList<>();
        add(all, Kind.KEPT, before.subList(0, head));
        List<String> old = before.subList(head, before.size() - tail);
        List<String> now = after.subList(head, after.size() - tail);
        all.addAll(readable(changed(old, now)));
        add(all, Kind.KEPT, before.subList(before.size() - tail, before.size()));
        return merged(all);
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", tokens)));
        }
    }

    /** Myers' greedy search; each round remembered to walk back on. */
    private static List<Piece> changed(List<String> old, List<String> now) {
        int most = Math.min(old.size() + now.size(), MOST_CHANGES);
        int[] reach = new int[2 * most + 3];
        List<int[]> rounds = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            // What this round will read of the last one; the whole array each time would be 4,000 numbers a round.
            rounds.add(window(reach, most, d));
            for (int k = -d; k <= d; k += 2) {
                int at = most + 1 + k;
                boolean down = k == -d || k != d && reach[at - 1] < reach[at + 1];
                int x = down ? reach[at + 1] : reach[at - 1] + 1;
                while (x < old.size()
                        && x - k < now.size()
                        && x - k >= 0
                        && old.get(x).equals(now.get(x - k))) {
                    x++;
                }
                reach[at] = x;
                if (x >= old.size() && x - k >= now.size()) {
                    return walked(old, now, rounds, d);
                }
            }
        }
        List<Piece> whole = new ArrayList<>();
        add(whole, Kind.DELETED, old);
        add(whole, Kind.INSERTED, now);
        return whole;
    }

    /** The diagonals from -d-1 to d+1, the only ones that round d reads. */
    private static int[] window(int[] reach, int most, int d) {
        return java.util.Arrays.copyOfRange(reach, most - d, Math.min(reach.length, most + d + 3));
    }

    private static List<Piece> walked(List<String> old, List<String> now, List<int[]> rounds, int last) {
        List<Piece> back = new ArrayList<>();
        int x = old.size();
        int y = now.size();
        for (int d = last; d >= 0; d--) {
            int[] reach = rounds.get(d);
            int k = x - y;
            int at = k + d + 1;
            boolean down = k == -d || k != d && reach[at - 1] < reach[at + 1];
            int from = d == 0 ? 0 : down ? reach[at + 1] : reach[at - 1];
            int fromY = d == 0 ? 0 : from - (down ? k + 1 : k - 1);
            while (x > from && y > fromY) {
                back.add(new Piece(Kind.KEPT, old.get(--x)));
                y--;
            }
            if (d > 0 && down) {
                back.add(new Piece(Kind.INSERTED, now.get(--y)));
            } else if (d > 0) {
                back.add(new Piece(Kind.DELETED, old.get(--x)));
            }
        }
        Collections.reverse(back);
        return back;
    }

    /** Small remains between changes change with them. */
    private static List<Piece> readable(List<Piece> pieces) {
        List<Piece> merged = merged(pieces);
        List<Piece> out = new ArrayList<>();
        for (int i = 0; i < merged.size(); i++) {
            Piece piece = merged.get(i);
            boolean between = i > 0 && i + 1 < merged.size();
            if (piece.kind() == Kind.KEPT && between && piece.text().length() <= SMALL) {
                out.add(new Piece(Kind.DELETED, piece.text()));
                out.add(new Piece(Kind.INSERTED, piece.text()));
            } else {
                out.add(piece);
            }
        }
        return out;
    }

    /** Between two kept pieces, one deleted and one inserted. */
    private static List<Piece> merged(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        StringBuilder kept = new StringBuilder();
        StringBuilder deleted = new StringBuilder();
        StringBuilder inserted = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.KEPT) {
                flush(out, Kind.DELETED, deleted);
                flush(out, Kind.INSERTED, inserted);
                kept.append(piece.text());
            } else {
                flush(out, Kind.KEPT, kept);
                (piece.kind() == Kind.DELETED ? deleted : inserted).append(piece.text());
            }
        }
        flush(out, Kind.KEPT, kept);
        flush(out, Kind.DELETED, deleted);
        flush(out, Kind.INSERTED, inserted);
        return out;
    }

    private static void flush(List<Piece> out, Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            out.add(new Piece(kind, text.toString()));
            text.setLength(0);
        }
    }
}
