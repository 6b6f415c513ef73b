package wenheng.workbook;

import java.util.List;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.assess.standard.Standard;

/**
 * 市域名册：各县区按同一办法的结果。
 *
 * @param index which of the rules
 */
record CityRoll(String city, int year, List<Assessment> counties, int index) {

    CityRoll {
        counties = List.copyOf(counties);
    }

    /** The county's result; empty if it could not be assessed. */
    Optional<Assessment.Result> result(Assessment county) {
        return county.standards().stream().skip(index).findFirst();
    }

    Standard standard() {
        return counties.stream()
                .flatMap(county -> result(county).stream())
                .findFirst()
                .orElseThrow()
                .standard();
    }
}
