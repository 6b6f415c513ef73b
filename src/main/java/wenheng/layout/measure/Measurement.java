package wenheng.layout.measure;

import java.util.List;
import java.util.Map;
import wenheng.style.Length;

/**
 * 版式测量：一份排好的公文实际印成什么样，由 {@link Measurer} 从页上量得。
 *
 * @param paper width and height of the first page
 * @param margins of the text area as the lines fill it
 * @param grid how the lines of the body stand
 * @param fonts by font file and size
 * @param pages one for each page
 * @param checks what a clause of GB/T 9704-2012 gives a number for, and what was measured
 * @param faults line ends and starts that the rules of composition forbid or advise against
 */
public record Measurement(
        Paper paper,
        Margins margins,
        Grid grid,
        List<FontUse> fonts,
        List<PageLines> pages,
        List<Check> checks,
        List<Fault> faults) {

    public Measurement {
        fonts = List.copyOf(fonts);
        pages = List.copyOf(pages);
        checks = List.copyOf(checks);
        faults = List.copyOf(faults);
    }

    /** Whether every check is passed and nothing is where it may never be. */
    public boolean pass() {
        return checks.stream().allMatch(Check::pass)
                && faults.stream().noneMatch(fault -> fault.kind().isForbidden());
    }

    /** 纸张. */
    public record Paper(Length width, Length height) {}

    /** 页边: 天头、订口、切口、地脚; wide on a paper without a full page or line. */
    public record Margins(Length top, Length left, Length right, Length bottom) {}

    /**
     * 行与字.
     *
     * @param pitch the usual distance of baselines in a paragraph; zero if there is no paragraph of two lines
     * @param lines most lines on a page whose text goes on overleaf; 0 if there is none
     * @param characters most characters on a line of Han only
     */
    public record Grid(Length pitch, int lines, int characters) {}

    /**
     * 用字.
     *
     * @param face font file
     * @param characters how many are printed, by size
     */
    public record FontUse(String face, Map<Length, Integer> characters) {}

    /**
     * 一页的行.
     *
     * @param lines how many lines of text, cells included
     * @param widestGap widest room between two characters that are not Latin
     * @param loosest words of the line that has it; empty on a page without text
     */
    public record PageLines(int page, int lines, Length widestGap, String loosest) {}

    /**
     * 条文核对.
     *
     * @param element what was measured, such as 版心 or 标题
     * @param clause of GB/T 9704-2012
     * @param page where; 0 for the paper as a whole
     * @param quantity such as 天头 or 上边缘
     */
    public record Check(
            String element, String clause, int page, String quantity, Value measured, Value expected, Value tolerance) {

        /** Whether the measured value is within the tolerance. */
        public boolean pass() {
            return Math.abs(measured.amount() - expected.amount()) <= tolerance.amount();
        }
    }

    /** An amount: a length in thousandths of a point, or a count. */
    public record Value(int amount, boolean isLength) {
        static Value of(Length length) {
            return new Value(length.units(), true);
        }

        static Value count(int count) {
            return new Value(count, false);
        }
    }

    /** 行文的毛病: its kind, its page and the words of the line. */
    public record Fault(Kind kind, int page, String line) {}

    /** 毛病的种类. */
    public enum Kind {
        /** A line begins with a mark that may not begin one. */
        FORBIDDEN_START("行首禁则"),
        /** A line ends with a mark that may not end one. */
        FORBIDDEN_END("行尾禁则"),
        /** The last line of a paragraph has one character. */
        LONE_CHARACTER("孤字"),
        /** A page begins with the last line of a paragraph. */
        LONE_LINE("孤行");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The Chinese term. */
        public String key() {
            return key;
        }

        /** Whether it may never occur; the others are only advised against. */
        public boolean isForbidden() {
            return this == FORBIDDEN_START || this == FORBIDDEN_END;
        }
    }
}
