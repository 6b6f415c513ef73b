package wenheng.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * 列宽：按内容分配版心宽度。
 *
 * <p>A column wants its longest cell on one line (a head cell on three) and needs its longest word. Room left over is shared
 * in proportion to what is wanted; where room is short, every column gets what it needs and a share of the rest.
 */
final class ColumnWidths {

    private final long[] needed;
    private final long[] wanted;

    ColumnWidths(int columns) {
        needed = new long[columns];
        wanted = new long[columns];
    }

    /** What a cell of one column asks for. */
    void ask(int column, long least, long natural) {
        needed[column] = Math.max(needed[column], least);
        wanted[column] = Math.max(wanted[column], Math.max(least, natural));
    }

    /** Widths that add up to the measure. */
    List<Integer> share(int measure) {
        long wantedSum = Arrays.stream(wanted).sum();
        long neededSum = Arrays.stream(needed).sum();
        long[] widths;
        if (wantedSum <= measure) {
            widths = scaled(wanted, wantedSum, measure);
        } else if (neededSum <= measure) {
            widths = between(measure - neededSum, wantedSum - neededSum);
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

    private long[] between(long room, long demand) {
        return IntStream.range(0, needed.length)
                .mapToLong(i -> needed[i] + (demand == 0 ? 0 : (wanted[i] - needed[i]) * room / demand))
                .toArray();
    }
}
