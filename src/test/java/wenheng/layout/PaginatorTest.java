package wenheng.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wenheng.layout.Paginator.Placed;
import wenheng.layout.strip.Strip;
import wenheng.style.PageStyle;
import wenheng.style.ProfileReader;

class PaginatorTest {

    private static final PageStyle PAGE = ProfileReader.read("gbt9704").page();
    private static final int LINES = PAGE.lines();

    private static Optional<List<Strip>> never(int block) {
        return Optional.empty();
    }

    private static List<Strip> paragraph(int block, int lines) {
        Strip line = Strip.of(block, PAGE.pitch().units(), List.of()).gridded();
        return Collections.nCopies(lines, line);
    }

    private static List<Strip> paragraphs(int count, int lines) {
        return IntStream.range(0, count)
                .mapToObj(block -> paragraph(block, lines))
                .flatMap(List::stream)
                .toList();
    }

    /** The papers of the blocks; counts how often one is asked for, which every placing of a strip does. */
    private static final class Papers extends AbstractList<PageStyle> {
        private final int blocks;
        private long asked;

        Papers(int blocks) {
            this.blocks = blocks;
        }

        @Override
        public PageStyle get(int index) {
            asked++;
            return PAGE;
        }

        @Override
        public int size() {
            return blocks;
        }
    }

    private static List<Placed> place(Papers papers, List<Strip> strips, IntFunction<Optional<List<Strip>>> shorter) {
        return Paginator.place(papers, strips, new Paginator.Parity(0, false), shorter)
                .text();
    }

    private static List<Placed> place(List<Strip> strips, IntFunction<Optional<List<Strip>>> shorter) {
        return place(new Papers(0), strips, shorter);
    }

    /** Paragraphs that begin a page with their last line. */
    private static Set<Integer> widows(List<Placed> placed) {
        Set<Integer> found = new HashSet<>();
        for (int i = 1; i < placed.size(); i++) {
            int block = placed.get(i).strip().block();
            boolean begins = placed.get(i).page() > placed.get(i - 1).page()
                    && placed.get(i - 1).strip().block() == block;
            boolean ends = i + 1 == placed.size() || placed.get(i + 1).strip().block() != block;
            if (begins && ends) {
                found.add(block);
            }
        }
        return found;
    }

    @Test
    void paragraphThatWouldEndOverleafIsSetInALineLess() {
        List<Strip> strips = paragraphs(4, LINES + 1);
        assertEquals(Set.of(0), widows(place(strips.subList(0, LINES + 1), PaginatorTest::never)));
        List<Placed> mended = place(strips, block -> Optional.of(paragraph(block, LINES)));
        assertEquals(Set.of(), widows(mended));
        assertEquals(4 * LINES, mended.size());
        assertEquals(4, mended.get(mended.size() - 1).page());
    }

    @Test
    void paragraphIsAskedOnceAndStaysWhereItCannotBeShorter() {
        List<Integer> asked = new ArrayList<>();
        List<Placed> placed = place(paragraphs(1, LINES + 1), block -> {
            asked.add(block);
            return Optional.empty();
        });
        assertEquals(List.of(0), asked);
        assertEquals(LINES + 1, placed.size());
    }

    /** What was set before the paragraph was known to be shorter does not show: the pages are those of the shorter one. */
    @Test
    void pagesOfAMendedPaperAreThoseOfThePaperWithTheShorterParagraphs() {
        for (int lines = 2; lines < 3 * LINES; lines++) {
            List<Strip> given = new ArrayList<>();
            List<Strip> taken = new ArrayList<>();
            Set<Integer> mended = new HashSet<>();
            int size = lines;
            for (int block = 0; block < 30; block++) {
                given.addAll(paragraph(block, size + block % 5));
            }
            List<Placed> placed = place(given, block -> {
                mended.add(block);
                return Optional.of(paragraph(block, size + block % 5 - 1));
            });
            for (int block = 0; block < 30; block++) {
                taken.addAll(paragraph(block, size + block % 5 - (mended.contains(block) ? 1 : 0)));
            }
            assertEquals(place(taken, PaginatorTest::never), placed, lines + " lines");
        }
    }

    @Test
    void workGrowsWithThePaperAndNotWithTheSquareOfItsWidows() {
        long few = work(100);
        long many = work(1_600);
        assertTrue(many < 20 * few, few + " looks for 100 widows, " + many + " for 1600");
    }

    private static long work(int paragraphs) {
        Papers papers = new Papers(paragraphs);
        List<Placed> placed =
                place(papers, paragraphs(paragraphs, LINES + 1), block -> Optional.of(paragraph(block, LINES)));
        assertEquals(paragraphs, placed.get(placed.size() - 1).page());
        return papers.asked;
    }
}
