package wenheng.say;

import java.util.List;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Standard;
import wenheng.provenance.Arithmetic;
import wenheng.provenance.Figure;
import wenheng.provenance.Source;

/**
 * 学段概况：一个学段的结果和各校的结果，连同由它们得出的数。
 *
 * <p>What is not known of every school is not said of the stage: its numbers are empty while one school is open.
 *
 * @param judgesSchools whether the rule has thresholds for schools; 教督〔2012〕3号 leaves them to the provinces
 * @param indicators in the order of the rule
 * @param schools in table order; empty where only results computed elsewhere were given
 */
public record StageSummary(
        Assessment.StageResult result,
        boolean judgesSchools,
        List<IndicatorSummary> indicators,
        List<SchoolSummary> schools)
        implements Topic {

    private static final int RATE_DECIMALS = 1;

    public StageSummary {
        indicators = List.copyOf(indicators);
        schools = List.copyOf(schools);
    }

    /** The stage in a result; empty if it is not in it. */
    public static Optional<StageSummary> of(Assessment.Result whole, Stage stage) {
        return whole.stages().stream()
                .filter(each -> each.stage() == stage)
                .findFirst()
                .map(result -> of(whole.standard(), result, whole.units()));
    }

    private static StageSummary of(Standard standard, Assessment.StageResult result, List<Assessment.Unit> units) {
        List<SchoolSummary> schools = units.stream()
                .filter(unit -> unit.stage() == result.stage())
                .map(unit -> SchoolSummary.of(unit, standard.indicators()))
                .toList();
        List<IndicatorSummary> indicators = result.indicators().stream()
                .map(row -> IndicatorSummary.of(result, row, schools))
                .toList();
        return new StageSummary(result, standard.judgesSchools(), indicators, schools);
    }

    /** 小学 or 初中. */
    public String name() {
        return result.stage().chinese();
    }

    /** Whether the schools are known; results computed elsewhere know nothing of them. */
    public boolean knowsSchools() {
        return result.students().isPresent();
    }

    /** 综合达标学校数; not known while one of the schools cannot be judged. */
    public Optional<Figure> passing() {
        return result.unitsPassing().filter(figure -> undecidedSchools().isEmpty());
    }

    /** 未达标学校数; empty where the schools are not known. */
    public Optional<Figure> failing() {
        return result.students()
                .map(students -> counted("未达标学校数", failingSchools().size(), students.sources()));
    }

    /** 综合达标率 in %. */
    public Optional<Figure> passingRate() {
        return passing()
                .flatMap(some ->
                        result.units().flatMap(all -> Arithmetic.percent(name() + "综合达标率", some, all, RATE_DECIMALS)));
    }

    /** 综合差异系数规定值; empty where it is not judged. */
    public Optional<Figure> compositeLimit() {
        return result.composite()
                .flatMap(Assessment.Composite::limit)
                .map(limit ->
                        Arithmetic.laidDown(name() + "综合差异系数规定值", limit, "", IndicatorSummary.LIMIT_DECIMALS, ""));
    }

    /** 未达标学校. */
    public List<SchoolSummary> failingSchools() {
        return schools.stream().filter(SchoolSummary::fails).toList();
    }

    /** 待定学校: those that cannot be judged. */
    public List<SchoolSummary> undecidedSchools() {
        return schools.stream().filter(SchoolSummary::isUndecided).toList();
    }

    private Figure counted(String what, int number, List<Source> sources) {
        return Figure.counted(name() + what, number, "所", sources);
    }
}
