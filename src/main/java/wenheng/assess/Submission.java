package wenheng.assess;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenheng.provenance.Figure;

/**
 * 填报数据：一个县一年交来评估的全部数据。
 *
 * @param county 县（市、区）名
 * @param schools as {@link SchoolReader} reads them
 * @param indicators 县级指标 by name; may be empty
 * @param groups 问卷 groups; empty where no questionnaire was given
 */
public record Submission(
        String county, int year, List<School> schools, Map<String, Figure> indicators, List<Assessment.Group> groups) {
    public Submission {
        schools = List.copyOf(schools);
        indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
        groups = List.copyOf(groups);
    }
}
