package wenheng.compare;

import java.util.Arrays;

/**
 * 相像：一段文字与另一段有多少相邻的字对相同，满分一千。
 *
 * <p>Dice's coefficient of the neighbouring pairs. They are sorted once, in n log n, and then each comparison costs n; a sentence that moved within its
 * paragraph costs no more than its two edges; an edit distance would cost n·m and take the move for a rewriting. Two
 * different texts of which one is a single character have nothing in common: they have no pairs.
 */
final class Likeness {

    /** Enough of a long text to know it by. */
    private static final int LONGEST = 2_000;

    private static final int WHOLE = 1000;

    private final String text;
    private final int[] pairs;

    /** A text, ready for many comparisons. */
    Likeness(String text) {
        this.text = text;
        this.pairs = pairs(text);
    }

    /** How much it is like another, of a thousand. */
    int to(Likeness other) {
        if (text.equals(other.text)) {
            return WHOLE;
        }
        int[] a = pairs;
        int[] b = other.pairs;
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2 * WHOLE * shared / (a.length + b.length);
    }

    private static int[] pairs(String text) {
        int count = Math.max(0, Math.min(LONGEST, text.length()) - 1);
        int[] pairs = new int[count];
        for (int i = 0; i < count; i++) {
            pairs[i] = text.charAt(i) << 16 | text.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return pairs;
    }
}
