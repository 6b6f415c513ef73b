package wenheng.assess.standard;

import java.math.BigDecimal;

/** 比较：两个数大小如何，或是否相同。 */
public enum Operator {
    AT_LEAST("≥", "低于"),
    AT_MOST("≤", "高于"),
    MORE(">", "不高于"),
    LESS("<", "不低于"),
    EQUAL("=", "不等于"),
    DIFFERENT("≠", "等于");

    private final String sign;
    private final String failure;

    Operator(String sign, String failure) {
        this.sign = sign;
        this.failure = failure;
    }

    public String sign() {
        return sign;
    }

    /** What is said of a value that fails: 低于, 高于 … */
    public String failure() {
        return failure;
    }

    /** Whether it asks for more or less, which only numbers have. */
    boolean isOrder() {
        return this != EQUAL && this != DIFFERENT;
    }

    public boolean holds(BigDecimal a, BigDecimal b) {
        int order = a.compareTo(b);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case LESS -> order < 0;
            case EQUAL -> order == 0;
            case DIFFERENT -> order != 0;
        };
    }

    /** How far the value is from holding; the more, the worse. */
    public BigDecimal excess(BigDecimal value, BigDecimal limit) {
        return switch (this) {
            case AT_LEAST, MORE -> limit.subtract(value);
            case AT_MOST, LESS -> value.subtract(limit);
            case EQUAL, DIFFERENT -> value.subtract(limit).abs();
        };
    }
}
