package wenheng.template;

import java.util.List;
import java.util.stream.Collectors;
import wenheng.model.Model;
import wenheng.provenance.Arithmetic;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 对照要求：达到85%的要求，比85%的要求低2.1个百分点；15项要求均已达到，除班额外其余14项要求均已达到。 */
final class Standings {

    private static final int MOST_NAMES = 5;

    private Standings() {}

    /** 达到85%的要求 / 比85%的要求低2.1个百分点; a shortfall too small to print is 略低于. */
    static Sentence reaches(Figure value, Figure wanted) {
        return value.value().compareTo(wanted.value()) >= 0
                ? Sentence.of("达到").andWithUnit(wanted).and("的要求")
                : apart(value, wanted, "低", "的要求");
    }

    /** 不高于0.50的规定值 / 比0.50的规定值高0.028. */
    static Sentence keepsBelow(Figure value, Figure limit) {
        return value.value().compareTo(limit.value()) <= 0
                ? Sentence.of("不高于").andWithUnit(limit).and("的规定值")
                : apart(value, limit, "高", "的规定值");
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
     * How many of some items are met, by their 判定.
     *
     * @param rows items with 名称 and 判定
     * @param measure measure word and noun, such as 项要求
     */
    static Sentence met(List<Model.GroupNode> rows, String measure) {
        List<Model.GroupNode> failing = saying(rows, "未达标");
        List<Model.GroupNode> open = saying(rows, "待定");
        List<Model.GroupNode> known = without(rows, open);
        if (known.isEmpty()) {
            return Sentence.missing(rows.isEmpty() ? measure : Enumerations.name(rows.get(0)) + "等" + measure);
        }
        return judged(known, failing, measure).and(pending(open, measure));
    }

    private static Sentence judged(List<Model.GroupNode> known, List<Model.GroupNode> failing, String measure) {
        List<Model.GroupNode> passing = without(known, failing);
        String both = known.size() > 1 ? "均" : "";
        if (failing.isEmpty()) {
            return counted(known, measure).and(both + "已达到");
        }
        if (passing.isEmpty()) {
            return counted(known, measure).and(both + "尚未达到");
        }
        Sentence names = Sentence.of(quoted(failing));
        return passing.size() > failing.size()
                ? Sentence.of("除")
                        .and(names)
                        .and("外，其余")
                        .and(counted(passing, measure))
                        .and(passing.size() > 1 ? "均已达到" : "已达到")
                : counted(known, measure)
                        .and("中，")
                        .and(count(passing))
                        .and("项已达到，")
                        .and(count(failing))
                        .and("项尚未达到（")
                        .and(names)
                        .and("）");
    }

    private static Sentence pending(List<Model.GroupNode> open, String measure) {
        return open.isEmpty()
                ? Sentence.EMPTY
                : Sentence.of("；另有").and(counted(open, measure)).and("因数据不全待定（").and(quoted(open) + "）");
    }

    private static Sentence counted(List<Model.GroupNode> rows, String measure) {
        return count(rows).and(measure);
    }

    private static Sentence count(List<Model.GroupNode> rows) {
        return Sentence.of(Enumerations.number(List.copyOf(rows), "项"));
    }

    private static List<Model.GroupNode> without(List<Model.GroupNode> rows, List<Model.GroupNode> others) {
        return rows.stream().filter(row -> !others.contains(row)).toList();
    }

    /** “班额”“学校规模”: no mark between the quotes (GB/T 15834-2011 4.5.3.5). */
    private static String quoted(List<Model.GroupNode> rows) {
        String first = rows.stream()
                .limit(MOST_NAMES)
                .map(row -> "“" + Enumerations.name(row) + "”")
                .collect(Collectors.joining());
        return first + (rows.size() > MOST_NAMES ? "等" : "");
    }

    private static List<Model.GroupNode> saying(List<Model.GroupNode> rows, String verdict) {
        return rows.stream()
                .filter(row -> Nodes.text(row, "判定").equals(verdict))
                .toList();
    }
}
