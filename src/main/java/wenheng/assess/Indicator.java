package wenheng.assess;

import java.math.BigDecimal;
import java.util.Map;

/**
 * 指标：办法中的一项资源配置指标。
 *
 * @param id R1 … R7
 * @param name full name in the rule
 * @param unit of the value
 * @param resource name of what is divided by pupils, for formulas and shortfalls (骨干教师)
 * @param resourceUnit unit of that (名, 平方米, 元, 间)
 * @param per value is resource per this many pupils (100 or 1)
 * @param decimals places to print
 * @param thresholds by stage
 * @param limits largest coefficient of variation by stage
 * @param clause clause of the rule with its number, 教督〔2017〕6号第六条第（一）项
 */
public record Indicator(
        String id,
        String name,
        String unit,
        String resource,
        String resourceUnit,
        int per,
        int decimals,
        Map<Stage, BigDecimal> thresholds,
        Map<Stage, BigDecimal> limits,
        String clause) {
    public Indicator {
        thresholds = Map.copyOf(thresholds);
        limits = Map.copyOf(limits);
    }
}
