package wenheng.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolType;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Standard;
import wenheng.diagnostic.Diagnostic;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/**
 * 名册：哪些学段单元计入评估，哪些不计入及其原因。
 *
 * <p>Every section ends in exactly one place: counted, or excluded with a reason; one without its pupils is excluded
 * and pending too, so that the county stays open. Kinds that never count are asked first, since their pupils need not
 * be filled in; 0 pupils next, since a division by them is to come. Cost: linear in the sections.
 */
final class SectionRoll {

    private final Standard standard;
    private final List<Counted> counted = new ArrayList<>();
    private final List<Section> sections;
    private final Map<Stage, List<Section>> byStage = new EnumMap<>(Stage.class);
    private final List<Assessment.Excluded> excluded = new ArrayList<>();
    private final List<Pending> pending = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    /** A section whose pupils are not filled in. */
    record Pending(School school, Stage stage) {}

    /** A section that counts. */
    private record Counted(School school, Stage stage, Figure students) {}

    SectionRoll(Standard standard, List<School> schools) {
        this.standard = standard;
        for (School school : schools) {
            school.type().stages().forEach(stage -> enter(school, stage));
        }
        Map<Stage, SectionAssessor> assessors = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            assessors.put(stage, new SectionAssessor(standard, stage));
        }
        // A section depends on its school alone; the stream keeps the order of the table.
        sections = counted.parallelStream()
                .map(each -> assessors.get(each.stage()).assess(each.school(), each.students()))
                .toList();
        for (Section section : sections) {
            byStage.computeIfAbsent(section.unit().stage(), each -> new ArrayList<>())
                    .add(section);
        }
    }

    List<Section> sections() {
        return sections;
    }

    List<Section> sections(Stage stage) {
        return byStage.getOrDefault(stage, List.of());
    }

    List<Assessment.Excluded> excluded() {
        return excluded;
    }

    List<Pending> pending() {
        return pending;
    }

    boolean isPending(Stage stage) {
        return pending.stream().anyMatch(section -> section.stage() == stage);
    }

    List<Diagnostic> findings() {
        return findings;
    }

    private void enter(School school, Stage stage) {
        Optional<Figure> students = school.figure(stage.studentsColumn());
        Optional<String> kind = uncountedKind(school);
        if (kind.isPresent()) {
            enterUncounted(school, stage, Sentence.of(kind.get() + "不计入"));
        } else if (students.isEmpty()) {
            enterPending(school, stage);
        } else {
            enter(school, stage, students.get());
        }
    }

    /** The kind or 办别 for which the rule never counts the school. */
    private Optional<String> uncountedKind(School school) {
        if (standard.method().excludedTypes().contains(school.type())) {
            return Optional.of(school.type().chinese());
        }
        return standard.method().excludedOwnerships().contains(school.ownership())
                ? Optional.of(school.ownership() + "学校")
                : Optional.empty();
    }

    /** A school that never counts is listed with the stages it has pupils in; once, with no stage, if it has none. */
    private void enterUncounted(School school, Stage stage, Sentence reason) {
        List<Stage> taught = school.type().stages().stream()
                .filter(each -> hasPupils(school, each))
                .toList();
        if (taught.contains(stage)) {
            exclude(school, stage, reason);
            // Called for each stage of the type: the first one speaks for all.
        } else if (taught.isEmpty() && school.type().stages().get(0) == stage) {
            excluded.add(new Assessment.Excluded(school.name(), Optional.empty(), reason));
        }
    }

    private static boolean hasPupils(School school, Stage stage) {
        return school.figure(stage.studentsColumn())
                .filter(figure -> figure.value().signum() > 0)
                .isPresent();
    }

    private void enter(School school, Stage stage, Figure students) {
        int least = standard.method().smallestTeachingPoint();
        if (students.value().signum() == 0) {
            exclude(
                    school,
                    stage,
                    Sentence.of(stage.studentsColumn() + "为")
                            .and(students.withDecimals(0))
                            .and("，不计入"));
            findings.add(Diagnostic.warning(
                    "评估-无学生",
                    students.sources().get(0).location(),
                    school.name(stage) + "的" + stage.studentsColumn() + "为0，没有计入评估",
                    "请核对学生数；已停办的学校可以删去这一行"));
        } else if (school.type() == SchoolType.TEACHING_POINT
                && students.value().intValue() < least) {
            exclude(school, stage, tooSmall(least));
        } else {
            counted.add(new Counted(school, stage, students));
        }
    }

    private static Sentence tooSmall(int least) {
        return Sentence.of("教学点学生数不足")
                .andWithUnit(Figure.laidDown("教学点计入评估的最少学生数", BigDecimal.valueOf(least), "人", ""))
                .and("，不计入");
    }

    private void enterPending(School school, Stage stage) {
        pending.add(new Pending(school, stage));
        exclude(school, stage, Sentence.of(stage.studentsColumn() + "待填报，暂未计入"));
        findings.add(Diagnostic.warning(
                "评估-待填报",
                school.place(),
                school.name(stage) + "没有填" + stage.studentsColumn() + "，暂未计入评估",
                "请补填；确实没有学生的填0"));
    }

    private void exclude(School school, Stage stage, Sentence reason) {
        excluded.add(new Assessment.Excluded(school.name(), Optional.of(stage), reason));
    }
}
