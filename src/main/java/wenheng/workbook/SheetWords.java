package wenheng.workbook;

import java.util.Optional;

/** 各表共用的字样。 */
final class SheetWords {

    /** A value not filled in, or not to be computed without one that is not. */
    static final String PENDING = "待填报";
    /** Meets the rule. */
    static final String MET = "达标";
    /** Fails; the mark says so where colour is lost. */
    static final String FAILED = "未达标▼";
    /** Not applicable. */
    static final String NONE = "——";

    private SheetWords() {}

    /** 达标, 未达标▼ or 待填报. */
    static String verdict(Optional<Boolean> passes) {
        return passes.map(met -> met ? MET : FAILED).orElse(PENDING);
    }
}
