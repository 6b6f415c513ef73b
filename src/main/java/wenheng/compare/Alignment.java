package wenheng.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 对齐：旧稿的哪一段是新稿的哪一段。
 *
 * <p>How it works (patience). Equal texts at the head and the tail are paired. Between them texts that occur once in
 * the old and once in the new are sure to be the same one; of these the longest chain that keeps its order on both
 * sides holds the rest in place, and each stretch between two of them is treated in the same way, for what is repeated
 * in a paper is often unique in a chapter. A gap without such texts is searched in whole for the way on which the texts
 * are most alike in sum ({@link Likeness}), a pair counting from {@link #ALIKE} on; what finds no partner is gone or
 * new.
 *
 * <p>Invariants: every index of both sides occurs once; indexes of each side ascend, so pairs never cross, and a text
 * that moved is gone here and new there; two texts that are paired are equal or alike.
 *
 * <p>Cost: about n log n for the anchors of a level, and few levels. A gap of r old and c new texts costs r·c
 * comparisons of up to 2,000 characters, each text being prepared for them once; one with more than {@link #MOST_PAIRS} of them is gone through once in step,
 * pair by pair while they are alike, and the rest is gone and new.
 *
 * <p>Why so: a shortest difference of whole texts, as for lines of code, would hold on to what is repeated (注：, 单位：万元,
 * blank forms) and tear a chapter in two to keep one such line; likeness throughout would cost n·m comparisons for
 * every paper.
 */
public final class Alignment {

    /** A gap with more pairs than this is gone through once, in step. */
    private static final long MOST_PAIRS = 40_000;
    /** Of a thousand: how much two texts must share to be one text changed. */
    private static final int ALIKE = 400;

    private final List<String> before;
    private final List<String> after;
    private final List<Pair> pairs = new ArrayList<>();

    private Alignment(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * One step of the way through both.
     *
     * @param before index in the old; empty for what is new
     * @param after index in the new; empty for what is gone
     */
    public record Pair(Optional<Integer> before, Optional<Integer> after) {}

    /** Aligns two sequences; every index of both occurs once, in order. */
    public static List<Pair> of(List<String> before, List<String> after) {
        Alignment alignment = new Alignment(before, after);
        alignment.range(0, before.size(), 0, after.size());
        return List.copyOf(alignment.pairs);
    }

    private void both(int old, int now) {
        pairs.add(new Pair(Optional.of(old), Optional.of(now)));
    }

    private void range(int from, int to, int start, int end) {
        int a = from;
        int b = start;
        while (a < to && b < end && before.get(a).equals(after.get(b))) {
            both(a++, b++);
        }
        int lastA = to;
        int lastB = end;
        while (lastA > a && lastB > b && before.get(lastA - 1).equals(after.get(lastB - 1))) {
            lastA--;
            lastB--;
        }
        middle(a, lastA, b, lastB);
        for (int i = 0; i < to - lastA; i++) {
            both(lastA + i, lastB + i);
        }
    }

    private void middle(int from, int to, int start, int end) {
        List<int[]> anchors = from < to && start < end ? anchors(from, to, start, end) : List.of();
        if (anchors.isEmpty()) {
            gap(from, to, start, end);
            return;
        }
        int a = from;
        int b = start;
        for (int[] anchor : anchors) {
            range(a, anchor[0], b, anchor[1]);
            both(anchor[0], anchor[1]);
            a = anchor[0] + 1;
            b = anchor[1] + 1;
        }
        range(a, to, b, end);
    }

    /** Texts that occur once on both sides, the longest run of them in the same order. */
    private List<int[]> anchors(int from, int to, int start, int end) {
        Map<String, Integer> old = once(before, from, to);
        Map<String, Integer> now = once(after, start, end);
        List<int[]> candidates = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String text = before.get(i);
            if (old.getOrDefault(text, -1) == i && now.getOrDefault(text, -1) >= 0) {
                candidates.add(new int[] {i, now.get(text)});
            }
        }
        return increasing(candidates);
    }

    private static Map<String, Integer> once(List<String> texts, int from, int to) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            places.merge(texts.get(i), i, (first, again) -> -1);
        }
        return places;
    }

    private static List<int[]> increasing(List<int[]> candidates) {
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        int[] previous = new int[candidates.size()];
        for (int i = 0; i < candidates.size(); i++) {
            int value = candidates.get(i)[1];
            Map.Entry<Integer, Integer> lower = ends.lowerEntry(value);
            previous[i] = lower == null ? -1 : lower.getValue();
            Integer higher = ends.higherKey(value);
            if (higher != null) {
                ends.remove(higher);
            }
            ends.put(value, i);
        }
        List<int[]> chain = new ArrayList<>();
        for (int at = ends.isEmpty() ? -1 : ends.lastEntry().getValue(); at >= 0; at = previous[at]) {
            chain.add(candidates.get(at));
        }
        Collections.reverse(chain);
        return chain;
    }

    private void gap(int from, int to, int start, int end) {
        int rows = to - from;
        int columns = end - start;
        if ((long) rows * columns > MOST_PAIRS) {
            inStep(from, to, start, end);
        } else {
            best(from, rows, start, columns);
        }
    }

    /** The way through the gap on which the texts are most alike. */
    private void best(int from, int rows, int start, int columns) {
        int[][] alike = alike(from, rows, start, columns);
        int[][] sum = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                int matched = alike[i][j] >= ALIKE ? alike[i][j] + sum[i + 1][j + 1] : 0;
                sum[i][j] = Math.max(matched, Math.max(sum[i + 1][j], sum[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows || j < columns) {
            boolean inside = i < rows && j < columns;
            if (inside && alike[i][j] >= ALIKE && sum[i][j] == alike[i][j] + sum[i + 1][j + 1]) {
                both(from + i++, start + j++);
            } else if (j == columns || i < rows && sum[i][j] == sum[i + 1][j]) {
                pairs.add(new Pair(Optional.of(from + i++), Optional.empty()));
            } else {
                pairs.add(new Pair(Optional.empty(), Optional.of(start + j++)));
            }
        }
    }

    /** How much each old text of a gap is like each new one; what they are compared by is made once for each. */
    private int[][] alike(int from, int rows, int start, int columns) {
        List<Likeness> now = after.subList(start, start + columns).stream()
                .map(Likeness::new)
                .toList();
        int[][] alike = new int[rows][columns];
        for (int i = 0; i < rows; i++) {
            Likeness old = new Likeness(before.get(from + i));
            for (int j = 0; j < columns; j++) {
                alike[i][j] = old.to(now.get(j));
            }
        }
        return alike;
    }

    private void inStep(int from, int to, int start, int end) {
        int a = from;
        int b = start;
        while (a < to && b < end && new Likeness(before.get(a)).to(new Likeness(after.get(b))) >= ALIKE) {
            both(a++, b++);
        }
        while (a < to) {
            pairs.add(new Pair(Optional.of(a++), Optional.empty()));
        }
        while (b < end) {
            pairs.add(new Pair(Optional.empty(), Optional.of(b++)));
        }
    }
}
