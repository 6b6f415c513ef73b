package wenheng.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wenheng.provenance.Arithmetic;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 对照要求：达到85%的要求，比85%的要求低2.1个百分点；15项要求均已达到，除班额外其余14项要求均已达到。 */
public final class Requirements {

    private static final int MOST_NAMES = 5;

    private Requirements() {}

    /** 达到85%的要求 / 比85%的要求低2.1个百分点; a shortfall too small to print is 略低于. */
    public static Sentence reaches(Figure value, Figure wanted) {
        return value.value().compareTo(wanted.value()) >= 0
                ? Sentence.of("达到").andWithUnit(wanted).and("的要求")
                : apart(value, wanted, "低", "的要求");
    }

    /** 不高于0.50的规定值 / 比0.50的规定值高0.028. */
    public static Sentence keepsBelow(Figure value, Figure limit) {
        return value.value().compareTo(limit.value()) <= 0
                ? Sentence.of("不高于").andWithUnit(limit).and("的规定值")
                : apart(value, limit, "高", "的规定值");
    }

    /** The coefficient of an indicator against its limit; a blank where one of them is not known. */
    public static Sentence coefficient(IndicatorSummary indicator) {
        return indicator
                .result()
                .coefficient()
                .flatMap(value -> indicator.limit().map(limit -> keepsBelow(value, limit)))
                .orElseGet(() -> Sentence.missing(indicator.name() + "差异系数"));
    }

    private static Sentence apart(Figure value, Figure limit, String word, String what) {
        Figure difference = Arithmetic.magnitude(Arithmetic.printedDifference(value, limit));
        if (difference.value().signum() == 0) {
            return Sentence.of("略" + word + "于").andWithUnit(limit).and(what);
        }
        String unit = Comparisons.isRate(value) ? "个百分点" : value.unit();
        return Sentence.of("比")
                .andWithUnit(limit)
                .and(what + word)
                .and(difference)
                .and(unit);
    }

    /**
     * How many of some items are met, which are not, and which cannot be judged.
     *
     * @param measure measure word and noun, such as 项要求
     */
    public static Sentence met(List<Judged> items, String measure) {
        List<Judged> open = judged(items, Optional.empty());
        List<Judged> known =
                items.stream().filter(item -> item.passes().isPresent()).toList();
        return known.isEmpty()
                ? Sentence.missing(
                        items.isEmpty() ? measure : items.get(0).item().name() + "等" + measure)
                : known(known, measure).and(pending(open, measure));
    }

    private static List<Judged> judged(List<Judged> items, Optional<Boolean> passes) {
        return items.stream().filter(item -> item.passes().equals(passes)).toList();
    }

    private static Sentence known(List<Judged> known, String measure) {
        List<Judged> passing = judged(known, Optional.of(true));
        List<Judged> failing = judged(known, Optional.of(false));
        if (failing.isEmpty() || passing.isEmpty()) {
            return counted(known, measure).and(all(known)).and(failing.isEmpty() ? "已达到" : "尚未达到");
        }
        String names = quoted(failing);
        return passing.size() > failing.size()
                ? Sentence.of("除" + names + "外，其余")
                        .and(counted(passing, measure))
                        .and(all(passing) + "已达到")
                : counted(known, measure)
                        .and("中，")
                        .and(count(passing))
                        .and("项已达到，")
                        .and(count(failing))
                        .and("项尚未达到（" + names + "）");
    }

    private static String all(List<Judged> items) {
        return items.size() > 1 ? "均" : "";
    }

    private static Sentence pending(List<Judged> open, String measure) {
        return open.isEmpty()
                ? Sentence.EMPTY
                : Sentence.of("；另有").and(counted(open, measure)).and("因数据不全待定（").and(quoted(open) + "）");
    }

    private static Sentence counted(List<Judged> items, String measure) {
        return count(items).and(measure);
    }

    private static Sentence count(List<Judged> items) {
        return Sentence.of(Enumerations.number(items.stream().map(Judged::item).toList(), "项"));
    }

    /** “班额”“学校规模”: no mark between the quotes (GB/T 15834-2011 4.5.3.5). */
    private static String quoted(List<Judged> items) {
        String first = items.stream()
                .limit(MOST_NAMES)
                .map(item -> "“" + item.item().name() + "”")
                .collect(Collectors.joining());
        return first + (items.size() > MOST_NAMES ? "等" : "");
    }
}
