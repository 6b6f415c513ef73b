package wenheng.assess;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import wenheng.assess.school.School;

/**
 * 评估中的学段单元：结果，连同计算县级数值所需的资源量。
 *
 * @param holdings by indicator id; a missing one is not there
 * @param lacking columns that are blank
 */
record Section(School school, Assessment.Unit unit, ByIndicator<Holding> holdings, Set<String> lacking) {
    Section {
        lacking = lacking.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(lacking));
    }

    String name() {
        return school.name(unit.stage());
    }
}
