package wenheng.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * 近似词：写错的键或变量最像哪一个。
 *
 * <p>Two rows of the usual table are kept, so that memory is that of a candidate. Cost: the product of both lengths, a
 * few times for each candidate; only ever asked about a word that is already known to be wrong. Of equally near
 * candidates the first in the order of characters, so that messages are the same everywhere. Half of the word is the
 * limit: a guess that is far off is worse than none.
 */
public final class Similarity {

    private Similarity() {}

    /** The candidate nearest to the word, if no more than half of the word would have to change. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        return candidates.stream()
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(best -> distance(word, best) <= Math.max(1, word.length() / 2));
    }

    /** Edit distance (Levenshtein) in UTF-16 units. */
    static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, replaced);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
