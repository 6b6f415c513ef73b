package wenheng.say;

import java.util.List;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 数量的说法：1900～5765元，32167人，其中小学生21634人、初中生10533人。 */
public final class Amounts {

    private Amounts() {}

    /** 1900～5765元, 15%～20%, 9亿～16亿元; alike ends are said once (GB/T 15835-2011 5.1.3). */
    public static Sentence range(Figure one, Figure other) {
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

    /** 32167人，其中小学生21634人、初中生10533人: parts that are none are left out. */
    public static Sentence parts(Figure total, List<Portion> parts) {
        Sentence whole = Sentence.EMPTY.andWithUnit(total);
        List<Portion> said = parts.stream()
                .filter(part -> part.figure().value().signum() != 0)
                .toList();
        return switch (said.size()) {
            case 0 -> whole;
            case 1 -> whole.and("，均为" + said.get(0).name());
            default -> whole.and("，其中").and(listed(said));
        };
    }

    /** 32167人，其中 and a blank: what the total is made of is not known. */
    public static Sentence unknownParts(Figure total) {
        return Sentence.EMPTY.andWithUnit(total).and("，其中").and(Sentence.missing(total.name() + "的构成"));
    }

    /** 小学10所、初级中学4所、教学点1个. */
    public static Sentence listed(List<Portion> parts) {
        return Sentence.joined(
                parts.stream()
                        .map(part -> Sentence.of(part.name()).andWithUnit(part.figure()))
                        .toList(),
                "、");
    }
}
