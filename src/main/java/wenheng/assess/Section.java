package wenheng.assess;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import wenheng.assess.school.School;

/**
 * 评估中的学段单元：结果，连同计算县级数值所需的资源量。
 *
 * @param amounts by indicator id, with guard digits; a missing one is not there
 * @param lacking columns that are blank
 */
record Section(School school, Assessment.Unit unit, Map<String, BigDecimal> amounts, Set<String> lacking) {
    Section {
        amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
        lacking = Collections.unmodifiableSet(new LinkedHashSet<>(lacking));
    }

    String name() {
        return school.name(unit.stage());
    }
}
