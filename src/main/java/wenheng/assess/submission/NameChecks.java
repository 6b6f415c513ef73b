package wenheng.assess.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.assess.school.School;
import wenheng.diagnostic.Diagnostic;
import wenheng.provenance.Figure;

/** 校名校验：简称与全称并存，一所学校分作两行。 */
final class NameChecks {

    private static final List<String> SHARED = List.of("教学及辅助用房面积", "运动场地面积", "教学仪器设备值");

    private final Map<String, School> byName = new HashMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    private NameChecks() {}

    static List<Diagnostic> check(List<School> schools) {
        NameChecks checks = new NameChecks();
        schools.forEach(school -> checks.byName.putIfAbsent(school.name(), school));
        schools.forEach(checks::checkShort);
        checks.checkTwice(schools);
        return checks.findings;
    }

    /** 第一小学 beside 青石县第一小学, and nothing that tells them apart. */
    private void checkShort(School school) {
        for (int i = 1; i <= school.name().length() - 2; i++) {
            School other = byName.get(school.name().substring(i));
            if (other != null && (school.code().isEmpty() || other.code().isEmpty())) {
                findings.add(Diagnostic.warning(
                        "数据-校名相近",
                        school.place(),
                        "“" + school.name() + "”与“" + other.name() + "”可能是同一所学校",
                        "校名请写全称，并填学校标识码"));
            }
        }
    }

    private void checkTwice(List<School> schools) {
        Map<String, School> byBase = new HashMap<>();
        for (School school : schools) {
            String base = SchoolDraft.withoutSection(school.name());
            School other = byBase.putIfAbsent(base, school);
            if (other != null && !other.name().equals(school.name()) && sharesAll(school, other)) {
                findings.add(Diagnostic.error(
                        "数据-整校两计",
                        school.place(),
                        "“" + school.name() + "”与“" + other.name() + "”的用房、场地、设备完全相同，像是整校的数填了两次",
                        "一所学校只填一行；确是两所学校的，请各填各的数"));
            }
        }
    }

    private static boolean sharesAll(School one, School other) {
        long same = SHARED.stream()
                .filter(column -> value(one, column).signum() > 0)
                .filter(column -> value(one, column).compareTo(value(other, column)) == 0)
                .count();
        return same >= 2;
    }

    private static BigDecimal value(School school, String column) {
        Optional<Figure> figure = school.figure(column);
        return figure.map(Figure::value).orElse(BigDecimal.ZERO);
    }
}
