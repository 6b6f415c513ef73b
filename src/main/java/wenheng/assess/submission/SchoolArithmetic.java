package wenheng.assess.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolColumn;
import wenheng.assess.school.Stage;
import wenheng.diagnostic.Diagnostic;
import wenheng.provenance.Figure;

/** 一校之内的算术：人数、班数、年级、场馆、持证教师能不能同时成立。 */
final class SchoolArithmetic {

    /** 生师比 beyond these is no school's: teachers per hundred pupils, or a ratio, was filled in for teachers. */
    private static final BigDecimal MOST_PUPILS_PER_TEACHER = BigDecimal.valueOf(50);

    private static final BigDecimal LEAST_PUPILS_PER_TEACHER = new BigDecimal("1.5");

    /** Smaller schools have any ratio. */
    private static final BigDecimal LARGE_ENOUGH = BigDecimal.valueOf(100);

    /** The mean class is hardly a quarter of the largest one. */
    private static final BigDecimal QUARTER = BigDecimal.valueOf(4);

    private static final String ROOMS = "教学及辅助用房面积";
    private static final String GYM = "室内体育用房面积";
    private static final String FIELD = "运动场地面积";
    private static final String ROOMS_WITHOUT_GYM = "教学及辅助用房面积（不含室内体育用房）";
    private static final String VENUES = "体育运动场馆面积";

    private final School school;
    private final List<Diagnostic> findings = new ArrayList<>();

    private SchoolArithmetic(School school) {
        this.school = school;
    }

    static List<Diagnostic> check(School school) {
        SchoolArithmetic checks = new SchoolArithmetic(school);
        for (Stage stage : Stage.values()) {
            checks.checkClasses(stage);
            checks.checkTeachers(stage);
        }
        checks.checkGrades(Stage.PRIMARY, SchoolColumn.GRADES.subList(0, 6));
        checks.checkGrades(Stage.JUNIOR, SchoolColumn.GRADES.subList(6, 9));
        checks.checkCertified();
        checks.checkGym();
        return checks.findings;
    }

    private void checkClasses(Stage stage) {
        Optional<BigDecimal> pupils = value(stage.studentsColumn());
        Optional<BigDecimal> classes = value(stage.chinese() + "班级数");
        Optional<BigDecimal> largest = value(stage.chinese() + "最大班额");
        if (pupils.isEmpty()
                || classes.isEmpty()
                || largest.isEmpty()
                || pupils.get().signum() == 0) {
            return;
        }
        BigDecimal most = classes.get().multiply(largest.get());
        BigDecimal least = largest.get().add(classes.get()).subtract(BigDecimal.ONE);
        String facts = stage.studentsColumn() + plain(pupils.get()) + "、班级数" + plain(classes.get()) + "、最大班额"
                + plain(largest.get());
        if (pupils.get().compareTo(most) > 0 || pupils.get().compareTo(least) < 0) {
            error("数据-班额不符", stage.studentsColumn(), facts + "不能同时成立", "请核对这三个数");
        } else if (pupils.get().multiply(QUARTER).compareTo(most) < 0) {
            warn("数据-班额不符", stage.studentsColumn(), facts + "，平均班额不到最大班额的四分之一", "请核对这三个数");
        }
    }

    private void checkTeachers(Stage stage) {
        String column = stage.chinese() + "专任教师数";
        BigDecimal pupils = value(stage.studentsColumn()).orElse(BigDecimal.ZERO);
        BigDecimal teachers = value(column).orElse(BigDecimal.ZERO);
        boolean filledIn = school.figure(stage.studentsColumn()).isPresent();
        if (filledIn && pupils.signum() == 0 && teachers.signum() > 0) {
            error(
                    "数据-有师无生",
                    stage.studentsColumn(),
                    stage.studentsColumn() + "为0，却有专任教师" + plain(teachers) + "名",
                    "请核对学生数");
        }
        if (teachers.signum() > 0 && pupils.compareTo(LARGE_ENOUGH) >= 0 && isOdd(pupils, teachers)) {
            warn(
                    "数据-师生比",
                    column,
                    "学生" + plain(pupils) + "人，专任教师" + plain(teachers) + "名，比例不合常情",
                    "请填教师人数，不填师生比或每百名学生的教师数");
        }
    }

    private static boolean isOdd(BigDecimal pupils, BigDecimal teachers) {
        return pupils.compareTo(teachers.multiply(MOST_PUPILS_PER_TEACHER)) > 0
                || pupils.compareTo(teachers.multiply(LEAST_PUPILS_PER_TEACHER)) < 0;
    }

    private void checkGrades(Stage stage, List<String> grades) {
        Optional<BigDecimal> pupils = value(stage.studentsColumn());
        boolean all = grades.stream().allMatch(grade -> school.figure(grade).isPresent());
        if (pupils.isEmpty() || !all) {
            return;
        }
        BigDecimal sum =
                grades.stream().map(grade -> value(grade).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(pupils.get()) != 0) {
            error(
                    "数据-年级合计",
                    stage.studentsColumn(),
                    "各年级学生数之和为" + plain(sum) + "，" + stage.studentsColumn() + "为" + plain(pupils.get()),
                    "请核对各年级学生数");
        }
    }

    private void checkCertified() {
        Optional<BigDecimal> primary = value("小学专任教师数");
        Optional<BigDecimal> junior = value("初中专任教师数");
        Optional<BigDecimal> certified = value(SchoolColumn.CERTIFIED);
        BigDecimal all = primary.orElse(BigDecimal.ZERO).add(junior.orElse(BigDecimal.ZERO));
        boolean complete = school.type().stages().stream()
                .allMatch(stage -> value(stage.chinese() + "专任教师数").isPresent());
        if (certified.isPresent()
                && complete
                && all.signum() > 0
                && certified.get().compareTo(all) > 0) {
            error(
                    "数据-部分大于总数",
                    SchoolColumn.CERTIFIED,
                    SchoolColumn.CERTIFIED + "（" + plain(certified.get()) + "）大于专任教师数（" + plain(all) + "）",
                    "请核对这两项");
        }
    }

    /** 体育馆 is moved from the rooms to the venues, once: who gives both forms must give the same. */
    private void checkGym() {
        Optional<BigDecimal> gym = value(GYM);
        if (gym.isEmpty()) {
            return;
        }
        checkMoved(ROOMS_WITHOUT_GYM, value(ROOMS).map(rooms -> rooms.subtract(gym.get())), ROOMS + "减" + GYM);
        checkMoved(VENUES, value(FIELD).map(field -> field.add(gym.get())), FIELD + "加" + GYM);
    }

    private void checkMoved(String column, Optional<BigDecimal> computed, String how) {
        Optional<BigDecimal> given = value(column);
        if (given.isPresent() && computed.isPresent() && given.get().compareTo(computed.get()) != 0) {
            error(
                    "数据-体育馆重复",
                    column,
                    column + "为" + plain(given.get()) + "，" + how + "为" + plain(computed.get()),
                    "室内体育用房只算进体育运动场馆，不再算进教学及辅助用房；请核对");
        }
    }

    private Optional<BigDecimal> value(String column) {
        return school.figure(column).map(Figure::value);
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private void error(String code, String column, String fact, String hint) {
        findings.add(Diagnostic.error(code, place(column), school.name() + "的" + fact, hint));
    }

    private void warn(String code, String column, String fact, String hint) {
        findings.add(Diagnostic.warning(code, place(column), school.name() + "的" + fact, hint));
    }

    private wenheng.diagnostic.Location place(String column) {
        return school.figure(column).orElseThrow().sources().get(0).location();
    }
}
