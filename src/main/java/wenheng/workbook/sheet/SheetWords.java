package wenheng.workbook.sheet;

import java.util.Optional;

/** 各表共用的字样。 */
public final class SheetWords {

    /** A value not filled in, or not to be computed without one that is not. */
    public static final String PENDING = "待填报";
    /** Meets the rule. */
    public static final String MET = "达标";
    /** Fails; the mark says so where colour is lost. */
    public static final String FAILED = "未达标▼";
    /** Not applicable. */
    public static final String NONE = "——";

    private SheetWords() {}

    /** 达标, 未达标▼ or 待填报. */
    public static String verdict(Optional<Boolean> passes) {
        return passes.map(met -> met ? MET : FAILED).orElse(PENDING);
    }
}
