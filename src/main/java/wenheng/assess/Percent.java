package wenheng.assess;

import java.math.BigDecimal;

/** 百分数：0.85 写作 85%。 */
final class Percent {

    private Percent() {}

    /** The share as an exact percentage. */
    static String of(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).stripTrailingZeros();
        return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString() + "%";
    }
}
