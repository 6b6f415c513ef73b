package wenheng.chart;

import java.util.List;
import java.util.stream.IntStream;
import wenheng.chart.Drawing.Anchor;

/**
 * 分类名称：写在横轴下方，折成几行；分类太密时隔几个写一个。
 *
 * <p>How many are left out follows from the widest word that may not be torn, before any name is broken into lines: a
 * name may take as many columns as are skipped. Cost: linear in the names, times the sizes that are tried.
 */
final class CategoryLabels {

    private static final int GAP = 3000;
    /** Below the axis: clears the lower half of the tick label 0, which wide names may reach under. */
    private static final int BELOW_AXIS = 4500;

    private static final int MOST_LINES = 5;
    /** Narrow columns may run deeper: Chinese reads well in columns of one or two characters. */
    private static final int MOST_LINES_NARROW = 8;

    private final int left;
    private final int plotWidth;
    private final int count;
    private final int every;
    private final List<Lettering.Lines> texts;

    /** Labels for categories spread evenly from {@code left} to {@code right} on paper of the given width. */
    CategoryLabels(List<String> names, Lettering lettering, Box across) {
        left = across.left();
        plotWidth = across.width();
        count = names.size();
        int word = names.stream()
                .mapToInt(name -> lettering.widestWord(name, Lettering.SMALLEST))
                .max()
                .orElse(0);
        int needed = Math.max(Lettering.SMALLEST, Math.min(word, plotWidth / 4)) + GAP;
        every = Math.max(1, (int) (((long) needed * count + plotWidth - 1) / plotWidth));
        int room = Math.min((int) ((long) plotWidth * every / count) - GAP, 2 * edge(across.bottom()));
        List<String> shown = IntStream.range(0, count)
                .filter(i -> i % every == 0)
                .mapToObj(names::get)
                .toList();
        texts = lettering.fit(shown, room, room < 3 * Lettering.NORMAL ? MOST_LINES_NARROW : MOST_LINES);
    }

    /** Distance of the outermost label's middle from the edge of the paper. */
    private int edge(int paperWidth) {
        return Math.min(x(0), paperWidth - x((count - 1) / every * every));
    }

    /** Middle of a category. */
    int x(int category) {
        return left + (int) ((2L * category + 1) * plotWidth / (2L * count));
    }

    int height() {
        return texts.stream().mapToInt(Lettering.Lines::height).max().orElse(0) + BELOW_AXIS;
    }

    void draw(int top, Canvas sheet) {
        for (int i = 0; i < texts.size(); i++) {
            sheet.lines(texts.get(i), x(i * every), top + BELOW_AXIS, Anchor.MIDDLE);
        }
    }
}
