package wenheng.chart;

import java.util.ArrayList;
import java.util.List;
import wenheng.chart.Drawing.Anchor;

/**
 * 数值标注：逐个放到没有被占的地方。
 *
 * <p>Greedy: the plot proposes places in the order in which it likes them, the first that is free is taken and never
 * given up. Which number comes first therefore matters, and is the plot's affair. Cost: each proposal is held against
 * all that is taken, in a chart some hundred boxes. A search for the best places of all numbers would move them all for
 * one changed value.
 */
final class ValueLabels {

    /** Clear paper at both sides of a number. */
    private static final int MARGIN = 400;

    private final Lettering lettering;
    private final int size;
    private final Box room;
    private final List<Box> taken;
    private final List<Placed> placed = new ArrayList<>();

    /** 一个放好的数. */
    private record Placed(String text, Box box) {}

    ValueLabels(Lettering lettering, int size, Box room, List<Box> taken) {
        this.lettering = lettering;
        this.size = size;
        this.room = room;
        this.taken = new ArrayList<>(taken);
    }

    /** The box of a number centred at {@code x} with its upper edge at {@code top}. */
    Box box(String text, int x, int top) {
        int half = lettering.width(text, size) / 2 + MARGIN;
        return new Box(x - half, top, x + half, top + size);
    }

    boolean isFree(Box box) {
        return box.left() >= room.left()
                && box.right() <= room.right()
                && box.top() >= room.top()
                && box.bottom() <= room.bottom()
                && taken.stream().noneMatch(box::overlaps);
    }

    void put(String text, Box box) {
        taken.add(box);
        placed.add(new Placed(text, box));
    }

    void draw(Canvas sheet) {
        placed.forEach(label -> sheet.fill(label.box(), Canvas.WHITE));
        for (Placed label : placed) {
            int baseline = label.box().top() + Lettering.ascent(size);
            sheet.text(label.text(), label.box().centre(), baseline, size, Anchor.MIDDLE);
        }
    }
}
