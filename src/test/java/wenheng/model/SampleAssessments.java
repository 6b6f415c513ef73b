package wenheng.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wenheng.assess.Assessment;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolType;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Indicator;
import wenheng.assess.standard.Standard;
import wenheng.assess.standard.StandardReader;
import wenheng.assess.submission.Submission;
import wenheng.diagnostic.Location;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Sentence;
import wenheng.provenance.Source;

/** 手工写成的小县：四所学校，两项指标，够看出每一种写法。 */
public final class SampleAssessments {

    public static final Indicator BACKBONE = indicator("R2", "每百名学生拥有县级以上骨干教师数", "人", "骨干教师", "名", "1", 2);
    public static final Indicator GROUNDS = indicator("R5", "生均体育运动场馆面积", "平方米", "体育运动场馆", "平方米", "7.5", 2);

    private SampleAssessments() {}

    private static Indicator indicator(
            String id, String name, String unit, String resource, String resourceUnit, String threshold, int decimals) {
        Map<Stage, BigDecimal> thresholds =
                Map.of(Stage.PRIMARY, new BigDecimal(threshold), Stage.JUNIOR, new BigDecimal(threshold));
        Map<Stage, BigDecimal> limits =
                Map.of(Stage.PRIMARY, new BigDecimal("0.50"), Stage.JUNIOR, new BigDecimal("0.45"));
        return new Indicator(id, name, unit, resource, resourceUnit, 100, decimals, thresholds, limits, "第六条");
    }

    /** A figure that stands in a cell. */
    public static Figure cell(String name, String value, String unit, int decimals, String cell) {
        Source source = new Source("数据/学校.xlsx", "学校", cell);
        return new Figure(name, new BigDecimal(value), unit, decimals, Formula.GIVEN, "", List.of(source));
    }

    /** The project of 2025 with 2020 behind it. */
    public static ProjectFacts facts() {
        return facts(List.of("青石小学", "A*B|C", "云溪小学"));
    }

    /** The same with other names for the primary schools. */
    public static ProjectFacts facts(List<String> names) {
        TreeMap<Integer, Assessment> earlier = new TreeMap<>(Map.of(2020, assessment(2020, names, "0.523", "0.401")));
        return new ProjectFacts("青石县", "青石县教育局", 2025, assessment(2025, names, "0.484", "0.512"), earlier);
    }

    private static Assessment assessment(int year, List<String> names, String first, String second) {
        Map<String, Figure> county = new LinkedHashMap<>();
        county.put("常住人口", cell("常住人口", "34.6", "万人", 1, "B2"));
        return new Assessment("青石县", year, schools(names), county, List.of(result(names, first, second)));
    }

    private static List<School> schools(List<String> names) {
        List<School> schools = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Map<String, Figure> columns = Map.of(
                    "小学学生数", cell("小学学生数", String.valueOf(100 * (i + 1)), "人", 0, "H" + (i + 2)),
                    "小学专任教师数", cell("小学专任教师数", "10", "人", 0, "K" + (i + 2)));
            schools.add(school(names.get(i), SchoolType.PRIMARY, columns, i + 2));
        }
        Map<String, Figure> junior = Map.of("初中学生数", cell("初中学生数", "500", "人", 0, "I9"));
        schools.add(school("青石中学", SchoolType.JUNIOR, junior, 9));
        return schools;
    }

    private static School school(String name, SchoolType type, Map<String, Figure> columns, int row) {
        Location place = new Location.InCell("数据/学校.xlsx", "学校", "A" + row);
        return new School(name, "21" + row, type, "公办", "镇区", false, columns, place);
    }

    private static Assessment.Result result(List<String> names, String first, String second) {
        Standard standard = new Standard(
                "优质均衡-2017",
                "县域义务教育优质均衡发展督导评估办法",
                "教督〔2017〕6号",
                List.of(BACKBONE, GROUNDS),
                1,
                new BigDecimal("0.85"),
                new BigDecimal("0.85"),
                StandardReader.read("优质均衡-2017").method());
        List<Assessment.Unit> units = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            units.add(unit(names.get(i), Stage.PRIMARY, i != 1, i + 2));
        }
        units.add(unit("青石中学", Stage.JUNIOR, true, 9));
        List<Assessment.StageResult> stages =
                List.of(stage(Stage.PRIMARY, 3, 2, first, second), stage(Stage.JUNIOR, 1, 1, "0", null));
        Assessment.Verdict verdict =
                new Assessment.Verdict(Optional.of(false), List.of(Sentence.of("小学有1所学校未达到要求。")), List.of());
        return new Assessment.Result(
                standard,
                stages,
                units,
                List.of(new Assessment.Excluded("望云教学点", Optional.of(Stage.PRIMARY), Sentence.of("教学点不足50人"))),
                List.of(),
                List.of(),
                Optional.of(recognition()),
                List.of(),
                verdict);
    }

    private static Assessment.Recognition recognition() {
        Submission.Group parents = new Submission.Group(
                "家长",
                cell("家长发放", "200", "份", 0, "B3"),
                cell("家长回收", "190", "份", 0, "C3"),
                cell("家长满意", "171", "份", 0, "D3"),
                cell("家长满意率", "90", "%", 2, "D3"));
        return new Assessment.Recognition(
                cell("社会认可度", "90", "%", 2, "D3"), new BigDecimal("0.85"), true, List.of(parents));
    }

    private static Assessment.StageResult stage(Stage stage, int units, int passing, String first, String second) {
        return new Assessment.StageResult(
                stage,
                units,
                cell(stage.chinese() + "学生数", "600", "人", 0, "H2"),
                List.of(row(stage, BACKBONE, first, units), row(stage, GROUNDS, second, units - 1)),
                Optional.empty(),
                cell(stage.chinese() + "综合达标校数", String.valueOf(passing), "所", 0, "H2"));
    }

    private static Assessment.IndicatorResult row(Stage stage, Indicator indicator, String coefficient, int met) {
        BigDecimal limit = indicator.limits().get(stage);
        Optional<Figure> value = Optional.ofNullable(coefficient)
                .map(text -> cell(stage.chinese() + indicator.name() + "差异系数", text, "", 3, "K2"));
        return new Assessment.IndicatorResult(
                indicator,
                value.map(each -> cell("平均值", "8.25", indicator.unit(), 2, "K2")),
                value.map(each -> cell("标准差", "1.1", indicator.unit(), 2, "K2")),
                value,
                Optional.of(limit),
                value.map(each -> each.value().compareTo(limit) <= 0),
                cell("达标校数", String.valueOf(met), "所", 0, "K2"));
    }

    private static Assessment.Unit unit(String school, Stage stage, boolean passes, int row) {
        Map<String, Assessment.Value> values = new LinkedHashMap<>();
        values.put("R2", value(BACKBONE, passes ? "1.25" : "0.42", passes, "3", "名", "L" + row));
        values.put("R5", value(GROUNDS, passes ? "8" : "5", passes, "1260", "平方米", "M" + row));
        return new Assessment.Unit(
                school,
                "21" + row,
                stage,
                cell(school + "学生数", "200", "人", 0, "H" + row),
                values,
                List.of(),
                passes ? 2 : 0,
                Optional.of(passes));
    }

    private static Assessment.Value value(
            Indicator indicator, String value, boolean met, String needed, String unit, String cell) {
        Optional<Assessment.Shortfall> shortfall = met
                ? Optional.empty()
                : Optional.of(new Short(cell("缺口", "1", indicator.unit(), 2, cell), cell("需补", needed, unit, 0, cell)));
        return new Assessment.Value(
                cell(indicator.name(), value, indicator.unit(), indicator.decimals(), cell),
                indicator.thresholds().get(Stage.PRIMARY),
                met,
                met,
                shortfall);
    }

    private record Short(Figure gap, Figure needed) implements Assessment.Shortfall {}
}
