package wenheng;

/** 回数：随机测试（{@link Seeded}）试多少回；平常够快，{@code -Plarge} 多试几倍。 */
public final class Rounds {

    private static final int TIMES = Integer.getInteger("wenheng.rounds", 1);

    private Rounds() {}

    /** So many in the usual run, some times as many in the large one. */
    public static int of(int usual) {
        return usual * TIMES;
    }
}
