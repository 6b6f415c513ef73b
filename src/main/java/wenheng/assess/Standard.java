package wenheng.assess;

import java.math.BigDecimal;
import java.util.List;

/**
 * 办法：一份评估规则，由规则文件读来。
 *
 * @param id 优质均衡-2017
 * @param title full title of the rule
 * @param document its number, 教督〔2017〕6号
 * @param indicators in the order of the rule
 * @param required how many indicators a unit must meet
 * @param floorRatio the others must reach this share of their threshold
 * @param recognitionThreshold 社会认可度
 * @param method how the values are computed
 */
public record Standard(
        String id,
        String title,
        String document,
        List<Indicator> indicators,
        int required,
        BigDecimal floorRatio,
        BigDecimal recognitionThreshold,
        Method method) {
    public Standard {
        indicators = List.copyOf(indicators);
    }
}
