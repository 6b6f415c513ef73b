package wenheng.chart;

import java.util.ArrayList;
import java.util.List;
import wenheng.chart.Drawing.Anchor;

/**
 * 辐条名称：写在各轴外端；分类太密时隔几个写一个。
 *
 * <p>If neighbours overlap, every second name is written, then every third, until none do. Only neighbours are
 * compared, for names stand on a circle in their order. Cost: for n names about n log n, since each try places fewer of
 * them.
 */
final class SpokeNames {

    private static final int GAP = 5000;
    private static final int MOST_LINES = 3;

    private final Spokes spokes;
    private final int count;
    private final int every;
    private final List<Lettering.Lines> texts;
    private final List<Box> boxes;

    SpokeNames(List<String> names, Lettering lettering, Spokes spokes, int width) {
        this.spokes = spokes;
        this.count = names.size();
        int room = width / 2 - spokes.radius() - GAP;
        int tried = 1;
        List<Lettering.Lines> lines = lettering.fit(names, room, MOST_LINES);
        List<Box> places = places(lines, lettering, tried);
        while (overlap(places) && tried < count) {
            places = places(lines, lettering, ++tried);
        }
        this.every = tried;
        this.texts = lines;
        this.boxes = places;
    }

    /** The least box that holds all names. */
    Box extent() {
        return new Box(
                boxes.stream().mapToInt(Box::left).min().orElse(0),
                boxes.stream().mapToInt(Box::top).min().orElse(0),
                boxes.stream().mapToInt(Box::right).max().orElse(0),
                boxes.stream().mapToInt(Box::bottom).max().orElse(0));
    }

    /** Where the names stand. */
    List<Box> boxes() {
        return boxes;
    }

    private List<Box> places(List<Lettering.Lines> lines, Lettering lettering, int step) {
        List<Box> out = new ArrayList<>();
        for (int i = 0; i < count; i += step) {
            out.add(place(lines.get(i), lettering.width(lines.get(i)), i));
        }
        return out;
    }

    private Box place(Lettering.Lines text, int wide, int spoke) {
        int reach = spokes.radius() + GAP;
        int x = spokes.x(spoke, count, reach);
        int y = spokes.y(spoke, count, reach);
        int left = switch (anchor(spoke)) {
            case START -> x;
            case MIDDLE -> x - wide / 2;
            case END -> x - wide;
        };
        int high = text.height();
        // From wholly above the upper end of the first spoke to wholly below the lower end of the opposite one.
        int below = (int) ((long) (y - spokes.centreY() + reach) * high / (2L * reach));
        return new Box(left, y - high + below, left + wide, y + below);
    }

    /** Names beside the upright axis stand in its middle, the others lean outwards. */
    private Anchor anchor(int spoke) {
        int aside = spokes.x(spoke, count, 1000) - spokes.centreX();
        if (Math.abs(aside) < 150) {
            return Anchor.MIDDLE;
        }
        return aside > 0 ? Anchor.START : Anchor.END;
    }

    private static boolean overlap(List<Box> places) {
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i).overlaps(places.get(i - 1))) {
                return true;
            }
        }
        return places.size() > 2 && places.get(0).overlaps(places.get(places.size() - 1));
    }

    void draw(Canvas sheet) {
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            Anchor anchor = anchor(i * every);
            int x = switch (anchor) {
                case START -> box.left();
                case MIDDLE -> box.centre();
                case END -> box.right();
            };
            sheet.lines(texts.get(i * every), x, box.top(), anchor);
        }
    }
}
