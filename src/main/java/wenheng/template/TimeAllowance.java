package wenheng.template;

/**
 * 时限：一个项目的各份文稿合用的时间，超时的用得越多，后面的等得越短。
 *
 * <p>A fault in a library that all papers share would else be waited for in each of them. The first that run out of time get
 * the whole limit; when they have used twice of it, each further paper gets a tenth, which is ample for one that ends at all.
 * So the waiting for n papers is bounded by 2 + n ÷ 10 limits, and no paper goes untried. Nothing reads a clock: what ran out
 * used what it was given.
 */
final class TimeAllowance {

    private static final int WHOLE_LIMITS = 2;
    private static final int SHORTER = 10;

    private final int seconds;
    private int used;

    /** @param seconds the limit of one paper */
    TimeAllowance(int seconds) {
        this.seconds = seconds;
    }

    /** How long the next paper may run. */
    synchronized int next() {
        return isShort() ? Math.max(1, seconds / SHORTER) : seconds;
    }

    /** A paper was stopped when its time was over, or when it had filled the memory. */
    synchronized void ranOut() {
        used += next();
    }

    private boolean isShort() {
        return used >= WHOLE_LIMITS * seconds;
    }

    /** What to say of a paper that was given less than the limit; empty for others. */
    synchronized String reason() {
        return isShort() ? "（前面的文稿超时，已用去" + used + "秒，这一份不再久等）" : "";
    }
}
