package wenheng.markup.read;

import java.util.Arrays;
import wenheng.text.Numerals;

/** 层次序数：一、（一）1.（1），每层在上一层之下从头编起（GB/T 9704-2012 7.3.3）。 */
final class HeadingNumbers {

    /** Chinese numerals reach this far; a paper with more headings falls back to digits. */
    private static final int LARGEST_NUMERAL = 9999;

    private final int[] counts = new int[5];
    private int level;

    /** Whether a heading of this level leaves out the level above it. */
    boolean isJump(int next) {
        return next > level + 1;
    }

    /** Begins again, as each attachment does. */
    void restart() {
        Arrays.fill(counts, 0);
        level = 0;
    }

    /** The next number at this level. */
    String next(int next) {
        for (int deeper = next + 1; deeper < counts.length; deeper++) {
            counts[deeper] = 0;
        }
        level = next;
        return label(next, ++counts[next]);
    }

    static String label(int level, int count) {
        return switch (level) {
            case 1 -> numeral(count) + "、";
            case 2 -> "（" + numeral(count) + "）";
            case 3 -> count + ".";
            default -> "（" + count + "）";
        };
    }

    private static String numeral(int count) {
        return count > LARGEST_NUMERAL ? String.valueOf(count) : Numerals.of(count);
    }
}
