package wenheng.assess.standard;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenheng.assess.school.SchoolType;
import wenheng.assess.school.Stage;

/**
 * 计算口径：指标的分子取自哪些列，哪些学校不计入，共用资源怎样分摊。
 *
 * @param coefficientDecimals places to print of a coefficient
 * @param numerators by indicator id
 * @param splits of the combined schools
 * @param excludedTypes schools that never count
 * @param excludedOwnerships 办别 that never count
 * @param reliefs 放宽 by indicator id
 * @param smallestTeachingPoint a 教学点 of fewer pupils does not count
 * @param resourceClause clause of 差异系数 and 综合达标 with the number of the rule, 教督〔2017〕6号第六条
 * @param recognitionClause clause of 社会认可度, likewise
 */
public record Method(
        int coefficientDecimals,
        Map<String, Numerator> numerators,
        Map<SchoolType, Split> splits,
        Set<SchoolType> excludedTypes,
        Set<String> excludedOwnerships,
        Map<String, List<Relief>> reliefs,
        int smallestTeachingPoint,
        String resourceClause,
        String recognitionClause) {

    public Method {
        numerators = Map.copyOf(numerators);
        splits = Map.copyOf(splits);
        excludedTypes = Set.copyOf(excludedTypes);
        excludedOwnerships = Set.copyOf(excludedOwnerships);
        reliefs = Map.copyOf(reliefs);
    }

    /**
     * 放宽：for schools of a kind, columns that count as well, or another threshold.
     *
     * @param columns added where filled in, by stage; a shared column stands under both stages
     * @param thresholds empty where only columns are added
     * @param reason in words, for formulas and remarks
     */
    public record Relief(
            Expression condition, Map<Stage, List<String>> columns, Map<Stage, BigDecimal> thresholds, String reason) {
        public Relief {
            columns = Map.copyOf(columns);
            thresholds = Map.copyOf(thresholds);
        }
    }

    /** 分子：what an indicator counts, by columns of the school table. */
    public sealed interface Numerator {

        /** 分学段填报：one column for each stage, never split. */
        record ByStage(Map<Stage, String> columns) implements Numerator {
            public ByStage {
                columns = Collections.unmodifiableMap(new EnumMap<>(columns));
            }
        }

        /**
         * 学校共用：columns added and subtracted for the whole school, then split among its stages.
         *
         * @param ready a column that holds the result already, used where it is filled in
         * @param text the sum in words: 教学及辅助用房面积−室内体育用房面积
         */
        record Shared(List<String> plus, List<String> minus, Optional<String> ready, String text) implements Numerator {
            public Shared {
                plus = List.copyOf(plus);
                minus = List.copyOf(minus);
            }

            public Shared(List<String> plus, List<String> minus, Optional<String> ready) {
                this(plus, minus, ready, text(plus, minus));
            }

            private static String text(List<String> plus, List<String> minus) {
                String sum = String.join("＋", plus);
                return minus.isEmpty() ? sum : sum + "−" + String.join("−", minus);
            }
        }
    }

    /**
     * 折算比例：weight of one pupil of each section.
     *
     * @param weights by section, 小学, 初中, 高中, in that order
     */
    public record Split(Map<String, BigDecimal> weights) {
        public Split {
            weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        }

        /** The ratio in words: 1:1.1. */
        public String text() {
            return weights.values().stream()
                    .map(BigDecimal::toPlainString)
                    .reduce((a, b) -> a + ":" + b)
                    .orElse("");
        }
    }
}
