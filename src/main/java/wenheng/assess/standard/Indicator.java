package wenheng.assess.standard;

import java.math.BigDecimal;
import java.util.Map;
import wenheng.assess.school.Stage;

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
 * @param thresholds by stage; empty where the rule lays none down for schools (教督〔2012〕3号 leaves them to the provinces)
 * @param limits largest coefficient of variation by stage; empty where only the 综合差异系数 is judged
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

    /** Whether a school's value is held against a threshold. */
    public boolean hasThreshold() {
        return !thresholds.isEmpty();
    }

    /** Whether the coefficient of this indicator is judged by itself. */
    public boolean isJudged() {
        return !limits.isEmpty();
    }
}
