package wenheng.assess.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** 待补的学校：只看前面几所，与把全部学校看一遍，找出的是同一些。 */
class CandidatesTest {

    private static final int COUNT = 400;

    /** Few different numbers of pupils and teachers, so that some schools are alike. */
    private static double[][] changes(Random random) {
        double[][] changes = new double[COUNT][];
        for (int i = 0; i < COUNT; i++) {
            double pupils = 40 + random.nextInt(60);
            int has = random.nextInt(3);
            int added = 1 + random.nextInt(4);
            changes[i] = new double[] {added, ((has + added) * (has + added) - has * has) / pupils};
        }
        return changes;
    }

    /** The least score of all open schools, and the first school in table order that has it. */
    private static int plainBest(double[][] changes, List<Integer> open, double sum, double squares) {
        int best = open.get(0);
        for (int i : open) {
            if (score(changes[i], sum, squares) < score(changes[best], sum, squares)) {
                best = i;
            }
        }
        return best;
    }

    private static double score(double[] change, double sum, double squares) {
        double after = sum + change[0];
        return (squares + change[1]) / (after * after);
    }

    @Test
    void thoseInFrontAreTheBestOfAllHoweverFarTheSumsMove() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            double[][] changes = changes(random);
            Candidates candidates = new Candidates(COUNT, 1 + random.nextInt(20));
            List<Integer> open = new ArrayList<>();
            for (int i = 0; i < COUNT; i++) {
                candidates.enter(i, changes[i][0], changes[i][1]);
                open.add(i);
            }
            double sum = 1 + random.nextInt(2000);
            double squares = 1 + random.nextInt(100);
            while (!open.isEmpty()) {
                int plain = plainBest(changes, open, sum, squares);
                List<Integer> best = candidates.best(sum, squares);
                String message = "seed " + seed + ", " + open.size() + " open";
                assertTrue(best.contains(plain), message);
                for (int each : best) {
                    double least = score(changes[plain], sum, squares);
                    assertEquals(least, score(changes[each], sum, squares), least * 1e-11, message);
                }
                candidates.close(plain);
                open.remove(Integer.valueOf(plain));
                sum += changes[plain][0];
                squares += changes[plain][1];
            }
            assertEquals(List.of(), candidates.best(sum, squares));
        }
    }
}
