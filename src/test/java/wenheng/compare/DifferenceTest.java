package wenheng.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wenheng.CpuTime;

class DifferenceTest {

    @Test
    void numbersChangeAsAWhole() {
        assertEquals(
                List.of(
                        new TextDifference.Piece(TextDifference.Kind.KEPT, "全县有学校"),
                        new TextDifference.Piece(TextDifference.Kind.DELETED, "128"),
                        new TextDifference.Piece(TextDifference.Kind.INSERTED, "129"),
                        new TextDifference.Piece(TextDifference.Kind.KEPT, "所，占98.5%。")),
                TextDifference.of("全县有学校128所，占98.5%。", "全县有学校129所，占98.5%。"));
    }

    @Test
    void keptAndDeletedMakeTheOldTextKeptAndInsertedTheNew() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            String before = text(random, random.nextInt(60));
            String after = text(random, random.nextInt(60));
            List<TextDifference.Piece> pieces = TextDifference.of(before, after);
            assertEquals(before, without(pieces, TextDifference.Kind.INSERTED), "seed " + seed);
            assertEquals(after, without(pieces, TextDifference.Kind.DELETED), "seed " + seed);
        }
    }

    @Test
    void everyTextIsAlignedOnceAndInOrder() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<String> before = texts(random);
            List<String> after = texts(random);
            List<Alignment.Pair> pairs = Alignment.of(before, after);
            assertEquals(
                    IntStream.range(0, before.size()).boxed().toList(),
                    pairs.stream()
                            .map(Alignment.Pair::before)
                            .flatMap(Optional::stream)
                            .toList(),
                    "seed " + seed);
            assertEquals(
                    IntStream.range(0, after.size()).boxed().toList(),
                    pairs.stream()
                            .map(Alignment.Pair::after)
                            .flatMap(Optional::stream)
                            .toList(),
                    "seed " + seed);
        }
    }

    @Test
    void fiveThousandParagraphsOfOneWordAndOfManyAreAligned() {
        List<String> same = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            same.add("同一段文字");
            other.add("第" + i + "段文字" + (i % 7 == 0 ? "有改动" : ""));
        }
        List<String> changed = new ArrayList<>(other);
        changed.replaceAll(text -> text.replace("有改动", "另有改动"));
        assertEquals(10_000, Alignment.of(same, other).size());
        assertEquals(5_000, Alignment.of(other, changed).size());
    }

    /** Two changes with all the text between them; a list filled from its front would move every token for every other. */
    @Test
    void aLongTextBetweenTwoChangesIsWalkedOnce() {
        String text = "教育".repeat(300_000);
        List<TextDifference.Piece> pieces =
                CpuTime.within(5, () -> TextDifference.of("甲" + text + "乙", "丙" + text + "丁"));
        assertEquals(
                List.of("甲", "丙", text, "乙", "丁"),
                pieces.stream().map(TextDifference.Piece::text).toList());
    }

    @Test
    void aLongChainOfAnchorsIsWalkedOnce() {
        List<String> middle =
                IntStream.range(0, 700_000).mapToObj(Integer::toString).toList();
        List<Alignment.Pair> pairs =
                CpuTime.within(8, () -> Alignment.of(between("甲", middle, "乙"), between("丙", middle, "丁")));
        assertEquals(700_004, pairs.size());
    }

    private static List<String> between(String first, List<String> middle, String last) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(middle);
        all.add(last);
        return all;
    }

    /** 40,000 comparisons of 400 texts: what each is compared by is some 8 KB and is made once for each, not for each pair. */
    @Test
    void everyTextOfAGapIsPreparedForComparisonOnce() {
        List<String> before = longTexts(0);
        List<String> after = longTexts(200);
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long start = memory.getCurrentThreadAllocatedBytes();
        Alignment.of(before, after);
        long used = memory.getCurrentThreadAllocatedBytes() - start;
        assertTrue(used < 20L << 20, used + " bytes");
    }

    private static List<String> longTexts(int from) {
        return IntStream.range(from, from + 200)
                .mapToObj(i -> text(new Random(i), 2_000))
                .toList();
    }

    private static List<String> texts(Random random) {
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(i -> text(random, 1 + random.nextInt(4)))
                .toList();
    }

    private static String text(Random random, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> String.valueOf("教育县12，".charAt(random.nextInt(6))))
                .collect(Collectors.joining());
    }

    private static String without(List<TextDifference.Piece> pieces, TextDifference.Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(TextDifference.Piece::text)
                .collect(Collectors.joining());
    }
}
