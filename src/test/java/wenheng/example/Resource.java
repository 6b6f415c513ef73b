package wenheng.example;

/**
 * 资源：one of the resources of the rule, with its threshold and how it is spread over the schools of 2025.
 *
 * <p>A school without a level of its own has 1 + {@code excess}·e^({@code spread}·z) times the threshold, z being its
 * normal deviate: few schools lie below the threshold and a few far above, as in a county that has worked for the rule.
 */
enum Resource {
    BACKBONE("骨干", 1, 1, 0.49, 0.97, 0.10, 0.42),
    ARTS("体艺", 0.9, 0.9, 0.36, 0.80, 0.06, 0.32),
    ROOMS("用房", 4.5, 5.8, 0.30, 0.85, 0.02, 0.12),
    SPORTS("场馆", 7.5, 10.2, 0.30, 0.80, 0.02, 0.14),
    EQUIPMENT("设备", 2000, 2500, 0.42, 0.75, 0.12, 0.34),
    MULTIMEDIA("多媒体", 2.3, 2.4, 0.30, 0.95, 0.05, 0.24);

    private final String chinese;
    private final double primary;
    private final double junior;
    private final double excess;
    private final double spread;
    private final double smallestGrowth;
    private final double largestGrowth;

    Resource(
            String chinese,
            double primary,
            double junior,
            double excess,
            double spread,
            double smallestGrowth,
            double largestGrowth) {
        this.chinese = chinese;
        this.primary = primary;
        this.junior = junior;
        this.excess = excess;
        this.spread = spread;
        this.smallestGrowth = smallestGrowth;
        this.largestGrowth = largestGrowth;
    }

    /** Threshold for a primary pupil where stages share the resource: the stricter one, a junior pupil counting 1.1. */
    double sharedThreshold(Site site) {
        double forJunior = junior / 1.1;
        return site.primary() == 0 ? forJunior : site.junior() == 0 ? primary : Math.max(primary, forJunior);
    }

    double threshold(String stage) {
        return stage.equals("小学") ? primary : junior;
    }

    /** Share of the threshold a school has in 2025; {@code prefix} is 初中 for juniors' own teachers, else empty. */
    double level(Site site, String prefix) {
        Double settled = site.traits().get(prefix + chinese);
        return settled != null ? settled : 1 + excess * StrictMath.exp(spread * site.deviate(prefix + chinese));
    }

    /** True where the level was settled by hand. */
    boolean settled(Site site, String prefix) {
        return site.traits().containsKey(prefix + chinese);
    }

    /** What part of 2025's resource the school had {@code past} (1 = five years) ago: the weak have gained most. */
    double backThen(Site site, String prefix, double past) {
        double strength = (site.deviate(prefix + chinese) + 2) / 4;
        return 1 - past * (largestGrowth - (largestGrowth - smallestGrowth) * strength);
    }
}
