package wenheng.say;

import java.util.Optional;

/** 判定：结论在公文里的三种说法。 */
public final class VerdictWord {

    private static final String PASSES = "达标";
    private static final String FAILS = "未达标";
    private static final String OPEN = "待定";

    private VerdictWord() {}

    /** 达标, 未达标, or 待定 while something is missing. */
    public static String of(Optional<Boolean> passes) {
        return passes.map(met -> met ? PASSES : FAILS).orElse(OPEN);
    }

    /** What the word says; any but 未达标 and 待定 says that it passes. */
    public static Optional<Boolean> read(String word) {
        return word.equals(OPEN) ? Optional.empty() : Optional.of(!word.equals(FAILS));
    }
}
