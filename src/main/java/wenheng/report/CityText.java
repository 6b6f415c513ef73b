package wenheng.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.provenance.Figure;

/** 市域评估结果的文本：先是汇总表，然后是各县区的结果。 */
public final class CityText {

    private static final String UNKNOWN = "待填报";

    private final CityResults city;
    private final StringBuilder out = new StringBuilder();

    private CityText(CityResults city) {
        this.city = city;
    }

    /** The report, lines ending in a line feed. */
    public static String write(CityResults city) {
        return new CityText(city).write();
    }

    private String write() {
        line(city.city() + city.year() + "年督导评估结果汇总");
        Assessment first = city.counties().stream()
                .flatMap(county -> county.assessment().stream())
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < first.standards().size(); i++) {
            line("");
            line("《" + first.standards().get(i).standard().title() + "》（"
                    + first.standards().get(i).standard().document() + "）");
            new TextTable(table(i)).lines().forEach(this::line);
        }
        for (CityResults.County county : city.counties()) {
            line("");
            if (county.assessment().isPresent()) {
                out.append(AssessmentText.write(county.assessment().get()));
            } else {
                line(county.name() + city.year() + "年督导评估结果");
                line("");
                line("【结论】数据不能用，没有评估");
            }
        }
        return out.toString();
    }

    private List<List<String>> table(int standard) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("县区", "单元数", "达标数", "最大差异系数", "认可度", "结论"));
        city.counties()
                .forEach(county -> rows.add(county.assessment()
                        .map(each -> row(county.name(), each.standards().get(standard)))
                        .orElse(List.of(county.name(), "—", "—", "—", "—", "没有评估"))));
        return rows;
    }

    private static List<String> row(String name, Assessment.Result result) {
        return List.of(
                name,
                total(result.stages().stream()
                        .map(Assessment.StageResult::units)
                        .toList()),
                total(result.stages().stream()
                        .map(Assessment.StageResult::unitsPassing)
                        .toList()),
                largest(result),
                result.recognition()
                        .map(recognition -> recognition.rate().printed() + "%")
                        .orElse(UNKNOWN),
                result.verdict().passes().map(passes -> passes ? "符合" : "不符合").orElse("待定"));
    }

    /** A sum of which a part is not known is not known. */
    private static String total(List<Optional<Figure>> parts) {
        return parts.stream().allMatch(Optional::isPresent)
                ? String.valueOf(parts.stream()
                        .mapToInt(part -> part.orElseThrow().value().intValueExact())
                        .sum())
                : UNKNOWN;
    }

    /** 0.523（初中R5）. */
    private static String largest(Assessment.Result result) {
        record Found(Figure coefficient, String where) {}
        return result.stages().stream()
                .flatMap(stage -> stage.indicators().stream()
                        .flatMap(each -> each.coefficient().stream()
                                .map(figure -> new Found(
                                        figure,
                                        stage.stage().chinese()
                                                + each.indicator().id()))))
                .max(Comparator.comparing(found -> found.coefficient().value()))
                .map(found -> found.coefficient().printed() + "（" + found.where() + "）")
                .orElse(UNKNOWN);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
