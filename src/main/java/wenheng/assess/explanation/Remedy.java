package wenheng.assess.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import wenheng.assess.Assessment;
import wenheng.assess.standard.Indicator;
import wenheng.assess.standard.Percent;
import wenheng.assess.standard.Printing;
import wenheng.assess.standard.Standard;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;

/**
 * 补法：一处不达标的事实，和补齐它的做法。
 *
 * @param id of the indicator or item, R2
 * @param subject its name
 * @param fact 0.71人，标准1人，差0.29人
 * @param action 配备县级以上骨干教师3名, in whole units of the resource
 * @param sentence 还需配备县级以上骨干教师3名; empty where nobody has said what would mend it
 * @param wholeSchool whether the amount is for the whole school, of which the section gets its share
 * @param figures value, gap and need in this order, as far as they are numbers
 */
public record Remedy(
        String id,
        String subject,
        String fact,
        String action,
        String sentence,
        boolean wholeSchool,
        List<Figure> figures) {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    /** A yuan is a ten-thousandth of 万元. */
    private static final int MOST_DECIMALS = 4;

    public Remedy {
        figures = List.copyOf(figures);
    }

    /** The amount that mends it, the last of the figures. */
    Figure needed() {
        return figures.get(figures.size() - 1);
    }

    /** What mends one value of a unit that is below its threshold. */
    static Remedy of(Standard standard, Indicator indicator, Assessment.Value value, boolean wholeSchool) {
        Assessment.Shortfall shortfall =
                value.shortfall().orElseThrow(() -> new IllegalArgumentException("no shortfall: " + indicator.id()));
        Figure needed = readable(shortfall.needed());
        String unit = indicator.unit();
        String shown = Printing.showingWant(
                value.figure().value(), value.threshold(), value.figure().decimals());
        String fact = shown + unit + "，标准" + value.threshold().toPlainString() + unit + "，差"
                + shortfall.gap().printed() + unit
                + (value.floorMet() ? "" : "（低于标准的" + Percent.of(standard.floorRatio()) + "）");
        String action = verb(indicator.resourceUnit()) + indicator.resource() + needed.printed() + needed.unit();
        return new Remedy(
                indicator.id(),
                indicator.name(),
                fact,
                action,
                (wholeSchool ? "全校还需" : "还需") + action,
                wholeSchool,
                List.of(value.figure(), shortfall.gap(), needed));
    }

    /** 配备, 增加, 添置 or 增设, by the unit of what is to be had. */
    static String verb(String unit) {
        return switch (unit) {
            case "名", "人" -> "配备";
            case "平方米", "㎡" -> "增加";
            case "元", "万元", "台", "册" -> "添置";
            default -> "增设";
        };
    }

    /** Money from 10,000 yuan in 万元, to the yuan, so that the amount printed does close the gap. */
    static Figure readable(Figure need) {
        if (!need.unit().equals("元") || need.value().compareTo(TEN_THOUSAND) < 0) {
            return need;
        }
        BigDecimal enough = need.value().movePointLeft(MOST_DECIMALS).setScale(MOST_DECIMALS, RoundingMode.CEILING);
        int decimals = Math.max(0, enough.stripTrailingZeros().scale());
        Formula formula = new Formula(need.formula().text() + "，÷10000");
        return new Figure(need.name(), enough, "万元", decimals, formula, need.clause(), need.sources());
    }
}
