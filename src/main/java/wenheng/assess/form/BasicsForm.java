package wenheng.assess.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wenheng.assess.Assessment;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolType;
import wenheng.assess.school.Stage;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 表Ⅰ　基本情况：县级指标和学校表的合计。 */
final class BasicsForm {

    private static final int COLUMNS = 24;
    /** A 教学点 of at least so many pupils is also counted apart (L16). */
    private static final BigDecimal COUNTED_TEACHING_POINT = BigDecimal.valueOf(50);

    /** A {@code <} joins a cell to the one on its left, a {@code ^} to the one above. */
    private static final List<List<String>> HEAD = List.of(
            List.of(
                    "自然情况",
                    "<",
                    "<",
                    "<",
                    "经济情况",
                    "<",
                    "<",
                    "<",
                    "普通中小学校数（所）",
                    "<",
                    "<",
                    "<",
                    "<",
                    "特殊教育学校（所）",
                    "小学教学点数（个）",
                    "<",
                    "教学班数（个）",
                    "<",
                    "在校学生数（人）",
                    "<",
                    "教职工数（人）",
                    "<",
                    "<",
                    "<"),
            List.of(
                    "人口总数（万人）",
                    "农业人口数（万人）",
                    "乡镇数（个）",
                    "行政村数（个）",
                    "年人均国内生产总值（元）",
                    "年人均地方财政收入（元）",
                    "农民年人均纯收入（元）",
                    "城镇居民年人均可支配收入（元）",
                    "小学",
                    "九年一贯制学校",
                    "初中",
                    "完全中学",
                    "十二年一贯制学校",
                    "^",
                    "计",
                    "其中：50人及以上",
                    "小学",
                    "初中",
                    "小学",
                    "初中",
                    "小学",
                    "<",
                    "初中",
                    "<"),
            List.of(
                    "^", "^", "^", "^", "^", "^", "^", "^", "^", "^", "^", "^", "^", "^", "^", "^", "^", "^", "^", "^",
                    "合计", "其中专任教师", "合计", "其中专任教师"),
            IntStream.rangeClosed(1, COLUMNS).mapToObj(i -> "L" + i).toList());

    private static final String NOTE =
            "人口按常住人口统计，保留两位小数；L5至L8保留整数。L9至L24由学校表汇总，在校学生数、教学班数和专任教师数含未计入评估的学校，" + "不含特殊教育学校。";

    private static final String HINT = "学校表有一所学校未填，该项合计即为待填报。L21、L23取县级指标“小学教职工数”“初中教职工数”。";

    private final Assessment assessment;
    private final List<OfficialForm.Cell> row = new ArrayList<>();

    private BasicsForm(Assessment assessment) {
        this.assessment = assessment;
    }

    static OfficialForm of(Assessment assessment) {
        return new BasicsForm(assessment).form();
    }

    /** Fills the row from L1 to L24: the order of these calls is that of the columns. */
    private OfficialForm form() {
        county(List.of("人口总数", "常住人口", "人口总数（万人）"), 2);
        county(List.of("农业人口数", "农业人口", "乡村人口"), 2);
        county(List.of("乡镇数"), 0);
        county(List.of("行政村数"), 0);
        county(List.of("年人均国内生产总值", "年人均地区生产总值", "人均地区生产总值"), 0);
        county(List.of("年人均地方财政收入", "人均地方财政收入"), 0);
        county(List.of("农民年人均纯收入", "农村居民年人均可支配收入", "农村居民人均可支配收入"), 0);
        county(List.of("城镇居民年人均可支配收入", "城镇居民人均可支配收入"), 0);
        schools();
        stageSums("班级数", "个");
        stageSums("学生数", "人");
        staff(Stage.PRIMARY);
        staff(Stage.JUNIOR);
        return new OfficialForm(
                "Ⅰ",
                "义务教育优质均衡发展县（市、区）基本情况",
                OfficialForm.head(HEAD),
                List.of(row),
                List.of(Sentence.of(NOTE)),
                List.of(HINT));
    }

    private void number(String name, Optional<Figure> figure) {
        row.add(new OfficialForm.Number(name, figure, false));
    }

    /** The county indicator that goes by one of these names, the first that is filled in. */
    private void county(List<String> names, int decimals) {
        number(
                names.get(0),
                names.stream()
                        .flatMap(name ->
                                Optional.ofNullable(assessment.indicators().get(name)).stream())
                        .findFirst()
                        .map(figure -> Counts.withDecimals(figure, decimals)));
    }

    /** L9 to L16; the last is left open while the pupils of one 教学点 are not known. */
    private void schools() {
        for (SchoolType type : List.of(
                SchoolType.PRIMARY,
                SchoolType.NINE_YEAR,
                SchoolType.JUNIOR,
                SchoolType.COMPLETE_MIDDLE,
                SchoolType.TWELVE_YEAR,
                SchoolType.SPECIAL)) {
            count(type.chinese() + "校数", "所", ofType(type));
        }
        List<School> points = ofType(SchoolType.TEACHING_POINT);
        count("教学点数", "个", points);
        String name = "50人及以上教学点数";
        boolean known = points.stream().allMatch(point -> students(point).isPresent());
        if (known) {
            count(name, "个", points.stream().filter(BasicsForm::hasFifty).toList());
        } else {
            number(name, Optional.empty());
        }
    }

    private static Optional<Figure> students(School point) {
        return point.figure(Stage.PRIMARY.studentsColumn());
    }

    private static boolean hasFifty(School point) {
        return students(point)
                .filter(students -> students.value().compareTo(COUNTED_TEACHING_POINT) >= 0)
                .isPresent();
    }

    private List<School> ofType(SchoolType type) {
        return assessment.schools().stream()
                .filter(school -> school.type() == type)
                .toList();
    }

    /** Where only results were given there is no school to count. */
    private void count(String name, String unit, List<School> schools) {
        number(
                name,
                assessment.schools().isEmpty() ? Optional.empty() : Optional.of(Counts.schools(name, unit, schools)));
    }

    private void stageSums(String column, String unit) {
        for (Stage stage : Stage.values()) {
            sum(stage, stage.chinese() + column, unit);
        }
    }

    private void staff(Stage stage) {
        county(List.of(stage.chinese() + "教职工数"), 0);
        sum(stage, stage.chinese() + "专任教师数", "人");
    }

    /**
     * The sum of a column over the schools that have the stage, special ones aside; left open where one that has pupils of
     * the stage has not filled it in.
     */
    private void sum(Stage stage, String column, String unit) {
        List<Figure> terms = new ArrayList<>();
        boolean complete = !assessment.schools().isEmpty();
        for (School school : assessment.schools()) {
            if (school.type() != SchoolType.SPECIAL && school.type().stages().contains(stage)) {
                Optional<Figure> figure = school.figure(column);
                figure.ifPresent(terms::add);
                complete &= figure.isPresent() || hasNone(school, stage);
            }
        }
        String name = column + "合计";
        number(name, complete ? Optional.of(Counts.sum(name, unit, terms)) : Optional.empty());
    }

    /**
     * A school whose pupils of the stage are filled in as 0 has neither classes nor teachers of it; a 职业学校 leaves them
     * blank unless it has classes of the stage.
     */
    private static boolean hasNone(School school, Stage stage) {
        Optional<Figure> students = school.figure(stage.studentsColumn());
        return students.isEmpty()
                ? school.type() == SchoolType.VOCATIONAL
                : students.get().value().signum() == 0;
    }
}
