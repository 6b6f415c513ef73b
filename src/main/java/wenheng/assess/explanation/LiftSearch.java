package wenheng.assess.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wenheng.assess.standard.Exact;

/**
 * 逐校抬升的搜索：先补低于标准的，再补低于全县平均值的，每次抬升使差异系数降得最多的一所，直到合格，再去掉多余的。
 *
 * <p>How it works. A school has the resource r and p pupils; over all schools R = Σr ({@code sum}), P = Σp
 * ({@code pupils}) and Q = Σr²/p ({@code squares}). The square of the coefficient is QP/R² − 1, so that raising a school
 * changes two sums and nothing has to be added up again. In round 0 schools below the threshold may be raised to it, in
 * round 1 all below the county mean, as it was at the beginning, to that; what a school is raised to is whole units
 * ({@link Lift}). Each step takes the school that leaves the smallest coefficient ({@link Candidates} knows which are
 * worth a look); once that one is enough, of all that are enough the one that needs least. When it passes, schools are
 * taken back, last first, wherever it still passes without them, and what follows the step that first passes is cut off,
 * until nothing more falls away.
 *
 * <p>Invariants: whether it passes is only ever judged by decimals of fixed precision ({@link Exact}); doubles merely
 * choose which schools are compared by these. A school is named once, at the last level it was raised to. Where the
 * search succeeds, the coefficient passes at the last step and not before, and no single school can be left out; where
 * not, every school that can be raised is raised. Of equal coefficients the first of the table is the best one; of those
 * that are enough and need equally little the best one is taken, else the first of the table. So the same table gives
 * the same answer.
 *
 * <p>Cost for n schools: each of the two rounds begins with two long divisions for every school. There are at most 2n
 * steps, each of which scores the front, about 4√n candidates, in doubles, and does a few long divisions; now and then a
 * step scores and sorts all that are left ({@link Candidates}). So about n√n scores in all and a few n divisions. The
 * step that succeeds does at most a few long divisions for each that is left. Each turn of taking back costs a few long
 * divisions for every school still named, and all turns but the last shorten the list; one or two are usual.
 *
 * <p>Why greedy: the smallest set of schools is a subset problem, whose answer no bureau could check and which may
 * change altogether with one number. This one can be told as a list, one school after the other with the coefficient
 * that it leaves, and begins with schools that need mending anyhow. It need not be the smallest set there is.
 */
final class LiftSearch {

    /** How many candidates are kept in front, in multiples of √n. */
    private static final int WIDTH = 4;

    private final List<Lift> lifts;
    private final BigDecimal limit;
    private final BigDecimal pupils;
    /** Of each school, the place in {@link Lift#needed} it is raised to, 0 or 1; −1 as it is. */
    private final int[] levels;
    /** The level to raise each to in this round; −1 if to none. */
    private final int[] targets;

    private final BigDecimal sumAsIs;
    private final BigDecimal squaresAsIs;
    private BigDecimal sum;
    private BigDecimal squares;

    /** A school raised to a level, an index of {@link Lift#needed}, and the coefficient then. */
    record Taken(int index, int level, BigDecimal coefficient) {}

    /** The schools to raise, in order, and whether that is enough. */
    record Found(List<Taken> steps, boolean sufficient) {
        Found {
            steps = List.copyOf(steps);
        }
    }

    private LiftSearch(List<Lift> lifts, BigDecimal limit) {
        this.lifts = lifts;
        this.limit = limit;
        this.pupils = lifts.stream().map(Lift::students).reduce(BigDecimal.ZERO, BigDecimal::add);
        this.levels = new int[lifts.size()];
        this.targets = new int[lifts.size()];
        this.sumAsIs = lifts.stream().map(Lift::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        this.squaresAsIs = lifts.stream().map(lift -> square(lift, -1)).reduce(BigDecimal.ZERO, BigDecimal::add);
        this.sum = sumAsIs;
        this.squares = squaresAsIs;
        Arrays.fill(levels, -1);
    }

    /** Searches; the lifts are of all units of the stage, at least one. */
    static Found run(List<Lift> lifts, BigDecimal limit) {
        return new LiftSearch(lifts, limit).run();
    }

    private Found run() {
        List<Integer> order = new ArrayList<>();
        for (int round = 0; round < 2 && !passes(); round++) {
            climb(round, order);
        }
        boolean sufficient = passes();
        if (sufficient) {
            trim(order);
        }
        return new Found(replay(order), sufficient);
    }

    /** Takes schools off the list until nothing more falls away. */
    private void trim(List<Integer> order) {
        int size;
        do {
            size = order.size();
            dropIdle(order);
            cutAfterFirstPass(order);
        } while (order.size() < size);
    }

    /** Raises schools until the coefficient passes or none is left: in round 0 to the threshold, in round 1 to the mean. */
    private void climb(int round, List<Integer> order) {
        Candidates candidates = candidates(round);
        while (!passes()) {
            Optional<Integer> best = best(candidates);
            if (best.isEmpty()) {
                return;
            }
            int chosen = cheapest(candidates, best.get());
            if (levels[chosen] < 0) {
                order.add(chosen);
            }
            move(chosen, targets[chosen]);
            candidates.close(chosen);
        }
    }

    private Candidates candidates(int round) {
        Candidates candidates = new Candidates(targets.length, WIDTH * (int) Math.sqrt(targets.length));
        for (int i = 0; i < targets.length; i++) {
            targets[i] = target(lifts.get(i), round);
            if (targets[i] >= 0) {
                double added = sumChange(i, targets[i]).doubleValue();
                candidates.enter(i, added, squareChange(i, targets[i]).doubleValue());
            }
        }
        return candidates;
    }

    /** The level to raise it to in a round; −1 where there is none. The mean is level 0 for a school above the threshold. */
    private static int target(Lift lift, int round) {
        if (round == 0) {
            return lift.belowThreshold() ? 0 : -1;
        }
        // A threshold above the mean leaves no second level.
        int toMean = lift.belowThreshold() ? 1 : 0;
        return lift.needed().size() > toMean ? toMean : -1;
    }

    /** The open school that leaves the smallest coefficient; the first of the table among equals. */
    private Optional<Integer> best(Candidates candidates) {
        List<Integer> best = candidates.best(sum.doubleValue(), squares.doubleValue());
        return best.size() == 1
                ? Optional.of(best.get(0))
                : best.stream().min(Comparator.comparing(index -> score(index, targets[index])));
    }

    /** If the best is enough, of all that are enough the one that needs least; else the best. */
    private int cheapest(Candidates candidates, int best) {
        BigDecimal enough = limit.multiply(limit).add(BigDecimal.ONE);
        int chosen = best;
        if (isEnough(best, enough)) {
            for (int i = 0; i < targets.length; i++) {
                if (candidates.isOpen(i) && need(i).compareTo(need(chosen)) < 0 && isEnough(i, enough)) {
                    chosen = i;
                }
            }
        }
        return chosen;
    }

    /** @param enough the largest coefficient² + 1 that passes */
    private boolean isEnough(int index, BigDecimal enough) {
        return Exact.settle(score(index, targets[index]).multiply(pupils)).compareTo(enough) <= 0;
    }

    private BigDecimal need(int index) {
        return lifts.get(index).needed().get(targets[index]);
    }

    /** Q/R² with the school at this level, which is (coefficient² + 1)/P: the smaller, the smaller the coefficient. */
    private BigDecimal score(int index, int level) {
        BigDecimal after = sum.add(sumChange(index, level), Exact.GUARDED);
        return Exact.divide(
                squares.add(squareChange(index, level), Exact.GUARDED), after.multiply(after, Exact.GUARDED));
    }

    /** Takes back, last first, every school without which the coefficient still passes. */
    private void dropIdle(List<Integer> order) {
        for (int i = order.size() - 1; i >= 0; i--) {
            int index = order.get(i);
            int level = levels[index];
            move(index, -1);
            if (passes()) {
                order.remove(i);
            } else {
                move(index, level);
            }
        }
    }

    /** Raises them again one after the other and forgets those after the first with which it passes. */
    private void cutAfterFirstPass(List<Integer> order) {
        int[] reached = levels.clone();
        reset();
        int kept = 0;
        while (!passes()) {
            move(order.get(kept), reached[order.get(kept)]);
            kept++;
        }
        order.subList(kept, order.size()).clear();
    }

    /** Raises them once more, noting the coefficient after each. */
    private List<Taken> replay(List<Integer> order) {
        int[] reached = levels.clone();
        reset();
        List<Taken> steps = new ArrayList<>();
        for (int index : order) {
            move(index, reached[index]);
            steps.add(new Taken(index, reached[index], coefficient()));
        }
        return steps;
    }

    private void reset() {
        Arrays.fill(levels, -1);
        sum = sumAsIs;
        squares = squaresAsIs;
    }

    private void move(int index, int level) {
        sum = sum.add(sumChange(index, level));
        squares = squares.add(squareChange(index, level));
        levels[index] = level;
    }

    private BigDecimal sumChange(int index, int level) {
        Lift lift = lifts.get(index);
        return lift.at(level).subtract(lift.at(levels[index]));
    }

    private BigDecimal squareChange(int index, int level) {
        Lift lift = lifts.get(index);
        return square(lift, level).subtract(square(lift, levels[index]));
    }

    private static BigDecimal square(Lift lift, int level) {
        BigDecimal amount = lift.at(level);
        return Exact.divide(amount.multiply(amount), lift.students());
    }

    private boolean passes() {
        return sum.signum() > 0 && Exact.settle(variance()).compareTo(limit.multiply(limit)) <= 0;
    }

    /** The coefficient; 0 where nobody has anything. */
    private BigDecimal coefficient() {
        return sum.signum() == 0 ? BigDecimal.ZERO : Exact.settle(variance().sqrt(Exact.GUARDED));
    }

    /** QP/R² − 1; rounding may leave it a hair below 0. */
    private BigDecimal variance() {
        BigDecimal ratio = Exact.divide(squares.multiply(pupils), sum.multiply(sum));
        return ratio.subtract(BigDecimal.ONE).max(BigDecimal.ZERO);
    }
}
