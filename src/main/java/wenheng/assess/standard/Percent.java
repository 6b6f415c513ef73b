package wenheng.assess.standard;

import java.math.BigDecimal;
import wenheng.provenance.Figure;

/** 百分数：0.85 写作 85%。 */
public final class Percent {

    private Percent() {}

    /** A share that a rule lays down, as a figure in %. */
    public static Figure figure(String name, BigDecimal share, String clause) {
        return Figure.laidDown(name, share.movePointRight(2).stripTrailingZeros(), "%", clause);
    }

    /** The share as an exact percentage. */
    public static String of(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).stripTrailingZeros();
        return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString() + "%";
    }
}
