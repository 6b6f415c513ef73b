package wenheng.assess.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * 待补的学校：每一步从中找出补了以后差异系数大约最低的几所。
 *
 * <p>Raising a school leaves the others where they are and moves the two sums of the county a little, so those in front
 * stay in front for many steps. Only these are looked at, until the sums have moved so far that one from behind might
 * have overtaken them. Schools that would change the sums alike are one candidate.
 *
 * <p>Invariant: {@link #best} holds every open school that exact numbers could find to be the best, because a double is
 * wrong by far less than {@link #NEAR} in proportion, and because Σr only grows from step to step, so that
 * {@link Horizon} can bound from below what those behind may have come to.
 *
 * <p>Cost: between two looks a step scores the few in front, in doubles; a look scores all groups and sorts them, n log
 * n. Scoring all n in every step would be quadratic in the schools, and in exact numbers slower by far.
 */
final class Candidates {

    /** Scores nearer than this, in proportion, are to be compared exactly; rounding of a double is far below it. */
    private static final double NEAR = 1e-12;

    /** What a school adds to Σr and to Σr²/p. */
    private record Change(double sum, double squares) {

        double score(double sums, double square) {
            double after = sums + sum;
            return (square + squares) / (after * after);
        }
    }

    /** Schools that change the sums alike, in table order; {@code next} is the first of them that is still open. */
    private static final class Alike {

        private final Change change;
        private final List<Integer> schools = new ArrayList<>();
        private int next;

        private Alike(Change change) {
            this.change = change;
        }
    }

    private final Map<Change, Alike> groups = new LinkedHashMap<>();
    private final boolean[] open;
    private final int width;
    private List<Alike> front = List.of();
    private Horizon horizon = new Horizon(0, 0, List.of(), 0);

    /**
     * None yet.
     *
     * @param count of all schools of the stage
     * @param width about how many are kept in front
     */
    Candidates(int count, int width) {
        this.open = new boolean[count];
        this.width = width;
    }

    /** Enters a school, in table order, with what raising it adds to Σr and Σr²/p. */
    void enter(int school, double sum, double squares) {
        open[school] = true;
        groups.computeIfAbsent(new Change(sum, squares), Alike::new).schools.add(school);
    }

    boolean isOpen(int school) {
        return open[school];
    }

    void close(int school) {
        open[school] = false;
    }

    /**
     * Open schools that leave the smallest coefficient, or one so near it that only exact numbers can tell, in table
     * order; of schools alike the first.
     *
     * @param sum Σr as it is now
     * @param squares Σr²/p as it is now
     */
    List<Integer> best(double sum, double squares) {
        double least = least(sum, squares);
        // Turned round, so that it also looks when nothing is in front yet, or something is not a number.
        if (!(least * (1 + NEAR) < horizon.nearest(sum, squares))) {
            look(sum, squares);
            least = least(sum, squares);
        }
        double most = least * (1 + NEAR);
        return front.stream()
                .filter(this::isOpen)
                .filter(alike -> alike.change.score(sum, squares) <= most)
                .map(alike -> alike.schools.get(alike.next))
                .sorted()
                .toList();
    }

    private double least(double sum, double squares) {
        double least = Double.POSITIVE_INFINITY;
        for (Alike alike : front) {
            if (isOpen(alike)) {
                least = Math.min(least, alike.change.score(sum, squares));
            }
        }
        return least;
    }

    private boolean isOpen(Alike alike) {
        while (alike.next < alike.schools.size() && !open[alike.schools.get(alike.next)]) {
            alike.next++;
        }
        return alike.next < alike.schools.size();
    }

    /** Chooses anew who is in front. */
    private void look(double sum, double squares) {
        List<Alike> all = groups.values().stream().filter(this::isOpen).toList();
        double[] scores = all.stream()
                .mapToDouble(alike -> alike.change.score(sum, squares))
                .toArray();
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        double last = sorted.length <= width ? Double.POSITIVE_INFINITY : sorted[width] * (1 + 2 * NEAR);
        List<Alike> chosen = new ArrayList<>();
        List<Alike> behind = new ArrayList<>();
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            boolean isBehind = scores[i] > last;
            (isBehind ? behind : chosen).add(all.get(i));
            nearest = isBehind ? Math.min(nearest, scores[i]) : nearest;
        }
        front = List.copyOf(chosen);
        horizon = new Horizon(
                sum, squares, behind.stream().map(alike -> alike.change).toList(), nearest);
    }

    /** What is known of those that are not in front. */
    private static final class Horizon {

        private final double sum;
        private final double squares;
        private final double nearest;
        private final double leastSum;
        private final double leastSquares;
        private final double mostSquares;

        /** With the sums as they were, the changes of those behind, and the smallest of their scores then. */
        Horizon(double sum, double squares, List<Change> behind, double nearest) {
            this.sum = sum;
            this.squares = squares;
            this.nearest = nearest;
            this.leastSum = each(behind, Change::sum).min().orElse(0);
            this.leastSquares = each(behind, Change::squares).min().orElse(0);
            this.mostSquares = each(behind, Change::squares).max().orElse(0);
        }

        private static DoubleStream each(List<Change> changes, ToDoubleFunction<Change> part) {
            return changes.stream().mapToDouble(part);
        }

        /**
         * No score behind can be below this with other sums, of which Σr must have grown: (Q+q)/(R+s)² has changed by
         * the factor (1 + ΔQ/(Q₀+q)) ((R₀+s)/(R+s))², which is least for an extreme q and the least s.
         */
        double nearest(double sumNow, double squaresNow) {
            double moved = squaresNow - squares;
            double bySquares = 1 + moved / (squares + (moved < 0 ? leastSquares : mostSquares));
            double bySum = (sum + leastSum) / (sumNow + leastSum);
            return nearest * bySquares * bySum * bySum * (1 - NEAR);
        }
    }
}
