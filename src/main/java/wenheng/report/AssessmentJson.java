package wenheng.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import wenheng.assess.Assessment;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Indicator;
import wenheng.assess.standard.Standard;
import wenheng.assess.submission.Submission;
import wenheng.diagnostic.Diagnostics;
import wenheng.json.Json;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;
import wenheng.provenance.Source;

/**
 * 评估结果的 JSON：供其他程序读取。
 *
 * <p>Numbers are plain with at most 16 significant digits; a value that is missing is null; shares and rates are between 0
 * and 1.
 */
public final class AssessmentJson {

    private AssessmentJson() {}

    /** The whole evaluation of a county as one JSON object. */
    public static String write(Assessment assessment, Diagnostics diagnostics) {
        return county(assessment, diagnostics).text();
    }

    /** The same object, to stand among those of other counties. */
    static Json county(Assessment assessment, Diagnostics diagnostics) {
        return Json.object()
                .put("county", Json.of(assessment.county()))
                .put("year", Json.of(assessment.year()))
                .put("standards", array(assessment.standards(), AssessmentJson::result))
                .put("diagnostics", diagnostics(diagnostics));
    }

    private static Json result(Assessment.Result result) {
        Standard standard = result.standard();
        return Json.object()
                .put("id", Json.of(standard.id()))
                .put("document", Json.of(standard.document()))
                .put("stages", array(result.stages(), AssessmentJson::stage))
                .put("units", array(result.units(), unit -> unit(standard, unit)))
                .put("excluded", array(result.excluded(), AssessmentJson::excluded))
                .put("government", array(result.government(), AssessmentJson::item))
                .put("quality", array(result.quality(), AssessmentJson::item))
                .put(
                        "recognition",
                        result.recognition().map(AssessmentJson::recognition).orElse(Json.NULL))
                .put("vetoes", array(result.vetoes(), AssessmentJson::veto))
                .put("verdict", verdict(result.verdict()));
    }

    private static Json stage(Assessment.StageResult stage) {
        return Json.object()
                .put("stage", Json.of(stage.stage().chinese()))
                .put("unitCount", number(stage.units()))
                .put("students", number(stage.students()))
                .put("indicators", array(stage.indicators(), AssessmentJson::indicator))
                .put("compositeCv", number(stage.composite().flatMap(Assessment.Composite::value)))
                .put(
                        "compositeLimit",
                        stage.composite()
                                .flatMap(Assessment.Composite::limit)
                                .map(Json::of)
                                .orElse(Json.NULL))
                .put("compositePass", truth(stage.composite().flatMap(Assessment.Composite::passes)))
                .put(
                        "unitsPassing",
                        stage.indicators().stream()
                                        .anyMatch(each -> each.indicator().hasThreshold())
                                ? number(stage.unitsPassing())
                                : Json.NULL);
    }

    private static Json indicator(Assessment.IndicatorResult result) {
        Indicator indicator = result.indicator();
        return Json.object()
                .put("id", Json.of(indicator.id()))
                .put("name", Json.of(indicator.name()))
                .put("unit", Json.of(indicator.unit()))
                .put("mean", number(result.mean()))
                .put("std", number(result.deviation()))
                .put("cv", number(result.coefficient()))
                .put("cvLimit", result.limit().map(Json::of).orElse(Json.NULL))
                .put("cvPass", truth(result.passes()))
                .put("unitsMet", indicator.hasThreshold() ? number(result.unitsMet()) : Json.NULL)
                .put(
                        "sources",
                        sources(result.unitsMet()
                                .or(result::coefficient)
                                .map(Figure::sources)
                                .orElse(List.of())));
    }

    private static Json unit(Standard standard, Assessment.Unit unit) {
        Json.Members values = Json.object();
        for (Indicator indicator : standard.indicators()) {
            Assessment.Value value = unit.values().get(indicator.id());
            values = values.put(indicator.id(), value(indicator, unit.stage(), Optional.ofNullable(value)));
        }
        return Json.object()
                .put("school", Json.of(unit.school()))
                .put("code", Json.of(unit.code()))
                .put("stage", Json.of(unit.stage().chinese()))
                .put("students", number(unit.students()))
                .put("values", values)
                .put("metCount", standard.judgesSchools() ? Json.of(unit.metCount()) : Json.NULL)
                .put("pass", truth(unit.passes()));
    }

    /** Where the rule lays down no threshold for schools, nothing is met or missed. */
    private static Json value(Indicator indicator, Stage stage, Optional<Assessment.Value> value) {
        Optional<Assessment.Value> judged = value.filter(each -> indicator.hasThreshold());
        Optional<BigDecimal> threshold = judged.map(Assessment.Value::threshold)
                .or(() -> Optional.ofNullable(indicator.thresholds().get(stage)));
        return Json.object()
                .put("value", number(value.map(Assessment.Value::figure)))
                .put("threshold", threshold.map(Json::of).orElse(Json.NULL))
                .put("met", truth(judged.map(Assessment.Value::met)))
                .put("floorMet", truth(judged.map(Assessment.Value::floorMet)))
                .put(
                        "shortfall",
                        judged.flatMap(Assessment.Value::shortfall)
                                .map(AssessmentJson::shortfall)
                                .orElse(Json.NULL))
                .put(
                        "sources",
                        sources(value.map(each -> each.figure().sources()).orElse(List.of())));
    }

    private static Json item(Assessment.Item item) {
        return Json.object()
                .put("id", Json.of(item.id()))
                .put("name", Json.of(item.name()))
                .put("value", number(item.values().stream().findFirst()))
                .put("threshold", item.threshold().map(Json::of).orElse(Json.NULL))
                .put("pass", truth(item.passes()));
    }

    /** The value of a veto is whether the thing has happened. */
    private static Json veto(Assessment.Item item) {
        return Json.object()
                .put("id", Json.of(item.id()))
                .put("name", Json.of(item.name()))
                .put("value", truth(item.passes().map(passes -> !passes)))
                .put("pass", truth(item.passes()));
    }

    private static Json shortfall(Assessment.Shortfall shortfall) {
        Figure needed = shortfall.needed();
        return Json.object()
                .put("gap", number(shortfall.gap()))
                .put("needed", number(needed))
                .put("unit", Json.of(needed.unit()));
    }

    private static Json excluded(Assessment.Excluded excluded) {
        return Json.object()
                .put("school", Json.of(excluded.school()))
                .put("stage", Json.of(excluded.stageName()))
                .put("reason", sentence(excluded.reason()));
    }

    private static Json recognition(Assessment.Recognition recognition) {
        return Json.object()
                .put("rate", rate(recognition.rate()))
                .put("threshold", Json.of(recognition.threshold()))
                .put("pass", Json.of(recognition.passes()))
                .put("groups", array(recognition.groups(), AssessmentJson::group));
    }

    private static Json group(Submission.Group group) {
        return Json.object()
                .put("name", Json.of(group.name()))
                .put("issued", number(group.issued()))
                .put("returned", number(group.returned()))
                .put("satisfied", number(group.satisfied()))
                .put("rate", rate(group.rate()));
    }

    private static Json verdict(Assessment.Verdict verdict) {
        return Json.object()
                .put("pass", truth(verdict.passes()))
                .put("reasons", array(verdict.reasons(), AssessmentJson::sentence))
                .put("missing", array(verdict.missing(), AssessmentJson::sentence));
    }

    private static Json sentence(Sentence sentence) {
        return Json.of(sentence.plain());
    }

    /** All findings in their order. */
    static Json diagnostics(Diagnostics diagnostics) {
        return array(diagnostics.all(), DiagnosticJson::printed);
    }

    private static Json rate(Figure percent) {
        return Json.of(percent.value().movePointLeft(2));
    }

    private static Json number(Figure figure) {
        return Json.of(figure.value());
    }

    private static Json number(Optional<Figure> figure) {
        return figure.map(AssessmentJson::number).orElse(Json.NULL);
    }

    private static Json truth(Optional<Boolean> value) {
        return value.map(Json::of).orElse(Json.NULL);
    }

    private static Json sources(List<Source> sources) {
        return array(sources, source -> Json.of(source.text()));
    }

    private static <T> Json array(Collection<T> items, Function<T, Json> writer) {
        return Json.array(items, writer);
    }
}
