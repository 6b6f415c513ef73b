package wenheng.workbook.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** 小数：写进表里的数。 */
public final class CellDecimals {

    /**
     * A value keeps 34 digits of its quotient, so the amount it was made from comes back exactly within 30; a spreadsheet
     * holds 15 to 17.
     */
    private static final MathContext AMOUNT = new MathContext(30, RoundingMode.HALF_EVEN);

    private CellDecimals() {}

    /** Resource of a unit from its value per so many pupils. */
    public static BigDecimal amount(BigDecimal value, BigDecimal students, int per) {
        return value.multiply(students)
                .divide(BigDecimal.valueOf(per), MathContext.DECIMAL128)
                .round(AMOUNT)
                .stripTrailingZeros();
    }

    /** 0.85 as 85%. */
    public static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /** Part of a whole in %. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, MathContext.DECIMAL128);
    }
}
