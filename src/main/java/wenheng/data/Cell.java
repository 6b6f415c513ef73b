package wenheng.data;

import java.math.BigDecimal;
import java.util.Optional;
import wenheng.provenance.Source;

/** 单元格：一格的内容和地址。 */
public sealed interface Cell {

    /** Its address. */
    Source source();

    /**
     * Its content as text: words without surrounding blanks; the value of a number in plain digits, 0.85 also where the
     * workbook shows 85%; what stands for an error; empty for a blank cell.
     */
    String text();

    /** Whether there is nothing in it. */
    default boolean isBlank() {
        return false;
    }

    /** The number in it; empty if it holds none. */
    default Optional<Quantity> quantity() {
        return Optional.empty();
    }

    /** 空白格。 */
    record Blank(Source source) implements Cell {
        @Override
        public String text() {
            return "";
        }

        @Override
        public boolean isBlank() {
            return true;
        }
    }

    /** 文字格。 A number written as text is still a number for {@link #quantity}. */
    record Text(String text, Source source) implements Cell {
        @Override
        public Optional<Quantity> quantity() {
            return Quantity.parse(text);
        }
    }

    /**
     * 数字格。
     *
     * @param percent whether the workbook shows it as a percentage; the value of 85% is 0.85
     */
    record Number(BigDecimal value, boolean percent, Source source) implements Cell {
        @Override
        public String text() {
            return value.toPlainString();
        }

        @Override
        public Optional<Quantity> quantity() {
            return Optional.of(new Quantity(value, percent));
        }
    }

    /**
     * 错误格：#DIV/0! 之类，或没有结果的公式。
     *
     * @param text what the workbook shows, or {@link #NO_RESULT}
     */
    record Fault(String text, Source source) implements Cell {

        /** What stands for a formula that was never computed. */
        public static final String NO_RESULT = "（公式没有结果）";

        /** Whether the formula was never computed, as in files from programs that do not calculate. */
        public boolean isUncomputed() {
            return text.equals(NO_RESULT);
        }
    }
}
