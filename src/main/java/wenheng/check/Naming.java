package wenheng.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import wenheng.provenance.Figure;

/**
 * 称呼：叙述里一个数前面的话说的是哪一项数据。
 *
 * <p>Beside the full name of a datum its short form counts (小学骨干教师差异系数), if no other datum has the same, and 在校生 for
 * 学生; where the sentence names one school, what follows is that school's. A sentence about another year, an aim or a standard
 * names nothing but by the full name.
 *
 * <p>A name must fit whole, after what a short name leaves out is taken off both; the longest name of a school wins,
 * since one may be part of another. Where a short name fits two data that differ, nothing is claimed: a false
 * accusation costs more trust than a missed one. Cost: each typed number is held against every datum.
 *
 * @param computed what the data gives; the figures of a school have names that begin with its own
 * @param schools names of the schools
 */
public record Naming(List<Figure> computed, List<String> schools) {

    /** Words that a short name leaves out. */
    private static final Pattern LEFT_OUT =
            Pattern.compile("现有|共有|全校|目前|每百名学生拥有|县级以上|生均|义务教育阶段|（[^）]*）|^全县|的|数(?=差异系数)|数$|总(?=数$)");

    private static final Pattern SYNONYMS = Pattern.compile("在校学生|在校生|学生人数|学生总数");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:19|20)\\d{2}年|上年|去年|前年|往年|原来|此前|过去|目标|力争|计划|预计|不低于|不少于|不高于|不超过|至少|标准|规定|要求|平均");

    private static final int SHORTEST = 4;

    private static final Map<String, BigDecimal> SCALES = Map.of(
            "名人", BigDecimal.ONE,
            "万人人", new BigDecimal(10_000),
            "万元元", new BigDecimal(10_000),
            "亿元万元", new BigDecimal(10_000),
            "亿元元", new BigDecimal(100_000_000),
            "万平方米平方米", new BigDecimal(10_000));

    public Naming {
        computed = List.copyOf(computed);
        schools = List.copyOf(schools);
    }

    /**
     * The datum that the words name in a unit that fits.
     *
     * @param words of the clause before the number
     * @param before all of the sentence before the number
     */
    Optional<Figure> named(String words, String before, String unit) {
        List<Figure> fitting = computed.stream()
                .filter(figure -> scale(unit, figure.unit()).isPresent())
                .toList();
        Optional<Figure> plain = fitting.stream()
                .filter(figure -> words.length() > 1)
                .filter(figure -> figure.name().equals(words) || figure.name().equals(words + "数"))
                .findFirst();
        return plain.or(() -> ELSEWHERE.matcher(before).find() ? Optional.empty() : shortly(words, before, fitting));
    }

    private Optional<Figure> shortly(String words, String before, List<Figure> fitting) {
        List<String> named = schools.stream().filter(before::contains).toList();
        List<String> longest = named.stream()
                .filter(school -> named.stream().noneMatch(other -> !other.equals(school) && other.contains(school)))
                .toList();
        if (longest.size() > 1) {
            return Optional.empty();
        }
        String school = longest.isEmpty() ? "" : longest.get(0);
        String wanted = school + shortened(words.replace(school, ""));
        List<Figure> found = new ArrayList<>();
        fitting.stream()
                .filter(figure -> figure.name().startsWith(school))
                .filter(figure -> (school + shortened(figure.name().substring(school.length()))).equals(wanted))
                .forEach(found::add);
        boolean sure = found.stream().map(Figure::value).distinct().count() == 1;
        return wanted.length() >= SHORTEST && sure ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String shortened(String name) {
        String plain = SYNONYMS.matcher(name).replaceAll("学生");
        return LEFT_OUT.matcher(plain).replaceAll("");
    }

    /** Rounded as it was typed, the value is the same. */
    static boolean agrees(Figure figure, BigDecimal typed, String unit) {
        BigDecimal scale = scale(unit, figure.unit()).orElse(BigDecimal.ONE);
        return figure.value()
                        .divide(scale, MathContext.DECIMAL128)
                        .setScale(Math.max(0, typed.scale()), RoundingMode.HALF_UP)
                        .compareTo(typed)
                == 0;
    }

    /** How much of the figure's unit the typed unit is; empty where they do not measure the same. */
    private static Optional<BigDecimal> scale(String typed, String unit) {
        return typed.equals(unit) ? Optional.of(BigDecimal.ONE) : Optional.ofNullable(SCALES.get(typed + unit));
    }
}
