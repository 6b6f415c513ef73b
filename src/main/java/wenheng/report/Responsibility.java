package wenheng.report;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.diagnostic.Location;

/**
 * 责任科室：缺什么由谁补，缺的在哪张表里。
 *
 * @param offices by what they must deliver: a column, an indicator, or a whole table
 * @param indicators the file of 县级指标
 * @param questionnaire the file of 问卷
 */
public record Responsibility(Map<String, String> offices, Optional<String> indicators, Optional<String> questionnaire) {

    /** The indicators and questionnaire by the names that 责任科室 knows them by. */
    static final String SCHOOLS = "学校表";

    static final String INDICATORS = "县级指标";
    static final String QUESTIONNAIRE = "问卷";
    static final String NARRATIVE = "叙述";

    private static final String UNDECIDED = "未定";

    public Responsibility {
        offices = Collections.unmodifiableMap(new LinkedHashMap<>(offices));
    }

    /** The table in which a place is. */
    String table(Location place) {
        String text = place.text();
        boolean counted = indicators.filter(text::startsWith).isPresent();
        boolean asked = questionnaire.filter(text::startsWith).isPresent();
        return counted ? INDICATORS : asked ? QUESTIONNAIRE : SCHOOLS;
    }

    /** The office named for the thing itself, else for its table; 未定 where nobody is named. */
    String office(String thing, String table) {
        return offices.keySet().stream()
                .filter(thing::contains)
                .max(Comparator.comparingInt(String::length))
                .or(() -> List.of(table).stream().filter(offices::containsKey).findFirst())
                .map(offices::get)
                .orElse(UNDECIDED);
    }
}
