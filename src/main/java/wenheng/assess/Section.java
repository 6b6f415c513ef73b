package wenheng.assess;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

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

    /** 甲学校小学部; just the school where it has one stage only. */
    static String name(School school, Stage stage) {
        return school.type().stages().size() > 1 ? school.name() + stage.chinese() + "部" : school.name();
    }

    String name() {
        return name(school, unit.stage());
    }
}
