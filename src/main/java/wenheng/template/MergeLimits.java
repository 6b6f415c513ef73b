package wenheng.template;

/**
 * 上限：一份模板至多能用多少。
 *
 * @param characters of output
 * @param seconds of running
 */
public record MergeLimits(int characters, int seconds) {

    /** A long paper has 50,000 characters and takes well under a second. */
    public static final MergeLimits USUAL = new MergeLimits(2_000_000, 20);
}
