package wenheng.layout.part;

import java.util.List;
import java.util.stream.IntStream;
import wenheng.style.Length;

/**
 * 联合署名的各栏：每排至多三个，栏宽容得下署名和印章，印章互不相交相切、不出版心（GB/T 9704-2012 7.3.5.1）。
 *
 * <p>Columns are as wide as the longest name in them needs, and share what is left of the line; so one long name does not
 * cost the others their place beside it. A short last row stands at the right, where a single signature would.
 *
 * <p>Three columns are tried, then two; the first number of them whose widest names have room is taken, else the names
 * stand below each other. Invariants: the edges begin at 0, ascend and end at the measure; of several, none is narrower
 * than a name or seal in it. Cost: at most two passes over the names.
 *
 * @param edges left edges of the columns from that of the text area, and the right edge of the last
 */
record SignatureColumns(List<Integer> edges) {

    private static final int MOST_IN_A_ROW = 3;

    SignatureColumns {
        edges = List.copyOf(edges);
    }

    /**
     * As many columns as there is room for.
     *
     * @param needed room that each signature needs, in order
     */
    static SignatureColumns of(List<Integer> needed, Length measure) {
        for (int columns = Math.min(MOST_IN_A_ROW, needed.size()); columns > 1; columns--) {
            int[] widest = widest(needed, columns);
            int spare = measure.units() - IntStream.of(widest).sum();
            if (spare >= 0) {
                return spread(widest, spare);
            }
        }
        return new SignatureColumns(List.of(0, measure.units()));
    }

    private static int[] widest(List<Integer> needed, int columns) {
        int[] widest = new int[columns];
        for (int i = 0; i < needed.size(); i++) {
            int column = column(i, needed.size(), columns);
            widest[column] = Math.max(widest[column], needed.get(i));
        }
        return widest;
    }

    private static int column(int index, int count, int columns) {
        int inRow = Math.min(columns, count - index / columns * columns);
        return columns - inRow + index % columns;
    }

    private static SignatureColumns spread(int[] widths, int spare) {
        Integer[] edges = new Integer[widths.length + 1];
        edges[0] = 0;
        for (int i = 0; i < widths.length; i++) {
            int share = (int) ((long) spare * (i + 1) / widths.length - (long) spare * i / widths.length);
            edges[i + 1] = edges[i] + widths[i] + share;
        }
        return new SignatureColumns(List.of(edges));
    }

    /** Number of columns. */
    int count() {
        return edges.size() - 1;
    }

    /** Middle of the column in which a signature of so many stands, from the left edge of the text area. */
    int centre(int index, int signatures) {
        int column = column(index, signatures, count());
        return (edges.get(column) + edges.get(column + 1)) / 2;
    }

    /** Width of each column. */
    List<Length> widths() {
        return IntStream.range(0, count())
                .mapToObj(column -> new Length(edges.get(column + 1) - edges.get(column)))
                .toList();
    }
}
