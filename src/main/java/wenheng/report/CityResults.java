package wenheng.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.diagnostic.Diagnostics;

/**
 * 市域评估结果：各县区的结果，没有评估成的也在内。
 *
 * @param counties in the order of the settings
 */
public record CityResults(String city, int year, List<County> counties) {

    public CityResults {
        counties = List.copyOf(counties);
    }

    /**
     * 一个县区的结果。
     *
     * @param assessment empty if its tables cannot be used; then the findings say why
     * @param findings its own
     */
    public record County(String name, Optional<Assessment> assessment, Diagnostics findings) {}

    /** This year's results of a county; of one whose tables cannot be used, without any. */
    Assessment current(County county) {
        return county.assessment().orElseGet(() -> new Assessment(county.name(), year, List.of(), Map.of(), List.of()));
    }
}
