package wenheng.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wenheng.assess.Assessment;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolType;
import wenheng.assess.school.Stage;
import wenheng.provenance.Figure;

/** 表Ⅰ　基本情况：县级指标和学校表的合计。 */
final class BasicsForm {

    private static final String NAME = "表Ⅰ";
    private static final int COLUMNS = 24;
    private static final int HEAD_ROWS = 6;
    private static final int WIDTH = 8;
    private static final BigDecimal COUNTED_TEACHING_POINT = BigDecimal.valueOf(50);

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

    private final Assessment assessment;
    private final Sheet sheet;

    private BasicsForm(Book book, Assessment assessment) {
        this.assessment = assessment;
        this.sheet = book.sheet(Layout.landscape(NAME, Collections.nCopies(COLUMNS, WIDTH), HEAD_ROWS, 0));
    }

    static Sheet write(Book book, Assessment assessment) {
        return new BasicsForm(book, assessment).write();
    }

    private Sheet write() {
        sheet.line("表Ⅰ　义务教育优质均衡发展县（市、区）基本情况", CellStyle.TITLE);
        sheet.line(assessment.county() + "　　" + assessment.year() + "年", CellStyle.SUBTITLE);
        Grid.head(sheet, HEAD);
        sheet.nextRow(2);
        county(List.of("人口总数", "常住人口", "人口总数（万人）"), 2);
        county(List.of("农业人口数", "农业人口", "乡村人口"), 2);
        county(List.of("乡镇数"), 0);
        county(List.of("行政村数"), 0);
        county(List.of("年人均国内生产总值", "年人均地区生产总值", "人均地区生产总值"), 0);
        county(List.of("年人均地方财政收入", "人均地方财政收入"), 0);
        county(List.of("农民年人均纯收入", "农村居民年人均可支配收入", "农村居民人均可支配收入"), 0);
        county(List.of("城镇居民年人均可支配收入", "城镇居民人均可支配收入"), 0);
        schools();
        stageSums("班级数");
        stageSums("学生数");
        staff(Stage.PRIMARY);
        staff(Stage.JUNIOR);
        sheet.line(
                "注：人口按常住人口统计，保留两位小数；L5至L8保留整数。L9至L24由学校表汇总，在校学生数、教学班数和专任教师数含未计入评估的学校，不含特殊教育学校；"
                        + "学校表有一所学校未填，该项合计即为待填报。L21、L23取县级指标“小学教职工数”“初中教职工数”。",
                CellStyle.NOTE);
        return sheet;
    }

    /** The first of these county indicators that is filled in. */
    private void county(List<String> names, int decimals) {
        Optional<BigDecimal> value = names.stream()
                .flatMap(name -> Optional.ofNullable(assessment.indicators().get(name)).stream())
                .findFirst()
                .map(Figure::value);
        sheet.number(value, CellStyle.number(decimals).centered());
    }

    private void schools() {
        for (SchoolType type : List.of(
                SchoolType.PRIMARY,
                SchoolType.NINE_YEAR,
                SchoolType.JUNIOR,
                SchoolType.COMPLETE_MIDDLE,
                SchoolType.TWELVE_YEAR,
                SchoolType.SPECIAL)) {
            count(of(type));
        }
        List<School> points = of(SchoolType.TEACHING_POINT);
        count(points);
        boolean known = points.stream()
                .allMatch(point -> point.figure(Stage.PRIMARY.studentsColumn()).isPresent());
        List<School> counted = points.stream()
                .filter(point -> point.figure(Stage.PRIMARY.studentsColumn())
                        .filter(students -> students.value().compareTo(COUNTED_TEACHING_POINT) >= 0)
                        .isPresent())
                .toList();
        if (known) {
            count(counted);
        } else {
            sheet.pending();
        }
    }

    private List<School> of(SchoolType type) {
        return assessment.schools().stream()
                .filter(school -> school.type() == type)
                .toList();
    }

    /** Where only results were given there is no school to count. */
    private void count(List<School> schools) {
        if (assessment.schools().isEmpty()) {
            sheet.pending();
        } else {
            sheet.number(schools.size(), CellStyle.number(0).centered());
        }
    }

    private void stageSums(String column) {
        for (Stage stage : Stage.values()) {
            sum(stage, stage.chinese() + column);
        }
    }

    private void staff(Stage stage) {
        county(List.of(stage.chinese() + "教职工数"), 0);
        sum(stage, stage.chinese() + "专任教师数");
    }

    private void sum(Stage stage, String column) {
        List<BigDecimal> values = new ArrayList<>();
        boolean complete = !assessment.schools().isEmpty();
        for (School school : assessment.schools()) {
            if (school.type() != SchoolType.SPECIAL && school.type().stages().contains(stage)) {
                Optional<Figure> figure = school.figure(column);
                figure.ifPresent(known -> values.add(known.value()));
                complete &= figure.isPresent() || hasNone(school, stage);
            }
        }
        Optional<BigDecimal> sum =
                complete ? Optional.of(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add)) : Optional.empty();
        sheet.number(sum, CellStyle.number(0).centered());
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
