package wenheng.example;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * 学校底册的一行：what does not change from year to year, the pupils of 2025, and what was settled by hand.
 *
 * @param until last year of a school merged since; 9999 for the others
 * @param traits what is settled by hand: a resource's level as a share of its threshold (骨干, 初中骨干, 体艺, 初中体艺,
 *     用房, 场馆, 设备, 多媒体), a largest class (班额, 初中班额), a last year (至), or a flag with any value (过密)
 */
record Site(
        String code,
        String name,
        String type,
        String ownership,
        String setting,
        String boarding,
        int founded,
        int until,
        int primary,
        int junior,
        int senior,
        Map<String, Double> traits) {

    /** Chosen so that the county of 2025 misses a few requirements and meets the rest. */
    private static final long SEED = 20250901L;

    /** Reads {@code 名称|类型|办别|城乡|寄宿制|建校年份|小学|初中|高中|情形}, where 情形 is {@code 名=数,名=数}. */
    static Site parse(String line, int number) {
        String[] part = line.split("\\|", -1);
        Map<String, Double> traits = new TreeMap<>();
        Arrays.stream(part[9].split(",")).filter(item -> !item.isBlank()).forEach(item -> {
            String[] pair = item.split("=", 2);
            traits.put(pair[0].strip(), Double.valueOf(pair[1]));
        });
        int until = traits.getOrDefault("至", 9999d).intValue();
        return new Site(
                code(part[1], number),
                part[0],
                part[1],
                part[2],
                part[3],
                part[4],
                Integer.parseInt(part[5]),
                until,
                Integer.parseInt(part[6]),
                Integer.parseInt(part[7]),
                Integer.parseInt(part[8]),
                traits);
    }

    /** No province has the number 99, so the codes are nobody's. */
    private static String code(String type, int number) {
        String kind = type.equals("小学") || type.equals("教学点") ? "21" : "31";
        return kind + "99" + (260_000 + number);
    }

    boolean existsIn(int year) {
        return founded <= year && year <= until;
    }

    boolean is(String someType) {
        return type.equals(someType);
    }

    /** 城区 0, 镇区 1, 乡村 2. */
    int remoteness() {
        return setting.equals("城区") ? 0 : setting.equals("镇区") ? 1 : 2;
    }

    /** The school's own normal deviate for a matter, cut off at ±2; the same in every year. */
    double deviate(String matter) {
        return Math.max(-2, Math.min(2, random(matter).nextGaussian()));
    }

    /** The school's own number in [0, 1) for a matter; the same in every year. */
    double share(String matter) {
        return random(matter).nextDouble();
    }

    // Two large odd factors spread the hashes over all bits: Random begins alike for neighbouring seeds.
    private Random random(String matter) {
        return new Random(SEED ^ name.hashCode() * 0x9E3779B97F4A7C15L ^ matter.hashCode() * 0xC2B2AE3D27D4EB4FL);
    }
}
