package wenheng.provenance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * 数字：文稿中的一个数，带着名称、单位和来历。
 *
 * @param name what it is, such as {@code 小学生均教学及辅助用房面积差异系数}
 * @param value exact value in {@code unit}; never rounded
 * @param unit 人, 平方米, %, … ; empty for a pure number
 * @param decimals places to print
 * @param formula how it was computed
 * @param clause clause of the standard; empty if none applies
 * @param sources the cells it rests on, in reading order
 */
public record Figure(
        String name,
        BigDecimal value,
        String unit,
        int decimals,
        Formula formula,
        String clause,
        List<Source> sources) {

    public Figure {
        sources = sources instanceof Sources ? sources : List.copyOf(sources);
    }

    /** A number of things counted by the program. */
    public static Figure counted(String name, int value, String unit, List<Source> sources) {
        return new Figure(name, BigDecimal.valueOf(value), unit, 0, Formula.COUNTED, "", sources);
    }

    /** A value laid down by a rule, printed with the places it is written with there. */
    public static Figure laidDown(String name, BigDecimal value, String unit, String clause) {
        return new Figure(name, value, unit, Math.max(0, value.scale()), Formula.LAID_DOWN, clause, List.of());
    }

    /** A value written in a template, printed with the places it is written with there. */
    public static Figure written(String name, BigDecimal value) {
        return new Figure(name, value, "", Math.max(0, value.scale()), Formula.WRITTEN, "", List.of());
    }

    /** The number as printed: rounded HALF_UP to {@code decimals}, no grouping, no unit. */
    public String printed() {
        return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    /** The same figure under another name. */
    public Figure named(String other) {
        return new Figure(other, value, unit, decimals, formula, clause, sources);
    }

    /** The same figure with the places that an official form prescribes, whatever the text of a paper prints. */
    public Figure inForm(int places) {
        return new Figure(name + "（申报表）", value, unit, places, formula, clause, sources);
    }

    /** The same figure as another amount of another unit. */
    public Figure amounting(BigDecimal amount, String ofUnit, int places) {
        return new Figure(name, amount, ofUnit, places, formula, clause, sources);
    }

    /** The same figure printed to another number of places. */
    public Figure withDecimals(int places) {
        return new Figure(name, value, unit, places, formula, clause, sources);
    }
}
