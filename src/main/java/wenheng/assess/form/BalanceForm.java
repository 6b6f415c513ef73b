package wenheng.assess.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.provenance.Sentence;

/** 表Ⅲ　校际均衡情况：全县平均值和差异系数。 */
final class BalanceForm {

    private static final int MEAN_DECIMALS = 2;
    private static final int COEFFICIENT_DECIMALS = 3;
    private static final int LIMIT_DECIMALS = 2;

    private static final OfficialForm.Cell NONE = new OfficialForm.None(false);

    private BalanceForm() {}

    static OfficialForm of(List<StageTable> stages) {
        List<List<OfficialForm.Cell>> rows = new ArrayList<>();
        stages.forEach(table -> {
            rows.add(means(table));
            rows.add(coefficients(table));
            rows.add(limits(table));
        });
        return new OfficialForm(
                "Ⅲ",
                "县域义务教育校际均衡情况",
                ResourceSummary.head(ResourceSummary.indicators(stages), "综合"),
                rows,
                List.of(Sentence.of("全县平均值保留两位小数，差异系数保留三位小数；带“▼”的差异系数高于规定的上限。")),
                List.of());
    }

    private static List<OfficialForm.Cell> means(StageTable table) {
        List<OfficialForm.Cell> row = new ArrayList<>();
        row.add(new OfficialForm.Label("学段", table.stage().chinese()));
        row.add(OfficialForm.Prose.of("全县平均值"));
        for (Assessment.IndicatorResult each : table.result().indicators()) {
            row.add(new OfficialForm.Number(
                    name(table, each) + "全县平均值",
                    each.mean().map(figure -> Counts.withDecimals(figure, MEAN_DECIMALS)),
                    false));
        }
        row.add(NONE);
        return row;
    }

    private static List<OfficialForm.Cell> coefficients(StageTable table) {
        List<OfficialForm.Cell> row =
                new ArrayList<>(List.of(OfficialForm.Joined.ABOVE, OfficialForm.Prose.of("差异系数")));
        table.result().indicators().forEach(each -> row.add(coefficient(table, each)));
        row.add(table.result().composite().map(each -> composite(table, each)).orElse(NONE));
        return row;
    }

    /** A mean of 0 has no coefficient, and that is a failure. */
    private static OfficialForm.Cell coefficient(StageTable table, Assessment.IndicatorResult result) {
        boolean fails = !result.passes().orElse(true);
        if (result.coefficient().isEmpty() && (fails || result.mean().isPresent())) {
            return new OfficialForm.None(fails);
        }
        return new OfficialForm.Number(
                name(table, result) + "差异系数",
                result.coefficient().map(figure -> Counts.withDecimals(figure, COEFFICIENT_DECIMALS)),
                fails);
    }

    private static OfficialForm.Cell composite(StageTable table, Assessment.Composite composite) {
        return new OfficialForm.Number(
                table.stage().chinese() + "综合差异系数",
                composite.value().map(figure -> Counts.withDecimals(figure, COEFFICIENT_DECIMALS)),
                !composite.passes().orElse(true));
    }

    private static List<OfficialForm.Cell> limits(StageTable table) {
        List<OfficialForm.Cell> row =
                new ArrayList<>(List.of(OfficialForm.Joined.ABOVE, OfficialForm.Prose.of("规定的上限")));
        for (Assessment.IndicatorResult each : table.result().indicators()) {
            row.add(each.limit()
                    .map(limit -> Counts.laidDown(
                            "差异系数规定值", limit, LIMIT_DECIMALS, each.indicator().clause()))
                    .<OfficialForm.Cell>map(
                            figure -> new OfficialForm.Number(figure.name(), Optional.of(figure), false))
                    .orElse(NONE));
        }
        row.add(table.result()
                .composite()
                .flatMap(Assessment.Composite::limit)
                .map(limit -> Counts.laidDown("综合差异系数规定值", limit, LIMIT_DECIMALS, ""))
                .<OfficialForm.Cell>map(figure -> new OfficialForm.Number(figure.name(), Optional.of(figure), false))
                .orElse(NONE));
        return row;
    }

    private static String name(StageTable table, Assessment.IndicatorResult result) {
        return table.stage().chinese() + result.indicator().name();
    }
}
