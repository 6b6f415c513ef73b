package wenheng.compare;

import java.util.Arrays;

/**
 * 相像：两段文字有多少相邻的字对相同，满分一千。
 *
 * <p>Dice's coefficient of the sorted neighbouring pairs, so it costs n log n, and a sentence that moved within its
 * paragraph costs no more than its two edges; an edit distance would cost n·m and take the move for a rewriting. Two
 * different texts of which one is a single character have nothing in common: they have no pairs.
 */
final class Likeness {

    /** Enough of a long text to know it by. */
    private static final int LONGEST = 2_000;

    private static final int WHOLE = 1000;

    private Likeness() {}

    static int of(String first, String second) {
        if (first.equals(second)) {
            return WHOLE;
        }
        int[] a = pairs(first);
        int[] b = pairs(second);
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
