package wenheng.assess.standard;

import java.math.BigDecimal;

/** 百分数：0.85 写作 85%。 */
public final class Percent {

    private Percent() {}

    /** The share as an exact percentage. */
    public static String of(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).stripTrailingZeros();
        return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString() + "%";
    }
}
