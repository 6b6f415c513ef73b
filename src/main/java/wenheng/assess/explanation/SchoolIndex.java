package wenheng.assess.explanation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.assess.Holding;
import wenheng.assess.Resources;
import wenheng.assess.school.School;
import wenheng.assess.standard.Indicator;
import wenheng.assess.standard.Method;

/** 学校索引：由学段单元找回它所在的学校。 */
final class SchoolIndex {

    private record Key(String name, String code) {}

    private final Map<Key, School> schools = new HashMap<>();

    SchoolIndex(List<School> schools) {
        schools.forEach(school -> this.schools.putIfAbsent(new Key(school.name(), school.code()), school));
    }

    /** The school of a unit; empty where results came without schools. */
    Optional<School> school(Assessment.Unit unit) {
        return Optional.ofNullable(schools.get(new Key(unit.school(), unit.code())));
    }

    /** 甲学校小学部; just the school where it has one stage only or is not known. */
    String name(Assessment.Unit unit) {
        return school(unit).map(school -> school.name(unit.stage())).orElse(unit.school());
    }

    /** 小学部; empty where the school has one stage only. */
    String part(Assessment.Unit unit) {
        boolean several =
                school(unit).filter(school -> school.type().stages().size() > 1).isPresent();
        return several ? unit.stage().chinese() + "部" : "";
    }

    /** The part of what the whole school adds that falls to the unit; 1 where nothing is split. */
    BigDecimal share(Method method, Assessment.Unit unit, Indicator indicator) {
        return school(unit)
                .filter(school -> method.numerators().containsKey(indicator.id()))
                .flatMap(school -> new Resources(method, school, unit.stage()).holding(indicator))
                .map(Holding::share)
                .orElse(BigDecimal.ONE);
    }
}
