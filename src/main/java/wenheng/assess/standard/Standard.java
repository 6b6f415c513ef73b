package wenheng.assess.standard;

import java.math.BigDecimal;
import java.util.List;
import wenheng.provenance.Figure;

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
 * @param rules 政府保障程度, 教育质量, 一票否决 and 综合差异系数
 */
public record Standard(
        String id,
        String title,
        String document,
        List<Indicator> indicators,
        int required,
        BigDecimal floorRatio,
        BigDecimal recognitionThreshold,
        Method method,
        Rules rules) {
    public Standard {
        indicators = List.copyOf(indicators);
    }

    /** A rule of 资源配置 and 社会认可度 alone. */
    public Standard(
            String id,
            String title,
            String document,
            List<Indicator> indicators,
            int required,
            BigDecimal floorRatio,
            BigDecimal recognitionThreshold,
            Method method) {
        this(id, title, document, indicators, required, floorRatio, recognitionThreshold, method, Rules.NONE);
    }

    /** 余项底线: what the other indicators must reach of their thresholds, in %. */
    public Figure floor() {
        return Percent.figure("余项应达到标准的比例", floorRatio, method.resourceClause());
    }

    /** Whether schools are held against thresholds; 教督〔2012〕3号 leaves them to the provinces. */
    public boolean judgesSchools() {
        return indicators.stream().anyMatch(Indicator::hasThreshold);
    }
}
