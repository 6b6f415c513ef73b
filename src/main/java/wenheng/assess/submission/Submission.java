package wenheng.assess.submission;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenheng.assess.school.School;
import wenheng.provenance.Figure;

/**
 * 填报数据：一个县一年交来评估的全部数据。
 *
 * @param county 县（市、区）名
 * @param schools as {@link SchoolReader} reads them
 * @param indicators 县级指标 by name; may be empty
 * @param groups 问卷 groups; empty where no questionnaire was given
 * @param results 结果 computed elsewhere, used only where there are no schools
 * @param statements 县级指标 that are 是, 否 or a grade, by name
 */
public record Submission(
        String county,
        int year,
        List<School> schools,
        Map<String, Figure> indicators,
        List<Submission.Group> groups,
        List<ResultsRow> results,
        Map<String, Statement> statements) {
    public Submission {
        schools = List.copyOf(schools);
        statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
        indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
        groups = List.copyOf(groups);
        results = List.copyOf(results);
    }

    /** A county that gives its schools, so that everything is computed here, and whose 县级指标 are all numbers. */
    public Submission(
            String county,
            int year,
            List<School> schools,
            Map<String, Figure> indicators,
            List<Submission.Group> groups) {
        this(county, year, schools, indicators, groups, List.of(), Map.of());
    }

    /** Whether the county's figures were computed elsewhere. */
    public boolean isImported() {
        return schools.isEmpty() && !results.isEmpty();
    }

    /** The same data with these statements. */
    public Submission withStatements(Map<String, Statement> given) {
        return new Submission(county, year, schools, indicators, groups, results, given);
    }

    /** 问卷的一个群体: one group of those asked; the rate in %, the others in 份. */
    public record Group(String name, Figure issued, Figure returned, Figure satisfied, Figure rate) {}
}
