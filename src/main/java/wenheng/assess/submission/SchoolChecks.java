package wenheng.assess.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolColumn;
import wenheng.assess.school.SchoolType;
import wenheng.assess.school.Stage;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Location;
import wenheng.provenance.Figure;

/**
 * 学校表逻辑校验：数与数之间说得通否。
 *
 * <p>Run on the schools after tables have been joined, since the parts of a whole may stand in different tables. They
 * report and change nothing; an error here does not keep a county from being assessed. Cost: a fixed number of
 * comparisons a school.
 */
final class SchoolChecks {

    /** 生均教学仪器设备值 outside this range is most likely a mistaken unit (元 for 万元 or the other way). */
    private static final BigDecimal LEAST_EQUIPMENT = BigDecimal.valueOf(20);

    private static final BigDecimal MOST_EQUIPMENT = BigDecimal.valueOf(100_000);

    /** Schools of these types are listed without their pupils as well. */
    private static final Set<SchoolType> NEVER_COUNTED = Set.of(SchoolType.SPECIAL, SchoolType.VOCATIONAL);

    private final List<Diagnostic> findings = new ArrayList<>();

    private SchoolChecks() {}

    /**
     * Checks the schools.
     *
     * @param columns columns the table has
     * @param head place of the head row
     */
    static List<Diagnostic> check(List<School> schools, Set<String> columns, Location head) {
        SchoolChecks checks = new SchoolChecks();
        checks.checkPupilColumns(schools, columns, head);
        schools.forEach(checks::check);
        return checks.findings;
    }

    private void checkPupilColumns(List<School> schools, Set<String> columns, Location head) {
        for (Stage stage : Stage.values()) {
            boolean needed = schools.stream()
                    .map(School::type)
                    .anyMatch(type ->
                            !NEVER_COUNTED.contains(type) && type.stages().contains(stage));
            if (needed && !columns.contains(stage.studentsColumn())) {
                findings.add(Diagnostic.error("数据-缺列", head, "学校表缺少“" + stage.studentsColumn() + "”列", "请在表头行补上这一列"));
            }
        }
    }

    private void check(School school) {
        for (Stage stage : Stage.values()) {
            String name = stage.chinese();
            checkStage(school, stage);
            checkAtMost(school, name + "县级以上骨干教师数", name + "专任教师数");
            checkAtMost(school, name + "高于规定学历教师数", name + "专任教师数");
            checkAtMost(school, name + "体育艺术专任教师数", name + "专任教师数");
            checkAtMost(school, name + "中级及以上职务教师数", name + "专任教师数");
        }
        findings.addAll(SchoolArithmetic.check(school));
        checkAtMost(school, "室内体育用房面积", "教学及辅助用房面积");
        checkEquipment(school);
    }

    private void checkStage(School school, Stage stage) {
        Optional<Figure> students = school.figure(stage.studentsColumn());
        if (!school.type().stages().contains(stage)
                && students.filter(figure -> figure.value().signum() > 0).isPresent()) {
            findings.add(Diagnostic.error(
                    "数据-学段",
                    place(students.get()),
                    school.name() + "的学校类型是" + school.type().chinese() + "，却填有" + stage.studentsColumn() + "，这些学生没有计入",
                    "请核对学校类型和学生数"));
        }
    }

    private void checkAtMost(School school, String part, String whole) {
        Optional<Figure> less = school.figure(part);
        Optional<Figure> more = school.figure(whole);
        if (less.isPresent()
                && more.isPresent()
                && less.get().value().compareTo(more.get().value()) > 0) {
            findings.add(Diagnostic.error(
                    "数据-部分大于总数",
                    place(less.get()),
                    school.name() + "的" + part + "（" + plain(less.get()) + "）大于" + whole + "（" + plain(more.get())
                            + "）",
                    "请核对这两列"));
        }
    }

    private void checkEquipment(School school) {
        BigDecimal students = Stream.of(
                        Stage.PRIMARY.studentsColumn(), Stage.JUNIOR.studentsColumn(), SchoolColumn.SENIOR)
                .map(column -> school.figure(column).map(Figure::value).orElse(null))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<Figure> equipment = school.figure(SchoolColumn.EQUIPMENT);
        if (students.signum() > 0
                && equipment.filter(figure -> isOdd(figure.value(), students)).isPresent()) {
            findings.add(Diagnostic.warning(
                    "数据-单位可疑", place(equipment.get()), school.name() + "的教学仪器设备值按学生数平均不足20元或超过10万元", "请核对表头的单位是万元还是元"));
        }
    }

    private static boolean isOdd(BigDecimal equipment, BigDecimal students) {
        return equipment.signum() > 0
                && (equipment.compareTo(students.multiply(LEAST_EQUIPMENT)) < 0
                        || equipment.compareTo(students.multiply(MOST_EQUIPMENT)) > 0);
    }

    private static Location place(Figure figure) {
        return figure.sources().get(0).location();
    }

    private static String plain(Figure figure) {
        return figure.value().toPlainString();
    }
}
