package wenheng.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wenheng.model.Model;
import wenheng.provenance.Arithmetic;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 数量的说法：1900～5765元，32167人，其中小学生21634人、初中生10533人。 */
final class Amounts {

    private Amounts() {}

    /** 1900～5765元, 15%～20%, 9亿～16亿元; alike ends are said once (GB/T 15835-2011 5.1.3). */
    static Sentence range(Figure one, Figure other) {
        boolean rising = one.value().compareTo(other.value()) <= 0;
        Figure low = rising ? one : other;
        Figure high = rising ? other : one;
        return low.printed().equals(high.printed())
                ? Sentence.EMPTY.andWithUnit(low)
                : Sentence.of(low).and(repeated(low) + "～").andWithUnit(high);
    }

    /** What of the unit stands behind the lower end too. */
    private static String repeated(Figure low) {
        boolean scaled = low.unit().startsWith("万") || low.unit().startsWith("亿");
        return Comparisons.isRate(low) ? low.unit() : scaled ? low.unit().substring(0, 1) : "";
    }

    /** 32167人，其中小学生21634人、初中生10533人: parts that are none are left out, and the parts add up. */
    static Sentence parts(Figure total, Model.GroupNode parts) {
        Sentence whole = Sentence.EMPTY.andWithUnit(total);
        List<Figure> figures = new ArrayList<>();
        List<Map.Entry<String, Model>> said = new ArrayList<>();
        for (Map.Entry<String, Model> part : parts.entries().entrySet()) {
            if (!(part.getValue() instanceof Model.FigureNode node)) {
                return whole.and("，其中").and(Sentence.missing(total.name() + "的构成"));
            }
            figures.add(node.figure());
            if (node.figure().value().signum() != 0) {
                said.add(part);
            }
        }
        refuseOtherSum(total, figures);
        return said.size() > 1
                ? whole.and("，其中")
                        .and(Sentence.joined(said.stream().map(Amounts::part).toList(), "、"))
                : said.isEmpty() ? whole : whole.and("，均为" + said.get(0).getKey());
    }

    /** 6.84亿元, from 元 or 万元. */
    static Figure inHundredMillions(Figure money) {
        return switch (money.unit()) {
            case "元" -> Arithmetic.inUnit(money, "亿元", BigDecimal.valueOf(100_000_000), 2);
            case "万元" -> Arithmetic.inUnit(money, "亿元", BigDecimal.valueOf(10_000), 2);
            default -> throw new FunctionException("函数“亿元”只用于元和万元，“" + money.name() + "”的单位是“" + money.unit() + "”");
        };
    }

    private static Sentence part(Map.Entry<String, Model> part) {
        return Sentence.of(part.getKey()).andWithUnit(((Model.FigureNode) part.getValue()).figure());
    }

    private static void refuseOtherSum(Figure total, List<Figure> parts) {
        BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(total.value()) != 0) {
            throw new FunctionException(
                    "“" + total.name() + "”是" + total.printed() + "，“其中”各项加起来是" + sum.toPlainString() + "，不相等");
        }
    }
}
