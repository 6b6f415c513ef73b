package wenheng.layout.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * 列宽：按内容分配版心宽度。
 *
 * <p>A column wants its longest cell on one line (a head cell on three) and needs its longest word. Room left over is shared
 * in proportion to what is wanted. Where room is short, the data come before the heads: a head wraps before the words below
 * it do, and takes what these leave. Where not even the data fit, the columns that want least get all of it and the long
 * ones share the rest alike, so that names wrap before numbers do; none gets less than it needs if the sum of needs fits.
 *
 * <p>Invariant: the widths add up to the measure, the last column taking what rounding leaves. Cost: linear in the
 * columns; the level up to which columns get what they want is found by halving, some twenty rounds. A share in
 * proportion to the longest cell, as browsers give it, would let one long remark press every number over two lines.
 */
final class ColumnWidths {

    private final long[] needed;
    private final long[] kept;
    private final long[] wanted;

    ColumnWidths(int columns) {
        needed = new long[columns];
        kept = new long[columns];
        wanted = new long[columns];
    }

    /** What a cell of one column asks for. */
    void ask(int column, long least, long natural) {
        askForHead(column, least, natural, natural);
    }

    /** What a head cell of one column asks for. */
    void askForHead(int column, long least, long readable, long natural) {
        needed[column] = Math.max(needed[column], least);
        kept[column] = Math.max(kept[column], Math.max(least, readable));
        wanted[column] = Math.max(wanted[column], Math.max(least, natural));
    }

    /** Whether every column can have what it needs. */
    boolean fit(int measure) {
        return Arrays.stream(needed).sum() <= measure;
    }

    /** Widths that add up to the measure. */
    List<Integer> share(int measure) {
        long wantedSum = Arrays.stream(wanted).sum();
        long neededSum = Arrays.stream(needed).sum();
        long[] widths;
        if (wantedSum <= measure) {
            widths = scaled(wanted, wantedSum, measure);
        } else if (neededSum <= measure) {
            widths = Arrays.stream(kept).sum() <= measure ? fair(kept, wanted, measure) : fair(needed, kept, measure);
        } else {
            widths = scaled(needed, neededSum, measure);
        }
        widths[widths.length - 1] += measure - Arrays.stream(widths).sum();
        return Arrays.stream(widths).mapToObj(width -> (int) width).toList();
    }

    private static long[] scaled(long[] parts, long sum, long measure) {
        return Arrays.stream(parts)
                .map(part -> sum == 0 ? measure / parts.length : part * measure / sum)
                .toArray();
    }

    /** Water level: each column gets what it wants up to a level that fills the measure, and at least its share. */
    private static long[] fair(long[] least, long[] most, long measure) {
        long low = 0;
        long high = measure;
        while (low < high) {
            long level = (low + high + 1) / 2;
            if (Arrays.stream(upTo(least, most, level)).sum() <= measure) {
                low = level;
            } else {
                high = level - 1;
            }
        }
        return upTo(least, most, low);
    }

    private static long[] upTo(long[] least, long[] most, long level) {
        return IntStream.range(0, least.length)
                .mapToLong(i -> Math.max(least[i], Math.min(most[i], level)))
                .toArray();
    }
}
