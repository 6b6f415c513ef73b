package wenheng.assess;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.assess.school.School;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Indicator;
import wenheng.assess.standard.Standard;
import wenheng.assess.submission.Submission;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/**
 * 评估结果：一个县一年按一个或几个办法算出的全部数值和结论。
 *
 * @param county 县（市、区）名
 * @param year 年度
 * @param schools every school of the table, counted or not, in table order
 * @param indicators 县级指标 by name, as filled in
 * @param standards one result for each rule of project.yaml
 */
public record Assessment(
        String county, int year, List<School> schools, Map<String, Figure> indicators, List<Result> standards) {

    public Assessment {
        schools = List.copyOf(schools);
        indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
        standards = List.copyOf(standards);
    }

    /**
     * Result by one rule.
     *
     * @param stages 小学 then 初中
     * @param units every school section that counts, in table order, 小学 before 初中 of the same school
     * @param excluded school sections that do not count, with the reason
     * @param government 政府保障程度 (2012: 政府推进), in the order of the rule
     * @param quality 教育质量, in the order of the rule
     * @param vetoes 一票否决, in the order of the rule; passes is false where the thing has happened
     * @param recognition 社会认可度; empty where no questionnaire was given
     */
    public record Result(
            Standard standard,
            List<StageResult> stages,
            List<Unit> units,
            List<Excluded> excluded,
            List<Item> government,
            List<Item> quality,
            Optional<Recognition> recognition,
            List<Item> vetoes,
            Verdict verdict) {
        public Result {
            government = List.copyOf(government);
            quality = List.copyOf(quality);
            vetoes = List.copyOf(vetoes);
            stages = List.copyOf(stages);
            units = List.copyOf(units);
            excluded = List.copyOf(excluded);
        }
    }

    /**
     * Result of one stage. Where only results computed elsewhere were given, what these do not say is empty.
     *
     * @param units how many units count
     * @param students 学生数 of all its units
     * @param indicators in the order of the rule
     * @param unitsPassing units that meet the whole rule of 综合达标
     */
    public record StageResult(
            Stage stage,
            Optional<Figure> units,
            Optional<Figure> students,
            List<IndicatorResult> indicators,
            Optional<Composite> composite,
            Optional<Figure> unitsPassing) {
        public StageResult {
            indicators = List.copyOf(indicators);
        }

        /** A stage computed from the units themselves, of which everything is known. */
        public StageResult(
                Stage stage,
                int unitCount,
                Figure students,
                List<IndicatorResult> indicators,
                Optional<Composite> composite,
                Figure unitsPassing) {
            this(
                    stage,
                    Optional.of(counted(stage, unitCount, students)),
                    Optional.of(students),
                    indicators,
                    composite,
                    Optional.of(unitsPassing));
        }

        private static Figure counted(Stage stage, int unitCount, Figure students) {
            return Figure.counted(stage.chinese() + "评估单元数", unitCount, "所", students.sources());
        }

        /** How many units count; 0 also where {@link #units} does not say. */
        public int unitCount() {
            return units.map(figure -> figure.value().intValueExact()).orElse(0);
        }
    }

    /**
     * 综合差异系数: the plain mean of the indicators' coefficients (教督〔2012〕3号).
     *
     * @param value empty while a coefficient is missing
     * @param passes empty while the value is; a rule that publishes but does not judge it is said to pass nothing: empty too
     */
    public record Composite(Optional<Figure> value, Optional<BigDecimal> limit, Optional<Boolean> passes) {}

    /**
     * One item of 政府保障程度, 教育质量 or 一票否决.
     *
     * @param id G1 … G15, Q1 … Q9, V1 …
     * @param name short name in the rule
     * @param values what was computed or filled in for it, the judged value first; empty while missing
     * @param threshold what the judged value is held against; empty for evidence that is met or not
     * @param requirement the requirement in words
     * @param points points given under a rule that grades by points; empty under others
     * @param passes empty while an input is missing
     * @param shortfalls what fails and what would mend it, a sentence each; empty if it passes
     * @param missing names of the inputs that are missing
     * @param conclusion 简要结论 in the words of the form, ＿＿ where a number is missing; empty where the form has no sentence
     */
    public record Item(
            String id,
            String name,
            List<Figure> values,
            Optional<BigDecimal> threshold,
            String requirement,
            Optional<Figure> points,
            Optional<Boolean> passes,
            List<Sentence> shortfalls,
            List<String> missing,
            String clause,
            Sentence conclusion) {
        public Item {
            values = List.copyOf(values);
            shortfalls = List.copyOf(shortfalls);
            missing = List.copyOf(missing);
        }
    }

    /**
     * One indicator over one stage.
     *
     * @param mean 全县平均值: total resource over total pupils
     * @param deviation 标准差, weighted by pupils; empty where the mean is
     * @param coefficient 差异系数; empty where it cannot be computed (no unit, a missing value, mean 0)
     * @param limit the largest coefficient allowed; empty where the rule does not judge this coefficient by itself
     * @param passes empty while a value is missing
     * @param unitsMet units that reach the threshold; empty where results computed elsewhere do not say
     */
    public record IndicatorResult(
            Indicator indicator,
            Optional<Figure> mean,
            Optional<Figure> deviation,
            Optional<Figure> coefficient,
            Optional<BigDecimal> limit,
            Optional<Boolean> passes,
            Optional<Figure> unitsMet) {

        /** An indicator computed from the units themselves. */
        public IndicatorResult(
                Indicator indicator,
                Optional<Figure> mean,
                Optional<Figure> deviation,
                Optional<Figure> coefficient,
                Optional<BigDecimal> limit,
                Optional<Boolean> passes,
                Figure unitsMet) {
            this(indicator, mean, deviation, coefficient, limit, passes, Optional.of(unitsMet));
        }
    }

    /**
     * 学段单元: the part of a school that belongs to one stage.
     *
     * @param values by indicator id, in the order of the rule; an indicator whose inputs are missing has no value but a name in {@code missing}
     * @param metCount indicators whose threshold is reached
     * @param passes 综合达标; empty if a missing value could change it
     */
    public record Unit(
            String school,
            String code,
            Stage stage,
            Figure students,
            Map<String, Value> values,
            List<String> missing,
            int metCount,
            Optional<Boolean> passes) {
        public Unit {
            values = values instanceof ByIndicator ? values : Collections.unmodifiableMap(new LinkedHashMap<>(values));
            missing = List.copyOf(missing);
        }
    }

    /**
     * One indicator of one unit.
     *
     * @param met value ≥ threshold, judged unrounded
     * @param floorMet value ≥ 85 % of the threshold
     * @param shortfall what would mend it; empty if met
     */
    public record Value(
            Figure figure, BigDecimal threshold, boolean met, boolean floorMet, Optional<Shortfall> shortfall) {}

    /** 缺口：how much is short, and what would mend it. */
    public interface Shortfall {

        /** Threshold less value, in the indicator's unit. */
        Figure gap();

        /**
         * The smallest whole amount of the resource that closes it, in whole units of the resource; of a resource that
         * several stages share it is what the whole school must add, since the unit gets only its share of it.
         */
        Figure needed();
    }

    /**
     * A school section that does not count.
     *
     * @param stage empty for a school of a kind that never counts and has no pupils of either stage
     */
    public record Excluded(String school, Optional<Stage> stage, Sentence reason) {

        /** 小学 or 初中; "" for neither. */
        public String stageName() {
            return stage.map(Stage::chinese).orElse("");
        }
    }

    /**
     * 社会认可度: satisfied over returned, all groups together.
     *
     * @param rate in %
     * @param threshold as a share, 0.85
     */
    public record Recognition(Figure rate, BigDecimal threshold, boolean passes, List<Submission.Group> groups) {
        public Recognition {
            groups = List.copyOf(groups);
        }
    }

    /**
     * 结论。
     *
     * @param passes false if anything fails, else empty if anything is missing, else true
     * @param reasons what fails, a sentence each
     * @param missing what is missing, a sentence each
     */
    public record Verdict(Optional<Boolean> passes, List<Sentence> reasons, List<Sentence> missing) {
        public Verdict {
            reasons = List.copyOf(reasons);
            missing = List.copyOf(missing);
        }
    }
}
