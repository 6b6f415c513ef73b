package wenheng.report;

import wenheng.diagnostic.Diagnostics;
import wenheng.json.Json;

/** 市域评估结果的 JSON：{@code {city, year, counties, diagnostics}}，各县区与单个县的结果同形。 */
public final class CityJson {

    private CityJson() {}

    /**
     * The counties in order, each with its own findings; all findings together at the end. A county whose tables cannot be
     * used has no standards.
     */
    public static String write(CityResults city, Diagnostics diagnostics) {
        return Json.object()
                .put("city", Json.of(city.city()))
                .put("year", Json.of(city.year()))
                .put(
                        "counties",
                        Json.array(city.counties().stream()
                                .map(county -> AssessmentJson.county(city.current(county), county.findings()))
                                .toList()))
                .put("diagnostics", AssessmentJson.diagnostics(diagnostics))
                .text();
    }
}
