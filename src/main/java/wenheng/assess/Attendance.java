package wenheng.assess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import wenheng.assess.school.School;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Method;
import wenheng.assess.standard.SchoolScope;
import wenheng.provenance.Figure;

/** 就读：资源配置之外，办法要看哪些学校，其中哪些有某一学段的学生。 */
final class Attendance {

    private final List<SchoolScope> schools;
    private final Map<Optional<Stage>, List<SchoolScope>> attended = new ConcurrentHashMap<>();

    /** Of all schools those of kinds that count. */
    Attendance(Method method, List<School> schools) {
        this.schools = schools.stream()
                .filter(school -> !method.excludedTypes().contains(school.type()))
                .filter(school -> !method.excludedOwnerships().contains(school.ownership()))
                .map(SchoolScope::new)
                .toList();
    }

    List<SchoolScope> schools() {
        return schools;
    }

    /** Those with pupils of the stage, or of any; pupils that are not filled in may be there. */
    List<SchoolScope> schools(Optional<Stage> stage) {
        return attended.computeIfAbsent(
                stage,
                wanted -> schools.parallelStream()
                        .filter(scope -> mayBeAttended(scope.school(), wanted))
                        .toList());
    }

    private static boolean mayBeAttended(School school, Optional<Stage> wanted) {
        Stream<Stage> stages = school.type().stages().stream();
        return stages.filter(stage -> wanted.isEmpty() || wanted.get() == stage)
                .anyMatch(stage -> mayBeAttended(school, stage));
    }

    private static boolean mayBeAttended(School school, Stage stage) {
        Figure students = school.figures().get(stage.studentsColumn());
        return students == null || students.value().signum() > 0;
    }
}
